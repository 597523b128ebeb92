from enum import Enum

class Fruit(Enum):
    APPLE = 1

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)

attempt(lambda: Fruit(7))
attempt(lambda: Fruit('7'))
attempt(lambda: Fruit([1]))
attempt(lambda: Fruit(None))
attempt(lambda: Fruit['PEAR'])
attempt(lambda: Fruit[1])
attempt(lambda: Fruit.PEAR)
attempt(lambda: Fruit.name)
attempt(lambda: Fruit.value)
attempt(lambda: Fruit.APPLE.pear)
attempt(lambda: Fruit())
attempt(lambda: Fruit.APPLE < Fruit.APPLE)
attempt(lambda: sorted([Fruit.APPLE, Fruit.APPLE]))
attempt(lambda: Fruit.APPLE + 1)

class Outer:
    class Inner(Enum):
        A = 1

attempt(lambda: Outer.Inner(2))

# expect: ValueError 7 is not a valid Fruit
# expect: ValueError '7' is not a valid Fruit
# expect: ValueError [1] is not a valid Fruit
# expect: ValueError None is not a valid Fruit
# expect: KeyError 'PEAR'
# expect: KeyError 1
# expect: AttributeError PEAR
# expect: AttributeError name
# expect: AttributeError value
# expect: AttributeError 'Fruit' object has no attribute 'pear'
# expect: TypeError EnumType.__call__() missing 1 required positional argument: 'value'
# expect: TypeError '<' not supported between instances of 'Fruit' and 'Fruit'
# expect: TypeError '<' not supported between instances of 'Fruit' and 'Fruit'
# expect: TypeError unsupported operand type(s) for +: 'Fruit' and 'int'
# expect: ValueError 2 is not a valid Outer.Inner
