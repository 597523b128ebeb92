import re

print(re.search(rb"(\w+)@(\w+)", b"me@home \xff").groups(), re.findall(b"[\x80-\xff]", b"a\xe9b"))
print(re.sub(rb"(a)", rb"<\1>", b"bab"), re.split(b",", b"a,b"), re.match(b"a", b"abc"))
print(re.findall(rb"\w", "é".encode()), re.findall(b"(?i)\xe9", b"\xc9"), re.compile(b"a").flags)
data = bytearray(b"xaxa")
m = re.search(b"a", data)
print(m, m.group(), m.string, re.sub(b"a", b"b", data), re.split(b"a", data), re.search(b"q", data))
print(re.search(b"b.", memoryview(b"abc")).group(), re.findall(b"", b"ab"), re.sub(b"x", lambda m: b"y", b"xx"))
print(re.escape(b"\x00\xff."), re.fullmatch(b"[^a]", b"\n"))

# expect: (b'me', b'home') [b'\xe9']
# expect: b'b<a>b' [b'a', b'b'] <re.Match object; span=(0, 1), match=b'a'>
# expect: [] [] 0
# expect: <re.Match object; span=(1, 2), match=b'a'> b'a' bytearray(b'xaxa') b'xbxb' [b'x', b'x', b''] None
# expect: b'bc' [b'', b'', b''] b'yy'
# expect: b'\x00\xff\\.' <re.Match object; span=(0, 1), match=b'\n'>
