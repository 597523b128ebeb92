# Why: float arithmetic on attributes and lists: a few bodies that attract each other.
import sys
from math import sqrt


class Body:
    def __init__(self, x, y, z, mass):
        self.position = [x, y, z]
        self.speed = [0.0, 0.0, 0.0]
        self.mass = mass


def advance(bodies, time):
    for i, one in enumerate(bodies):
        for other in bodies[i + 1:]:
            dx = one.position[0] - other.position[0]
            dy = one.position[1] - other.position[1]
            dz = one.position[2] - other.position[2]
            distance = sqrt(dx * dx + dy * dy + dz * dz)
            pull = time / (distance * distance * distance)
            for axis, difference in enumerate((dx, dy, dz)):
                one.speed[axis] -= difference * other.mass * pull
                other.speed[axis] += difference * one.mass * pull
    for body in bodies:
        for axis in range(3):
            body.position[axis] += time * body.speed[axis]


def work():
    bodies = [Body(float(n), n * 0.5 - 1, 3.0 / (n + 1), 1.0 + n) for n in range(5)]
    for _ in range(500):
        advance(bodies, 0.001)
    return round(bodies[0].position[0], 9)


for _ in range(int(sys.argv[1]) if len(sys.argv) > 1 else 120):
    result = work()
print(result)
# prints: 0.108758994
