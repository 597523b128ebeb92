from functools import total_ordering

@total_ordering
class Version:
    def __init__(self, *parts):
        self.parts = parts
    def __eq__(self, other):
        if not isinstance(other, Version):
            return NotImplemented
        return self.parts == other.parts
    def __lt__(self, other):
        if not isinstance(other, Version):
            return NotImplemented
        return self.parts < other.parts
a, b = Version(1, 2), Version(1, 10)
print(a < b, a <= b, a > b, a >= b, a <= Version(1, 2), a >= Version(1, 2), a != b)
print(sorted([b, a])[0] is a, max(a, b) is b, Version.__ge__.__name__)
try:
    a >= 3
except TypeError as error:
    print(error)
@total_ordering
class Only:
    def __init__(self, v): self.v = v
    def __ge__(self, other): return self.v >= other.v
    def __eq__(self, other): return self.v == other.v
print(Only(1) < Only(2), Only(1) > Only(2), Only(2) <= Only(2), Only(3) > Only(2))
try:
    @total_ordering
    class Nothing: pass
except ValueError as error:
    print(error)

# expect: True True False False True True True
# expect: True True __ge__
# expect: '>=' not supported between instances of 'Version' and 'int'
# expect: True False True True
# expect: must define at least one ordering operation: < > <= >=
