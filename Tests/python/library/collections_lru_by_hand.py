from collections import OrderedDict

class Cache:
    def __init__(self, size):
        self.size, self.items = size, OrderedDict()
    def get(self, key):
        if key not in self.items:
            return -1
        self.items.move_to_end(key)
        return self.items[key]
    def put(self, key, value):
        self.items[key] = value
        self.items.move_to_end(key)
        if len(self.items) > self.size:
            self.items.popitem(last=False)
c = Cache(2)
c.put(1, 1); c.put(2, 2)
print(c.get(1)); c.put(3, 3); print(c.get(2)); c.put(4, 4); print(c.get(1), c.get(3), c.get(4), list(c.items))
order = OrderedDict((i, i) for i in range(10))
for i in range(1000):
    order.move_to_end(i * 7 % 10, last=i % 3 == 0)
print(list(order), len(order), order.popitem(False), order.popitem())
queue = {}
for i in range(2000):
    queue[i] = i
    if len(queue) > 5:
        del queue[next(iter(queue))]
print(queue)

# expect: 1
# expect: -1
# expect: -1 3 4 [3, 4]
# expect: [6, 9, 5, 8, 4, 7, 0, 1, 2, 3] 10 (6, 6) (3, 3)
# expect: {1995: 1995, 1996: 1996, 1997: 1997, 1998: 1998, 1999: 1999}
