from functools import reduce
import operator


def show(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__ + ':', error)


print(reduce(operator.add, [1, 2, 3]), reduce(operator.mul, range(1, 25)), reduce(max, 'hello'), reduce(None, [7]))
print(reduce(lambda a, b: a + [b], 'ab', []), reduce(operator.add, [], 'start'), reduce(lambda a, b: b, iter('xyz')))
show(lambda: reduce(operator.add, []))
show(lambda: reduce(operator.add, 5))
show(lambda: reduce(operator.add))
show(lambda: reduce())
show(lambda: reduce(1, [1, 2]))
show(lambda: reduce(1, [], 2, 3))

# expect: 6 620448401733239439360000 o 7
# expect: ['a', 'b'] start z
# expect: TypeError: reduce() of empty iterable with no initial value
# expect: TypeError: reduce() arg 2 must support iteration
# expect: TypeError: reduce expected at least 2 arguments, got 1
# expect: TypeError: reduce expected at least 2 arguments, got 0
# expect: TypeError: 'int' object is not callable
# expect: TypeError: reduce expected at most 3 arguments, got 4
