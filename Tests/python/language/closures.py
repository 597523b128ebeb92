def counter():
    n = 0

    def step(by=1):
        nonlocal n
        n += by
        return n

    return step


a, b = counter(), counter()
print(a(), a(5), b())
functions = [lambda i=i: i * 10 for i in range(3)]
print([f() for f in functions])
late = [lambda: i for i in range(3)]
print([f() for f in late])
total = 0


def add(x):
    global total
    total += x


add(3)
add(4)
print(total)


def unbound():
    try:
        print(x)
    except UnboundLocalError as error:
        print(error)
    x = 1


unbound()
# expect: 1 6 1
# expect: [0, 10, 20]
# expect: [2, 2, 2]
# expect: 7
# expect: cannot access local variable 'x' where it is not associated with a value
