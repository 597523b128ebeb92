from abc import ABC, ABCMeta, abstractmethod


def show(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__ + ':', error)


class Shape(ABC):
    @abstractmethod
    def area(self):
        """The area."""
    @abstractmethod
    def name(self): ...
    @property
    @abstractmethod
    def color(self): ...
    def describe(self):
        return f'{self.name()} of {self.area()}'
class Half(Shape):
    def name(self): return 'half'
    @property
    def color(self): return 'red'
class Square(Half):
    def __init__(self, side): self.side = side
    def area(self): return self.side ** 2
show(lambda: Shape())
show(lambda: Half())
print(Square(3).describe(), Square(3).color, isinstance(Square(1), Shape), issubclass(Half, Shape), type(Shape) is ABCMeta)
print(sorted(Shape.__abstractmethods__), sorted(Half.__abstractmethods__), Square.__abstractmethods__)
class Other(metaclass=ABCMeta):
    @classmethod
    @abstractmethod
    def make(cls): ...
    @staticmethod
    @abstractmethod
    def check(): ...
show(Other)
class Done(Other):
    @classmethod
    def make(cls): return cls.__name__
    @staticmethod
    def check(): return 1
print(Done.make(), Done().check(), Shape.area.__isabstractmethod__)
class Super(ABC):
    @abstractmethod
    def run(self): return 'base'
class Sub(Super):
    def run(self): return super().run() + ' sub'
print(Sub().run(), Sub)

# expect: TypeError: Can't instantiate abstract class Shape with abstract methods area, color, name
# expect: TypeError: Can't instantiate abstract class Half with abstract method area
# expect: half of 9 red True True True
# expect: ['area', 'color', 'name'] ['area'] frozenset()
# expect: TypeError: Can't instantiate abstract class Other with abstract methods check, make
# expect: Done 1 True
# expect: base sub <class '__main__.Sub'>
