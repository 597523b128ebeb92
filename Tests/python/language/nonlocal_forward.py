# A `nonlocal` whose outer binding stands below the inner function, and those that have none.
def below():
    def inner():
        nonlocal x
        x = 1
        print([x := i for i in range(3)])
    x = 0
    inner()
    print(x)


def two_levels():
    def middle():
        def inner():
            nonlocal x
            x += 1
        inner()
    x = 40
    middle()
    middle()
    return x


below()
print(two_levels())
for text in (
    "def f():\n  nonlocal x",
    "def f():\n  global x\n  x = 1\n  def g():\n    nonlocal x",
    "x = 1\ndef f():\n  def g():\n    nonlocal x",
    "class C:\n  x = 1\n  def g(self):\n    nonlocal x",
    "def f():\n  def g():\n    nonlocal x\n  print(x)",
):
    try:
        exec(text)
    except SyntaxError as error:
        print(error.msg, error.lineno, error.offset)
# expect: [0, 1, 2]
# expect: 2
# expect: 42
# expect: no binding for nonlocal 'x' found 2 3
# expect: no binding for nonlocal 'x' found 5 5
# expect: no binding for nonlocal 'x' found 4 5
# expect: no binding for nonlocal 'x' found 4 5
# expect: no binding for nonlocal 'x' found 3 5
