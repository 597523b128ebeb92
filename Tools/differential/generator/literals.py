"""Literals: small, usual values, and the ones at the borders."""

INTEGERS = (
    0, 1, 2, 3, 5, 7, 10, 16, 63, 64, 100, 255, 256, 1000, 2**31 - 1, 2**31, 2**62, 2**63 - 1, 2**63, 2**64, 10**20,
    10**30 + 7, 3**70,
)
FLOATS = (
    "0.0", "-0.0", "1.0", "0.1", "0.5", "2.5", "3.14159", "1e-7", "1e16", "1e22", "123456789.125", "1e300", "5e-324",
    "float('inf')", "100.0", "-7.25",
)
WORDS = (
    "", "a", "b", "ab", "abc", "Hello", "hello world", "a,b,,c", "  pad  ", "x=1;y=2", "ÄÖü", "ßeta", "日本", "🙂!",
    "line\n", "tab\there", "it's", 'say "hi"', "0123", "-42", "3.5", "TRUE", "aXbXc", "e\u0301", "\x00\x7f",
    "Title Case", "zz" * 9,
)
BYTES = (
    "b''", "b'a'", "b'abc'", "b'\\x00\\xff'", "b'a,b,c'", "b'Hello World'", "b'  x '", "bytes(5)", "bytes([1, 2, 3])",
)


def integer(w):
    if w.chance(70):
        value = w.random.randint(-12, 12)
    else:
        value = w.pick(INTEGERS) * w.pick((1, -1)) + w.pick((0, 0, 1, -1))
    if value >= 0 and w.chance(5):
        return w.pick((hex, oct, bin))(value)
    return str(value) if value >= 0 else f"({value})"


def floating(w):
    if w.chance(40):
        return repr(round(w.random.uniform(-100, 100), w.upto(6)))
    return w.pick(FLOATS)


def string(w):
    if w.chance(75):
        return repr(w.pick(WORDS))
    return repr("".join(w.pick("abcXYZ 019_-.,äé日🙂\n") for _ in range(w.upto(9))))


def data(w):
    return w.pick(BYTES)
