# `+` and `*` of sequences: called by name, through an operator, and where a class overrides one of the methods.


def show(label, function):
    try:
        print(label, repr(function()))
    except Exception as error:
        print(label, type(error).__name__, error)


class Right:
    def __radd__(self, other):
        return "radd", type(other).__name__

    def __rmul__(self, other):
        return "rmul", type(other).__name__


class Declines(list):
    def __mul__(self, other):
        return NotImplemented

    def __add__(self, other):
        return NotImplemented


class Reflects(list):
    def __radd__(self, other):
        return "reflected"


class Plain(list):
    pass


class Text(str):
    pass


class Number(int):
    pass


for value in ("a", b"a", bytearray(b"a"), [1], (1,)):
    name = type(value).__name__
    for other in (None, 2, 1.5, "b"):
        show(f"{name}.__add__({other!r})", lambda: value.__add__(other))
        show(f"{name}.__mul__({other!r})", lambda: value.__mul__(other))
        show(f"{name}.__rmul__({other!r})", lambda: value.__rmul__(other))
        show(f"{name} * {other!r}", lambda: value * other)
        show(f"{other!r} * {name}", lambda: other * value)
        show(f"{name} + {other!r}", lambda: value + other)
    show(f"{name} + Right", lambda: value + Right())
    show(f"{name} * Right", lambda: value * Right())

show("Declines * 2", lambda: Declines([1]) * 2)
show("2 * Declines", lambda: 2 * Declines([1]))
show("'x' * Declines", lambda: "x" * Declines())
show("Declines + []", lambda: Declines([1]) + [2])
show("[] + Declines", lambda: [1] + Declines([2]))
show("Reflects + Right", lambda: Reflects([1]) + Right())
show("[] + Reflects", lambda: [] + Reflects([1]))
show("Text + 1", lambda: Text("a") + 1)
show("Text * 'b'", lambda: Text("a") * "b")
show("Plain + 1", lambda: Plain() + 1)


def in_place(a, b):
    a += b
    return a


def times(a, b):
    a *= b
    return a


for value in ([1], bytearray(b"a"), (1,), "a", Plain([3])):
    show(f"{value!r} += Right", lambda: in_place(value, Right()))
    show(f"{value!r} *= Right", lambda: times(value, Right()))
    show(f"{value!r} *= 'b'", lambda: times(value, "b"))
show("Number(2) *= ''", lambda: times(Number(2), ""))
show("2 *= 'ab'", lambda: times(2, "ab"))
show("slice *= ''", lambda: times(slice(1, 2), ""))
show("list.__imul__", lambda: [1].__imul__(None))
show("bytearray.__iadd__", lambda: bytearray().__iadd__(1))
# expect: str.__add__(None) TypeError can only concatenate str (not "NoneType") to str
# expect: str.__mul__(None) TypeError 'NoneType' object cannot be interpreted as an integer
# expect: str.__rmul__(None) TypeError 'NoneType' object cannot be interpreted as an integer
# expect: str * None TypeError can't multiply sequence by non-int of type 'NoneType'
# expect: None * str TypeError can't multiply sequence by non-int of type 'NoneType'
# expect: str + None TypeError can only concatenate str (not "NoneType") to str
# expect: str.__add__(2) TypeError can only concatenate str (not "int") to str
# expect: str.__mul__(2) 'aa'
# expect: str.__rmul__(2) 'aa'
# expect: str * 2 'aa'
# expect: 2 * str 'aa'
# expect: str + 2 TypeError can only concatenate str (not "int") to str
# expect: str.__add__(1.5) TypeError can only concatenate str (not "float") to str
# expect: str.__mul__(1.5) TypeError 'float' object cannot be interpreted as an integer
# expect: str.__rmul__(1.5) TypeError 'float' object cannot be interpreted as an integer
# expect: str * 1.5 TypeError can't multiply sequence by non-int of type 'float'
# expect: 1.5 * str TypeError can't multiply sequence by non-int of type 'float'
# expect: str + 1.5 TypeError can only concatenate str (not "float") to str
# expect: str.__add__('b') 'ab'
# expect: str.__mul__('b') TypeError 'str' object cannot be interpreted as an integer
# expect: str.__rmul__('b') TypeError 'str' object cannot be interpreted as an integer
# expect: str * 'b' TypeError can't multiply sequence by non-int of type 'str'
# expect: 'b' * str TypeError can't multiply sequence by non-int of type 'str'
# expect: str + 'b' 'ab'
# expect: str + Right ('radd', 'str')
# expect: str * Right ('rmul', 'str')
# expect: bytes.__add__(None) TypeError can't concat NoneType to bytes
# expect: bytes.__mul__(None) TypeError 'NoneType' object cannot be interpreted as an integer
# expect: bytes.__rmul__(None) TypeError 'NoneType' object cannot be interpreted as an integer
# expect: bytes * None TypeError can't multiply sequence by non-int of type 'NoneType'
# expect: None * bytes TypeError can't multiply sequence by non-int of type 'NoneType'
# expect: bytes + None TypeError can't concat NoneType to bytes
# expect: bytes.__add__(2) TypeError can't concat int to bytes
# expect: bytes.__mul__(2) b'aa'
# expect: bytes.__rmul__(2) b'aa'
# expect: bytes * 2 b'aa'
# expect: 2 * bytes b'aa'
# expect: bytes + 2 TypeError can't concat int to bytes
# expect: bytes.__add__(1.5) TypeError can't concat float to bytes
# expect: bytes.__mul__(1.5) TypeError 'float' object cannot be interpreted as an integer
# expect: bytes.__rmul__(1.5) TypeError 'float' object cannot be interpreted as an integer
# expect: bytes * 1.5 TypeError can't multiply sequence by non-int of type 'float'
# expect: 1.5 * bytes TypeError can't multiply sequence by non-int of type 'float'
# expect: bytes + 1.5 TypeError can't concat float to bytes
# expect: bytes.__add__('b') TypeError can't concat str to bytes
# expect: bytes.__mul__('b') TypeError 'str' object cannot be interpreted as an integer
# expect: bytes.__rmul__('b') TypeError 'str' object cannot be interpreted as an integer
# expect: bytes * 'b' TypeError can't multiply sequence by non-int of type 'str'
# expect: 'b' * bytes TypeError can't multiply sequence by non-int of type 'bytes'
# expect: bytes + 'b' TypeError can't concat str to bytes
# expect: bytes + Right ('radd', 'bytes')
# expect: bytes * Right ('rmul', 'bytes')
# expect: bytearray.__add__(None) TypeError can't concat NoneType to bytearray
# expect: bytearray.__mul__(None) TypeError 'NoneType' object cannot be interpreted as an integer
# expect: bytearray.__rmul__(None) TypeError 'NoneType' object cannot be interpreted as an integer
# expect: bytearray * None TypeError can't multiply sequence by non-int of type 'NoneType'
# expect: None * bytearray TypeError can't multiply sequence by non-int of type 'NoneType'
# expect: bytearray + None TypeError can't concat NoneType to bytearray
# expect: bytearray.__add__(2) TypeError can't concat int to bytearray
# expect: bytearray.__mul__(2) bytearray(b'aa')
# expect: bytearray.__rmul__(2) bytearray(b'aa')
# expect: bytearray * 2 bytearray(b'aa')
# expect: 2 * bytearray bytearray(b'aa')
# expect: bytearray + 2 TypeError can't concat int to bytearray
# expect: bytearray.__add__(1.5) TypeError can't concat float to bytearray
# expect: bytearray.__mul__(1.5) TypeError 'float' object cannot be interpreted as an integer
# expect: bytearray.__rmul__(1.5) TypeError 'float' object cannot be interpreted as an integer
# expect: bytearray * 1.5 TypeError can't multiply sequence by non-int of type 'float'
# expect: 1.5 * bytearray TypeError can't multiply sequence by non-int of type 'float'
# expect: bytearray + 1.5 TypeError can't concat float to bytearray
# expect: bytearray.__add__('b') TypeError can't concat str to bytearray
# expect: bytearray.__mul__('b') TypeError 'str' object cannot be interpreted as an integer
# expect: bytearray.__rmul__('b') TypeError 'str' object cannot be interpreted as an integer
# expect: bytearray * 'b' TypeError can't multiply sequence by non-int of type 'str'
# expect: 'b' * bytearray TypeError can't multiply sequence by non-int of type 'bytearray'
# expect: bytearray + 'b' TypeError can't concat str to bytearray
# expect: bytearray + Right ('radd', 'bytearray')
# expect: bytearray * Right ('rmul', 'bytearray')
# expect: list.__add__(None) TypeError can only concatenate list (not "NoneType") to list
# expect: list.__mul__(None) TypeError 'NoneType' object cannot be interpreted as an integer
# expect: list.__rmul__(None) TypeError 'NoneType' object cannot be interpreted as an integer
# expect: list * None TypeError can't multiply sequence by non-int of type 'NoneType'
# expect: None * list TypeError can't multiply sequence by non-int of type 'NoneType'
# expect: list + None TypeError can only concatenate list (not "NoneType") to list
# expect: list.__add__(2) TypeError can only concatenate list (not "int") to list
# expect: list.__mul__(2) [1, 1]
# expect: list.__rmul__(2) [1, 1]
# expect: list * 2 [1, 1]
# expect: 2 * list [1, 1]
# expect: list + 2 TypeError can only concatenate list (not "int") to list
# expect: list.__add__(1.5) TypeError can only concatenate list (not "float") to list
# expect: list.__mul__(1.5) TypeError 'float' object cannot be interpreted as an integer
# expect: list.__rmul__(1.5) TypeError 'float' object cannot be interpreted as an integer
# expect: list * 1.5 TypeError can't multiply sequence by non-int of type 'float'
# expect: 1.5 * list TypeError can't multiply sequence by non-int of type 'float'
# expect: list + 1.5 TypeError can only concatenate list (not "float") to list
# expect: list.__add__('b') TypeError can only concatenate list (not "str") to list
# expect: list.__mul__('b') TypeError 'str' object cannot be interpreted as an integer
# expect: list.__rmul__('b') TypeError 'str' object cannot be interpreted as an integer
# expect: list * 'b' TypeError can't multiply sequence by non-int of type 'str'
# expect: 'b' * list TypeError can't multiply sequence by non-int of type 'list'
# expect: list + 'b' TypeError can only concatenate list (not "str") to list
# expect: list + Right ('radd', 'list')
# expect: list * Right ('rmul', 'list')
# expect: tuple.__add__(None) TypeError can only concatenate tuple (not "NoneType") to tuple
# expect: tuple.__mul__(None) TypeError 'NoneType' object cannot be interpreted as an integer
# expect: tuple.__rmul__(None) TypeError 'NoneType' object cannot be interpreted as an integer
# expect: tuple * None TypeError can't multiply sequence by non-int of type 'NoneType'
# expect: None * tuple TypeError can't multiply sequence by non-int of type 'NoneType'
# expect: tuple + None TypeError can only concatenate tuple (not "NoneType") to tuple
# expect: tuple.__add__(2) TypeError can only concatenate tuple (not "int") to tuple
# expect: tuple.__mul__(2) (1, 1)
# expect: tuple.__rmul__(2) (1, 1)
# expect: tuple * 2 (1, 1)
# expect: 2 * tuple (1, 1)
# expect: tuple + 2 TypeError can only concatenate tuple (not "int") to tuple
# expect: tuple.__add__(1.5) TypeError can only concatenate tuple (not "float") to tuple
# expect: tuple.__mul__(1.5) TypeError 'float' object cannot be interpreted as an integer
# expect: tuple.__rmul__(1.5) TypeError 'float' object cannot be interpreted as an integer
# expect: tuple * 1.5 TypeError can't multiply sequence by non-int of type 'float'
# expect: 1.5 * tuple TypeError can't multiply sequence by non-int of type 'float'
# expect: tuple + 1.5 TypeError can only concatenate tuple (not "float") to tuple
# expect: tuple.__add__('b') TypeError can only concatenate tuple (not "str") to tuple
# expect: tuple.__mul__('b') TypeError 'str' object cannot be interpreted as an integer
# expect: tuple.__rmul__('b') TypeError 'str' object cannot be interpreted as an integer
# expect: tuple * 'b' TypeError can't multiply sequence by non-int of type 'str'
# expect: 'b' * tuple TypeError can't multiply sequence by non-int of type 'tuple'
# expect: tuple + 'b' TypeError can only concatenate tuple (not "str") to tuple
# expect: tuple + Right ('radd', 'tuple')
# expect: tuple * Right ('rmul', 'tuple')
# expect: Declines * 2 TypeError unsupported operand type(s) for *: 'Declines' and 'int'
# expect: 2 * Declines [1, 1]
# expect: 'x' * Declines TypeError 'str' object cannot be interpreted as an integer
# expect: Declines + [] TypeError unsupported operand type(s) for +: 'Declines' and 'list'
# expect: [] + Declines [1, 2]
# expect: Reflects + Right TypeError can only concatenate list (not "Right") to list
# expect: [] + Reflects 'reflected'
# expect: Text + 1 TypeError can only concatenate str (not "int") to str
# expect: Text * 'b' TypeError can't multiply sequence by non-int of type 'str'
# expect: Plain + 1 TypeError can only concatenate list (not "int") to list
# expect: [1] += Right ('radd', 'list')
# expect: [1] *= Right ('rmul', 'list')
# expect: [1] *= 'b' TypeError can't multiply sequence by non-int of type 'str'
# expect: bytearray(b'a') += Right ('radd', 'bytearray')
# expect: bytearray(b'a') *= Right ('rmul', 'bytearray')
# expect: bytearray(b'a') *= 'b' TypeError can't multiply sequence by non-int of type 'str'
# expect: (1,) += Right ('radd', 'tuple')
# expect: (1,) *= Right ('rmul', 'tuple')
# expect: (1,) *= 'b' TypeError can't multiply sequence by non-int of type 'str'
# expect: 'a' += Right ('radd', 'str')
# expect: 'a' *= Right ('rmul', 'str')
# expect: 'a' *= 'b' TypeError can't multiply sequence by non-int of type 'str'
# expect: [3] += Right TypeError 'Right' object is not iterable
# expect: [3] *= Right ('rmul', 'Plain')
# expect: [3] *= 'b' TypeError can't multiply sequence by non-int of type 'str'
# expect: Number(2) *= '' TypeError unsupported operand type(s) for *=: 'Number' and 'str'
# expect: 2 *= 'ab' 'abab'
# expect: slice *= '' TypeError can't multiply sequence by non-int of type 'slice'
# expect: list.__imul__ TypeError 'NoneType' object cannot be interpreted as an integer
# expect: bytearray.__iadd__ TypeError can't concat int to bytearray
