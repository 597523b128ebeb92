# What builtin functions, methods and slot wrappers are, and how they refuse a wrong call.
for native in (len, str.join, [].append, int.__add__, (1).__add__, dict.fromkeys, print, object.__str__):
    print(type(native).__name__, native.__name__, native.__qualname__, hasattr(native, "__get__"))
print(len, str.join, int.__add__)
print(str(list.append), repr(list.__len__))
print(type(len).__module__, type(lambda: 0).__module__, type(type).__name__)
print([].append == [].append, str.join is str.join, "a".join.__self__)
print(str.upper.__objclass__, int.__add__.__objclass__, len.__module__)
print(str.upper.__get__("abc")(), list(map(str.upper, "ab")))


def attempt(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__ + ":", error)


attempt(lambda: (1).__add__())
attempt(lambda: (1).__add__(1, 2))
attempt(lambda: (1).__abs__(1))
attempt(lambda: (1).__pow__())
attempt(lambda: (1).__add__(value=1))
attempt(lambda: [].__mul__())
attempt(lambda: [].__setitem__(1))
attempt(lambda: int.__add__("a", 1))
attempt(lambda: int.__add__())
attempt(lambda: str.upper(5))
attempt(lambda: str.upper())
attempt(lambda: list.append(1, 2))
attempt(lambda: {}.__getitem__())
attempt(lambda: {1}.__contains__())
attempt(lambda: [].__contains__())
attempt(lambda: "a".replace("a", None))
attempt(lambda: "a".encode(None))
attempt(lambda: type())
attempt(lambda: type(1, 2))
# expect: builtin_function_or_method len len False
# expect: method_descriptor join str.join True
# expect: builtin_function_or_method append list.append False
# expect: wrapper_descriptor __add__ int.__add__ True
# expect: method-wrapper __add__ int.__add__ False
# expect: builtin_function_or_method fromkeys dict.fromkeys False
# expect: builtin_function_or_method print print False
# expect: wrapper_descriptor __str__ object.__str__ True
# expect: <built-in function len> <method 'join' of 'str' objects> <slot wrapper '__add__' of 'int' objects>
# expect: <method 'append' of 'list' objects> <slot wrapper '__len__' of 'list' objects>
# expect: builtins builtins type
# expect: False True a
# expect: <class 'str'> <class 'int'> builtins
# expect: ABC ['A', 'B']
# expect: TypeError: expected 1 argument, got 0
# expect: TypeError: expected 1 argument, got 2
# expect: TypeError: expected 0 arguments, got 1
# expect: TypeError:  expected at least 1 argument, got 0
# expect: TypeError: wrapper __add__() takes no keyword arguments
# expect: TypeError:  expected 1 argument, got 0
# expect: TypeError:  expected 2 arguments, got 1
# expect: TypeError: descriptor '__add__' requires a 'int' object but received a 'str'
# expect: TypeError: descriptor '__add__' of 'int' object needs an argument
# expect: TypeError: descriptor 'upper' for 'str' objects doesn't apply to a 'int' object
# expect: TypeError: unbound method str.upper() needs an argument
# expect: TypeError: descriptor 'append' for 'list' objects doesn't apply to a 'int' object
# expect: TypeError: dict.__getitem__() takes exactly one argument (0 given)
# expect: TypeError: set.__contains__() takes exactly one argument (0 given)
# expect: TypeError: expected 1 argument, got 0
# expect: TypeError: replace() argument 2 must be str, not None
# expect: TypeError: encode() argument 'encoding' must be str, not None
# expect: TypeError: type() takes 1 or 3 arguments
# expect: TypeError: type() takes 1 or 3 arguments
