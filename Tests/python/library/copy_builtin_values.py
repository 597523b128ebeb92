import copy
a=[1,[2,3],{'k':(1,[2])}]
b=copy.deepcopy(a); print(b, b[1] is a[1], copy.copy(a)[1] is a[1])
l=[]; l.append(l); m=copy.deepcopy(l); print(m[0] is m)
t=(1,2,(3,)); print(copy.deepcopy(t) is t)
t=(1,[2]); print(copy.deepcopy(t) is t)
t=([],); t[0].append(t); u=copy.deepcopy(t); print(u[0][0] is u)
class C:
    def __init__(s,x): s.x=x
    def __copy__(s): return C('copied')
    def __deepcopy__(s,memo): return C('deep')
print(copy.copy(C(1)).x, copy.deepcopy(C(1)).x, copy.deepcopy([C(1)])[0].x)
from collections import deque, OrderedDict, defaultdict, Counter, namedtuple
print(copy.deepcopy(deque([[1],2],maxlen=3)), copy.copy(Counter('abca')))
d=defaultdict(list,{1:[2]}); e=copy.deepcopy(d); print(e, e[1] is d[1])
print(copy.deepcopy(OrderedDict(a=[1])))
d=[]
for i in range(3000): d=[d]
try: copy.deepcopy(d)
except RecursionError as e: print(type(e).__name__)
x=[1];y=[x,x]; z=copy.deepcopy(y); print(z[0] is z[1])
print(copy.deepcopy({1,(2,3)}), copy.deepcopy(range(3)), copy.deepcopy(slice(1,2)), copy.copy(slice(1,2)), copy.deepcopy(bytearray(b'x')))
def gen(): yield
try: copy.deepcopy(gen())
except TypeError as e: print(e)
try: copy.copy(gen())
except TypeError as e: print(e)
try: copy.copy(copy)
except TypeError as e: print(e)
memo={}
copy.deepcopy([1,[2]],memo); print(len(memo), memo[id(memo)])

# expect: [1, [2, 3], {'k': (1, [2])}] False True
# expect: True
# expect: True
# expect: False
# expect: True
# expect: copied deep deep
# expect: deque([[1], 2], maxlen=3) Counter({'a': 2, 'b': 1, 'c': 1})
# expect: defaultdict(<class 'list'>, {1: [2]}) False
# expect: OrderedDict([('a', [1])])
# expect: RecursionError
# expect: True
# expect: {(2, 3), 1} range(0, 3) slice(1, 2, None) slice(1, 2, None) bytearray(b'x')
# expect: cannot pickle 'generator' object
# expect: cannot pickle 'generator' object
# expect: cannot pickle 'module' object
# expect: 3 [[2], [1, [2]]]
