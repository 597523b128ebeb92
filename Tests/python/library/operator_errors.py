import operator as op


def show(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__ + ':', error)


show(lambda: op.neg())
show(lambda: op.neg(1, 2))
show(lambda: op.add(1))
show(lambda: op.add(1, 2, 3))
show(lambda: op.add(a=1))
show(lambda: op.add(1, 'a'))
show(lambda: op.length_hint([1], 'a'))
show(lambda: op.length_hint())
show(lambda: op.index('a'))
show(lambda: op.concat(1, 2))
show(lambda: op.iconcat(1, 2))
show(lambda: op.concat([1], 2))
show(lambda: op.countOf(1, 2))
show(lambda: op.indexOf([1], 2))
show(lambda: op.indexOf(1, 2))
show(lambda: op.call())
show(lambda: op.truth())
show(lambda: op.is_(1))
show(lambda: op.contains(1, 2))
show(lambda: op.setitem([1], 0))
show(lambda: op.delitem([1], 5))
show(lambda: op.getitem(1, 2))
show(lambda: op.inv(1.5))
show(lambda: op.abs('a'))
show(lambda: op.iadd(1, 'a'))
print(op.add, op.add.__module__, op.add.__name__)

# expect: TypeError: _operator.neg() takes exactly one argument (0 given)
# expect: TypeError: _operator.neg() takes exactly one argument (2 given)
# expect: TypeError: add expected 2 arguments, got 1
# expect: TypeError: add expected 2 arguments, got 3
# expect: TypeError: _operator.add() takes no keyword arguments
# expect: TypeError: unsupported operand type(s) for +: 'int' and 'str'
# expect: TypeError: 'str' object cannot be interpreted as an integer
# expect: TypeError: length_hint expected at least 1 argument, got 0
# expect: TypeError: 'str' object cannot be interpreted as an integer
# expect: TypeError: 'int' object can't be concatenated
# expect: TypeError: 'int' object can't be concatenated
# expect: TypeError: can only concatenate list (not "int") to list
# expect: TypeError: argument of type 'int' is not iterable
# expect: ValueError: sequence.index(x): x not in sequence
# expect: TypeError: argument of type 'int' is not iterable
# expect: TypeError: call expected at least 1 argument, got 0
# expect: TypeError: _operator.truth() takes exactly one argument (0 given)
# expect: TypeError: is_ expected 2 arguments, got 1
# expect: TypeError: argument of type 'int' is not iterable
# expect: TypeError: setitem expected 3 arguments, got 2
# expect: IndexError: list assignment index out of range
# expect: TypeError: 'int' object is not subscriptable
# expect: TypeError: bad operand type for unary ~: 'float'
# expect: TypeError: bad operand type for abs(): 'str'
# expect: TypeError: unsupported operand type(s) for +=: 'int' and 'str'
# expect: <built-in function add> _operator add
