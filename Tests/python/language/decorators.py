import functools


def logged(prefix):
    def wrap(function):
        @functools.wraps(function)
        def inner(*args, **kwargs):
            result = function(*args, **kwargs)
            print(prefix, function.__name__, args, kwargs, result)
            return result

        return inner

    return wrap


@logged("call")
def add(a, b=1):
    "Adds."
    return a + b


add(1)
add(2, b=3)
print(add.__name__, add.__doc__)


@functools.lru_cache(maxsize=None)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(80), fib.cache_info())
# expect: call add (1,) {} 2
# expect: call add (2,) {'b': 3} 5
# expect: add Adds.
# expect: 23416728348467685 CacheInfo(hits=78, misses=81, maxsize=None, currsize=81)
