# A star before what is no iterable: alone it names the function; `vars` of what has no dict.
def f(*args, **kwargs):
    return args, kwargs


for text in ("f(*1)", "f(0, *1)", "f(*1, 0)", "f(*1, k=2)", "f(*[], *1)", "print('a', *len)", "[*1]", "f(*None, **{})",
             "f(**1)", "f(0, *[1], **{'k': 2})", "vars(0)", "vars(print)", "vars([])", "sorted(vars(f))", "(*1,)", "{*1}"):
    try:
        print(eval(text))
    except TypeError as error:
        print(text, error)
# expect: f(*1) __main__.f() argument after * must be an iterable, not int
# expect: f(0, *1) Value after * must be an iterable, not int
# expect: f(*1, 0) Value after * must be an iterable, not int
# expect: f(*1, k=2) __main__.f() argument after * must be an iterable, not int
# expect: f(*[], *1) Value after * must be an iterable, not int
# expect: print('a', *len) Value after * must be an iterable, not builtin_function_or_method
# expect: [*1] Value after * must be an iterable, not int
# expect: f(*None, **{}) __main__.f() argument after * must be an iterable, not NoneType
# expect: f(**1) __main__.f() argument after ** must be a mapping, not int
# expect: ((0, 1), {'k': 2})
# expect: vars(0) vars() argument must have __dict__ attribute
# expect: vars(print) vars() argument must have __dict__ attribute
# expect: vars([]) vars() argument must have __dict__ attribute
# expect: []
# expect: (*1,) Value after * must be an iterable, not int
# expect: {*1} 'int' object is not iterable
