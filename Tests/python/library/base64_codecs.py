import base64
import io

data = bytes(range(250, 256)) + b"hello, world"
for name in ("b64", "urlsafe_b64", "standard_b64", "b32", "b32hex", "b16", "b85", "a85"):
    text = getattr(base64, name + "encode")(data)
    print(name, text, getattr(base64, name + "decode")(text) == data, getattr(base64, name + "decode")(text.decode()) == data)
print(base64.b64encode(data, altchars=b"-_"), base64.b64decode("-_-_", altchars="-_"), base64.b32decode("ME======"), base64.b32decode("mfrgg===", True))
print(base64.b32decode(b"M1023456", map01=b"I"), base64.b16decode("6a", True), base64.b85encode(b"abc", pad=True), base64.a85encode(bytes(8) + b"    ", foldspaces=True))
print(base64.a85encode(b"some text here", adobe=True, wrapcol=7), base64.a85decode(b"<~87cUR D]~>", adobe=True), base64.a85decode("87cUR\n D]i,"))
print(base64.encodebytes(data * 5), base64.decodebytes(base64.encodebytes(data)) == data)
out = io.BytesIO()
base64.encode(io.BytesIO(data * 4), out)
print(out.getvalue())
back = io.BytesIO()
base64.decode(io.BytesIO(out.getvalue()), back)
print(back.getvalue() == data * 4)
given = bytearray(base64.b85encode(b"ab"))
print(base64.b85decode(given), base64.a85decode(bytearray(b"87c")), given)
for call in (
    lambda: base64.b64decode("a"), lambda: base64.b64decode("ab$d", validate=True), lambda: base64.b64decode("\xe9"), lambda: base64.b64decode(5),
    lambda: base64.b64encode("text"), lambda: base64.b32decode("ABC"), lambda: base64.b32decode("A1======"), lambda: base64.b32decode("A======="),
    lambda: base64.b16decode("6a"), lambda: base64.b85decode("a b"), lambda: base64.b85decode("~~~~~"), lambda: base64.a85decode(b"az"),
    lambda: base64.a85decode(b"\x7f"), lambda: base64.a85decode(b"uuuuu"), lambda: base64.a85decode("x", adobe=True), lambda: base64.encodebytes("text"),
):
    try:
        print(call())
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)

# expect: b64 b'+vv8/f7/aGVsbG8sIHdvcmxk' True True
# expect: urlsafe_b64 b'-vv8_f7_aGVsbG8sIHdvcmxk' True True
# expect: standard_b64 b'+vv8/f7/aGVsbG8sIHdvcmxk' True True
# expect: b32 b'7L57Z7P675UGK3DMN4WCA53POJWGI===' True True
# expect: b32hex b'VBTVPVFUVTK6AR3CDSM20TRFE9M68===' True True
# expect: b16 b'FAFBFCFDFEFF68656C6C6F2C20776F726C64' True True
# expect: b85 b'`uqI-{{LuYY;12VAa`$aY-9' True True
# expect: a85 b'qYU3hrr6YCCi"#@+EqaECh*' True True
# expect: b'-vv8_f7_aGVsbG8sIHdvcmxk' b'\xfb\xff\xbf' b'a' b'abc'
# expect: b'b\x1d\xad\xf3\xbe' b'j' b'VPazd' b'zzy'
# expect: b'<~F)Po,\n+EV1>F<\nG7.Eb,\n~>' b'Hello' b'Hello W'
# expect: b'+vv8/f7/aGVsbG8sIHdvcmxk+vv8/f7/aGVsbG8sIHdvcmxk+vv8/f7/aGVsbG8sIHdvcmxk+vv8\n/f7/aGVsbG8sIHdvcmxk+vv8/f7/aGVsbG8sIHdvcmxk\n' True
# expect: b'+vv8/f7/aGVsbG8sIHdvcmxk+vv8/f7/aGVsbG8sIHdvcmxk+vv8/f7/aGVsbG8sIHdvcmxk+vv8\n/f7/aGVsbG8sIHdvcmxk\n'
# expect: True
# expect: b'ab' b'He' bytearray(b'VPX')
# expect: Error Invalid base64-encoded string: number of data characters (1) cannot be 1 more than a multiple of 4
# expect: Error Only base64 data is allowed
# expect: ValueError string argument should contain only ASCII characters
# expect: TypeError argument should be a bytes-like object or ASCII string, not 'int'
# expect: TypeError a bytes-like object is required, not 'str'
# expect: Error Incorrect padding
# expect: Error Non-base32 digit found
# expect: Error Incorrect padding
# expect: Error Non-base16 digit found
# expect: ValueError bad base85 character at position 1
# expect: ValueError base85 overflow in hunk starting at byte 0
# expect: ValueError z inside Ascii85 5-tuple
# expect: ValueError Non-Ascii85 digit found: 
# expect: ValueError Ascii85 overflow
# expect: ValueError Ascii85 encoded byte sequences must end with b'~>'
# expect: TypeError expected bytes-like object, not str
