from enum import Flag, auto

class Color(Flag):
    BLACK = 0
    RED = auto()
    GREEN = auto()
    BLUE = auto()
    PURPLE = RED | BLUE
    WHITE = RED | GREEN | BLUE

print(list(Color), list(Color.__members__))
print(Color.PURPLE, repr(Color.PURPLE), Color.RED | Color.BLUE, Color(5) is Color.PURPLE)
print(Color.WHITE, list(Color.WHITE), Color.RED | Color.GREEN, Color(0), repr(Color.BLACK))
print(~Color.PURPLE, ~Color.BLACK, Color.WHITE & ~Color.RED, Color.BLACK in Color.RED)
print([c.name for c in Color.PURPLE], len(Color.WHITE), Color.PURPLE.value, bool(Color.BLACK))

class Backward(Flag):
    A = 4
    B = 1
    C = 2

print(list(Backward(7)), Backward(7), Backward(3))

# expect: [<Color.RED: 1>, <Color.GREEN: 2>, <Color.BLUE: 4>] ['BLACK', 'RED', 'GREEN', 'BLUE', 'PURPLE', 'WHITE']
# expect: Color.PURPLE <Color.PURPLE: 5> Color.PURPLE True
# expect: Color.WHITE [<Color.RED: 1>, <Color.GREEN: 2>, <Color.BLUE: 4>] Color.RED|GREEN Color.BLACK <Color.BLACK: 0>
# expect: Color.GREEN Color.WHITE Color.GREEN|BLUE True
# expect: ['RED', 'BLUE'] 3 5 False
# expect: [<Backward.A: 4>, <Backward.B: 1>, <Backward.C: 2>] Backward.A|B|C Backward.B|C
