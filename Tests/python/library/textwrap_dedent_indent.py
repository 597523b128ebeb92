from textwrap import dedent, indent

for text in ("  a\n    b\n  c\n", "\ta\n  b", "   \n  a\n\n   b\n \t\n", "a\n  b", "", "   ", "\n", "    a\n   \tb", "  x\r\n  y"):
    print(repr(dedent(text)))
print(repr(indent("a\n\n b\n  \nc", "> ")), repr(indent("a\n\nb", "+ ", lambda line: True)), repr(indent("", "x")))
print(repr(indent("one\r\ntwo", "  ", predicate=lambda line: "two" in line)))

# expect: 'a\n  b\nc\n'
# expect: '\ta\n  b'
# expect: '\na\n\n b\n\n'
# expect: 'a\n  b'
# expect: ''
# expect: ''
# expect: '\n'
# expect: ' a\n\tb'
# expect: 'x\r\ny'
# expect: '> a\n\n>  b\n  \n> c' '+ a\n+ \n+ b' ''
# expect: 'one\r\n  two'
