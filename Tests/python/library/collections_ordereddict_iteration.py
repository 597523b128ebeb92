from collections import OrderedDict

d = OrderedDict.fromkeys('abcd')
for change in (lambda k: d.__setitem__(k + 'x', 1), lambda k: d.__delitem__(k), lambda k: d.move_to_end(k)):
    try:
        for key in d:
            change(key)
    except RuntimeError as error:
        print(error, list(d))
for key in d:
    d[key] = key * 2
print(d)
print(d.keys() & {'b', 'zz'}, d.keys() == set(d), 'b' in d.keys(), len(d.values()), list(d.values())[0])
d['me'] = d
print(d)
del d['me']
class LastUpdated(OrderedDict):
    def __setitem__(self, key, value):
        super().__setitem__(key, value)
        self.move_to_end(key)
u = LastUpdated(a=1, b=2)
u['a'] = 3
u.update(b=4, c=5)
print(u, type(u.copy()).__name__, u.copy(), u | {'a': 0})
u.note = 'hi'
print(u.note, u.__dict__)
for i in range(50):
    u[i] = i
    u.popitem(last=False)
print(u, type(u.keys()), type(iter(u)).__name__, isinstance(u, dict))

# expect: OrderedDict mutated during iteration ['a', 'b', 'c', 'd', 'ax']
# expect: OrderedDict mutated during iteration ['b', 'c', 'd', 'ax']
# expect: OrderedDict mutated during iteration ['c', 'd', 'ax', 'b']
# expect: OrderedDict([('c', 'cc'), ('d', 'dd'), ('ax', 'axax'), ('b', 'bb')])
# expect: {'b'} True True 4 cc
# expect: OrderedDict([('c', 'cc'), ('d', 'dd'), ('ax', 'axax'), ('b', 'bb'), ('me', ...)])
# expect: LastUpdated([('a', 3), ('b', 4), ('c', 5)]) LastUpdated LastUpdated([('a', 3), ('b', 4), ('c', 5)]) LastUpdated([('b', 4), ('c', 5), ('a', 0)])
# expect: hi {'note': 'hi'}
# expect: LastUpdated([(47, 47), (48, 48), (49, 49)]) <class 'odict_keys'> odict_iterator True
