import builtins, sys
original = builtins.__import__
def custom(name, globals, locals, fromlist, level):
    print("import", name, fromlist, level, type(globals).__name__)
    class M:
        a = 1
        b = 2
    return M
builtins.__import__ = custom
import a
import a.b
from a import a
from a.b import a, b
from .a import a
from ..a import a, b
from a import *
print(a, b)
builtins.__import__ = original
build = builtins.__build_class__
builtins.__build_class__ = lambda function, name, *bases: ("class", name, bases)
class A(int):
    pass
print(A)
builtins.__build_class__ = build
class A:
    pass
print(A)
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
t(__import__, "")
t(__import__, 5)
t(__import__, "sys", level=-1)
t(__import__, "x", None, None, (), 1)
t(__import__, "x", 5, None, (), 1)
t(lambda: __import__("os.path").__name__)
class Names:
    x = 1
    _y = 2
    __all__ = ("x", "_y")
sys.modules["names"] = Names
from names import *
print(x, _y)
class Plain:
    p = 3
    _q = 4
sys.modules["plain"] = Plain
from plain import *
print(p, "_q" in globals())
class Wrong:
    __name__ = "wrong"
    __all__ = (1,)
sys.modules["wrong"] = Wrong
try:
    from wrong import *
except TypeError as e:
    print(e)
class Bare:
    __slots__ = ()
sys.modules["bare"] = Bare()
try:
    from bare import *
except ImportError as e:
    print(e)

# expect: import a None 0 dict
# expect: import a.b None 0 dict
# expect: import a ('a',) 0 dict
# expect: import a.b ('a', 'b') 0 dict
# expect: import a ('a',) 1 dict
# expect: import a ('a', 'b') 2 dict
# expect: import a ('*',) 0 dict
# expect: 1 2
# expect: ('class', 'A', (<class 'int'>,))
# expect: <class '__main__.A'>
# expect: ValueError Empty module name
# expect: TypeError module name must be a string
# expect: ValueError level must be >= 0
# expect: TypeError globals must be a dict
# expect: TypeError globals must be a dict
# expect: os
# expect: 1 2
# expect: 3 False
# expect: Item in Wrong.__all__ must be str, not int
# expect: from-import-* object has no __dict__ and no __all__
