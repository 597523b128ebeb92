import struct
for pre in "@", ">":
    for c in "bBhHiIlLqQnNP?cefdsp":
        for v in (-2**63-1, -129, -1, 256, 65536, 2**64, 1.5, "a", b"ab", 1e300):
            try:
                r = struct.pack(pre + c, v)
            except (struct.error, OverflowError, TypeError) as e:
                r = type(e).__name__ + ": " + str(e)
            print(pre, c, repr(v)[:12], r)
for f in ("", "3", "x", "3x", "h h", "hq", "bq", "q b", "b0q", "<z", "é", "2", b"<h", "<P", "<n", 5, "hh\0", "9999999999999999999x", "9223372036854775807h", "4611686018427387904h", "@", "<4s2p0s0p", "5p", " 3 h", "<3?", "e"):
    try: print(repr(f), struct.calcsize(f))
    except Exception as e: print(repr(f), type(e).__name__, e)
def t(f, *a, **k):
    try: print(f.__name__, f(*a, **k))
    except Exception as e: print(f.__name__, type(e).__module__, type(e).__name__, e)
t(struct.pack); t(struct.pack, "h"); t(struct.pack, "h", 1, 2); t(struct.pack, 5)
t(struct.unpack, "h"); t(struct.unpack, "h", b"a"); t(struct.unpack, "h", "ab"); t(struct.unpack, "<hb", b"\1\2\3")
t(struct.unpack_from, "h", b"abc", 2);t(struct.unpack_from, "h", b"abc", -1);t(struct.unpack_from, "h", b"abc", -5);t(struct.unpack_from, "h", b"abc", -3);t(struct.unpack_from, "h", buffer=b"abc", offset=1);t(struct.unpack_from, "h", b"abc", offset=9)
b = bytearray(4)
t(struct.pack_into, "h", b, 3, 1);t(struct.pack_into, "h", b, -1, 1);t(struct.pack_into, "h", b, -5, 1);t(struct.pack_into, "h", b, -3, 1);t(struct.pack_into, "h", b, 0);t(struct.pack_into, "h", b);t(struct.pack_into, "h");t(struct.pack_into);t(struct.pack_into, "h", b"abc", 0, 1);t(struct.pack_into,"h",b,"x",1);t(struct.pack_into,"h",b,10,1)
print(b)
t(struct.iter_unpack, "", b"");t(struct.iter_unpack, "h", b"abc")
it = struct.iter_unpack("<h", b"abcd"); print(it.__length_hint__(), next(it), it.__length_hint__(), list(it)); print(type(it).__name__, type(it).__module__)
s = struct.Struct("<hb"); print(s.size, s.format, s.pack(1,2), s.unpack(b"abc"), list(s.iter_unpack(b"abcdef")), s.unpack_from(b"abcdef", 2)); 
t(s.pack, 1); t(s.pack_into, b, 0); t(s.unpack, b"x"); s.pack_into(b, 1, 5, 6); print(b, struct.Struct, struct.error, struct.error.__mro__, struct.__all__)
import re; print(re.sub("0x[0-9a-f]+", "ADDR", repr(s)))
t(struct.Struct); t(struct.Struct, 5); t(struct.Struct, "z")
print(struct.pack("5s", b"ab"), struct.pack("2s", b"abc"), struct.pack("5p", b"ab"), struct.pack("2p", b"abc"), struct.pack("0p", b""), struct.unpack("5p", b"\x09abcd"), struct.unpack("p", b"\3"), struct.pack("3s", bytearray(b"abc")))
t(struct.pack, "3s", memoryview(b"a")); t(struct.pack, "3s", "abc"); t(struct.pack, "p", 3); t(struct.pack, "c", bytearray(b"a"))
class I:
    def __index__(self): return 7
class F:
    def __float__(self): return 7.5
t(struct.pack, "h", I()); t(struct.pack, "d", F()); t(struct.pack, "d", I()); t(struct.pack, "d", 10**400)
class BI:
    def __index__(self): raise ZeroDivisionError("z")
t(struct.pack, "h", BI()); t(struct.pack, "d", "x")
print(struct.pack("<e", 65519.0), struct.pack("<e", 6e-8), struct.unpack("<e", b"\x01\x00"), struct.unpack("<e", b"\x00\x7e"), struct.unpack("<e", b"\x00\xfc"), struct.pack("<e", float("nan")), struct.pack("<e",1e-9), struct.pack("<e", 2049.0), struct.pack("<e",2051.0))
t(struct.pack, "<e", 65520.0)
print(struct.unpack("<3?", b"\0\1\2"), struct.pack("?", []), struct.pack("2?", 1, "a"), struct.pack("3x"), struct.pack("xhx", 1), struct.unpack("xhx", b"\1\2\3\4\5") if 0 else "")
print(1)
print(struct.calcsize("@bh0i"), struct.pack("@bi", 1, 2), struct._clearcache(), struct.Struct.__module__)

# expect: @ b -92233720368 error: argument out of range
# expect: @ b -129 error: byte format requires -128 <= number <= 127
# expect: @ b -1 b'\xff'
# expect: @ b 256 error: byte format requires -128 <= number <= 127
# expect: @ b 65536 error: byte format requires -128 <= number <= 127
# expect: @ b 184467440737 error: argument out of range
# expect: @ b 1.5 error: required argument is not an integer
# expect: @ b 'a' error: required argument is not an integer
# expect: @ b b'ab' error: required argument is not an integer
# expect: @ b 1e+300 error: required argument is not an integer
# expect: @ B -92233720368 error: argument out of range
# expect: @ B -129 error: ubyte format requires 0 <= number <= 255
# expect: @ B -1 error: ubyte format requires 0 <= number <= 255
# expect: @ B 256 error: ubyte format requires 0 <= number <= 255
# expect: @ B 65536 error: ubyte format requires 0 <= number <= 255
# expect: @ B 184467440737 error: argument out of range
# expect: @ B 1.5 error: required argument is not an integer
# expect: @ B 'a' error: required argument is not an integer
# expect: @ B b'ab' error: required argument is not an integer
# expect: @ B 1e+300 error: required argument is not an integer
# expect: @ h -92233720368 error: argument out of range
# expect: @ h -129 b'\x7f\xff'
# expect: @ h -1 b'\xff\xff'
# expect: @ h 256 b'\x00\x01'
# expect: @ h 65536 error: short format requires -32768 <= number <= 32767
# expect: @ h 184467440737 error: argument out of range
# expect: @ h 1.5 error: required argument is not an integer
# expect: @ h 'a' error: required argument is not an integer
# expect: @ h b'ab' error: required argument is not an integer
# expect: @ h 1e+300 error: required argument is not an integer
# expect: @ H -92233720368 error: argument out of range
# expect: @ H -129 error: ushort format requires 0 <= number <= 65535
# expect: @ H -1 error: ushort format requires 0 <= number <= 65535
# expect: @ H 256 b'\x00\x01'
# expect: @ H 65536 error: ushort format requires 0 <= number <= 65535
# expect: @ H 184467440737 error: argument out of range
# expect: @ H 1.5 error: required argument is not an integer
# expect: @ H 'a' error: required argument is not an integer
# expect: @ H b'ab' error: required argument is not an integer
# expect: @ H 1e+300 error: required argument is not an integer
# expect: @ i -92233720368 error: argument out of range
# expect: @ i -129 b'\x7f\xff\xff\xff'
# expect: @ i -1 b'\xff\xff\xff\xff'
# expect: @ i 256 b'\x00\x01\x00\x00'
# expect: @ i 65536 b'\x00\x00\x01\x00'
# expect: @ i 184467440737 error: argument out of range
# expect: @ i 1.5 error: required argument is not an integer
# expect: @ i 'a' error: required argument is not an integer
# expect: @ i b'ab' error: required argument is not an integer
# expect: @ i 1e+300 error: required argument is not an integer
# expect: @ I -92233720368 error: argument out of range
# expect: @ I -129 error: argument out of range
# expect: @ I -1 error: argument out of range
# expect: @ I 256 b'\x00\x01\x00\x00'
# expect: @ I 65536 b'\x00\x00\x01\x00'
# expect: @ I 184467440737 error: argument out of range
# expect: @ I 1.5 error: required argument is not an integer
# expect: @ I 'a' error: required argument is not an integer
# expect: @ I b'ab' error: required argument is not an integer
# expect: @ I 1e+300 error: required argument is not an integer
# expect: @ l -92233720368 error: argument out of range
# expect: @ l -129 b'\x7f\xff\xff\xff\xff\xff\xff\xff'
# expect: @ l -1 b'\xff\xff\xff\xff\xff\xff\xff\xff'
# expect: @ l 256 b'\x00\x01\x00\x00\x00\x00\x00\x00'
# expect: @ l 65536 b'\x00\x00\x01\x00\x00\x00\x00\x00'
# expect: @ l 184467440737 error: argument out of range
# expect: @ l 1.5 error: required argument is not an integer
# expect: @ l 'a' error: required argument is not an integer
# expect: @ l b'ab' error: required argument is not an integer
# expect: @ l 1e+300 error: required argument is not an integer
# expect: @ L -92233720368 error: argument out of range
# expect: @ L -129 error: argument out of range
# expect: @ L -1 error: argument out of range
# expect: @ L 256 b'\x00\x01\x00\x00\x00\x00\x00\x00'
# expect: @ L 65536 b'\x00\x00\x01\x00\x00\x00\x00\x00'
# expect: @ L 184467440737 error: argument out of range
# expect: @ L 1.5 error: required argument is not an integer
# expect: @ L 'a' error: required argument is not an integer
# expect: @ L b'ab' error: required argument is not an integer
# expect: @ L 1e+300 error: required argument is not an integer
# expect: @ q -92233720368 error: argument out of range
# expect: @ q -129 b'\x7f\xff\xff\xff\xff\xff\xff\xff'
# expect: @ q -1 b'\xff\xff\xff\xff\xff\xff\xff\xff'
# expect: @ q 256 b'\x00\x01\x00\x00\x00\x00\x00\x00'
# expect: @ q 65536 b'\x00\x00\x01\x00\x00\x00\x00\x00'
# expect: @ q 184467440737 error: argument out of range
# expect: @ q 1.5 error: required argument is not an integer
# expect: @ q 'a' error: required argument is not an integer
# expect: @ q b'ab' error: required argument is not an integer
# expect: @ q 1e+300 error: required argument is not an integer
# expect: @ Q -92233720368 error: argument out of range
# expect: @ Q -129 error: argument out of range
# expect: @ Q -1 error: argument out of range
# expect: @ Q 256 b'\x00\x01\x00\x00\x00\x00\x00\x00'
# expect: @ Q 65536 b'\x00\x00\x01\x00\x00\x00\x00\x00'
# expect: @ Q 184467440737 error: argument out of range
# expect: @ Q 1.5 error: required argument is not an integer
# expect: @ Q 'a' error: required argument is not an integer
# expect: @ Q b'ab' error: required argument is not an integer
# expect: @ Q 1e+300 error: required argument is not an integer
# expect: @ n -92233720368 error: argument out of range
# expect: @ n -129 b'\x7f\xff\xff\xff\xff\xff\xff\xff'
# expect: @ n -1 b'\xff\xff\xff\xff\xff\xff\xff\xff'
# expect: @ n 256 b'\x00\x01\x00\x00\x00\x00\x00\x00'
# expect: @ n 65536 b'\x00\x00\x01\x00\x00\x00\x00\x00'
# expect: @ n 184467440737 error: argument out of range
# expect: @ n 1.5 error: required argument is not an integer
# expect: @ n 'a' error: required argument is not an integer
# expect: @ n b'ab' error: required argument is not an integer
# expect: @ n 1e+300 error: required argument is not an integer
# expect: @ N -92233720368 error: argument out of range
# expect: @ N -129 error: argument out of range
# expect: @ N -1 error: argument out of range
# expect: @ N 256 b'\x00\x01\x00\x00\x00\x00\x00\x00'
# expect: @ N 65536 b'\x00\x00\x01\x00\x00\x00\x00\x00'
# expect: @ N 184467440737 error: argument out of range
# expect: @ N 1.5 error: required argument is not an integer
# expect: @ N 'a' error: required argument is not an integer
# expect: @ N b'ab' error: required argument is not an integer
# expect: @ N 1e+300 error: required argument is not an integer
# expect: @ P -92233720368 error: int too large to convert
# expect: @ P -129 b'\x7f\xff\xff\xff\xff\xff\xff\xff'
# expect: @ P -1 b'\xff\xff\xff\xff\xff\xff\xff\xff'
# expect: @ P 256 b'\x00\x01\x00\x00\x00\x00\x00\x00'
# expect: @ P 65536 b'\x00\x00\x01\x00\x00\x00\x00\x00'
# expect: @ P 184467440737 error: int too large to convert
# expect: @ P 1.5 error: required argument is not an integer
# expect: @ P 'a' error: required argument is not an integer
# expect: @ P b'ab' error: required argument is not an integer
# expect: @ P 1e+300 error: required argument is not an integer
# expect: @ ? -92233720368 b'\x01'
# expect: @ ? -129 b'\x01'
# expect: @ ? -1 b'\x01'
# expect: @ ? 256 b'\x01'
# expect: @ ? 65536 b'\x01'
# expect: @ ? 184467440737 b'\x01'
# expect: @ ? 1.5 b'\x01'
# expect: @ ? 'a' b'\x01'
# expect: @ ? b'ab' b'\x01'
# expect: @ ? 1e+300 b'\x01'
# expect: @ c -92233720368 error: char format requires a bytes object of length 1
# expect: @ c -129 error: char format requires a bytes object of length 1
# expect: @ c -1 error: char format requires a bytes object of length 1
# expect: @ c 256 error: char format requires a bytes object of length 1
# expect: @ c 65536 error: char format requires a bytes object of length 1
# expect: @ c 184467440737 error: char format requires a bytes object of length 1
# expect: @ c 1.5 error: char format requires a bytes object of length 1
# expect: @ c 'a' error: char format requires a bytes object of length 1
# expect: @ c b'ab' error: char format requires a bytes object of length 1
# expect: @ c 1e+300 error: char format requires a bytes object of length 1
# expect: @ e -92233720368 error: int too large to convert
# expect: @ e -129 b'\x08\xd8'
# expect: @ e -1 b'\x00\xbc'
# expect: @ e 256 b'\x00\\'
# expect: @ e 65536 error: int too large to convert
# expect: @ e 184467440737 error: int too large to convert
# expect: @ e 1.5 b'\x00>'
# expect: @ e 'a' error: required argument is not a float
# expect: @ e b'ab' error: required argument is not a float
# expect: @ e 1e+300 OverflowError: float too large to pack with e format
# expect: @ f -92233720368 b'\x00\x00\x00\xdf'
# expect: @ f -129 b'\x00\x00\x01\xc3'
# expect: @ f -1 b'\x00\x00\x80\xbf'
# expect: @ f 256 b'\x00\x00\x80C'
# expect: @ f 65536 b'\x00\x00\x80G'
# expect: @ f 184467440737 b'\x00\x00\x80_'
# expect: @ f 1.5 b'\x00\x00\xc0?'
# expect: @ f 'a' error: required argument is not a float
# expect: @ f b'ab' error: required argument is not a float
# expect: @ f 1e+300 b'\x00\x00\x80\x7f'
# expect: @ d -92233720368 b'\x00\x00\x00\x00\x00\x00\xe0\xc3'
# expect: @ d -129 b'\x00\x00\x00\x00\x00 `\xc0'
# expect: @ d -1 b'\x00\x00\x00\x00\x00\x00\xf0\xbf'
# expect: @ d 256 b'\x00\x00\x00\x00\x00\x00p@'
# expect: @ d 65536 b'\x00\x00\x00\x00\x00\x00\xf0@'
# expect: @ d 184467440737 b'\x00\x00\x00\x00\x00\x00\xf0C'
# expect: @ d 1.5 b'\x00\x00\x00\x00\x00\x00\xf8?'
# expect: @ d 'a' error: required argument is not a float
# expect: @ d b'ab' error: required argument is not a float
# expect: @ d 1e+300 b'\x9cu\x00\x88<\xe47~'
# expect: @ s -92233720368 error: argument for 's' must be a bytes object
# expect: @ s -129 error: argument for 's' must be a bytes object
# expect: @ s -1 error: argument for 's' must be a bytes object
# expect: @ s 256 error: argument for 's' must be a bytes object
# expect: @ s 65536 error: argument for 's' must be a bytes object
# expect: @ s 184467440737 error: argument for 's' must be a bytes object
# expect: @ s 1.5 error: argument for 's' must be a bytes object
# expect: @ s 'a' error: argument for 's' must be a bytes object
# expect: @ s b'ab' b'a'
# expect: @ s 1e+300 error: argument for 's' must be a bytes object
# expect: @ p -92233720368 error: argument for 'p' must be a bytes object
# expect: @ p -129 error: argument for 'p' must be a bytes object
# expect: @ p -1 error: argument for 'p' must be a bytes object
# expect: @ p 256 error: argument for 'p' must be a bytes object
# expect: @ p 65536 error: argument for 'p' must be a bytes object
# expect: @ p 184467440737 error: argument for 'p' must be a bytes object
# expect: @ p 1.5 error: argument for 'p' must be a bytes object
# expect: @ p 'a' error: argument for 'p' must be a bytes object
# expect: @ p b'ab' b'\x00'
# expect: @ p 1e+300 error: argument for 'p' must be a bytes object
# expect: > b -92233720368 error: argument out of range
# expect: > b -129 error: byte format requires -128 <= number <= 127
# expect: > b -1 b'\xff'
# expect: > b 256 error: byte format requires -128 <= number <= 127
# expect: > b 65536 error: byte format requires -128 <= number <= 127
# expect: > b 184467440737 error: argument out of range
# expect: > b 1.5 error: required argument is not an integer
# expect: > b 'a' error: required argument is not an integer
# expect: > b b'ab' error: required argument is not an integer
# expect: > b 1e+300 error: required argument is not an integer
# expect: > B -92233720368 error: argument out of range
# expect: > B -129 error: ubyte format requires 0 <= number <= 255
# expect: > B -1 error: ubyte format requires 0 <= number <= 255
# expect: > B 256 error: ubyte format requires 0 <= number <= 255
# expect: > B 65536 error: ubyte format requires 0 <= number <= 255
# expect: > B 184467440737 error: argument out of range
# expect: > B 1.5 error: required argument is not an integer
# expect: > B 'a' error: required argument is not an integer
# expect: > B b'ab' error: required argument is not an integer
# expect: > B 1e+300 error: required argument is not an integer
# expect: > h -92233720368 error: argument out of range
# expect: > h -129 b'\xff\x7f'
# expect: > h -1 b'\xff\xff'
# expect: > h 256 b'\x01\x00'
# expect: > h 65536 error: 'h' format requires -32768 <= number <= 32767
# expect: > h 184467440737 error: argument out of range
# expect: > h 1.5 error: required argument is not an integer
# expect: > h 'a' error: required argument is not an integer
# expect: > h b'ab' error: required argument is not an integer
# expect: > h 1e+300 error: required argument is not an integer
# expect: > H -92233720368 error: argument out of range
# expect: > H -129 error: argument out of range
# expect: > H -1 error: argument out of range
# expect: > H 256 b'\x01\x00'
# expect: > H 65536 error: 'H' format requires 0 <= number <= 65535
# expect: > H 184467440737 error: argument out of range
# expect: > H 1.5 error: required argument is not an integer
# expect: > H 'a' error: required argument is not an integer
# expect: > H b'ab' error: required argument is not an integer
# expect: > H 1e+300 error: required argument is not an integer
# expect: > i -92233720368 error: argument out of range
# expect: > i -129 b'\xff\xff\xff\x7f'
# expect: > i -1 b'\xff\xff\xff\xff'
# expect: > i 256 b'\x00\x00\x01\x00'
# expect: > i 65536 b'\x00\x01\x00\x00'
# expect: > i 184467440737 error: argument out of range
# expect: > i 1.5 error: required argument is not an integer
# expect: > i 'a' error: required argument is not an integer
# expect: > i b'ab' error: required argument is not an integer
# expect: > i 1e+300 error: required argument is not an integer
# expect: > I -92233720368 error: argument out of range
# expect: > I -129 error: argument out of range
# expect: > I -1 error: argument out of range
# expect: > I 256 b'\x00\x00\x01\x00'
# expect: > I 65536 b'\x00\x01\x00\x00'
# expect: > I 184467440737 error: argument out of range
# expect: > I 1.5 error: required argument is not an integer
# expect: > I 'a' error: required argument is not an integer
# expect: > I b'ab' error: required argument is not an integer
# expect: > I 1e+300 error: required argument is not an integer
# expect: > l -92233720368 error: argument out of range
# expect: > l -129 b'\xff\xff\xff\x7f'
# expect: > l -1 b'\xff\xff\xff\xff'
# expect: > l 256 b'\x00\x00\x01\x00'
# expect: > l 65536 b'\x00\x01\x00\x00'
# expect: > l 184467440737 error: argument out of range
# expect: > l 1.5 error: required argument is not an integer
# expect: > l 'a' error: required argument is not an integer
# expect: > l b'ab' error: required argument is not an integer
# expect: > l 1e+300 error: required argument is not an integer
# expect: > L -92233720368 error: argument out of range
# expect: > L -129 error: argument out of range
# expect: > L -1 error: argument out of range
# expect: > L 256 b'\x00\x00\x01\x00'
# expect: > L 65536 b'\x00\x01\x00\x00'
# expect: > L 184467440737 error: argument out of range
# expect: > L 1.5 error: required argument is not an integer
# expect: > L 'a' error: required argument is not an integer
# expect: > L b'ab' error: required argument is not an integer
# expect: > L 1e+300 error: required argument is not an integer
# expect: > q -92233720368 error: int too large to convert
# expect: > q -129 b'\xff\xff\xff\xff\xff\xff\xff\x7f'
# expect: > q -1 b'\xff\xff\xff\xff\xff\xff\xff\xff'
# expect: > q 256 b'\x00\x00\x00\x00\x00\x00\x01\x00'
# expect: > q 65536 b'\x00\x00\x00\x00\x00\x01\x00\x00'
# expect: > q 184467440737 error: int too large to convert
# expect: > q 1.5 error: required argument is not an integer
# expect: > q 'a' error: required argument is not an integer
# expect: > q b'ab' error: required argument is not an integer
# expect: > q 1e+300 error: required argument is not an integer
# expect: > Q -92233720368 error: int too large to convert
# expect: > Q -129 error: int too large to convert
# expect: > Q -1 error: int too large to convert
# expect: > Q 256 b'\x00\x00\x00\x00\x00\x00\x01\x00'
# expect: > Q 65536 b'\x00\x00\x00\x00\x00\x01\x00\x00'
# expect: > Q 184467440737 error: int too large to convert
# expect: > Q 1.5 error: required argument is not an integer
# expect: > Q 'a' error: required argument is not an integer
# expect: > Q b'ab' error: required argument is not an integer
# expect: > Q 1e+300 error: required argument is not an integer
# expect: > n -92233720368 error: bad char in struct format
# expect: > n -129 error: bad char in struct format
# expect: > n -1 error: bad char in struct format
# expect: > n 256 error: bad char in struct format
# expect: > n 65536 error: bad char in struct format
# expect: > n 184467440737 error: bad char in struct format
# expect: > n 1.5 error: bad char in struct format
# expect: > n 'a' error: bad char in struct format
# expect: > n b'ab' error: bad char in struct format
# expect: > n 1e+300 error: bad char in struct format
# expect: > N -92233720368 error: bad char in struct format
# expect: > N -129 error: bad char in struct format
# expect: > N -1 error: bad char in struct format
# expect: > N 256 error: bad char in struct format
# expect: > N 65536 error: bad char in struct format
# expect: > N 184467440737 error: bad char in struct format
# expect: > N 1.5 error: bad char in struct format
# expect: > N 'a' error: bad char in struct format
# expect: > N b'ab' error: bad char in struct format
# expect: > N 1e+300 error: bad char in struct format
# expect: > P -92233720368 error: bad char in struct format
# expect: > P -129 error: bad char in struct format
# expect: > P -1 error: bad char in struct format
# expect: > P 256 error: bad char in struct format
# expect: > P 65536 error: bad char in struct format
# expect: > P 184467440737 error: bad char in struct format
# expect: > P 1.5 error: bad char in struct format
# expect: > P 'a' error: bad char in struct format
# expect: > P b'ab' error: bad char in struct format
# expect: > P 1e+300 error: bad char in struct format
# expect: > ? -92233720368 b'\x01'
# expect: > ? -129 b'\x01'
# expect: > ? -1 b'\x01'
# expect: > ? 256 b'\x01'
# expect: > ? 65536 b'\x01'
# expect: > ? 184467440737 b'\x01'
# expect: > ? 1.5 b'\x01'
# expect: > ? 'a' b'\x01'
# expect: > ? b'ab' b'\x01'
# expect: > ? 1e+300 b'\x01'
# expect: > c -92233720368 error: char format requires a bytes object of length 1
# expect: > c -129 error: char format requires a bytes object of length 1
# expect: > c -1 error: char format requires a bytes object of length 1
# expect: > c 256 error: char format requires a bytes object of length 1
# expect: > c 65536 error: char format requires a bytes object of length 1
# expect: > c 184467440737 error: char format requires a bytes object of length 1
# expect: > c 1.5 error: char format requires a bytes object of length 1
# expect: > c 'a' error: char format requires a bytes object of length 1
# expect: > c b'ab' error: char format requires a bytes object of length 1
# expect: > c 1e+300 error: char format requires a bytes object of length 1
# expect: > e -92233720368 error: int too large to convert
# expect: > e -129 b'\xd8\x08'
# expect: > e -1 b'\xbc\x00'
# expect: > e 256 b'\\\x00'
# expect: > e 65536 error: int too large to convert
# expect: > e 184467440737 error: int too large to convert
# expect: > e 1.5 b'>\x00'
# expect: > e 'a' error: required argument is not a float
# expect: > e b'ab' error: required argument is not a float
# expect: > e 1e+300 OverflowError: float too large to pack with e format
# expect: > f -92233720368 b'\xdf\x00\x00\x00'
# expect: > f -129 b'\xc3\x01\x00\x00'
# expect: > f -1 b'\xbf\x80\x00\x00'
# expect: > f 256 b'C\x80\x00\x00'
# expect: > f 65536 b'G\x80\x00\x00'
# expect: > f 184467440737 b'_\x80\x00\x00'
# expect: > f 1.5 b'?\xc0\x00\x00'
# expect: > f 'a' error: required argument is not a float
# expect: > f b'ab' error: required argument is not a float
# expect: > f 1e+300 OverflowError: float too large to pack with f format
# expect: > d -92233720368 b'\xc3\xe0\x00\x00\x00\x00\x00\x00'
# expect: > d -129 b'\xc0` \x00\x00\x00\x00\x00'
# expect: > d -1 b'\xbf\xf0\x00\x00\x00\x00\x00\x00'
# expect: > d 256 b'@p\x00\x00\x00\x00\x00\x00'
# expect: > d 65536 b'@\xf0\x00\x00\x00\x00\x00\x00'
# expect: > d 184467440737 b'C\xf0\x00\x00\x00\x00\x00\x00'
# expect: > d 1.5 b'?\xf8\x00\x00\x00\x00\x00\x00'
# expect: > d 'a' error: required argument is not a float
# expect: > d b'ab' error: required argument is not a float
# expect: > d 1e+300 b'~7\xe4<\x88\x00u\x9c'
# expect: > s -92233720368 error: argument for 's' must be a bytes object
# expect: > s -129 error: argument for 's' must be a bytes object
# expect: > s -1 error: argument for 's' must be a bytes object
# expect: > s 256 error: argument for 's' must be a bytes object
# expect: > s 65536 error: argument for 's' must be a bytes object
# expect: > s 184467440737 error: argument for 's' must be a bytes object
# expect: > s 1.5 error: argument for 's' must be a bytes object
# expect: > s 'a' error: argument for 's' must be a bytes object
# expect: > s b'ab' b'a'
# expect: > s 1e+300 error: argument for 's' must be a bytes object
# expect: > p -92233720368 error: argument for 'p' must be a bytes object
# expect: > p -129 error: argument for 'p' must be a bytes object
# expect: > p -1 error: argument for 'p' must be a bytes object
# expect: > p 256 error: argument for 'p' must be a bytes object
# expect: > p 65536 error: argument for 'p' must be a bytes object
# expect: > p 184467440737 error: argument for 'p' must be a bytes object
# expect: > p 1.5 error: argument for 'p' must be a bytes object
# expect: > p 'a' error: argument for 'p' must be a bytes object
# expect: > p b'ab' b'\x00'
# expect: > p 1e+300 error: argument for 'p' must be a bytes object
# expect: '' 0
# expect: '3' error repeat count given without format specifier
# expect: 'x' 1
# expect: '3x' 3
# expect: 'h h' 4
# expect: 'hq' 16
# expect: 'bq' 16
# expect: 'q b' 9
# expect: 'b0q' 8
# expect: '<z' error bad char in struct format
# expect: 'é' UnicodeEncodeError 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
# expect: '2' error repeat count given without format specifier
# expect: b'<h' 2
# expect: '<P' error bad char in struct format
# expect: '<n' error bad char in struct format
# expect: 5 TypeError Struct() argument 1 must be a str or bytes object, not int
# expect: 'hh\x00' error embedded null character
# expect: '9999999999999999999x' error total struct size too long
# expect: '9223372036854775807h' error total struct size too long
# expect: '4611686018427387904h' error total struct size too long
# expect: '@' 0
# expect: '<4s2p0s0p' 6
# expect: '5p' 5
# expect: ' 3 h' error bad char in struct format
# expect: '<3?' 3
# expect: 'e' 2
# expect: pack builtins TypeError missing format argument
# expect: pack struct error pack expected 1 items for packing (got 0)
# expect: pack struct error pack expected 1 items for packing (got 2)
# expect: pack builtins TypeError Struct() argument 1 must be a str or bytes object, not int
# expect: unpack builtins TypeError unpack expected 2 arguments, got 1
# expect: unpack struct error unpack requires a buffer of 2 bytes
# expect: unpack builtins TypeError a bytes-like object is required, not 'str'
# expect: unpack (513, 3)
# expect: unpack_from struct error unpack_from requires a buffer of at least 4 bytes for unpacking 2 bytes at offset 2 (actual buffer size is 3)
# expect: unpack_from struct error not enough data to unpack 2 bytes at offset -1
# expect: unpack_from struct error offset -5 out of range for 3-byte buffer
# expect: unpack_from (25185,)
# expect: unpack_from (25442,)
# expect: unpack_from struct error unpack_from requires a buffer of at least 11 bytes for unpacking 2 bytes at offset 9 (actual buffer size is 3)
# expect: pack_into struct error pack_into requires a buffer of at least 5 bytes for packing 2 bytes at offset 3 (actual buffer size is 4)
# expect: pack_into struct error no space to pack 2 bytes at offset -1
# expect: pack_into struct error offset -5 out of range for 4-byte buffer
# expect: pack_into None
# expect: pack_into struct error pack_into expected 1 items for packing (got 0)
# expect: pack_into struct error pack_into expected offset argument
# expect: pack_into struct error pack_into expected buffer argument
# expect: pack_into builtins TypeError missing format argument
# expect: pack_into builtins TypeError argument must be read-write bytes-like object, not bytes
# expect: pack_into builtins TypeError 'str' object cannot be interpreted as an integer
# expect: pack_into struct error pack_into requires a buffer of at least 12 bytes for packing 2 bytes at offset 10 (actual buffer size is 4)
# expect: bytearray(b'\x00\x01\x00\x00')
# expect: iter_unpack struct error cannot iteratively unpack with a struct of length 0
# expect: iter_unpack struct error iterative unpacking requires a buffer of a multiple of 2 bytes
# expect: 2 (25185,) 1 [(25699,)]
# expect: unpack_iterator _struct
# expect: 3 <hb b'\x01\x00\x02' (25185, 99) [(25185, 99), (25956, 102)] (25699, 101)
# expect: pack struct error pack expected 2 items for packing (got 1)
# expect: pack_into struct error pack_into expected 2 items for packing (got 0)
# expect: unpack struct error unpack requires a buffer of 3 bytes
# expect: bytearray(b'\x00\x05\x00\x06') <class '_struct.Struct'> <class 'struct.error'> (<class 'struct.error'>, <class 'Exception'>, <class 'BaseException'>, <class 'object'>) ['calcsize', 'pack', 'pack_into', 'unpack', 'unpack_from', 'iter_unpack', 'Struct', 'error']
# expect: <_struct.Struct object at ADDR>
# expect: Struct builtins TypeError Struct() missing required argument 'format' (pos 1)
# expect: Struct builtins TypeError Struct() argument 1 must be a str or bytes object, not int
# expect: Struct struct error bad char in struct format
# expect: b'ab\x00\x00\x00' b'ab' b'\x02ab\x00\x00' b'\x01a' b'' (b'abcd',) (b'',) b'abc'
# expect: pack struct error argument for 's' must be a bytes object
# expect: pack struct error argument for 's' must be a bytes object
# expect: pack struct error argument for 'p' must be a bytes object
# expect: pack struct error char format requires a bytes object of length 1
# expect: pack b'\x07\x00'
# expect: pack b'\x00\x00\x00\x00\x00\x00\x1e@'
# expect: pack b'\x00\x00\x00\x00\x00\x00\x1c@'
# expect: pack struct error required argument is not a float
# expect: pack builtins ZeroDivisionError z
# expect: pack struct error required argument is not a float
# expect: b'\xff{' b'\x01\x00' (5.960464477539063e-08,) (nan,) (-inf,) b'\x00~' b'\x00\x00' b'\x00h' b'\x02h'
# expect: pack builtins OverflowError float too large to pack with e format
# expect: (False, True, True) b'\x00' b'\x01\x01' b'\x00\x00\x00' b'\x00\x00\x01\x00\x00' 
# expect: 1
# expect: 4 b'\x01\x00\x00\x00\x02\x00\x00\x00' None _struct
