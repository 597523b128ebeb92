from enum import IntEnum

class Priority(IntEnum):
    LOW = 1
    HIGH = 2

low, high = Priority
print(low, repr(low), str(high), f'{low}', f'{high:03d}', '%s %d %r' % (low, low, low))
print(low < high, low == 1, 1 == low, low < 5, max(Priority), sorted([high, low]))
print(low + high, type(low + high), high * 2, -low, high / low, high ** 3, low | high, int(high))
print([10, 20, 30][high], list(range(high)), {1: 'a'}[low], {low, 1}, isinstance(low, int))
print(Priority(1), Priority(1) is low, Priority(True), low.bit_length(), low.real, high.numerator)
print(sum(Priority), hash(low) == hash(1), low is Priority.LOW, low.name, low.value, type(low.value))
try:
    Priority(3)
except ValueError as e:
    print(e)

# expect: 1 <Priority.LOW: 1> 2 1 002 1 1 <Priority.LOW: 1>
# expect: True True True True 2 [<Priority.LOW: 1>, <Priority.HIGH: 2>]
# expect: 3 <class 'int'> 4 -1 2.0 8 3 2
# expect: 30 [0, 1] a {<Priority.LOW: 1>} True
# expect: 1 True 1 1 1 2
# expect: 3 True True LOW 1 <class 'int'>
# expect: 3 is not a valid Priority
