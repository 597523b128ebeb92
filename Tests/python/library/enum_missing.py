from enum import Enum, IntEnum

class Level(IntEnum):
    LOW = 1
    HIGH = 2

    @classmethod
    def _missing_(cls, value):
        if isinstance(value, str):
            return cls.__members__.get(value.upper())
        if value == 99:
            return 'high'
        if value == 98:
            raise ZeroDivisionError('no')
        return None

print(Level('low'), repr(Level('High')))
for value in ('zzz', 5, 99, 98, None):
    try:
        print(Level(value))
    except Exception as e:
        print(type(e).__name__, e, '| during:', repr(e.__context__))

class Default(Enum):
    NONE = 0
    @classmethod
    def _missing_(cls, value):
        return cls.NONE

print(Default(17), Default([1]))

# expect: 1 <Level.HIGH: 2>
# expect: ValueError 'zzz' is not a valid Level | during: None
# expect: ValueError 5 is not a valid Level | during: None
# expect: TypeError error in Level._missing_: returned 'high' instead of None or a valid member | during: ValueError('99 is not a valid Level')
# expect: ZeroDivisionError no | during: ValueError('98 is not a valid Level')
# expect: ValueError None is not a valid Level | during: None
# expect: Default.NONE Default.NONE
