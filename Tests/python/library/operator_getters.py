from operator import attrgetter, itemgetter, methodcaller


def show(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__ + ':', error)


class Name:
    def __init__(self, first, last):
        self.first, self.last = first, last
class Person:
    def __init__(self, first, last, age):
        self.name, self.age = Name(first, last), age
    def greet(self, word, mark='!'):
        return f'{word} {self.name.first}{mark}'
p = Person('Ada', 'L', 36)
print(itemgetter(1)('abc'), itemgetter(1, -1)([1, 2, 3]), itemgetter('k')({'k': 5}), itemgetter(slice(2))('hello'))
print(attrgetter('age')(p), attrgetter('name.first')(p), attrgetter('name.first', 'age')(p))
print(methodcaller('greet', 'Hi')(p), methodcaller('greet', 'Hi', mark='?')(p), methodcaller('upper')('a'))
print(itemgetter(1), itemgetter(1, 'b'), attrgetter('a.b', 'c'), methodcaller('f', 1, k=2), methodcaller('f'))
print(sorted([('b', 1), ('a', 2)], key=itemgetter(0)), sorted('Bca', key=methodcaller('lower')))
show(lambda: itemgetter())
show(lambda: itemgetter(1)())
show(lambda: itemgetter(1)([1], 2))
show(lambda: itemgetter(1)([1, 2], a=1))
show(lambda: itemgetter(5)([1]))
show(lambda: attrgetter())
show(lambda: attrgetter(1))
show(lambda: attrgetter('a')(1))
show(lambda: attrgetter('real.x')(1))
show(lambda: attrgetter('a')(1, 2))
show(lambda: methodcaller())
show(lambda: methodcaller(1))
show(lambda: methodcaller('upper')())
show(lambda: methodcaller('upper')('a', 'b'))
show(lambda: methodcaller('nope')('a'))

# expect: b (2, 3) 5 he
# expect: 36 Ada ('Ada', 36)
# expect: Hi Ada! Hi Ada? A
# expect: operator.itemgetter(1) operator.itemgetter(1, 'b') operator.attrgetter('a.b', 'c') operator.methodcaller('f', 1, k=2) operator.methodcaller('f')
# expect: [('a', 2), ('b', 1)] ['a', 'B', 'c']
# expect: TypeError: itemgetter expected 1 argument, got 0
# expect: TypeError: itemgetter expected 1 argument, got 0
# expect: TypeError: itemgetter expected 1 argument, got 2
# expect: TypeError: itemgetter() takes no keyword arguments
# expect: IndexError: list index out of range
# expect: TypeError: attrgetter expected 1 argument, got 0
# expect: TypeError: attribute name must be a string
# expect: AttributeError: 'int' object has no attribute 'a'
# expect: AttributeError: 'int' object has no attribute 'x'
# expect: TypeError: attrgetter expected 1 argument, got 2
# expect: TypeError: methodcaller needs at least one argument, the method name
# expect: TypeError: method name must be a string
# expect: TypeError: methodcaller expected 1 argument, got 0
# expect: TypeError: methodcaller expected 1 argument, got 2
# expect: AttributeError: 'str' object has no attribute 'nope'
