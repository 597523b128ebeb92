# Every item of an `except` tuple has to be an exception class, also behind one that matches.
try:
    try:
        raise ValueError("first")
    except (ValueError, int):
        print("never")
except TypeError as error:
    print(error)


class Mixin: pass
class Mixed(Mixin, Exception): pass


try:
    try:
        raise Mixed
    except Mixin:
        print("never")
except TypeError as error:
    print(error)
# expect: catching classes that do not inherit from BaseException is not allowed
# expect: catching classes that do not inherit from BaseException is not allowed
