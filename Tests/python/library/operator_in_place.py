import operator as op

items = [1]
print(op.iadd(items, [2]) is items, items, op.iconcat(items, (3,)), op.imul(items, 2) is items)
for name in ('iadd', 'isub', 'imul', 'itruediv', 'ifloordiv', 'imod', 'ipow', 'ilshift', 'irshift', 'iand', 'ior', 'ixor'):
    print(name, getattr(op, name)(7, 2))
s = {1, 2}
print(op.ior(s, {3}) is s, op.iand(s, {1, 3}), op.isub(s, {1}), op.ixor(s, {4}) == {3, 4})
class M:
    def __matmul__(self, other): return ('mm', other)
    def __imatmul__(self, other): return ('imm', other)
print(op.matmul(M(), 1), op.imatmul(M(), 2))

# expect: True [1, 2, 3, 1, 2, 3] [1, 2, 3, 1, 2, 3] True
# expect: iadd 9
# expect: isub 5
# expect: imul 14
# expect: itruediv 3.5
# expect: ifloordiv 3
# expect: imod 1
# expect: ipow 49
# expect: ilshift 28
# expect: irshift 1
# expect: iand 2
# expect: ior 7
# expect: ixor 5
# expect: True {3, 4} {3, 4} True
# expect: ('mm', 1) ('imm', 2)
