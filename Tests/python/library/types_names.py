import types, sys
def t(f, *a, **k):
    try: print(f(*a, **k))
    except Exception as e: print(type(e).__name__, e)
n = types.SimpleNamespace(a=1, b='x')
n.c = n
print(n, n.a, n == types.SimpleNamespace(a=1), types.SimpleNamespace(), types.SimpleNamespace(a=1) == types.SimpleNamespace(a=1))
class Sub(types.SimpleNamespace): pass
print(Sub(q=1)); t(types.SimpleNamespace, 1)
print([(k, getattr(types, k).__name__) for k in sorted(types.__all__) if isinstance(getattr(types, k), type) and k not in ('FrameType', 'ClassMethodDescriptorType', 'DynamicClassAttribute')])
def f(a, b=2): return a + b
g = types.FunctionType(f.__code__, {}, 'g', (5,)); print(g(1), g.__name__, g.__defaults__, f.__get__(3)())
t(types.FunctionType); t(types.FunctionType, 1, {}); t(types.FunctionType, f.__code__, 1); t(types.FunctionType, f.__code__, {}, 5); t(types.FunctionType, f.__code__, {}, None, 5)
def outer():
    x = 7
    def inner(): return x
    return inner
i = outer(); t(types.FunctionType, i.__code__, {}); t(types.FunctionType, i.__code__, {}, None, None, ()); print(types.FunctionType(i.__code__, {}, None, None, (types.CellType(9),))())
c = types.CellType(); t(lambda: c.cell_contents); c.cell_contents = 4; print(c.cell_contents)
m = types.MethodType(f, 10); print(m(), m.__self__); t(types.MethodType, 5, 1); t(types.MethodType, f, None)
C = types.new_class('C', (list,), {}, lambda ns: ns.update(x=5)); print(C, C.x, C.__mro__, C([1]))
class Meta(type):
    @classmethod
    def __prepare__(cls, name, bases, **kw): return {'p': kw}
    def __new__(cls, name, bases, ns, **kw): return super().__new__(cls, name, bases, ns)
    def __init__(cls, *a, **kw): pass
D = types.new_class('D', (), {'metaclass': Meta, 'k': 1}); print(type(D), D.p, types.prepare_class('E', (D,))[0], types.resolve_bases((list[int], int)), types.new_class('L', (list[int],)).__orig_bases__)
class A(type): pass
class B(type): pass
t(types.prepare_class, 'X', (A('a', (), {}), B('b', (), {})))
print(types.GenericAlias(list, (int,)), types.GenericAlias(dict, (str, int)) == dict[str, int], isinstance(int | str, types.UnionType), types.NoneType, types.EllipsisType, types.NotImplementedType)
@types.coroutine
def co():
    x = yield 1
    return x
async def use(): return await co()
u = use(); print(u.send(None))
try: u.send(5)
except StopIteration as e: print(e.value)
t(types.coroutine, 5)
mod = types.ModuleType('mm', 'doc'); print(mod.__name__, mod.__doc__, types.MappingProxyType({1: 2}))

# expect: namespace(a=1, b='x', c=namespace(...)) 1 False namespace() True
# expect: Sub(q=1)
# expect: TypeError no positional arguments expected
# expect: [('AsyncGeneratorType', 'async_generator'), ('BuiltinFunctionType', 'builtin_function_or_method'), ('BuiltinMethodType', 'builtin_function_or_method'), ('CellType', 'cell'), ('CodeType', 'code'), ('CoroutineType', 'coroutine'), ('EllipsisType', 'ellipsis'), ('FunctionType', 'function'), ('GeneratorType', 'generator'), ('GenericAlias', 'GenericAlias'), ('GetSetDescriptorType', 'getset_descriptor'), ('LambdaType', 'function'), ('MappingProxyType', 'mappingproxy'), ('MemberDescriptorType', 'member_descriptor'), ('MethodDescriptorType', 'method_descriptor'), ('MethodType', 'method'), ('MethodWrapperType', 'method-wrapper'), ('ModuleType', 'module'), ('NoneType', 'NoneType'), ('NotImplementedType', 'NotImplementedType'), ('SimpleNamespace', 'SimpleNamespace'), ('TracebackType', 'traceback'), ('UnionType', 'UnionType'), ('WrapperDescriptorType', 'wrapper_descriptor')]
# expect: 6 g (5,) 5
# expect: TypeError function() missing required argument 'code' (pos 1)
# expect: TypeError function() argument 'code' must be code, not int
# expect: TypeError function() argument 'globals' must be dict, not int
# expect: TypeError arg 3 (name) must be None or string
# expect: TypeError arg 4 (defaults) must be None or tuple
# expect: TypeError arg 5 (closure) must be tuple
# expect: ValueError inner requires closure of length 1, not 0
# expect: 9
# expect: ValueError Cell is empty
# expect: 4
# expect: 12 10
# expect: TypeError first argument must be callable
# expect: TypeError instance must not be None
# expect: <class 'types.C'> 5 (<class 'types.C'>, <class 'list'>, <class 'object'>) [1]
# expect: <class '__main__.Meta'> {'k': 1} <class '__main__.Meta'> (<class 'list'>, <class 'int'>) (list[int],)
# expect: TypeError metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
# expect: list[int] True True <class 'NoneType'> <class 'ellipsis'> <class 'NotImplementedType'>
# expect: 1
# expect: 5
# expect: TypeError types.coroutine() expects a callable
# expect: mm doc {1: 2}
