items = ['c', 'a', 'b']
items.append('d')
items.insert(1, 'x')
items.insert(-100, 'first')
items.insert(100, 'last')
print(items)
items.extend('yz')
items.extend(items[:2])
print(items, items.count('first'), items.index('first', 1), items.index('a', -9, -2))
print(items.pop(), items.pop(0), items.pop(-2))
items.remove('x')
items.reverse()
print(items)
other = items.copy()
items.clear()
print(items, other)
other.extend(other)
print(len(other))

# expect: ['first', 'c', 'x', 'a', 'b', 'd', 'last']
# expect: ['first', 'c', 'x', 'a', 'b', 'd', 'last', 'y', 'z', 'first', 'c'] 2 9 3
# expect: c first z
# expect: ['first', 'y', 'last', 'd', 'b', 'a', 'c']
# expect: [] ['first', 'y', 'last', 'd', 'b', 'a', 'c']
# expect: 14
