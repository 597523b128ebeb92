from enum import Enum

class Coordinate(bytes, Enum):
    def __new__(cls, value, label, unit):
        obj = bytes.__new__(cls, [value])
        obj._value_ = value
        obj.label = label
        obj.unit = unit
        return obj
    PX = (0, 'P.X', 'km')
    PY = (1, 'P.Y', 'km')

print(Coordinate.PY, Coordinate(1), Coordinate.PX.label, bytes(Coordinate.PY), len(Coordinate.PX))

class AutoNumber(Enum):
    def __new__(cls):
        value = len(cls.__members__) + 1
        obj = object.__new__(cls)
        obj._value_ = value
        return obj

class Color(AutoNumber):
    RED = ()
    GREEN = ()

print(list(Color), Color(2))

class Plain(Enum):
    def __new__(cls, value):
        obj = object.__new__(cls)
        obj.doubled = value * 2
        return obj
    A = 4

print(Plain.A.doubled, Plain.A.value, Plain(4))
try:
    class Unset(int, Enum):
        def __new__(cls, value, label):
            return int.__new__(cls, value)
        A = 1, 'x'
except TypeError as e:
    print(e)

# expect: Coordinate.PY Coordinate.PY P.X b'\x01' 1
# expect: [<Color.RED: 1>, <Color.GREEN: 2>] Color.GREEN
# expect: 8 4 Plain.A
# expect: _value_ not set in __new__, unable to create it
