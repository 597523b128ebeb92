from dataclasses import dataclass, field
from enum import Enum

@dataclass
class Creature:
    size: str
    legs: int
    tail: bool = True

class Animal(Creature, Enum):
    BEETLE = 'small', 6
    DOG = 'medium', 4

print(Animal.DOG.size, Animal.DOG.legs, Animal.BEETLE.tail)
print(Animal.DOG.value)
print(repr(Animal.BEETLE))

# expect: medium 4 True
# expect: Creature(size='medium', legs=4, tail=True)
# expect: <Animal.BEETLE: Creature(size='small', legs=6, tail=True)>
