# Why: the game of life on a set of cells: tuples as keys and counting.
import sys


def step(cells):
    neighbours = {}
    for x, y in cells:
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                if dx or dy:
                    place = x + dx, y + dy
                    neighbours[place] = neighbours.get(place, 0) + 1
    return {place for place, count in neighbours.items() if count == 3 or count == 2 and place in cells}


def work():
    cells = {(1, 0), (3, 1), (0, 2), (1, 2), (4, 2), (5, 2), (6, 2)}
    for _ in range(60):
        cells = step(cells)
    return len(cells), min(cells), max(cells)


for _ in range(int(sys.argv[1]) if len(sys.argv) > 1 else 95):
    result = work()
print(result)
# prints: (78, (-18, 1), (15, 3))
