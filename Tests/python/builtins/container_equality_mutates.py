class Shrinker:
    def __init__(self, target):
        self.target = target

    def __eq__(self, other):
        self.target.clear()
        return False

items = []
items.extend([Shrinker(items), 1, 2])
print(1 in items, items)
items.extend([Shrinker(items), 1, 2])
try:
    items.index(2)
except ValueError as error:
    print(error, items)
items.extend([Shrinker(items), 1, 2])
print(items.count(1), items == [])

# expect: False []
# expect: 2 is not in list []
# expect: 0 True
