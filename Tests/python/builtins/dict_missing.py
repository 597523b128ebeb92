class Squares(dict):
    def __missing__(self, key):
        print('missing', key, type(self).__name__)
        self[key] = key * key
        return self[key]

s = Squares({2: 'two'})
print(s[2], s[3], s[3], s.get(4), 4 in s, s)

class Plain(dict):
    pass

try:
    Plain()['x']
except KeyError as error:
    print(repr(error))

# expect: missing 3 Squares
# expect: two 9 9 None False {2: 'two', 3: 9}
# expect: KeyError('x')
