from functools import lru_cache

calls = []
@lru_cache(maxsize=3)
def f(*args, **kwargs):
    calls.append((args, kwargs))
    return len(calls)
print([f(1), f(2), f(3), f(1), f(4), f(2), f(1), f(3)])
print(f(a=1, b=2), f(b=2, a=1), f((1, 2)), f(1, 2), f('1'), f(1.0), f.cache_info())
print(calls)
@lru_cache(maxsize=None)
def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)
print(depth(200), depth.cache_info())
@lru_cache
def broken(x):
    raise ValueError(x)
for _ in range(2):
    try:
        broken(1)
    except ValueError as error:
        print(error, broken.cache_info())

# expect: [1, 2, 3, 1, 4, 5, 1, 6]
# expect: 7 8 9 10 11 12 CacheInfo(hits=2, misses=12, maxsize=3, currsize=3)
# expect: [((1,), {}), ((2,), {}), ((3,), {}), ((4,), {}), ((2,), {}), ((3,), {}), ((), {'a': 1, 'b': 2}), ((), {'b': 2, 'a': 1}), (((1, 2),), {}), ((1, 2), {}), (('1',), {}), ((1.0,), {})]
# expect: 200 CacheInfo(hits=0, misses=201, maxsize=None, currsize=201)
# expect: 1 CacheInfo(hits=0, misses=1, maxsize=128, currsize=0)
# expect: 1 CacheInfo(hits=0, misses=2, maxsize=128, currsize=0)
