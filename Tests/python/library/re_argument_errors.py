import re


def show(code):
    try:
        print(code())
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: re.search())
show(lambda: re.search("a"))
show(lambda: re.search("a", "b", 0, 1))
show(lambda: re.search("a", "b", x=1))
show(lambda: re.search("a", pattern="b"))
show(lambda: re.sub("a"))
show(lambda: re.sub())
show(lambda: re.purge(1))
show(lambda: re.escape())
show(lambda: re.escape(1))
show(lambda: re.search("a", None))
show(lambda: re.search("a", 1))
show(lambda: re.search("a", b"x"))
show(lambda: re.search(b"a", "x"))
show(lambda: re.compile(1))
show(lambda: re.compile([1]))
show(lambda: re.compile("a", "i"))
show(lambda: re.compile("a").search())
show(lambda: re.compile("a").search("a", "x"))
show(lambda: re.compile("a").search("a", 10 ** 30))
show(lambda: re.compile("a").search("a", 0, 1, 2))
show(lambda: re.compile("a").sub("x"))
show(lambda: re.sub("a", 1, "a"))
show(lambda: re.sub("a", [], "a"))
show(lambda: re.sub("a", b"x", "a"))
show(lambda: re.sub(b"a", "x", b"a"))
show(lambda: re.sub("(a)", b"x\\1", "a"))
show(lambda: re.sub("b", lambda m: 1, "ab"))
show(lambda: re.sub("a", "x", "a", count="1"))

# expect: TypeError search() missing 2 required positional arguments: 'pattern' and 'string'
# expect: TypeError search() missing 1 required positional argument: 'string'
# expect: TypeError search() takes from 2 to 3 positional arguments but 4 were given
# expect: TypeError search() got an unexpected keyword argument 'x'
# expect: TypeError search() got multiple values for argument 'pattern'
# expect: TypeError sub() missing 2 required positional arguments: 'repl' and 'string'
# expect: TypeError sub() missing 3 required positional arguments: 'pattern', 'repl', and 'string'
# expect: TypeError purge() takes 0 positional arguments but 1 was given
# expect: TypeError escape() missing 1 required positional argument: 'pattern'
# expect: TypeError decoding to str: need a bytes-like object, int found
# expect: TypeError expected string or bytes-like object, got 'NoneType'
# expect: TypeError expected string or bytes-like object, got 'int'
# expect: TypeError cannot use a string pattern on a bytes-like object
# expect: TypeError cannot use a bytes pattern on a string-like object
# expect: TypeError first argument must be string or compiled pattern
# expect: TypeError unhashable type: 'list'
# expect: TypeError unsupported operand type(s) for &: 'str' and 'RegexFlag'
# expect: TypeError search() missing required argument 'string' (pos 1)
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: OverflowError Python int too large to convert to C ssize_t
# expect: TypeError search() takes at most 3 arguments (4 given)
# expect: TypeError sub() missing required argument 'string' (pos 2)
# expect: TypeError decoding to str: need a bytes-like object, int found
# expect: TypeError unhashable type: 'list'
# expect: TypeError sequence item 0: expected str instance, bytes found
# expect: TypeError sequence item 0: expected a bytes-like object, str found
# expect: TypeError sequence item 0: expected str instance, bytes found
# expect: TypeError sequence item 1: expected str instance, int found
# expect: TypeError 'str' object cannot be interpreted as an integer
