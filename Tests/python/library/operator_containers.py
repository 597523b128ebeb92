import operator as op

d = {'a': 1}
op.setitem(d, 'b', 2)
op.delitem(d, 'a')
print(d, op.getitem(d, 'b'), op.contains(d, 'b'), op.contains('abc', 'z'), op.getitem('hello', slice(1, 3)))
print(op.countOf([1, 2, 1, 1.0], 1), op.indexOf('abc', 'c'), op.concat([1], [2]), op.concat('a', 'b'))
print(op.length_hint([1, 2]), op.length_hint(5, 7), op.length_hint(iter(range(4)), 9), op.length_hint('abc'))
class H:
    def __length_hint__(self): return 11
print(op.length_hint(H()), op.call(max, 3, 9), op.call(dict, a=1))

# expect: {'b': 2} 2 True False el
# expect: 3 2 [1, 2] ab
# expect: 2 7 4 3
# expect: 11 9 {'a': 1}
