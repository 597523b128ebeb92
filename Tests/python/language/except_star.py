# `except*`: each clause takes its part of a group, what is raised leaves together with the rest.
import sys


def run(body):
    try:
        print("->", body())
    except BaseException as e:
        print("out", repr(e), "| context", repr(e.__context__), "| cause", repr(e.__cause__), e.__suppress_context__)
    assert sys.exc_info() == (None, None, None)


def group(): return ExceptionGroup("q", [ValueError(1), TypeError(2), ExceptionGroup("in", [ValueError(3), OSError(4)])])


def parts():
    seen = []
    try:
        raise group()
    except* ValueError as e: seen.append(e)
    except* (TypeError, KeyError) as e: seen.append(e)
    except* OSError as e: seen.append(e)
    else: seen.append("else")
    finally: seen.append("finally")
    try:
        e
    except NameError as gone: print(gone)
    return seen


def some():
    try: raise group()
    except* ValueError as e: print("some", repr(e))


def nothing():
    try: pass
    except* ValueError: print("never")
    else: return "else"


def naked():
    try: raise ValueError("bare")
    except* ValueError as e: print(repr(e), e.__traceback__, e.__context__)
    return "handled"


def naked_base():
    try: raise KeyboardInterrupt
    except* KeyboardInterrupt as e: print(repr(e))


def naked_other():
    try: raise ValueError("bare")
    except* TypeError: pass


def naked_again():
    try: raise ValueError(1)
    except* ValueError: raise


def naked_inner():
    try: raise ValueError(1)
    except* ValueError as v: raise v.exceptions[0]


def again():
    try: raise group()
    except* ValueError: raise
    except* TypeError: pass


def again_all():
    try: raise group()
    except* ValueError: raise
    except* TypeError: raise
    except* OSError: raise


def again_by_name():
    try: raise group()
    except* ValueError as e: raise e
    except* TypeError: pass


def new():
    try: raise group()
    except* ValueError: raise KeyError("k")


def new_alone():
    try: raise ExceptionGroup("one", [ValueError(1)])
    except* ValueError: raise KeyError("k")


def new_from():
    try: raise group()
    except* ValueError as e: raise KeyError("k") from e
    except* TypeError as e: raise IndexError from None
    except* OSError: 1 / 0


def mixed():
    try: raise group()
    except* ValueError: raise KeyError("k")
    except* TypeError: raise


def of_group():
    try: raise ValueError
    except* ExceptionGroup: pass


def of_group_in_tuple():
    try: raise ValueError
    except* (ValueError, BaseExceptionGroup): pass


def of_no_class():
    try: raise ValueError
    except* 1: pass


def of_no_classes():
    try: raise ValueError
    except* (ValueError, int): pass


def plain_of_no_classes():
    try: raise ValueError
    except (ValueError, int): pass


def type_fails():
    try: raise group()
    except* ValueError: print("first")
    except* undefined: pass


def exc_info():
    try: raise group()
    except* ValueError: print(sys.exc_info()[1])
    except* TypeError: print(sys.exc_info()[1])
    except* (print(sys.exc_info()[1]) or OSError): print(sys.exc_info()[1])


def nested():
    try:
        try: raise group()
        except* ValueError as e: print("inner", e)
    except* TypeError as e: print("outer", e)
    except* Exception as e: print("last", repr(e))


def in_handler():
    try: raise group()
    except* Exception as e:
        try: raise e.exceptions[0]
        except* ValueError as f: print("nested", repr(f), sys.exc_info()[1] is f)
        print(sys.exc_info()[1] is e)


def in_loop():
    for i in range(3):
        try:
            if i == 1: continue
            if i == 2: break
            raise ExceptionGroup("g%d" % i, [ValueError(i)])
        except* ValueError as e: print(e.exceptions)
    return i


def in_generator():
    def steps():
        try: yield 1
        except* ValueError as e: yield e.exceptions
        yield sys.exc_info()
    g = steps()
    return next(g), g.throw(ExceptionGroup("t", [ValueError(7)])), next(g)


class Custom(ExceptionGroup):
    def derive(self, excs):
        return Custom(self.message + "'", excs)

    def split(self, types):
        print("split", types)
        return super().split(types)


def custom():
    try: raise Custom("c", [ValueError(1), TypeError(2)])
    except* ValueError as e: print(repr(e))


def closure():
    try: raise group()
    except* ValueError as e:
        f = lambda: e
        print(f())
    except* Exception: pass
    try: f()
    except NameError as error: return str(error)


def base():
    try: raise BaseExceptionGroup("b", [KeyboardInterrupt(), ValueError()])
    except* ValueError: pass


for body in [parts, some, nothing, naked, naked_base, naked_other, naked_again, naked_inner, again, again_all, again_by_name,
             new, new_alone, new_from, mixed, of_group, of_group_in_tuple, of_no_class, of_no_classes, plain_of_no_classes, type_fails,
             exc_info, nested, in_handler, in_loop, in_generator, custom, closure, base]:
    print(body.__name__)
    run(body)
# expect: parts
# expect: cannot access local variable 'e' where it is not associated with a value
# expect: -> [ExceptionGroup('q', [ValueError(1), ExceptionGroup('in', [ValueError(3)])]), ExceptionGroup('q', [TypeError(2)]), ExceptionGroup('q', [ExceptionGroup('in', [OSError(4)])]), 'finally']
# expect: some
# expect: some ExceptionGroup('q', [ValueError(1), ExceptionGroup('in', [ValueError(3)])])
# expect: out ExceptionGroup('q', [TypeError(2), ExceptionGroup('in', [OSError(4)])]) | context None | cause None True
# expect: nothing
# expect: -> else
# expect: naked
# expect: ExceptionGroup('', (ValueError('bare'),)) None None
# expect: -> handled
# expect: naked_base
# expect: BaseExceptionGroup('', (KeyboardInterrupt(),))
# expect: -> None
# expect: naked_other
# expect: out ValueError('bare') | context None | cause None False
# expect: naked_again
# expect: out ExceptionGroup('', (ValueError(1),)) | context None | cause None False
# expect: naked_inner
# expect: out ValueError(1) | context ExceptionGroup('', (ValueError(1),)) | cause None False
# expect: again
# expect: out ExceptionGroup('q', [ValueError(1), ExceptionGroup('in', [ValueError(3), OSError(4)])]) | context None | cause None True
# expect: again_all
# expect: out ExceptionGroup('q', [ValueError(1), TypeError(2), ExceptionGroup('in', [ValueError(3), OSError(4)])]) | context None | cause None True
# expect: again_by_name
# expect: out ExceptionGroup('', [ExceptionGroup('q', [ValueError(1), ExceptionGroup('in', [ValueError(3)])]), ExceptionGroup('q', [ExceptionGroup('in', [OSError(4)])])]) | context None | cause None False
# expect: new
# expect: out ExceptionGroup('', [KeyError('k'), ExceptionGroup('q', [TypeError(2), ExceptionGroup('in', [OSError(4)])])]) | context None | cause None False
# expect: new_alone
# expect: out ExceptionGroup('', [KeyError('k')]) | context None | cause None False
# expect: new_from
# expect: out ExceptionGroup('', [KeyError('k'), IndexError(), ZeroDivisionError('division by zero')]) | context None | cause None False
# expect: mixed
# expect: out ExceptionGroup('', [KeyError('k'), ExceptionGroup('q', [TypeError(2), ExceptionGroup('in', [OSError(4)])])]) | context None | cause None False
# expect: of_group
# expect: out TypeError('catching ExceptionGroup with except* is not allowed. Use except instead.') | context ValueError() | cause None False
# expect: of_group_in_tuple
# expect: out TypeError('catching ExceptionGroup with except* is not allowed. Use except instead.') | context ValueError() | cause None False
# expect: of_no_class
# expect: out TypeError('catching classes that do not inherit from BaseException is not allowed') | context ValueError() | cause None False
# expect: of_no_classes
# expect: out TypeError('catching classes that do not inherit from BaseException is not allowed') | context ValueError() | cause None False
# expect: plain_of_no_classes
# expect: out TypeError('catching classes that do not inherit from BaseException is not allowed') | context ValueError() | cause None False
# expect: type_fails
# expect: first
# expect: out NameError("name 'undefined' is not defined") | context ExceptionGroup('q', [ValueError(1), ExceptionGroup('in', [ValueError(3)])]) | cause None False
# expect: exc_info
# expect: q (2 sub-exceptions)
# expect: q (1 sub-exception)
# expect: q (1 sub-exception)
# expect: q (1 sub-exception)
# expect: -> None
# expect: nested
# expect: inner q (2 sub-exceptions)
# expect: outer q (1 sub-exception)
# expect: last ExceptionGroup('q', [ExceptionGroup('in', [OSError(4)])])
# expect: -> None
# expect: in_handler
# expect: nested ExceptionGroup('', (ValueError(1),)) True
# expect: True
# expect: -> None
# expect: in_loop
# expect: (ValueError(0),)
# expect: -> 2
# expect: in_generator
# expect: -> (1, (ValueError(7),), (None, None, None))
# expect: custom
# expect: split <class 'ValueError'>
# expect: Custom("c'", [ValueError(1)])
# expect: out Custom("c'", [TypeError(2)]) | context None | cause None True
# expect: closure
# expect: q (2 sub-exceptions)
# expect: -> cannot access free variable 'e' where it is not associated with a value in enclosing scope
# expect: base
# expect: out BaseExceptionGroup('b', [KeyboardInterrupt()]) | context None | cause None True
