import graphlib
from graphlib import *
def t(f):
    try: r = f()
    except Exception as e: print(type(e).__name__, e)
    else: print('ok', r)
g={'D':{'B','C'},'C':{'A'},'B':{'A'}}
print(list(TopologicalSorter({'D':['B','C'],'C':['A'],'B':['A']}).static_order()))
ts=TopologicalSorter(); ts.add(3,2); ts.add(2,1); ts.prepare(); 
while ts.is_active():
    n=ts.get_ready(); print(n); ts.done(*n)
try: list(TopologicalSorter({1:[2],2:[3],3:[1]}).static_order())
except CycleError as e: print(e.args)
for gr in [{1:[1]},{1:[2],2:[1],3:[1]},{'a':['b'],'b':['c'],'c':['d'],'d':['b']},{0:[1],1:[2,3],3:[0]}]:
    try: TopologicalSorter(gr).prepare()
    except CycleError as e: print(e.args)
ts=TopologicalSorter({1:[2]}); t(ts.get_ready); t(ts.is_active); t(lambda: ts.done(1)); ts.prepare(); t(ts.prepare); t(lambda: ts.add(5)); t(lambda: ts.done(9)); t(lambda: ts.done(1)); ts.get_ready(); ts.done(2); t(lambda: ts.done(2)); print(bool(ts)); print(graphlib.__all__)

# expect: ['A', 'C', 'B', 'D']
# expect: (1,)
# expect: (2,)
# expect: (3,)
# expect: ('nodes are in a cycle', [1, 3, 2, 1])
# expect: ('nodes are in a cycle', [1, 1])
# expect: ('nodes are in a cycle', [1, 2, 1])
# expect: ('nodes are in a cycle', ['b', 'd', 'c', 'b'])
# expect: ('nodes are in a cycle', [0, 3, 1, 0])
# expect: ValueError prepare() must be called first
# expect: ValueError prepare() must be called first
# expect: ValueError prepare() must be called first
# expect: ValueError cannot prepare() more than once
# expect: ValueError Nodes cannot be added after a call to prepare()
# expect: ValueError node 9 was not added using add()
# expect: ValueError node 1 was not passed out (still not ready)
# expect: ValueError node 2 was already marked done
# expect: True
# expect: ['TopologicalSorter', 'CycleError']
