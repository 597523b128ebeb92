# What a generator is handling stays its own over a yield, whoever resumes it and wherever.
import sys


def handled():
    return repr(sys.exc_info()[1])


def same():
    try:
        yield 1
    except ValueError:
        yield "inside " + handled()
        try:
            raise
        except ValueError as error:
            yield "again " + repr(error)
    yield "after " + handled()


g = same()
print(next(g))
try:
    raise ValueError("one")
except ValueError as error:
    print(g.throw(error))
    print(handled())
print(next(g), handled())
print(next(g), handled())


def nested():
    try:
        raise KeyError("a")
    except KeyError:
        try:
            try:
                raise ValueError("b")
            finally:
                yield "finally " + handled()
        except ValueError:
            yield "value " + handled()
        yield "key " + handled()
        try:
            raise
        except KeyError as error:
            yield "raised " + repr(error)
    yield "none " + handled()


g = nested()
try:
    raise OSError("outside")
except OSError:
    print(next(g))
for text in g:
    print(text)
g = nested()
for step in range(6):
    try:
        raise IndexError(step)
    except IndexError:
        print(next(g, "end"), handled())
# expect: 1
# expect: inside ValueError('one')
# expect: ValueError('one')
# expect: again ValueError('one') None
# expect: after None None
# expect: finally ValueError('b')
# expect: value ValueError('b')
# expect: key KeyError('a')
# expect: raised KeyError('a')
# expect: none None
# expect: finally ValueError('b') IndexError(0)
# expect: value ValueError('b') IndexError(1)
# expect: key KeyError('a') IndexError(2)
# expect: raised KeyError('a') IndexError(3)
# expect: none IndexError(4) IndexError(4)
# expect: end IndexError(5)
