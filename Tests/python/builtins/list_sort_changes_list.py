numbers = [3, 1, 2]
seen = []

def key(value):
    seen.append(len(numbers))
    return value

numbers.sort(key=key)
print(numbers, seen)

def meddling(value):
    numbers.append(value)
    return value

try:
    numbers.sort(key=meddling)
except ValueError as error:
    print(error)
print(numbers)

def failing(value):
    raise KeyError(value)

try:
    numbers.sort(key=failing)
except KeyError as error:
    print(repr(error), numbers)
try:
    numbers.sort(key=lambda value: None if value == 2 else value)
except TypeError as error:
    print(error, sorted(numbers))

# expect: [1, 2, 3] [0, 0, 0]
# expect: list modified during sort
# expect: [1, 2, 3]
# expect: KeyError(1) [1, 2, 3]
# expect: '<' not supported between instances of 'NoneType' and 'int' [1, 2, 3]
