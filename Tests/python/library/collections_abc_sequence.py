from collections.abc import MutableSequence, Sequence


def show(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__ + ':', error)


class Fixed(Sequence):
    def __init__(self, *items): self.items = items
    def __getitem__(self, index): return self.items[index]
    def __len__(self): return len(self.items)
s = Fixed(1, 2, 3, 2)
print(list(s), 2 in s, 9 in s, list(reversed(s)), s.index(2), s.index(2, 2), s.index(3, 0, -1), s.count(2), isinstance(s, Sequence))
show(lambda: s.index(9))
show(lambda: s.index(1, 1))
class Loud(MutableSequence):
    def __init__(self, items=()): self.items = list(items)
    def __getitem__(self, index): return self.items[index]
    def __setitem__(self, index, value): self.items[index] = value
    def __delitem__(self, index): del self.items[index]
    def __len__(self): return len(self.items)
    def insert(self, index, value):
        print('insert', index, value)
        self.items.insert(index, value)
    def __repr__(self): return f'Loud({self.items})'
m = Loud([1, 2, 3])
m.append(4); m.extend([5]); m += [6]; m.reverse(); print(m, m.pop(), m.pop(0)); m.remove(3); m.extend(m); print(m)
m.clear(); print(m)
show(lambda: m.pop())
show(lambda: m.remove(1))

# expect: [1, 2, 3, 2] True False [2, 3, 2, 1] 1 3 2 2 True
# expect: ValueError: 
# expect: ValueError: 
# expect: insert 3 4
# expect: insert 4 5
# expect: insert 5 6
# expect: Loud([5, 4, 3, 2]) 1 6
# expect: insert 3 5
# expect: insert 4 4
# expect: insert 5 2
# expect: Loud([5, 4, 2, 5, 4, 2])
# expect: Loud([])
# expect: IndexError: list index out of range
# expect: ValueError: 
