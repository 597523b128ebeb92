from unittest.mock import *
from unittest import mock
import unittest
def t(f):
    try: r=f()
    except BaseException as e: print((type(e).__name__ + ' ' + str(e)).rstrip())
    else: print('ok', r)
import re
def rp(x): return re.sub(r"id='\d+'","id='N'",repr(x))
class C:
    x=1
    def meth(self, a, b=2): pass
    @staticmethod
    def st(a): pass
    @classmethod
    def cl(cls, a): pass
m=Mock(spec=C); print(isinstance(m,C), m.meth(1) is not None); t(lambda: m.nope); m.y=3; print(m.y)
m=Mock(spec_set=C); t(lambda: setattr(m,'y',3)); m=Mock(spec=['a']); t(lambda: m.b)
print(rp(Mock()), rp(Mock(name='q')), rp(Mock(spec=C)), rp(Mock().foo), rp(Mock()().bar()), rp(MagicMock(spec_set=int)), rp(Mock(name='a').b.c()), rp(NonCallableMock()))
mm=MagicMock(); print(len(mm), bool(mm), int(mm), list(mm), mm==mm, mm==3, mm!=3, 3 in mm, float(mm), hash(mm)==hash(mm)); mm.__len__.return_value=5; print(len(mm)); mm.__getitem__.return_value='v'; print(mm['k'], mm.__getitem__.call_args, len(mm.mock_calls), mm.mock_calls[0])
mm.__iter__.return_value=[1,2]; print(list(mm), list(mm)); 
with mm as z: pass
print(mm.__enter__.called, rp(z), rp(mm+1), rp(mm[0]), mm.__exit__.call_args)
mm.__str__.return_value='S'; print(str(mm)); mm.__lt__.return_value=True; print(mm<3); t(lambda: MagicMock()<3)
m=Mock(); m.__str__=lambda s: 'custom'; print(str(m)); m.__len__=Mock(return_value=9); print(len(m)); t(lambda: len(Mock()))
f=create_autospec(C); print(isinstance(f,type), rp(f.x), rp(f)); i=f(); t(lambda: i.meth()); i.meth(1); i.meth.assert_called_with(1); i.meth.assert_called_with(a=1) ; t(lambda: i.nope)
def fn(a,b=1): "doc"
g=create_autospec(fn, return_value=3); print(g(1), g.__name__, g.call_count, g.mock_calls); t(lambda: g()); g.assert_called_once_with(1); t(lambda: g.assert_called_once_with(2))
pmk=PropertyMock(return_value=4)
class Q: pass
q=Mock(); type(q).prop=pmk; print(q.prop, pmk.mock_calls)
with patch.object(C,'x',new_callable=PropertyMock) as px: px.return_value=77; print(C().x)
s=Mock(); s.a=1; seal(s); t(lambda: s.b)
import asyncio
am=AsyncMock(return_value=5); print(asyncio.run(am(1)), am.await_count, am.await_args); am.assert_awaited_once_with(1); t(lambda: am.assert_awaited_with(2)); t(lambda: am.assert_not_awaited())
async def co(x): return x
print(type(create_autospec(co)).__name__, type(Mock(spec=co)).__name__)
m=Mock(); m.x=Mock(); m.x(1); print(m.mock_calls, m.method_calls); 
m=MagicMock(); m.a.b.c.return_value=3; print(m.a.b.c()); print(m.a.b.mock_calls)
m=Mock(side_effect=[1]); m(); t(m)
print(sorted(x for x in dir(Mock()) if not x.startswith('_')))
m=Mock(spec=C); print(m.__class__, type(m).__name__); 
t(lambda: create_autospec(C)().meth(1,2,3,4))

# expect: True True
# expect: AttributeError Mock object has no attribute 'nope'
# expect: 3
# expect: AttributeError Mock object has no attribute 'y'
# expect: AttributeError Mock object has no attribute 'b'
# expect: <Mock id='N'> <Mock name='q' id='N'> <Mock spec='C' id='N'> <Mock name='mock.foo' id='N'> <Mock name='mock().bar()' id='N'> <MagicMock spec_set='int' id='N'> <Mock name='a.b.c()' id='N'> <NonCallableMock id='N'>
# expect: 0 True 1 [] True False True False 1.0 True
# expect: 5
# expect: v call('k') 14 call.__len__()
# expect: [1, 2] [1, 2]
# expect: True <MagicMock name='mock.__enter__()' id='N'> <MagicMock name='mock.__add__()' id='N'> 'v' call(None, None, None)
# expect: S
# expect: True
# expect: TypeError '<' not supported between instances of 'MagicMock' and 'int'
# expect: custom
# expect: 9
# expect: TypeError object of type 'Mock' has no len()
# expect: False <NonCallableMagicMock name='mock.x' spec='int' id='N'> <MagicMock spec='C' id='N'>
# expect: TypeError missing a required argument: 'a'
# expect: AttributeError Mock object has no attribute 'nope'
# expect: 3 fn 1 [call(1)]
# expect: TypeError missing a required argument: 'a'
# expect: AssertionError expected call not found.
# expect: Expected: mock(2)
# expect: Actual: mock(1)
# expect: 4 [call()]
# expect: 77
# expect: AttributeError mock.b
# expect: 5 1 call(1)
# expect: AssertionError expected await not found.
# expect: Expected: mock(2)
# expect: Actual: mock(1)
# expect: AssertionError Expected mock to not have been awaited. Awaited 1 times.
# expect: function Mock
# expect: [call.x(1)] [call.x(1)]
# expect: 3
# expect: [call.c()]
# expect: StopIteration
# expect: ['assert_any_call', 'assert_called', 'assert_called_once', 'assert_called_once_with', 'assert_called_with', 'assert_has_calls', 'assert_not_called', 'attach_mock', 'call_args', 'call_args_list', 'call_count', 'called', 'configure_mock', 'method_calls', 'mock_add_spec', 'mock_calls', 'reset_mock', 'return_value', 'side_effect']
# expect: <class '__main__.C'> Mock
# expect: TypeError too many positional arguments
