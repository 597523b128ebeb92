g = {"a": 1}
l = {"b": 2}
exec("c = a + b\ndef f(): return a\nx = [a for i in range(2)]\nglobal d\nd = 4", g, l)
print(sorted(k for k in g if k != "__builtins__"), sorted(l))
for text in ("b2 = 1\ndef f(): return b2\nf()", "b3 = 1\nprint([b3 for i in range(1)])"):
    try:
        exec(text, g, l)
    except NameError as error:
        print(error)
print(eval("a + b", g, l), eval("  a", g))


class Logged:
    def __getitem__(self, key):
        print("get", key)
        if key == "known":
            return 5
        raise KeyError(key)

    def __setitem__(self, key, value):
        print("set", key, value)

    def __delitem__(self, key):
        print("delete", key)


exec("print(known)\ny = 1\ndel y\nimport math as m", {}, Logged())
print(eval("known + 1", {}, Logged()))
for function in (exec, eval):
    for arguments in ((5, {}), ({}, 5)):
        try:
            function("1", *arguments)
        except TypeError as error:
            print(error)
    try:
        function(5)
    except TypeError as error:
        print(error)
g = {}
exec("", g)
print(list(g))
exec("print(len('abc'))", {"__builtins__": {"print": print, "len": lambda x: 77}})
for text in ("len('abc')", "import math"):
    try:
        exec(text, {"__builtins__": {}})
    except (NameError, ImportError) as error:
        print(error)


def inside():
    x = 1
    exec("x = 2; print(x)")
    return x, eval("x")


print(inside())


class Body:
    exec("q = 3")
    print(q)


code = compile("a = 1\nprint(a)", "named", "exec")
exec(code, {}, {})
code = compile("a = 5\nb = [a for i in range(2)]", "named", "exec")
namespace = {}
exec(code, namespace)
print(namespace["b"], code.co_filename)
try:
    print((lambda w: eval("[w for i in range(1)]"))(3))
except NameError as error:
    print(error)
try:
    eval("1\0")
except (ValueError, SyntaxError) as error:
    print(error)
# expect: ['a', 'd'] ['b', 'c', 'f', 'x']
# expect: name 'b2' is not defined
# expect: name 'b3' is not defined
# expect: 3 1
# expect: get print
# expect: get known
# expect: 5
# expect: set y 1
# expect: delete y
# expect: set m <module 'math' (built-in)>
# expect: get known
# expect: 6
# expect: exec() globals must be a dict, not int
# expect: locals must be a mapping or None, not int
# expect: exec() arg 1 must be a string, bytes or code object
# expect: globals must be a dict
# expect: locals must be a mapping
# expect: eval() arg 1 must be a string, bytes or code object
# expect: ['__builtins__']
# expect: 77
# expect: name 'len' is not defined
# expect: __import__ not found
# expect: 2
# expect: (1, 1)
# expect: 3
# expect: 1
# expect: [5, 5] named
# expect: name 'w' is not defined
# expect: source code string cannot contain null bytes
