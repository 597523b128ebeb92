from collections import Counter


def show(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__ + ':', error)


a, b = Counter(a=3, b=1, c=-2), Counter(a=1, b=2, d=4)
print(a + b, a - b, a | b, a & b, +a, -a, b - a)
print(a == b, a != b, Counter(a=1) == Counter(a=1, b=0), Counter(a=1) <= Counter(a=2), Counter(a=1) < Counter(a=1), Counter(a=2) > Counter(a=1), Counter(b=1) >= Counter(a=1))
x = Counter('aabbc')
x += Counter('a'); print(x); x -= Counter('aaa'); print(x); x |= Counter('cccd'); print(x); x &= Counter('cd'); print(x)
print(Counter(a=1.5) + Counter(a=1), a == {'a': 3}, a != 5, sum([Counter('ab'), Counter('bc')], Counter()))
show(lambda: a + 5)
show(lambda: a < 5)
show(lambda: a - {'a': 1})
class Bag(Counter):
    pass
print(Bag('aab'), Bag('ab').copy(), Bag('a') + Bag('b'))
class Upper(Counter):
    def __setitem__(self, key, value):
        super().__setitem__(key.upper(), value)
print(Upper('aAb'))

# expect: Counter({'a': 4, 'd': 4, 'b': 3}) Counter({'a': 2}) Counter({'d': 4, 'a': 3, 'b': 2}) Counter({'a': 1, 'b': 1}) Counter({'a': 3, 'b': 1}) Counter({'c': 2}) Counter({'d': 4, 'c': 2, 'b': 1})
# expect: False True True True False True False
# expect: Counter({'a': 3, 'b': 2, 'c': 1})
# expect: Counter({'b': 2, 'c': 1})
# expect: Counter({'c': 3, 'b': 2, 'd': 1})
# expect: Counter({'c': 1, 'd': 1})
# expect: Counter({'a': 2.5}) False True Counter({'b': 2, 'a': 1, 'c': 1})
# expect: TypeError: unsupported operand type(s) for +: 'Counter' and 'int'
# expect: TypeError: '<' not supported between instances of 'Counter' and 'int'
# expect: TypeError: unsupported operand type(s) for -: 'Counter' and 'dict'
# expect: Bag({'a': 2, 'b': 1}) Bag({'a': 1, 'b': 1}) Counter({'a': 1, 'b': 1})
# expect: Upper({'A': 2, 'B': 1})
