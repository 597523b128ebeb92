import itertools


def show(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__ + ':', error)


for name in ('compress', 'dropwhile', 'filterfalse', 'takewhile', 'starmap', 'groupby', 'pairwise', 'accumulate',
             'islice', 'permutations', 'combinations', 'combinations_with_replacement', 'tee'):
    show(lambda: getattr(itertools, name)())
    show(lambda: getattr(itertools, name)(1))
    show(lambda: getattr(itertools, name)([1], [1], [1], [1], [1], [1]))
show(lambda: itertools.chain(a=1))
show(lambda: itertools.chain.from_iterable())
show(lambda: itertools.accumulate([1], None, 3))
show(lambda: itertools.zip_longest(1))
show(lambda: itertools.zip_longest([1], fill=1))
show(lambda: itertools.product(1))
show(lambda: itertools.product([1], repeat=-1))
show(lambda: itertools.product([1], repeat='a'))
show(lambda: itertools.product([1], foo=1))
show(lambda: list(itertools.dropwhile(1, [1])))

# expect: TypeError: compress() missing required argument 'data' (pos 1)
# expect: TypeError: compress() missing required argument 'selectors' (pos 2)
# expect: TypeError: compress() takes at most 2 arguments (6 given)
# expect: TypeError: dropwhile expected 2 arguments, got 0
# expect: TypeError: dropwhile expected 2 arguments, got 1
# expect: TypeError: dropwhile expected 2 arguments, got 6
# expect: TypeError: filterfalse expected 2 arguments, got 0
# expect: TypeError: filterfalse expected 2 arguments, got 1
# expect: TypeError: filterfalse expected 2 arguments, got 6
# expect: TypeError: takewhile expected 2 arguments, got 0
# expect: TypeError: takewhile expected 2 arguments, got 1
# expect: TypeError: takewhile expected 2 arguments, got 6
# expect: TypeError: starmap expected 2 arguments, got 0
# expect: TypeError: starmap expected 2 arguments, got 1
# expect: TypeError: starmap expected 2 arguments, got 6
# expect: TypeError: groupby() missing required argument 'iterable' (pos 1)
# expect: TypeError: 'int' object is not iterable
# expect: TypeError: groupby() takes at most 2 arguments (6 given)
# expect: TypeError: pairwise expected 1 argument, got 0
# expect: TypeError: 'int' object is not iterable
# expect: TypeError: pairwise expected 1 argument, got 6
# expect: TypeError: accumulate() missing required argument 'iterable' (pos 1)
# expect: TypeError: 'int' object is not iterable
# expect: TypeError: accumulate() takes at most 3 arguments (6 given)
# expect: TypeError: islice expected at least 2 arguments, got 0
# expect: TypeError: islice expected at least 2 arguments, got 1
# expect: TypeError: islice expected at most 4 arguments, got 6
# expect: TypeError: permutations() missing required argument 'iterable' (pos 1)
# expect: TypeError: 'int' object is not iterable
# expect: TypeError: permutations() takes at most 2 arguments (6 given)
# expect: TypeError: combinations() missing required argument 'iterable' (pos 1)
# expect: TypeError: combinations() missing required argument 'r' (pos 2)
# expect: TypeError: combinations() takes at most 2 arguments (6 given)
# expect: TypeError: combinations_with_replacement() missing required argument 'iterable' (pos 1)
# expect: TypeError: combinations_with_replacement() missing required argument 'r' (pos 2)
# expect: TypeError: combinations_with_replacement() takes at most 2 arguments (6 given)
# expect: TypeError: tee expected at least 1 argument, got 0
# expect: TypeError: 'int' object is not iterable
# expect: TypeError: tee expected at most 2 arguments, got 6
# expect: TypeError: chain() takes no keyword arguments
# expect: TypeError: chain.from_iterable() takes exactly one argument (0 given)
# expect: TypeError: accumulate() takes at most 2 positional arguments (3 given)
# expect: TypeError: 'int' object is not iterable
# expect: TypeError: zip_longest() got an unexpected keyword argument
# expect: TypeError: 'int' object is not iterable
# expect: ValueError: repeat argument cannot be negative
# expect: TypeError: 'str' object cannot be interpreted as an integer
# expect: TypeError: 'foo' is an invalid keyword argument for product()
# expect: TypeError: 'int' object is not callable
