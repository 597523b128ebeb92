# Corners of builtin types: large floats, arguments in the order in which they are checked, generic aliases, sizes.


def show(label, function):
    try:
        print(label, function())
    except Exception as error:
        print(label, type(error).__name__, error)


for number in (2.0**53, 2.0**53 + 2, 9999999999999958.0, -9999999999999958.0, 1e16, -1e16, 9e15):
    print(number, [number], f"{number}", "%s" % number)


class Quoted(str):
    def __repr__(self):
        return "quoted"


show("int", lambda: int(Quoted("x")))
show("int base", lambda: int(Quoted("x"), 16))
show("float", lambda: float(Quoted("x")))
show("int of bytes", lambda: int(bytearray(b"x")))
show("find", lambda: "a".find(None, "a"))
show("count", lambda: b"a".count(None, "a"))
show("replace", lambda: b"a".replace(None, b"", None))
show("keywords", lambda: abs(1, 2, key=1))
show("missing", lambda: pow(key=1))
show("bytearray", lambda: bytearray(key=1))
show("shift", lambda: 1 << 2**70)
show("splitlines", lambda: "a\nb".splitlines("a"))
show("splitlines bytes", lambda: b"a\nb".splitlines(keepends=1))
show("type", lambda: type[int])
show("alias", lambda: list[int].__repr__([1]))
show("alias len", lambda: list[int].__len__([1, 2]))
show("alias own", lambda: (list[int].__origin__, list[int].__args__))
show("alias contains", lambda: dict[str, int].__contains__({"a": 1}, "a"))
show("union", lambda: 5 in (int | str))
show("power", lambda: float("inf") ** 1j)
show("angle", lambda: (-1) ** 1j)
show("super", lambda: super(1, 2, 3))
show("throw", lambda: (x for x in ()).throw(ValueError, None, 5))
for value in (0, 1, 2**70, 1.5, "abc", b"a", [], [1, 2], (), (1,), {}, {1: 2}, {"a": 1}, set(), {1}, 1j, range(3)):
    print(repr(value), value.__sizeof__())
# expect: 9007199254740992.0 [9007199254740992.0] 9007199254740992.0 9007199254740992.0
# expect: 9007199254740994.0 [9007199254740994.0] 9007199254740994.0 9007199254740994.0
# expect: 9999999999999958.0 [9999999999999958.0] 9999999999999958.0 9999999999999958.0
# expect: -9999999999999958.0 [-9999999999999958.0] -9999999999999958.0 -9999999999999958.0
# expect: 1e+16 [1e+16] 1e+16 1e+16
# expect: -1e+16 [-1e+16] -1e+16 -1e+16
# expect: 9000000000000000.0 [9000000000000000.0] 9000000000000000.0 9000000000000000.0
# expect: int ValueError invalid literal for int() with base 10: quoted
# expect: int base ValueError invalid literal for int() with base 16: quoted
# expect: float ValueError could not convert string to float: quoted
# expect: int of bytes ValueError invalid literal for int() with base 10: b'x'
# expect: find TypeError slice indices must be integers or None or have an __index__ method
# expect: count TypeError slice indices must be integers or None or have an __index__ method
# expect: replace TypeError a bytes-like object is required, not 'NoneType'
# expect: keywords TypeError abs() takes no keyword arguments
# expect: missing TypeError pow() missing required argument 'base' (pos 1)
# expect: bytearray TypeError 'key' is an invalid keyword argument for bytearray()
# expect: shift OverflowError too many digits in integer
# expect: splitlines TypeError 'str' object cannot be interpreted as an integer
# expect: splitlines bytes [b'a\n', b'b']
# expect: type type[int]
# expect: alias [1]
# expect: alias len 2
# expect: alias own (<class 'list'>, (<class 'int'>,))
# expect: alias contains True
# expect: union TypeError argument of type 'types.UnionType' is not iterable
# expect: power ZeroDivisionError 0.0 to a negative or complex power
# expect: angle (0.04321391826377225+0j)
# expect: super TypeError super() expected at most 2 arguments, got 3
# expect: throw TypeError throw() third argument must be a traceback object
# expect: 0 28
# expect: 1 28
# expect: 1180591620717411303424 36
# expect: 1.5 24
# expect: 'abc' 52
# expect: b'a' 34
# expect: [] 40
# expect: [1, 2] 56
# expect: () 24
# expect: (1,) 32
# expect: {} 48
# expect: {1: 2} 208
# expect: {'a': 1} 168
# expect: set() 200
# expect: {1} 200
# expect: 1j 32
# expect: range(0, 3) 48
