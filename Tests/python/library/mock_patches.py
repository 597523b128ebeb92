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
import collections
with patch('collections.OrderedDict') as p: print(rp(collections.OrderedDict), p is collections.OrderedDict)
print(collections.OrderedDict)
with patch('collections.OrderedDict', 5): print(collections.OrderedDict)
with patch.object(C,'x',9): print(C.x)
print(C.x)
with patch.object(C,'meth') as pm: C().meth(1); pm.assert_called_once_with(1); print(pm.mock_calls)
with patch.object(C,'meth', autospec=True) as pm: c=C(); c.meth(1); print(pm.call_args[0][1:]); t(lambda: c.meth())
t(lambda: patch('nodot')); t(lambda: patch.object(C,'zzz').start())
d={'a':1}
with patch.dict(d,{'b':2},c=3): print(d)
print(d)
with patch.dict(d,{'z':1},clear=True): print(d)
print(d)
@patch('collections.Counter')
@patch.object(C,'x',7)
@patch.object(C,'meth')
def dec(a, m1, m2): print(a, rp(m1), rp(m2), C.x)
dec(1)
p=patch.object(C,'x',11); p.start(); print(C.x); p.stop(); print(C.x); patch.stopall()
with patch.multiple(C, x=1, meth=DEFAULT) as v: print(sorted(v))
o=mock_open(read_data='l1\nl2\n')
with patch('builtins.open', o):
    with open('f') as fh: print(fh.read())
    print(list(open('g')), open('h').readline())
o.assert_called_with('h'); h=mock_open()
with patch('builtins.open',h):
    with open('x','w') as fh: fh.write('data')
h.assert_called_once_with('x','w'); h().write.assert_called_once_with('data')
@patch('builtins.print')
def pr(mp): print('hid'); return mp.mock_calls
print(pr())
@patch.object(C,'x',3)
class TT(unittest.TestCase):
    def test_x(self): assert C.x==3
print(TT('test_x').run().wasSuccessful())

# expect: <MagicMock name='OrderedDict' id='N'> True
# expect: <class 'collections.OrderedDict'>
# expect: 5
# expect: 9
# expect: 1
# expect: [call(1)]
# expect: (1,)
# expect: TypeError missing a required argument: 'a'
# expect: TypeError Need a valid target to patch. You supplied: 'nodot'
# expect: AttributeError <class '__main__.C'> does not have the attribute 'zzz'
# expect: {'a': 1, 'b': 2, 'c': 3}
# expect: {'a': 1}
# expect: {'z': 1}
# expect: {'a': 1}
# expect: 1 <MagicMock name='meth' id='N'> <MagicMock name='Counter' id='N'> 7
# expect: 11
# expect: 1
# expect: ['meth']
# expect: l1
# expect: l2
# expect:
# expect: ['l1\n', 'l2\n'] l1
# expect:
# expect: [call('hid')]
# expect: True
