a = {'x': 1, 'y': 2}
b = {'y': 3, 'z': 4}
print(a | b, b | a)
a |= b
print(a)
a |= [('w', 5)]
print(a)

class Sub(dict):
    pass

print(type(Sub(a=1) | {}).__name__, type(Sub(a=1) | Sub()).__name__, type(Sub(a=1).copy()).__name__)
s = Sub(a=1)
s |= {'b': 2}
print(type(s).__name__, s)

# expect: {'x': 1, 'y': 3, 'z': 4} {'y': 2, 'z': 4, 'x': 1}
# expect: {'x': 1, 'y': 3, 'z': 4}
# expect: {'x': 1, 'y': 3, 'z': 4, 'w': 5}
# expect: dict dict dict
# expect: Sub {'a': 1, 'b': 2}
