# What `dir` and `vars` show of builtin types and of classes: no name more or less, in order.
class C:
    def f(self):
        pass


class D(C):
    "Says what it is."


class S:
    __slots__ = ("a",)


class Both(S):
    pass


class Own:
    __slots__ = ("__dict__", "b")


class Text(str):
    pass


class Number(int):
    pass


class Failure(Exception):
    pass


class Meta(type):
    pass


class Made(metaclass=Meta):
    __dict__ = property(lambda self: "mine", doc=None)


def shown(cls):
    return [(name, repr(value).split(' object at')[0]) for name, value in vars(cls).items() if not callable(value)]


for cls in (C, D, S, Both, Own, Text, Number, Failure, Meta, Made):
    print(cls.__name__, shown(cls))
    try:
        instance = cls("name", (), {}) if cls is Meta else cls()
        print([n for n in dir(instance) if n in ("__dict__", "__weakref__", "__module__")])
        print(hasattr(instance, "__dict__"), hasattr(instance, "__weakref__"), instance.__module__)
    except AttributeError as e:
        print(e)
print(Made().__dict__, C().__weakref__, C.__dict__["__dict__"].__get__(C()), C.__dict__["__weakref__"].__get__(C()))
for value in (1, 1.5, "text", b"", [], (), {}, set(), frozenset(), range(1), None, slice(1), 1j, object()):
    print(type(value).__name__, dir(value))
    print(hasattr(value, "__module__"), type(value).__module__, "__module__" in vars(type(value)))
for bad in (5, "", object(), S(), ValueError()):
    try:
        print(bad.__module__)
    except AttributeError as e:
        print(e)
    try:
        print(bad.__dict__)
    except AttributeError as e:
        print(e)
try:
    C().__weakref__ = 1
except AttributeError as e:
    print(e)
print("__dict__" in vars(type(lambda: 0)), "__dict__" in vars(BaseException), "__dict__" in vars(object))
c = C()
c.__dict__ = {"x": 1}
print(c.x, vars(c))
c.__dict__["y"] = 2
del c.x
print(vars(c), c.y)
import weakref

r = weakref.ref(c)
print(c.__weakref__ is r)
# expect: C [('__module__', "'__main__'"), ('__dict__', "<attribute '__dict__' of 'C' objects>"), ('__weakref__', "<attribute '__weakref__' of 'C' objects>"), ('__doc__', 'None')]
# expect: ['__dict__', '__module__', '__weakref__']
# expect: True True __main__
# expect: D [('__module__', "'__main__'"), ('__doc__', "'Says what it is.'")]
# expect: ['__dict__', '__module__', '__weakref__']
# expect: True True __main__
# expect: S [('__module__', "'__main__'"), ('__slots__', "('a',)"), ('a', "<member 'a' of 'S' objects>"), ('__doc__', 'None')]
# expect: ['__module__']
# expect: False False __main__
# expect: Both [('__module__', "'__main__'"), ('__dict__', "<attribute '__dict__' of 'Both' objects>"), ('__weakref__', "<attribute '__weakref__' of 'Both' objects>"), ('__doc__', 'None')]
# expect: ['__dict__', '__module__', '__weakref__']
# expect: True True __main__
# expect: Own [('__module__', "'__main__'"), ('__slots__', "('__dict__', 'b')"), ('b', "<member 'b' of 'Own' objects>"), ('__dict__', "<attribute '__dict__' of 'Own' objects>"), ('__doc__', 'None')]
# expect: ['__dict__', '__module__']
# expect: True False __main__
# expect: Text [('__module__', "'__main__'"), ('__dict__', "<attribute '__dict__' of 'Text' objects>"), ('__weakref__', "<attribute '__weakref__' of 'Text' objects>"), ('__doc__', 'None')]
# expect: ['__dict__', '__module__', '__weakref__']
# expect: True True __main__
# expect: Number [('__module__', "'__main__'"), ('__dict__', "<attribute '__dict__' of 'Number' objects>"), ('__doc__', 'None')]
# expect: ['__dict__', '__module__']
# expect: True False __main__
# expect: Failure [('__module__', "'__main__'"), ('__weakref__', "<attribute '__weakref__' of 'Failure' objects>"), ('__doc__', 'None')]
# expect: ['__dict__', '__module__', '__weakref__']
# expect: True True __main__
# expect: Meta [('__module__', "'__main__'"), ('__doc__', 'None')]
# expect: ['__dict__', '__module__', '__weakref__']
# expect: True True __main__
# expect: Made [('__module__', "'__main__'"), ('__dict__', '<property'), ('__weakref__', "<attribute '__weakref__' of 'Made' objects>"), ('__doc__', 'None')]
# expect: ['__dict__', '__module__', '__weakref__']
# expect: True True __main__
# expect: mine None {} None
# expect: int ['__abs__', '__add__', '__and__', '__bool__', '__ceil__', '__class__', '__delattr__', '__dir__', '__divmod__', '__doc__', '__eq__', '__float__', '__floor__', '__floordiv__', '__format__', '__ge__', '__getattribute__', '__getnewargs__', '__getstate__', '__gt__', '__hash__', '__index__', '__init__', '__init_subclass__', '__int__', '__invert__', '__le__', '__lshift__', '__lt__', '__mod__', '__mul__', '__ne__', '__neg__', '__new__', '__or__', '__pos__', '__pow__', '__radd__', '__rand__', '__rdivmod__', '__reduce__', '__reduce_ex__', '__repr__', '__rfloordiv__', '__rlshift__', '__rmod__', '__rmul__', '__ror__', '__round__', '__rpow__', '__rrshift__', '__rshift__', '__rsub__', '__rtruediv__', '__rxor__', '__setattr__', '__sizeof__', '__str__', '__sub__', '__subclasshook__', '__truediv__', '__trunc__', '__xor__', 'as_integer_ratio', 'bit_count', 'bit_length', 'conjugate', 'denominator', 'from_bytes', 'imag', 'numerator', 'real', 'to_bytes']
# expect: False builtins False
# expect: float ['__abs__', '__add__', '__bool__', '__ceil__', '__class__', '__delattr__', '__dir__', '__divmod__', '__doc__', '__eq__', '__float__', '__floor__', '__floordiv__', '__format__', '__ge__', '__getattribute__', '__getformat__', '__getnewargs__', '__getstate__', '__gt__', '__hash__', '__init__', '__init_subclass__', '__int__', '__le__', '__lt__', '__mod__', '__mul__', '__ne__', '__neg__', '__new__', '__pos__', '__pow__', '__radd__', '__rdivmod__', '__reduce__', '__reduce_ex__', '__repr__', '__rfloordiv__', '__rmod__', '__rmul__', '__round__', '__rpow__', '__rsub__', '__rtruediv__', '__setattr__', '__sizeof__', '__str__', '__sub__', '__subclasshook__', '__truediv__', '__trunc__', 'as_integer_ratio', 'conjugate', 'fromhex', 'hex', 'imag', 'is_integer', 'real']
# expect: False builtins False
# expect: str ['__add__', '__class__', '__contains__', '__delattr__', '__dir__', '__doc__', '__eq__', '__format__', '__ge__', '__getattribute__', '__getitem__', '__getnewargs__', '__getstate__', '__gt__', '__hash__', '__init__', '__init_subclass__', '__iter__', '__le__', '__len__', '__lt__', '__mod__', '__mul__', '__ne__', '__new__', '__reduce__', '__reduce_ex__', '__repr__', '__rmod__', '__rmul__', '__setattr__', '__sizeof__', '__str__', '__subclasshook__', 'capitalize', 'casefold', 'center', 'count', 'encode', 'endswith', 'expandtabs', 'find', 'format', 'format_map', 'index', 'isalnum', 'isalpha', 'isascii', 'isdecimal', 'isdigit', 'isidentifier', 'islower', 'isnumeric', 'isprintable', 'isspace', 'istitle', 'isupper', 'join', 'ljust', 'lower', 'lstrip', 'maketrans', 'partition', 'removeprefix', 'removesuffix', 'replace', 'rfind', 'rindex', 'rjust', 'rpartition', 'rsplit', 'rstrip', 'split', 'splitlines', 'startswith', 'strip', 'swapcase', 'title', 'translate', 'upper', 'zfill']
# expect: False builtins False
# expect: bytes ['__add__', '__bytes__', '__class__', '__contains__', '__delattr__', '__dir__', '__doc__', '__eq__', '__format__', '__ge__', '__getattribute__', '__getitem__', '__getnewargs__', '__getstate__', '__gt__', '__hash__', '__init__', '__init_subclass__', '__iter__', '__le__', '__len__', '__lt__', '__mod__', '__mul__', '__ne__', '__new__', '__reduce__', '__reduce_ex__', '__repr__', '__rmod__', '__rmul__', '__setattr__', '__sizeof__', '__str__', '__subclasshook__', 'capitalize', 'center', 'count', 'decode', 'endswith', 'expandtabs', 'find', 'fromhex', 'hex', 'index', 'isalnum', 'isalpha', 'isascii', 'isdigit', 'islower', 'isspace', 'istitle', 'isupper', 'join', 'ljust', 'lower', 'lstrip', 'maketrans', 'partition', 'removeprefix', 'removesuffix', 'replace', 'rfind', 'rindex', 'rjust', 'rpartition', 'rsplit', 'rstrip', 'split', 'splitlines', 'startswith', 'strip', 'swapcase', 'title', 'translate', 'upper', 'zfill']
# expect: False builtins False
# expect: list ['__add__', '__class__', '__class_getitem__', '__contains__', '__delattr__', '__delitem__', '__dir__', '__doc__', '__eq__', '__format__', '__ge__', '__getattribute__', '__getitem__', '__getstate__', '__gt__', '__hash__', '__iadd__', '__imul__', '__init__', '__init_subclass__', '__iter__', '__le__', '__len__', '__lt__', '__mul__', '__ne__', '__new__', '__reduce__', '__reduce_ex__', '__repr__', '__reversed__', '__rmul__', '__setattr__', '__setitem__', '__sizeof__', '__str__', '__subclasshook__', 'append', 'clear', 'copy', 'count', 'extend', 'index', 'insert', 'pop', 'remove', 'reverse', 'sort']
# expect: False builtins False
# expect: tuple ['__add__', '__class__', '__class_getitem__', '__contains__', '__delattr__', '__dir__', '__doc__', '__eq__', '__format__', '__ge__', '__getattribute__', '__getitem__', '__getnewargs__', '__getstate__', '__gt__', '__hash__', '__init__', '__init_subclass__', '__iter__', '__le__', '__len__', '__lt__', '__mul__', '__ne__', '__new__', '__reduce__', '__reduce_ex__', '__repr__', '__rmul__', '__setattr__', '__sizeof__', '__str__', '__subclasshook__', 'count', 'index']
# expect: False builtins False
# expect: dict ['__class__', '__class_getitem__', '__contains__', '__delattr__', '__delitem__', '__dir__', '__doc__', '__eq__', '__format__', '__ge__', '__getattribute__', '__getitem__', '__getstate__', '__gt__', '__hash__', '__init__', '__init_subclass__', '__ior__', '__iter__', '__le__', '__len__', '__lt__', '__ne__', '__new__', '__or__', '__reduce__', '__reduce_ex__', '__repr__', '__reversed__', '__ror__', '__setattr__', '__setitem__', '__sizeof__', '__str__', '__subclasshook__', 'clear', 'copy', 'fromkeys', 'get', 'items', 'keys', 'pop', 'popitem', 'setdefault', 'update', 'values']
# expect: False builtins False
# expect: set ['__and__', '__class__', '__class_getitem__', '__contains__', '__delattr__', '__dir__', '__doc__', '__eq__', '__format__', '__ge__', '__getattribute__', '__getstate__', '__gt__', '__hash__', '__iand__', '__init__', '__init_subclass__', '__ior__', '__isub__', '__iter__', '__ixor__', '__le__', '__len__', '__lt__', '__ne__', '__new__', '__or__', '__rand__', '__reduce__', '__reduce_ex__', '__repr__', '__ror__', '__rsub__', '__rxor__', '__setattr__', '__sizeof__', '__str__', '__sub__', '__subclasshook__', '__xor__', 'add', 'clear', 'copy', 'difference', 'difference_update', 'discard', 'intersection', 'intersection_update', 'isdisjoint', 'issubset', 'issuperset', 'pop', 'remove', 'symmetric_difference', 'symmetric_difference_update', 'union', 'update']
# expect: False builtins False
# expect: frozenset ['__and__', '__class__', '__class_getitem__', '__contains__', '__delattr__', '__dir__', '__doc__', '__eq__', '__format__', '__ge__', '__getattribute__', '__getstate__', '__gt__', '__hash__', '__init__', '__init_subclass__', '__iter__', '__le__', '__len__', '__lt__', '__ne__', '__new__', '__or__', '__rand__', '__reduce__', '__reduce_ex__', '__repr__', '__ror__', '__rsub__', '__rxor__', '__setattr__', '__sizeof__', '__str__', '__sub__', '__subclasshook__', '__xor__', 'copy', 'difference', 'intersection', 'isdisjoint', 'issubset', 'issuperset', 'symmetric_difference', 'union']
# expect: False builtins False
# expect: range ['__bool__', '__class__', '__contains__', '__delattr__', '__dir__', '__doc__', '__eq__', '__format__', '__ge__', '__getattribute__', '__getitem__', '__getstate__', '__gt__', '__hash__', '__init__', '__init_subclass__', '__iter__', '__le__', '__len__', '__lt__', '__ne__', '__new__', '__reduce__', '__reduce_ex__', '__repr__', '__reversed__', '__setattr__', '__sizeof__', '__str__', '__subclasshook__', 'count', 'index', 'start', 'step', 'stop']
# expect: False builtins False
# expect: NoneType ['__bool__', '__class__', '__delattr__', '__dir__', '__doc__', '__eq__', '__format__', '__ge__', '__getattribute__', '__getstate__', '__gt__', '__hash__', '__init__', '__init_subclass__', '__le__', '__lt__', '__ne__', '__new__', '__reduce__', '__reduce_ex__', '__repr__', '__setattr__', '__sizeof__', '__str__', '__subclasshook__']
# expect: False builtins False
# expect: slice ['__class__', '__delattr__', '__dir__', '__doc__', '__eq__', '__format__', '__ge__', '__getattribute__', '__getstate__', '__gt__', '__hash__', '__init__', '__init_subclass__', '__le__', '__lt__', '__ne__', '__new__', '__reduce__', '__reduce_ex__', '__repr__', '__setattr__', '__sizeof__', '__str__', '__subclasshook__', 'indices', 'start', 'step', 'stop']
# expect: False builtins False
# expect: complex ['__abs__', '__add__', '__bool__', '__class__', '__complex__', '__delattr__', '__dir__', '__doc__', '__eq__', '__format__', '__ge__', '__getattribute__', '__getnewargs__', '__getstate__', '__gt__', '__hash__', '__init__', '__init_subclass__', '__le__', '__lt__', '__mul__', '__ne__', '__neg__', '__new__', '__pos__', '__pow__', '__radd__', '__reduce__', '__reduce_ex__', '__repr__', '__rmul__', '__rpow__', '__rsub__', '__rtruediv__', '__setattr__', '__sizeof__', '__str__', '__sub__', '__subclasshook__', '__truediv__', 'conjugate', 'imag', 'real']
# expect: False builtins False
# expect: object ['__class__', '__delattr__', '__dir__', '__doc__', '__eq__', '__format__', '__ge__', '__getattribute__', '__getstate__', '__gt__', '__hash__', '__init__', '__init_subclass__', '__le__', '__lt__', '__ne__', '__new__', '__reduce__', '__reduce_ex__', '__repr__', '__setattr__', '__sizeof__', '__str__', '__subclasshook__']
# expect: False builtins False
# expect: 'int' object has no attribute '__module__'
# expect: 'int' object has no attribute '__dict__'
# expect: 'str' object has no attribute '__module__'
# expect: 'str' object has no attribute '__dict__'
# expect: 'object' object has no attribute '__module__'
# expect: 'object' object has no attribute '__dict__'
# expect: __main__
# expect: 'S' object has no attribute '__dict__'
# expect: 'ValueError' object has no attribute '__module__'
# expect: {}
# expect: attribute '__weakref__' of 'C' objects is not writable
# expect: True True False
# expect: 1 {'x': 1}
# expect: {'y': 2} 2
# expect: True
