from enum import Enum, unique

class Shape(Enum):
    SQUARE = 2
    DIAMOND = 1
    CIRCLE = 3
    ALIAS_FOR_SQUARE = 2

print(Shape.ALIAS_FOR_SQUARE, Shape.ALIAS_FOR_SQUARE is Shape.SQUARE, Shape(2), Shape['ALIAS_FOR_SQUARE'])
print(list(Shape), len(Shape))
print([name for name, member in Shape.__members__.items() if member.name != name])

class Equal(Enum):
    A = 1
    B = 1.0
    C = True

print(list(Equal), list(Equal.__members__), Equal.A.value)
try:
    unique(Shape)
except ValueError as e:
    print(e)

@unique
class Fine(Enum):
    A = 1
    B = 2

print(Fine.A)

# expect: Shape.SQUARE True Shape.SQUARE Shape.SQUARE
# expect: [<Shape.SQUARE: 2>, <Shape.DIAMOND: 1>, <Shape.CIRCLE: 3>] 3
# expect: ['ALIAS_FOR_SQUARE']
# expect: [<Equal.A: 1>] ['A', 'B', 'C'] 1
# expect: duplicate values found in <enum 'Shape'>: ALIAS_FOR_SQUARE -> SQUARE
# expect: Fine.A
