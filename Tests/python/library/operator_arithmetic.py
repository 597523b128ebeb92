import operator as op

for name in ('add', 'sub', 'mul', 'truediv', 'floordiv', 'mod', 'pow', 'lshift', 'rshift', 'and_', 'or_', 'xor'):
    print(name, getattr(op, name)(13, 3), getattr(op, name)(-13, 3))
for name in ('lt', 'le', 'eq', 'ne', 'ge', 'gt', 'is_', 'is_not'):
    print(name, getattr(op, name)(1, 2), getattr(op, name)('b', 'a'))
for name in ('neg', 'pos', 'inv', 'invert', 'not_', 'truth', 'abs', 'index'):
    print(name, getattr(op, name)(5), getattr(op, name)(False))
print(op.__add__ is op.add, op.__lt__ is op.lt, op.__not__ is op.not_, op._abs(-1) if hasattr(op, '_abs') else 1)

# expect: add 16 -10
# expect: sub 10 -16
# expect: mul 39 -39
# expect: truediv 4.333333333333333 -4.333333333333333
# expect: floordiv 4 -5
# expect: mod 1 2
# expect: pow 2197 -2197
# expect: lshift 104 -104
# expect: rshift 1 -2
# expect: and_ 1 3
# expect: or_ 15 -13
# expect: xor 14 -16
# expect: lt True False
# expect: le True False
# expect: eq False False
# expect: ne True True
# expect: ge False True
# expect: gt False True
# expect: is_ False False
# expect: is_not True True
# expect: neg -5 0
# expect: pos 5 0
# expect: inv -6 -1
# expect: invert -6 -1
# expect: not_ False True
# expect: truth True False
# expect: abs 5 0
# expect: index 5 0
# expect: True True True 1
