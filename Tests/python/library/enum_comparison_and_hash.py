from enum import Enum

class Grade(Enum):
    A = 5
    B = 4

    def __lt__(self, other):
        if self.__class__ is other.__class__:
            return self.value < other.value
        return NotImplemented

print(Grade.B < Grade.A, sorted(Grade), min(Grade))
try:
    Grade.A < 3
except TypeError as e:
    print(e)

class Loose(Enum):
    A = 1
    def __eq__(self, other):
        return self.value == getattr(other, 'value', other)
    def __hash__(self):
        return hash(self.value)

print(Loose.A == 1, Loose.A in {1}, Loose.A != 2)

class NoHash(Enum):
    A = 1
    def __eq__(self, other):
        return True

try:
    {NoHash.A}
except TypeError as e:
    print(e)

# expect: True [<Grade.B: 4>, <Grade.A: 5>] Grade.B
# expect: '<' not supported between instances of 'Grade' and 'int'
# expect: True True True
# expect: unhashable type: 'NoHash'
