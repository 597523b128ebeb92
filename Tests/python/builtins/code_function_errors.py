# eval, exec and compile name what is wrong with their arguments.
def attempt(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__ + ":", error)


attempt(lambda: eval("1", 5))
attempt(lambda: eval("1", "a"))
attempt(lambda: eval("1", {}, 5))
attempt(lambda: exec("1", 5))
attempt(lambda: exec("1", {}, 5))
attempt(lambda: eval(5))
attempt(lambda: compile("1", 5, "eval"))
attempt(lambda: compile("1", "f", 5))
attempt(lambda: compile(5, "f", "eval"))
attempt(lambda: compile("1", "f", "other"))
attempt(lambda: __import__(5))
attempt(lambda: [1].index(1, "a"))
attempt(lambda: [1].index(1, None))
attempt(lambda: "ab".maketrans(1, 2))
attempt(lambda: "ab".maketrans(1, "a"))
attempt(lambda: "ab".maketrans("a", None))
attempt(lambda: staticmethod(5))
attempt(lambda: classmethod(5))


class Bag:
    def __init__(self, value):
        self.value = value


print(Bag(1).__getstate__(), object().__getstate__(), (5).__getstate__())
# expect: TypeError: globals must be a dict
# expect: TypeError: globals must be a real dict; try eval(expr, {}, mapping)
# expect: TypeError: locals must be a mapping
# expect: TypeError: exec() globals must be a dict, not int
# expect: TypeError: locals must be a mapping or None, not int
# expect: TypeError: eval() arg 1 must be a string, bytes or code object
# expect: TypeError: expected str, bytes or os.PathLike object, not int
# expect: TypeError: compile() argument 'mode' must be str, not int
# expect: TypeError: compile() arg 1 must be a string, bytes or AST object
# expect: ValueError: compile() mode must be 'exec', 'eval' or 'single'
# expect: TypeError: module name must be a string
# expect: TypeError: slice indices must be integers or have an __index__ method
# expect: TypeError: slice indices must be integers or have an __index__ method
# expect: TypeError: maketrans() argument 2 must be str, not int
# expect: TypeError: first maketrans argument must be a string if there is a second argument
# expect: TypeError: maketrans() argument 2 must be str, not None
# expect: <staticmethod(5)>
# expect: <classmethod(5)>
# expect: {'value': 1} None None
