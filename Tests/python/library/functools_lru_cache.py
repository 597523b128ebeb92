from functools import cache, lru_cache


def show(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__ + ':', error)


@lru_cache(maxsize=2)
def double(x):
    """Doubles."""
    print('work', x)
    return x * 2
print(double(1), double(1), double(2), double(3), double(1), double.cache_info(), double.cache_parameters())
double(3)
double.cache_clear()
print(double.cache_info(), double.__name__, double.__doc__, double.__wrapped__(5))
@cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(90), fib.cache_info())
@lru_cache(typed=True)
def kind(x, *, flag=None):
    return type(x).__name__
print(kind(1), kind(1.0), kind(True), kind(1, flag=2), kind(1, flag=2), kind.cache_info())
@lru_cache(maxsize=0)
def never(x):
    return x
print(never(1), never(1), never.cache_info())
class Shop:
    @lru_cache
    def price(self, item):
        print('look up', item)
        return len(item)
s = Shop()
print(s.price('tea'), s.price('tea'), Shop.price.cache_info())
show(lambda: double([]))
show(lambda: double())
show(lambda: lru_cache(maxsize='a'))
show(lambda: double.cache_info(1))
print(type(double), repr(fib)[:40])

# expect: work 1
# expect: work 2
# expect: work 3
# expect: work 1
# expect: 2 2 4 6 2 CacheInfo(hits=1, misses=4, maxsize=2, currsize=2) {'maxsize': 2, 'typed': False}
# expect: work 5
# expect: CacheInfo(hits=0, misses=0, maxsize=2, currsize=0) double Doubles. 10
# expect: 2880067194370816120 CacheInfo(hits=88, misses=91, maxsize=None, currsize=91)
# expect: int float bool int int CacheInfo(hits=1, misses=4, maxsize=128, currsize=4)
# expect: 1 1 CacheInfo(hits=0, misses=2, maxsize=0, currsize=0)
# expect: look up tea
# expect: 3 3 CacheInfo(hits=1, misses=1, maxsize=128, currsize=1)
# expect: TypeError: unhashable type: 'list'
# expect: TypeError: double() missing 1 required positional argument: 'x'
# expect: TypeError: Expected first argument to be an integer, a callable, or None
# expect: TypeError: _lru_cache_wrapper.cache_info() takes no arguments (1 given)
# expect: <class 'functools._lru_cache_wrapper'> <functools._lru_cache_wrapper object at 
