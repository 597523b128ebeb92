import textwrap as w, keyword, gc
t = "Hello there -- you goof-ball, use the -b option! This is a well-known e-mail: it's a test--really. A verylongwordthatdoesnotfit-here at all.\tTab"
for width in (5, 10, 20, 35, 70): print(w.wrap(t, width))
print(w.fill(t, 30, initial_indent='* ', subsequent_indent='  ')); print(w.wrap(t, 20, break_long_words=False, break_on_hyphens=False), w.wrap(t, 20, max_lines=2), w.wrap(t, 25, max_lines=3, placeholder='...'), w.shorten(t, 40), w.shorten("Hello  world!", width=12), w.shorten("Hello world", width=5, placeholder='.'))
print(repr(w.dedent("  a\n    b\n\n \t\n  c")), repr(w.dedent("\ta\n  b")), repr(w.indent("a\n\n b\n", "> ")), repr(w.indent("a\n\nb", "+", lambda l: True)), w.wrap(""), w.wrap("   "), w.wrap("a  b   c", 3), w.wrap(" lead text here", 8), w.wrap("x. Y. z", fix_sentence_endings=True, width=9), w.wrap("foo. bar", fix_sentence_endings=True), w.wrap("a b c d", 3, drop_whitespace=False))
for f in (lambda: w.wrap("abc", 0), lambda: w.shorten("hello world", 3)):
    try: print(f())
    except Exception as e: print(type(e), e)
print(keyword.kwlist, keyword.softkwlist, keyword.iskeyword('if'), keyword.issoftkeyword('match'), keyword.__all__); print(gc.isenabled(), gc.disable(), gc.isenabled(), gc.enable(), gc.get_threshold(), gc.garbage, w.__all__)
try: gc.collect(5)
except ValueError as e: print(e)

# expect: ['Hello', 'there', '--', 'you', 'goof-', 'ball,', 'use', 'the', '-b op', 'tion!', 'This', 'is a', 'well-', 'known', 'e-', 'mail:', "it's", 'a', 'test', '--rea', 'lly.', 'A ver', 'ylong', 'wordt', 'hatdo', 'esnot', 'fit-', 'here', 'at', 'all.', 'Tab']
# expect: ['Hello', 'there --', 'you goof-', 'ball, use', 'the -b', 'option!', 'This is a', 'well-known', 'e-mail:', "it's a", 'test--', 'really. A ', 'verylongwo', 'rdthatdoes', 'notfit-', 'here at', 'all.', 'Tab']
# expect: ['Hello there -- you', 'goof-ball, use the', '-b option! This is a', 'well-known e-mail:', "it's a test--really.", 'A verylongwordthatdo', 'esnotfit-here at', 'all.    Tab']
# expect: ['Hello there -- you goof-ball, use', 'the -b option! This is a well-known', "e-mail: it's a test--really. A", 'verylongwordthatdoesnotfit-here at', 'all.    Tab']
# expect: ['Hello there -- you goof-ball, use the -b option! This is a well-known', "e-mail: it's a test--really. A verylongwordthatdoesnotfit-here at all.", 'Tab']
# expect: * Hello there -- you goof-
# expect:   ball, use the -b option!
# expect:   This is a well-known e-mail:
# expect:   it's a test--really. A
# expect:   verylongwordthatdoesnotfit-
# expect:   here at all.    Tab
# expect: ['Hello there -- you', 'goof-ball, use the', '-b option! This is a', 'well-known e-mail:', "it's a test--really.", 'A', 'verylongwordthatdoesnotfit-here', 'at all.    Tab'] ['Hello there -- you', 'goof-ball, use [...]'] ['Hello there -- you goof-', 'ball, use the -b option!', 'This is a well-known...'] Hello there -- you goof-ball, use [...] Hello world! .
# expect: 'a\n  b\n\n\nc' '\ta\n  b' '> a\n\n>  b\n' '+a\n+\n+b' [] [] ['a', 'b', 'c'] [' lead', 'text', 'here'] ['x.  Y. z'] ['foo.  bar'] ['a b', ' c ', 'd']
# expect: <class 'ValueError'> invalid width 0 (must be > 0)
# expect: <class 'ValueError'> placeholder too large for max width
# expect: ['False', 'None', 'True', 'and', 'as', 'assert', 'async', 'await', 'break', 'class', 'continue', 'def', 'del', 'elif', 'else', 'except', 'finally', 'for', 'from', 'global', 'if', 'import', 'in', 'is', 'lambda', 'nonlocal', 'not', 'or', 'pass', 'raise', 'return', 'try', 'while', 'with', 'yield'] ['_', 'case', 'match'] True True ['iskeyword', 'issoftkeyword', 'kwlist', 'softkwlist']
# expect: True None False None (700, 10, 10) [] ['TextWrapper', 'wrap', 'fill', 'dedent', 'indent', 'shorten']
# expect: invalid generation
