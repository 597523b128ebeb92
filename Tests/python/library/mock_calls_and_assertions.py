from unittest.mock import *
from unittest import mock
import unittest
def t(f):
    try: r=f()
    except BaseException as e: print((type(e).__name__ + ' ' + str(e)).rstrip())
    else: print('ok', r)
import re
def rp(x): return re.sub(r"id='\d+'","id='N'",repr(x))
m=Mock(); m(1,a=2); m.foo(3); m.foo.bar.baz(4); m().x(5)
print(m.call_count, m.called, m.call_args, m.call_args_list, m.mock_calls, m.method_calls, m.foo.call_args, m.call_args.args, m.call_args.kwargs)
m=Mock(return_value=3); print(m(), m.return_value); m.return_value=5; print(m())
m=Mock(side_effect=[1,2,ValueError('x')]); print(m(),m()); t(m); t(m)
m=Mock(side_effect=lambda x: x*2); print(m(4)); m.side_effect=KeyError('k'); t(lambda: m(1)); m.side_effect=None
m=Mock(name='nm'); m(1)
for f in [lambda: m.assert_called_with(2), lambda: m.assert_called_once_with(1), lambda: m.assert_not_called(), lambda: m.assert_any_call(7), lambda: m.assert_has_calls([call(1)]), lambda: m.assert_has_calls([call(2),call(3)]), lambda: Mock().assert_called(), lambda: Mock().assert_called_once(), lambda: Mock().assert_called_with(1), lambda: Mock().assert_called_once_with(1,b=2), lambda: m.assert_called(), lambda: m.assert_called_once(), lambda: m.assert_has_calls([call(5)], any_order=True)]: t(f)
m(1); t(lambda: m.assert_called_once_with(1)); t(lambda: m.assert_called_once()); t(lambda: m.foo.assert_called_with())
t(lambda: m.assret_called()); t(lambda: m.assert_foo()); t(lambda: m.called_with(1) and 1)
print(sentinel.foo, sentinel.foo is sentinel.foo, ANY==5, ANY, DEFAULT, call(1,2), call.foo(1), call.a.b(2), call().x(3), call(1)==call(1), call(1)==call(2), call==call, call('a')==(('a',),), call(1,a=2)==((1,),{'a':2}), call.foo(1)==('foo',(1,)), call(1)==((1,),{}))
m=Mock(); m(1,ANY); m.assert_called_with(ANY,ANY); m.a.b(1).c(2); print(m.mock_calls, call.a.b(1).c(2).call_list())
m=Mock(**{'a.return_value':1,'b.side_effect':KeyError}); print(m.a()); t(m.b)
m.configure_mock(z=5); print(m.z); m.reset_mock(); print(m.mock_calls, m.a())
m=Mock(); n=Mock(); m.attach_mock(n,'child'); n(1); print(m.mock_calls)
m=Mock(); del m.foo; t(lambda: m.foo); print(hasattr(m,'bar'))
w=Mock(wraps=abs); print(w(-1)); w2=Mock(wraps={'a':1}); print(w2.get('a'))

# expect: 2 True call() [call(1, a=2), call()] [call(1, a=2), call.foo(3), call.foo.bar.baz(4), call(), call().x(5)] [call.foo(3), call.foo.bar.baz(4)] call(3) () {}
# expect: 3 3
# expect: 5
# expect: 1 2
# expect: ValueError x
# expect: StopIteration
# expect: 8
# expect: KeyError 'k'
# expect: AssertionError expected call not found.
# expect: Expected: nm(2)
# expect: Actual: nm(1)
# expect: ok None
# expect: AssertionError Expected 'nm' to not have been called. Called 1 times.
# expect: Calls: [call(1)].
# expect: AssertionError nm(7) call not found
# expect: ok None
# expect: AssertionError Calls not found.
# expect: Expected: [call(2), call(3)]
# expect: Actual: [call(1)]
# expect: AssertionError Expected 'mock' to have been called.
# expect: AssertionError Expected 'mock' to have been called once. Called 0 times.
# expect: AssertionError expected call not found.
# expect: Expected: mock(1)
# expect: Actual: not called.
# expect: AssertionError Expected 'mock' to be called once. Called 0 times.
# expect: ok None
# expect: ok None
# expect: AssertionError 'nm' does not contain all of (call(5),) in its call list, found [call(1)] instead
# expect: AssertionError Expected 'nm' to be called once. Called 2 times.
# expect: Calls: [call(1), call(1)].
# expect: AssertionError Expected 'nm' to have been called once. Called 2 times.
# expect: Calls: [call(1), call(1)].
# expect: AssertionError expected call not found.
# expect: Expected: foo()
# expect: Actual: not called.
# expect: AttributeError 'assret_called' is not a valid assertion. Use a spec for the mock if 'assret_called' is meant to be an attribute.
# expect: AttributeError 'assert_foo' is not a valid assertion. Use a spec for the mock if 'assert_foo' is meant to be an attribute.
# expect: ok 1
# expect: sentinel.foo True True <ANY> sentinel.DEFAULT call(1, 2) call.foo(1) call.a.b(2) call().x(3) True False True True True True True
# expect: [call(1, <ANY>), call.a.b(1), call.a.b().c(2)] [call.a.b(1), call.a.b().c(2)]
# expect: 1
# expect: KeyError
# expect: 5
# expect: [call.a()] 1
# expect: [call.child(1)]
# expect: AttributeError foo
# expect: True
# expect: 1
# expect: 1
