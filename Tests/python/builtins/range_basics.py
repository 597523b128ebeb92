r = range(2, 20, 3)
print(r, len(r), list(r), r[1], r[-1], r[1:4], r[::-1], range(5)[10:], range(0))
print(5 in r, 6 in r, 5.0 in r, '5' in r, r.index(8), r.count(8), r.count(9), r.count(8.0))
print(r.start, r.stop, r.step, range(3) == range(0, 3, 1), range(0) == range(5, 2), range(0, 4, 3) == range(0, 5, 3))
print(hash(range(3)) == hash(range(0, 3, 1)), list(reversed(r)), list(range(5, 0, -2)), bool(range(1, 1)))
print(range(True), range(10, 0, -1)[2:5], {range(2): 'a'}[range(0, 2)])

# expect: range(2, 20, 3) 6 [2, 5, 8, 11, 14, 17] 5 17 range(5, 14, 3) range(17, -1, -3) range(5, 5) range(0, 0)
# expect: True False True False 2 1 0 1
# expect: 2 20 3 True True True
# expect: True [17, 14, 11, 8, 5, 2] [5, 3, 1] False
# expect: range(0, 1) range(8, 5, -1) a
