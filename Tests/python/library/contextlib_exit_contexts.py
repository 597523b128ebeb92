# Exceptions of exits are chained as in nested with statements, but what is being handled outside is left out.
from contextlib import ExitStack


def raising(name):
    def leave(*details):
        raise ValueError(name)
    return leave


def show(error):
    names = []
    while error is not None:
        names.append(repr(error))
        error = error.__context__
    print(' <- '.join(names))


try:
    with ExitStack() as stack:
        for name in 'abc':
            stack.push(raising(name))
        raise KeyError('body')
except ValueError as error:
    show(error)

try:
    try:
        raise OSError('outside')
    except OSError:
        with ExitStack() as stack:
            for name in 'ab':
                stack.callback(raising(name))
except ValueError as error:
    show(error)

try:
    try:
        raise OSError('outside')
    except OSError:
        with ExitStack() as stack:
            stack.push(raising('a'))
            raise KeyError('body')
except ValueError as error:
    show(error)

with ExitStack() as stack:
    stack.push(lambda *details: True)
    stack.push(raising('swallowed'))
    raise KeyError('body')
print('goes on')

# expect: ValueError('a') <- ValueError('b') <- ValueError('c') <- KeyError('body')
# expect: ValueError('a') <- ValueError('b')
# expect: ValueError('a') <- KeyError('body') <- OSError('outside')
# expect: goes on
