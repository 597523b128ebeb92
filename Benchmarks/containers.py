# Why: deque, defaultdict, Counter, OrderedDict and ChainMap.
import sys
from collections import ChainMap, Counter, OrderedDict, defaultdict, deque


def work():
    queue = deque(maxlen=500)
    for i in range(15000):
        queue.append(i)
        if i % 5 == 0:
            queue.popleft()
    queue.rotate(7)
    groups = defaultdict(list)
    for i in range(15000):
        groups[i % 17].append(i)
    letters = Counter("the quick brown fox jumps over the lazy dog" * 100)
    letters.update("aaa")
    cache = OrderedDict()
    for i in range(4000):
        cache[i % 150] = i
        cache.move_to_end(i % 150)
        if len(cache) > 100:
            cache.popitem(last=False)
    chain = ChainMap({"a": 1}, {"b": 2})
    found = sum(chain["b"] for _ in range(1000))
    return len(queue), queue[0], len(groups[3]), letters.most_common(2), len(cache), found


for _ in range(int(sys.argv[1]) if len(sys.argv) > 1 else 155):
    result = work()
print(result)
# prints: (500, 14993, 883, [(' ', 800), ('o', 400)], 100, 2000)
