from collections import namedtuple


def show(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__ + ':', error)


P = namedtuple('P', 'x y', defaults=[5])
Q = namedtuple('Q', 'a b c')
p = P(1)
show(lambda: P())
show(lambda: P(1, 2, 3))
show(lambda: P(1, z=2))
show(lambda: P(1, x=2))
show(lambda: Q())
show(lambda: Q(1))
show(lambda: Q(1, 2))
show(lambda: Q(b=1))
show(lambda: Q(1, 2, 3, 4))
show(lambda: p._replace(q=4))
show(lambda: p._replace(q=4, r=5))
show(lambda: P._make([1]))
show(lambda: P._make([1, 2, 3]))
show(lambda: P._make(5))
show(lambda: setattr(p, 'x', 5))
show(lambda: delattr(p, 'x'))
show(lambda: setattr(p, 'z', 5))
show(lambda: p.z)
show(lambda: namedtuple('1', 'x'))
show(lambda: namedtuple('A', 'x x'))
show(lambda: namedtuple('A', '_x'))
show(lambda: namedtuple('A', 'class'))
show(lambda: namedtuple('A', ['x', 1]))
show(lambda: namedtuple('A', 'x', defaults=[1, 2]))
show(lambda: namedtuple('class', 'x'))
show(lambda: namedtuple('A'))

# expect: TypeError: P.__new__() missing 1 required positional argument: 'x'
# expect: TypeError: P.__new__() takes from 2 to 3 positional arguments but 4 were given
# expect: TypeError: P.__new__() got an unexpected keyword argument 'z'
# expect: TypeError: P.__new__() got multiple values for argument 'x'
# expect: TypeError: Q.__new__() missing 3 required positional arguments: 'a', 'b', and 'c'
# expect: TypeError: Q.__new__() missing 2 required positional arguments: 'b' and 'c'
# expect: TypeError: Q.__new__() missing 1 required positional argument: 'c'
# expect: TypeError: Q.__new__() missing 2 required positional arguments: 'a' and 'c'
# expect: TypeError: Q.__new__() takes 4 positional arguments but 5 were given
# expect: ValueError: Got unexpected field names: ['q']
# expect: ValueError: Got unexpected field names: ['q', 'r']
# expect: TypeError: Expected 2 arguments, got 1
# expect: TypeError: Expected 2 arguments, got 3
# expect: TypeError: 'int' object is not iterable
# expect: AttributeError: can't set attribute
# expect: AttributeError: can't delete attribute
# expect: AttributeError: 'P' object has no attribute 'z'
# expect: AttributeError: 'P' object has no attribute 'z'
# expect: ValueError: Type names and field names must be valid identifiers: '1'
# expect: ValueError: Encountered duplicate field name: 'x'
# expect: ValueError: Field names cannot start with an underscore: '_x'
# expect: ValueError: Type names and field names cannot be a keyword: 'class'
# expect: ValueError: Type names and field names must be valid identifiers: '1'
# expect: TypeError: Got more default values than field names
# expect: ValueError: Type names and field names cannot be a keyword: 'class'
# expect: TypeError: namedtuple() missing 1 required positional argument: 'field_names'
