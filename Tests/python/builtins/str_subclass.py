class Name(str):
    def extra(self):
        return self * 2


def show(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ":", error)


show(lambda: (Name('ab').upper(), type(Name('ab').upper()).__name__))
show(lambda: (Name('ab') + 'c', 'x' + Name('ab')))
show(lambda: '-'.join([Name('a'), 'b']))
show(lambda: Name('a,b').split(','))
show(lambda: (Name('ab') == 'ab', hash(Name('ab')) == hash('ab')))
show(lambda: {'ab': 1}[Name('ab')])
show(lambda: 'abab'.replace(Name('ab'), Name('c')))
show(lambda: '%s %r' % (Name('a'), Name('b')))
show(lambda: str(Name('ab')))
show(lambda: Name(5).extra())

# expect: ('AB', 'str')
# expect: ('abc', 'xab')
# expect: 'a-b'
# expect: ['a', 'b']
# expect: (True, True)
# expect: 1
# expect: 'cc'
# expect: "a 'b'"
# expect: 'ab'
# expect: '55'
