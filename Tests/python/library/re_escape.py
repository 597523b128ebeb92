import re

print(re.escape("a.b*c"), re.escape("https://x.org/?q=1&r=2"), re.escape("a b\tc\nd"), re.escape("é-ü_#~"))
print(re.escape(b"a.b"), re.escape(bytearray(b"[x]")), repr(re.escape("")))
text = "".join(chr(i) for i in range(128))
print(re.escape(text) == "".join("\\" + c if c in "()[]{}?*+-|^$\\.&~# \t\n\r\v\f" else c for c in text))
print(re.fullmatch(re.escape(text), text) is not None)

# expect: a\.b\*c https://x\.org/\?q=1\&r=2 a\ b\	c\
# expect: d é\-ü_\#\~
# expect: b'a\\.b' b'\\[x\\]' ''
# expect: True
# expect: True
