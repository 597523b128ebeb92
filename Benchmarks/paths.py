# Why: graph search: a grid with a deque, and the shortest ways with a list as a heap.
import sys
from collections import deque


def flood(width, height, walls):
    distances = {(0, 0): 0}
    queue = deque([(0, 0)])
    while queue:
        x, y = queue.popleft()
        for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            place = x + dx, y + dy
            if 0 <= place[0] < width and 0 <= place[1] < height and place not in walls and place not in distances:
                distances[place] = distances[x, y] + 1
                queue.append(place)
    return distances


def work():
    walls = {(x, y) for x in range(60) for y in range(60) if x % 4 == 2 and y % 30 != (x * 7) % 30}
    distances = flood(60, 60, walls)
    return len(distances), max(distances.values()), distances[59, 59]


for _ in range(int(sys.argv[1]) if len(sys.argv) > 1 else 140):
    result = work()
print(result)
# prints: (2730, 166, 166)
