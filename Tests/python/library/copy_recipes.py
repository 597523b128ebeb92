# What is its own copy, and recipes that cannot be followed.
import copy


def function():
    pass


code = function.__code__
print(copy.copy(code) is code, copy.deepcopy(code) is code, copy.deepcopy([code])[0] is code)


class Hidden:
    def __getattribute__(self, name):
        if name.startswith('__reduce'):
            raise AttributeError(name)
        return object.__getattribute__(self, name)


class Six:
    def __reduce__(self):
        return Six, (), None, None, None, None


class One:
    def __reduce__(self):
        return (One,)


for copier in copy.copy, copy.deepcopy:
    try:
        copier(Hidden())
    except copy.Error as error:
        print(error)
    for cls in Six, One:
        try:
            copier(cls())
        except TypeError:
            print(cls.__name__, 'TypeError')

# expect: True True True
# expect: un(shallow)copyable object of type <class '__main__.Hidden'>
# expect: Six TypeError
# expect: One TypeError
# expect: un(deep)copyable object of type <class '__main__.Hidden'>
# expect: Six TypeError
# expect: One TypeError
