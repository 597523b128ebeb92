def attempt(text):
    try:
        compile(text, "t", "exec")
        print("accepted", repr(text))
    except SyntaxError as error:
        print(error.msg, error.lineno, error.offset, error.end_lineno, error.end_offset, error.text)


for text in [
    "__debug__ = 1", "x, __debug__ = 1, 2", "for __debug__ in x: pass", "del __debug__", "__debug__ += 1",
    "__debug__: int", "__debug__: int = 1", "(__debug__): int", "(__debug__ := 1)", "with a as __debug__: pass",
    "try: pass\nexcept A as __debug__: pass", "import __debug__", "import a as __debug__", "from a import __debug__",
    "from a import b as __debug__", "import __debug__.a", "def __debug__(): pass", "class __debug__: pass",
    "def f(__debug__): pass", "def f(*__debug__): pass", "def f(**__debug__): pass", "def f(a, *, __debug__): pass",
    "lambda __debug__: 1", "f(__debug__=1)", "class A(__debug__=1): pass", "x.__debug__ = 1", "x.__debug__: int",
    "x.__debug__: int = 1", "[x for __debug__ in y]", "match x:\n case __debug__: pass", "class A:\n  __debug__ = 1",
    "def f():\n nonlocal __debug__", "x.__debug__", "del x.__debug__", "x.__debug__ += 1", "global __debug__",
    "import a.__debug__", "__debug__",
]:
    attempt(text)
# expect: cannot assign to __debug__ 1 1 1 10 None
# expect: cannot assign to __debug__ 1 4 1 13 None
# expect: cannot assign to __debug__ 1 5 1 14 None
# expect: cannot delete __debug__ 1 5 1 14 None
# expect: cannot assign to __debug__ 1 1 1 10 None
# expect: cannot assign to __debug__ 1 1 1 15 None
# expect: cannot assign to __debug__ 1 1 1 10 None
# expect: cannot assign to __debug__ 1 1 1 17 None
# expect: cannot assign to __debug__ 1 2 1 11 None
# expect: cannot assign to __debug__ 1 11 1 20 None
# expect: cannot assign to __debug__ 2 1 2 28 None
# expect: cannot assign to __debug__ 1 1 1 17 None
# expect: cannot assign to __debug__ 1 1 1 22 None
# expect: cannot assign to __debug__ 1 1 1 24 None
# expect: cannot assign to __debug__ 1 1 1 29 None
# expect: cannot assign to __debug__ 1 1 1 19 None
# expect: cannot assign to __debug__ 1 1 1 22 None
# expect: cannot assign to __debug__ 1 1 1 22 None
# expect: cannot assign to __debug__ 1 1 1 23 None
# expect: cannot assign to __debug__ 1 1 1 24 None
# expect: cannot assign to __debug__ 1 1 1 25 None
# expect: cannot assign to __debug__ 1 1 1 29 None
# expect: cannot assign to __debug__ 1 1 1 20 None
# expect: cannot assign to __debug__ 1 1 1 15 None
# expect: cannot assign to __debug__ 1 1 1 27 None
# expect: cannot assign to __debug__ 1 1 1 12 None
# expect: cannot assign to __debug__ 1 1 1 17 None
# expect: cannot assign to __debug__ 1 1 1 12 None
# expect: cannot assign to __debug__ 1 8 1 17 None
# expect: cannot assign to __debug__ 2 7 2 16 None
# expect: cannot assign to __debug__ 2 3 2 12 None
# expect: no binding for nonlocal '__debug__' found 2 2 2 20 None
# expect: accepted 'x.__debug__'
# expect: accepted 'del x.__debug__'
# expect: accepted 'x.__debug__ += 1'
# expect: accepted 'global __debug__'
# expect: accepted 'import a.__debug__'
# expect: accepted '__debug__'
