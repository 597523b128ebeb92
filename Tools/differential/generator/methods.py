"""Calls of methods, with arguments that fit (`a(kind)` makes one)."""

CASES = ("upper", "lower", "title", "capitalize", "swapcase", "casefold", "strip", "lstrip", "rstrip")
TESTS = (
    "isalpha", "isdigit", "isalnum", "isspace", "isupper", "islower", "istitle", "isidentifier", "isdecimal",
    "isnumeric", "isprintable", "isascii",
)


def string(w, a):
    choice = w.upto(9)
    if choice < 3:
        return f"{a()}.{w.pick(CASES)}()"
    if choice == 3:
        return f"{a()}.replace({a()}, {a()}{w.pick(('', ', 1', ', 0', ', -1'))})"
    if choice == 4:
        fill = w.pick(("", ", '*'", ", '日'"))
        return f"{a()}.{w.pick(('center', 'ljust', 'rjust'))}({w.upto(15)}{fill})"
    if choice == 5:
        return f"{a()}.{w.pick(('zfill', 'expandtabs'))}({w.upto(12)})"
    if choice == 6:
        return f"{a()}.{w.pick(('removeprefix', 'removesuffix', 'strip', 'lstrip', 'rstrip'))}({a()})"
    if choice == 7:
        return f"{a()}.translate({{97: 'Q', 98: None, 99: 0x1F642}})"
    return f"{a()}.{w.pick(TESTS)}()"


def integer(w, a):
    choice = w.upto(8)
    if choice == 0:
        return f"{a()}.{w.pick(('bit_length', 'bit_count', 'conjugate'))}()"
    if choice == 1:
        method = w.pick(("find", "rfind", "count", "index", "rindex"))
        return f"{a('str')}.{method}({a('str')}{w.pick(('', ', 1', ', -3', ', 1, 4'))})"
    if choice == 2:
        return f"{a(w.pick(('list', 'tuple')))}.{w.pick(('count', 'index'))}({a(w.pick(('int', 'str')))})"
    if choice == 3:
        return f"{a('dict')}.{w.pick(('get', 'pop', 'setdefault'))}({a(w.pick(('int', 'str')))}, {a('int')})"
    if choice == 4:
        order = w.pick(("'big'", "'little'"))
        return f"int.from_bytes({a('bytes')}, {order}, signed={w.pick(('True', 'False'))})"
    if choice == 5:
        return f"{a('bytes')}[{w.random.randint(-3, 3)}]"
    if choice == 6:
        return f"{a('float')}.{w.pick(('is_integer', 'hex', 'as_integer_ratio', '__trunc__'))}()"
    return f"{a('list')}.{w.pick(('pop', '__len__', 'copy'))}()"


def splitting(w, a):
    choice = w.upto(4)
    if choice == 0:
        given = w.pick(("", "','", "'X'", a("str"), "None, 1", "'a', 1"))
        return f"{a('str')}.{w.pick(('split', 'rsplit'))}({given})"
    if choice == 1:
        return f"{a('str')}.splitlines({w.pick(('', 'True'))})"
    if choice == 2:
        return f"list({a('dict')}.{w.pick(('keys', 'values', 'items'))}())"
    return f"{a('bytes')}.split({w.pick(('', 'b' + repr(','), 'b' + repr('l')))})"


def partition(w, a):
    return f"{a('str')}.{w.pick(('partition', 'rpartition'))}({a('str')})"


def data(w, a):
    choice = w.upto(5)
    if choice == 0:
        return f"{a()}.{w.pick(('upper', 'lower', 'strip', 'title', 'swapcase', 'capitalize'))}()"
    if choice == 1:
        return f"{a()}.replace({a()}, {a()})"
    if choice == 2:
        return f"{a()}.{w.pick(('center', 'ljust', 'zfill'))}({w.upto(12)})"
    if choice == 3:
        return f"{a()}.join([{a()}, {a()}])"
    return f"({a('int')}).to_bytes({w.upto(10)}, {w.pick((repr('big'), repr('little')))}, signed=True)"
