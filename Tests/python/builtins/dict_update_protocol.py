class Mapping:
    def keys(self):
        return iter(['p', 'q'])

    def __getitem__(self, key):
        return key * 2

print(dict(Mapping()), {**Mapping()})

class Odd(dict):
    def __iter__(self):
        return iter(['only'])

    def keys(self):
        return ['only']

    def __getitem__(self, key):
        return 'replaced'

print(dict(Odd(a=1)), {**{'k': 1}, 'l': 2})

# expect: {'p': 'pp', 'q': 'qq'} {'p': 'pp', 'q': 'qq'}
# expect: {'only': 'replaced'} {'k': 1, 'l': 2}
