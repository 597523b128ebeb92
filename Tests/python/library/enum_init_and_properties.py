from enum import Enum

class Planet(Enum):
    MERCURY = (3.303e+23, 2.4397e6)
    EARTH = (5.976e+24, 6.37814e6)

    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius

    @property
    def gravity(self):
        return 6.67300E-11 * self.mass / (self.radius * self.radius)

    @classmethod
    def heaviest(cls):
        return max(cls, key=lambda planet: planet.mass)

    @staticmethod
    def unit():
        return 'kg'

print(Planet.EARTH.value, Planet.EARTH.mass)
print(f'{Planet.EARTH.gravity:.4f}', f'{Planet.MERCURY.gravity:.4f}')
print(Planet.heaviest(), Planet.unit(), Planet((3.303e+23, 2.4397e6)))
try:
    class Wrong(Enum):
        def __init__(self, a, b):
            self.a = a
        ONE = 1
except TypeError as e:
    print(str(e).replace('Wrong.', ''))

# expect: (5.976e+24, 6378140.0) 5.976e+24
# expect: 9.8027 3.7030
# expect: Planet.EARTH kg Planet.MERCURY
# expect: __init__() missing 1 required positional argument: 'b'
