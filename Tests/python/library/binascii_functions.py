import binascii
from binascii import a2b_base64, a2b_qp, a2b_uu, b2a_base64, b2a_qp, b2a_uu, crc32, crc_hqx, hexlify, unhexlify

print(b2a_base64(b"any carnal pleas"), b2a_base64(b"a", newline=False), a2b_base64("YW55\nIGNh cm5hbA=="), a2b_base64(b"YQ==YQ=="))
for text in ("a", "YQ", "YQ=", "A=BC", "\xe9", 5):
    try:
        print(a2b_base64(text))
    except (binascii.Error, ValueError, TypeError) as error:
        print(type(error).__name__, error)
for text in ("YQ==YQ==", "Y Q==", "=", "YQ=a=", "YWJj", "YWI==", "YQ="):
    try:
        print(a2b_base64(text, strict_mode=True))
    except binascii.Error as error:
        print(error)
print(hexlify(b"\x00\xffab"), hexlify(b"abcde", "-"), hexlify(b"abcde", ":", 2), hexlify(b"abcde", b"_", -2), unhexlify("6A6b"))
for call in (lambda: unhexlify("abc"), lambda: unhexlify("zz"), lambda: hexlify(b"a", "xx"), lambda: hexlify("a"), lambda: crc_hqx(b"a")):
    try:
        print(call())
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
print(crc32(b"hello"), crc32(b"lo", crc32(b"hel")), crc32(b"a", -1), crc_hqx(b"hello", 0), crc_hqx(b"x", 65535))
print(b2a_uu(b"hello world"), a2b_uu(b'+:&5L;&\\@=V]R;&0 \n'), b2a_uu(b"a\0b", backtick=True), b2a_uu(b""))
for call in (lambda: b2a_uu(b"a" * 46), lambda: a2b_uu(b"#86)C x\n"), lambda: a2b_uu(b"#8\x7f)C\n")):
    try:
        call()
    except binascii.Error as error:
        print(error)
print(b2a_qp(b"a=b \xe9\t\nend. \r\n."), b2a_qp(b"a_b c", header=True), b2a_qp(b"x y\tz", quotetabs=True), b2a_qp(b"a\nb", istext=False))
print(b2a_qp(b"x" * 80), a2b_qp(b"a=3Db=\nc=E9=zz=="), a2b_qp(b"a_b", header=True), binascii.Error.__mro__[1])

# expect: b'YW55IGNhcm5hbCBwbGVhcw==\n' b'YQ==' b'any carnal' b'a'
# expect: Error Invalid base64-encoded string: number of data characters (1) cannot be 1 more than a multiple of 4
# expect: Error Incorrect padding
# expect: Error Incorrect padding
# expect: Error Incorrect padding
# expect: ValueError string argument should contain only ASCII characters
# expect: TypeError argument should be bytes, buffer or ASCII string, not 'int'
# expect: Excess data after padding
# expect: Only base64 data is allowed
# expect: Leading padding not allowed
# expect: Discontinuous padding not allowed
# expect: b'abc'
# expect: Excess data after padding
# expect: Incorrect padding
# expect: b'00ff6162' b'61-62-63-64-65' b'61:6263:6465' b'6162_6364_65' b'jk'
# expect: Error Odd-length string
# expect: Error Non-hexadecimal digit found
# expect: ValueError sep must be length 1.
# expect: TypeError a bytes-like object is required, not 'str'
# expect: TypeError crc_hqx expected 2 arguments, got 1
# expect: 907060870 907060870 3310005809 50018 7791
# expect: b'+:&5L;&\\@=V]R;&0 \n' b'hello world' b'#80!B\n' b' \n'
# expect: At most 45 bytes at once
# expect: Trailing garbage
# expect: Illegal char
# expect: b'a=3Db =E9=09\nend.=20\n=2E' b'a=5Fb_c' b'x=20y=09z' b'a=0Ab'
# expect: b'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=\nxxxxx' b'a=bc\xe9=zz=' b'a b' <class 'ValueError'>
