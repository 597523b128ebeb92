import difflib

one = "  1. Beautiful is better than ugly.\n  2. Explicit is better than implicit.\n  3. Simple\tis better.\n  4. same\n"
two = "  1. Beautiful is better than ugly.\n  3.   Simple is better.\n  4. Complicated is better.\n  4. same\n  5. Flat\n"
delta = list(difflib.ndiff(one.splitlines(True), two.splitlines(True)))
for line in delta:
    print(repr(line))
print("".join(difflib.restore(delta, 1)) == one, "".join(difflib.restore(delta, 2)) == two)
print(*difflib.Differ().compare(["a b c", "x"], ["a c c", "y", "x"]), sep="|")
print(list(difflib.ndiff(["# old\n", "same\n"], ["#\n", "same\n"], linejunk=difflib.IS_LINE_JUNK, charjunk=None)))
print([difflib.IS_LINE_JUNK(line) for line in ("", "\n", "  #  \n", "# x", "hello")])
print([difflib.IS_CHARACTER_JUNK(c) for c in " \t\nx"])
for which in (3, "x"):
    try:
        list(difflib.restore(delta, which))
    except ValueError as error:
        print(error)

# expect: '    1. Beautiful is better than ugly.\n'
# expect: '-   2. Explicit is better than implicit.\n'
# expect: '-   3. Simple\tis better.\n'
# expect: '?            ^\n'
# expect: '+   3.   Simple is better.\n'
# expect: '?     ++       ^\n'
# expect: '+   4. Complicated is better.\n'
# expect: '    4. same\n'
# expect: '+   5. Flat\n'
# expect: True True
# expect: - a b c|?   ^
# expect: |+ a c c|?   ^
# expect: |+ y|  x
# expect: ['- # old\n', '+ #\n', '  same\n']
# expect: [True, True, True, False, False]
# expect: [True, True, False, False]
# expect: unknown delta choice (must be 1 or 2): 3
# expect: invalid literal for int() with base 10: 'x'
