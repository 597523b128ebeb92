import enum
from enum import Enum, Flag, IntEnum

@enum.global_enum
class Color(Enum):
    RED = 1

print(RED, repr(RED), str(RED))

@enum.global_enum
class Perm(Flag):
    R = 1
    W = 2

print(str(W), W.value)

@enum.global_enum
class Level(IntEnum):
    LOW = 1

print(repr(LOW), str(LOW))
print(enum.bin(5), enum.bin(-5), enum.bin(5, 8), enum.bin(-5, 8), enum.show_flag_values(13))

# expect: RED __main__.RED RED
# expect: W 2
# expect: __main__.LOW 1
# expect: 0b0 101 0b1 011 0b0 00000101 0b1 11111011 [1, 4, 8]
