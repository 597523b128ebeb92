for action in (
    lambda: setattr(object(), "x", 1),
    lambda: object().__dict__,
    lambda: vars(object()),
    lambda: object().x,
):
    try:
        action()
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)


class A:
    pass


a = A()
a.x = 1
print(a.x)
# expect: AttributeError 'object' object has no attribute 'x'
# expect: AttributeError 'object' object has no attribute '__dict__'
# expect: TypeError vars() argument must have __dict__ attribute
# expect: AttributeError 'object' object has no attribute 'x'
# expect: 1
