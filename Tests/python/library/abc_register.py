from abc import ABC, abstractmethod, get_cache_token, update_abstractmethods


def show(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__ + ':', error)


class Quacks(ABC):
    @classmethod
    def __subclasshook__(cls, other):
        if cls is Quacks:
            return hasattr(other, 'quack')
        return NotImplemented
class Duck:
    def quack(self): pass
print(issubclass(Duck, Quacks), isinstance(Duck(), Quacks), isinstance(3, Quacks))
class Sized(ABC): pass
class Box: pass
print(isinstance(Box(), Sized), Sized.register(Box) is Box, isinstance(Box(), Sized), issubclass(Box, Sized))
class SubBox(Box): pass
print(issubclass(SubBox, Sized), issubclass(int, Sized))
before = get_cache_token()
@Sized.register
class Bag: pass
print(isinstance(Bag(), Sized), get_cache_token() != before)
class Narrow(Sized): pass
Narrow.register(int)
print(isinstance(5, Sized), isinstance(5, Narrow), isinstance('', Sized))
show(lambda: Sized.register(1))
show(lambda: Narrow.register(Sized))
show(lambda: issubclass(1, Sized))
class Late(ABC):
    @abstractmethod
    def go(self): ...
class Impl(Late): pass
Impl.go = lambda self: 'went'
show(Impl)
print(update_abstractmethods(Impl) is Impl, Impl().go())

# expect: True True False
# expect: False True True True
# expect: True False
# expect: True True
# expect: True True False
# expect: TypeError: Can only register classes
# expect: RuntimeError: Refusing to create an inheritance cycle
# expect: TypeError: issubclass() arg 1 must be a class
# expect: TypeError: Can't instantiate abstract class Impl with abstract method go
# expect: True went
