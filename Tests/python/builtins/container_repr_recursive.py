a = [1]
a.append(a)
print(a)
d = {'self': a}
d['me'] = d
print(d)
t = (a, d, [])
t[2].append(t)
print(t)
print(d.values(), d.items())

class Group(set):
    def __hash__(self):
        return 1

g = Group()
g.add(g)
print(g, Group(), frozenset({1}))

# expect: [1, [...]]
# expect: {'self': [1, [...]], 'me': {...}}
# expect: ([1, [...]], {'self': [1, [...]], 'me': {...}}, [(...)])
# expect: dict_values([[1, [...]], {'self': [1, [...]], 'me': {...}}]) dict_items([('self', [1, [...]]), ('me', {'self': [1, [...]], 'me': {...}})])
# expect: Group({Group(...)}) Group() frozenset({1})
