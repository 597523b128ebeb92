from enum import Enum, auto

class Name(Enum):
    def _generate_next_value_(name, start, count, last_values):
        return name.title()

class Ordinal(Name):
    NORTH = auto()
    SOUTH = auto()

print(list(Ordinal))

class Trace(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name, start, count, list(last_values)
    A = auto()
    B = 5
    C = auto()

for member in Trace:
    print(member.value)

# expect: [<Ordinal.NORTH: 'North'>, <Ordinal.SOUTH: 'South'>]
# expect: ('A', 1, 0, [])
# expect: 5
# expect: ('C', 1, 2, [('A', 1, 0, []), 5])
