import warnings
from enum import Enum
warnings.simplefilter('ignore')

class Fruit(Enum):
    APPLE = 1

class Tree(Enum):
    APPLE = 1

print(Fruit.APPLE in Fruit, Tree.APPLE in Fruit)
for value in (1, 'APPLE', None):
    try:
        print(value in Fruit)
    except TypeError as e:
        print(e)

# expect: True False
# expect: unsupported operand type(s) for 'in': 'int' and 'EnumType'
# expect: unsupported operand type(s) for 'in': 'str' and 'EnumType'
# expect: unsupported operand type(s) for 'in': 'NoneType' and 'EnumType'
