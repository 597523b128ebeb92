# An object that a generator delegates to gets what throw() was given as it is: no check, no instance made of a class.
class Numbers:
    def __iter__(self):
        return self

    def __next__(self):
        return 1

    def throw(self, given):
        print("got", given)
        return 2


class Plain:
    def __iter__(self):
        return self

    def __next__(self):
        return 1


def delegate(to):
    try:
        yield from to
    except ValueError as error:
        yield repr(error)


for given in (123, ValueError, ValueError("x")):
    for make in (Numbers, Plain, lambda: delegate(Numbers())):
        steps = delegate(make())
        next(steps)
        try:
            print(steps.throw(given))
        except TypeError as error:
            print(error)
steps = delegate(Numbers())
next(steps)
try:
    steps.throw(GeneratorExit)
except GeneratorExit as error:
    print(repr(error))
# expect: got 123
# expect: 2
# expect: exceptions must be classes or instances deriving from BaseException, not int
# expect: got 123
# expect: 2
# expect: got <class 'ValueError'>
# expect: 2
# expect: ValueError()
# expect: got <class 'ValueError'>
# expect: 2
# expect: got x
# expect: 2
# expect: ValueError('x')
# expect: got x
# expect: 2
# expect: GeneratorExit()
