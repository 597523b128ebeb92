import itertools

for name in ('count', 'chain', 'islice', 'groupby', 'product', 'tee', 'zip_longest'):
    print(getattr(itertools, name))
print(type(itertools.chain()).__name__, type(itertools.chain()).__module__, repr(itertools.chain())[:26])
it = itertools.count()
print(iter(it) is it, hasattr(it, '__next__'), isinstance(it, itertools.count))
try:
    it.missing
except AttributeError as error:
    print(error)
class Evens(itertools.count):
    def __next__(self):
        return super().__next__() * 2
evens = Evens(1)
print(next(evens), next(evens), evens)

# expect: <class 'itertools.count'>
# expect: <class 'itertools.chain'>
# expect: <class 'itertools.islice'>
# expect: <class 'itertools.groupby'>
# expect: <class 'itertools.product'>
# expect: <built-in function tee>
# expect: <class 'itertools.zip_longest'>
# expect: chain itertools <itertools.chain object at
# expect: True True True
# expect: 'itertools.count' object has no attribute 'missing'
# expect: 2 4 Evens(3)
