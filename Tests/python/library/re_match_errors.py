import re


def show(code):
    try:
        print(code())
    except Exception as error:
        print(type(error).__name__, error)


m = re.match("(?P<n>a)(b)?", "a")
show(lambda: m.group(3))
show(lambda: m.group(-1))
show(lambda: m.group("x"))
show(lambda: m.group(1.0))
show(lambda: m.group([]))
show(lambda: m.group(10 ** 30))
show(lambda: m.group(True))
show(lambda: m[5])
show(lambda: m["q"])
show(lambda: m.start(5))
show(lambda: m.span("q"))
show(lambda: m.start(0, 1))
show(lambda: m.groups(1, 2))
show(lambda: m.group(x=1))
show(lambda: m.foo)
show(lambda: len(m))
show(lambda: iter(m))
show(lambda: m.expand(5))
show(lambda: m.expand(r"\3"))
show(lambda: m.expand(r"\g<x>"))
show(lambda: re.match("x", "a").group())

# expect: IndexError no such group
# expect: IndexError no such group
# expect: IndexError no such group
# expect: IndexError no such group
# expect: TypeError unhashable type: 'list'
# expect: IndexError no such group
# expect: a
# expect: IndexError no such group
# expect: IndexError no such group
# expect: IndexError no such group
# expect: IndexError no such group
# expect: TypeError start expected at most 1 argument, got 2
# expect: TypeError groups() takes at most 1 argument (2 given)
# expect: TypeError Match.group() takes no keyword arguments
# expect: AttributeError 're.Match' object has no attribute 'foo'
# expect: TypeError object of type 're.Match' has no len()
# expect: TypeError 're.Match' object is not iterable
# expect: TypeError decoding to str: need a bytes-like object, int found
# expect: error invalid group reference 3 at position 1
# expect: IndexError unknown group name 'x'
# expect: AttributeError 'NoneType' object has no attribute 'group'
