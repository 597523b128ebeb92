# A special method that is None: most operations call what they find, some say that the object cannot do it.
class Nothing:
    __len__ = __iter__ = __contains__ = __hash__ = __add__ = __call__ = __getitem__ = __bool__ = __enter__ = None
    __repr__ = __eq__ = __neg__ = __index__ = __float__ = __int__ = __format__ = __setitem__ = __reversed__ = None
    __next__ = __radd__ = __iadd__ = __lt__ = None


nothing = Nothing()
for text in (
    "len(nothing)", "iter(nothing)", "1 in nothing", "hash(nothing)", "nothing + 1", "1 + nothing", "nothing()",
    "nothing[0]", "bool(nothing)", "nothing == 1", "1 == nothing", "nothing != 1", "nothing < 1", "1 > nothing",
    "-nothing", "[1][nothing]", "float(nothing)", "int(nothing)", "format(nothing)", "reversed(nothing)",
    "next(nothing)", "list(nothing)", "range(nothing)",
):
    try:
        print(text, eval(text))
    except Exception as error:
        print(text, type(error).__name__, error)
for text in ("nothing[0] = 1", "del nothing[0]", "nothing += 1"):
    try:
        exec(text)
    except Exception as error:
        print(text, type(error).__name__, error)
# expect: len(nothing) TypeError 'NoneType' object is not callable
# expect: iter(nothing) TypeError 'Nothing' object is not iterable
# expect: 1 in nothing TypeError 'Nothing' object is not a container
# expect: hash(nothing) TypeError unhashable type: 'Nothing'
# expect: nothing + 1 TypeError 'NoneType' object is not callable
# expect: 1 + nothing TypeError 'NoneType' object is not callable
# expect: nothing() TypeError 'NoneType' object is not callable
# expect: nothing[0] TypeError 'NoneType' object is not callable
# expect: bool(nothing) TypeError 'NoneType' object is not callable
# expect: nothing == 1 TypeError 'NoneType' object is not callable
# expect: 1 == nothing TypeError 'NoneType' object is not callable
# expect: nothing != 1 TypeError 'NoneType' object is not callable
# expect: nothing < 1 TypeError 'NoneType' object is not callable
# expect: 1 > nothing TypeError 'NoneType' object is not callable
# expect: -nothing TypeError 'NoneType' object is not callable
# expect: [1][nothing] TypeError 'NoneType' object is not callable
# expect: float(nothing) TypeError 'NoneType' object is not callable
# expect: int(nothing) TypeError 'NoneType' object is not callable
# expect: format(nothing) TypeError 'NoneType' object is not callable
# expect: reversed(nothing) TypeError 'Nothing' object is not reversible
# expect: next(nothing) TypeError 'NoneType' object is not callable
# expect: list(nothing) TypeError 'Nothing' object is not iterable
# expect: range(nothing) TypeError 'NoneType' object is not callable
# expect: nothing[0] = 1 TypeError 'NoneType' object is not callable
# expect: del nothing[0] AttributeError __delitem__
# expect: nothing += 1 TypeError 'NoneType' object is not callable
