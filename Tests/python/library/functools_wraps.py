from functools import WRAPPER_ASSIGNMENTS, WRAPPER_UPDATES, partial, update_wrapper, wraps

def logged(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        print('call', function.__name__)
        return function(*args, **kwargs)
    return wrapper
@logged
def area(w: int, h: int = 2) -> int:
    "Multiplies."
    return w * h
print(area(3), area.__name__, area.__doc__, area.__qualname__, area.__module__, area.__annotations__)
area.unit = 'm'
again = logged(area)
print(again.unit, again.__wrapped__ is area, area.__wrapped__(2, 5), again(1))
p = partial(area, 1)
update_wrapper(p, area)
print(p.__name__, p.__doc__, p.__wrapped__ is area)
print(WRAPPER_ASSIGNMENTS, WRAPPER_UPDATES)

# expect: call area
# expect: 6 area Multiplies. area __main__ {'w': <class 'int'>, 'h': <class 'int'>, 'return': <class 'int'>}
# expect: call area
# expect: call area
# expect: m True 10 2
# expect: area Multiplies. True
# expect: ('__module__', '__name__', '__qualname__', '__doc__', '__annotations__') ('__dict__',)
