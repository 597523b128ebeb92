def attempt(text):
    try:
        print(eval(text))
    except Exception as error:
        print(type(error).__name__, error)


def say(value):
    print("say", value)
    return value


class Key:
    def __init__(self, name):
        self.name = name

    def __hash__(self):
        print("hash", self.name)
        return hash(self.name)

    def __repr__(self):
        return self.name


attempt("{[]: undefined, 1: 2}")
attempt("{[]: 1, undefined: 2}")
attempt("{[], undefined}")
attempt("{**{}, []: 1, 2: undefined}")
attempt("{[]: 1, **undefined}")
attempt("{1: 2, []: 3}")
print({Key("a"): say(1), Key("b"): say(2)})
print({Key("a"): say(1), **{Key("c"): say(3)}, Key("b"): say(2), Key("d"): say(4)})
print({Key("a"), say(5), Key("b")})
print({say(n): say(-n) for n in (1, 2)})
many = "{" + ", ".join(f"say({n}): say({-n})" for n in range(17)) + ", []: 1}"
attempt(many)
print({2 ** 5, 1 << 4, 100 ** 2, 7, 33, -5 & 12, 1 | 64, 9 ^ 3, 1000 >> 2})
print({2 ** 130, 1 << 129, 70, 33, 5})
# expect: NameError name 'undefined' is not defined
# expect: NameError name 'undefined' is not defined
# expect: NameError name 'undefined' is not defined
# expect: NameError name 'undefined' is not defined
# expect: TypeError unhashable type: 'list'
# expect: TypeError unhashable type: 'list'
# expect: say 1
# expect: say 2
# expect: hash a
# expect: hash b
# expect: {a: 1, b: 2}
# expect: say 1
# expect: hash a
# expect: say 3
# expect: hash c
# expect: say 2
# expect: say 4
# expect: hash b
# expect: hash d
# expect: {a: 1, c: 3, b: 2, d: 4}
# expect: say 5
# expect: hash a
# expect: hash b
# expect: {a, 5, b}
# expect: say 1
# expect: say -1
# expect: say 2
# expect: say -2
# expect: {1: -1, 2: -2}
# expect: say 0
# expect: say 0
# expect: say 1
# expect: say -1
# expect: say 2
# expect: say -2
# expect: say 3
# expect: say -3
# expect: say 4
# expect: say -4
# expect: say 5
# expect: say -5
# expect: say 6
# expect: say -6
# expect: say 7
# expect: say -7
# expect: say 8
# expect: say -8
# expect: say 9
# expect: say -9
# expect: say 10
# expect: say -10
# expect: say 11
# expect: say -11
# expect: say 12
# expect: say -12
# expect: say 13
# expect: say -13
# expect: say 14
# expect: say -14
# expect: say 15
# expect: say -15
# expect: say 16
# expect: say -16
# expect: TypeError unhashable type: 'list'
# expect: {32, 33, 65, 7, 8, 10, 16, 10000, 250}
# expect: {1361129467683753853853498429727072845824, 33, 680564733841876926926749214863536422912, 5, 70}
