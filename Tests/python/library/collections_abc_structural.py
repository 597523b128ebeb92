from collections.abc import Callable, Collection, Container, Hashable, Iterable, Iterator, Mapping, Sequence, Sized


def show(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__ + ':', error)


class Full:
    def __len__(self): return 0
    def __iter__(self): return iter([])
    def __contains__(self, item): return False
class Walk:
    def __iter__(self): return self
    def __next__(self): raise StopIteration
class Eq:
    def __eq__(self, other): return True
class Call:
    def __call__(self): pass
class Never(Full):
    __len__ = None
for cls in (Full, Walk, Eq, Call, Never):
    print(cls.__name__, [a.__name__ for a in (Sized, Iterable, Container, Collection, Iterator, Hashable, Callable, Mapping, Sequence)
                         if issubclass(cls, a)])
show(lambda: Sized())
show(lambda: Mapping())
class Partial(Mapping):
    def __len__(self): return 0
show(lambda: Partial())
print(Mapping, sorted(Sequence.__abstractmethods__))

# expect: Full ['Sized', 'Iterable', 'Container', 'Collection', 'Hashable']
# expect: Walk ['Iterable', 'Iterator', 'Hashable']
# expect: Eq []
# expect: Call ['Hashable', 'Callable']
# expect: Never ['Iterable', 'Container', 'Hashable']
# expect: TypeError: Can't instantiate abstract class Sized with abstract method __len__
# expect: TypeError: Can't instantiate abstract class Mapping with abstract methods __getitem__, __iter__, __len__
# expect: TypeError: Can't instantiate abstract class Partial with abstract methods __getitem__, __iter__
# expect: <class 'collections.abc.Mapping'> ['__getitem__', '__len__']
