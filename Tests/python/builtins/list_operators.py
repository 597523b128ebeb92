a = [1, 2]
b = a
a += (3, 4)
print(a, b is a, a + [5], a * 2, 2 * a, a * -1, a * True)
a *= 2
print(a, b is a)
a *= 0
print(a)
print([1, 2] < [1, 2, 0], [1, 3] > [1, 2, 9], [1, 2] == [1, 2.0], [] < [], [[1], 'a'] != [[1], 'b'])
print(3 in [1, 2, 3], [] in [[]], None not in [0, False])

class Adder:
    def __radd__(self, other):
        return ('added to', other)

c = [1]
c += Adder()
print(c)

# expect: [1, 2, 3, 4] True [1, 2, 3, 4, 5] [1, 2, 3, 4, 1, 2, 3, 4] [1, 2, 3, 4, 1, 2, 3, 4] [] [1, 2, 3, 4]
# expect: [1, 2, 3, 4, 1, 2, 3, 4] True
# expect: []
# expect: True True True False True
# expect: True True True
# expect: ('added to', [1])
