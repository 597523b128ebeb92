# Literal patterns: numbers with signs, complex numbers, strings, bytes, and None, True and False by identity.
def kind(value):
    match value:
        case 0: return "zero"
        case -1: return "minus one"
        case 1.5: return "one and a half"
        case -2.5: return "minus two and a half"
        case 1 + 2j: return "complex"
        case -3 - 1j: return "negative complex"
        case 4j: return "imaginary"
        case "a" "b": return "joined"
        case "x": return "text"
        case b"x": return "bytes"
        case 0x10: return "hex"
        case True: return "true"
        case False: return "false"
        case None: return "none"
        case "": return "empty"
        case 40000: return "beyond an immediate"
        case _: return "other"


for value in [0, False, -1, 1.5, -2.5, 1 + 2j, -3 - 1j, 4j, "ab", "x", b"x", bytearray(b"x"), 16, True, 1, 1.0, None, "", 40000,
              0.0, 0j, [], float("nan")]:
    print(repr(value), kind(value))


class Same:
    def __init__(self, answer):
        self.answer = answer

    def __eq__(self, other):
        print("compared with", repr(other))
        return self.answer


match Same([]):
    case 1: print("one")
    case "two": print("two")
    case None: print("none")
    case True: print("true")
    case _: print("nothing")
match Same("yes"):
    case 3: print("taken")


class Refuses:
    def __eq__(self, other):
        raise ValueError("no comparison")


try:
    match Refuses():
        case _ if False: pass
        case 1: pass
except ValueError as error:
    print(error)
# expect: 0 zero
# expect: False zero
# expect: -1 minus one
# expect: 1.5 one and a half
# expect: -2.5 minus two and a half
# expect: (1+2j) complex
# expect: (-3-1j) negative complex
# expect: 4j imaginary
# expect: 'ab' joined
# expect: 'x' text
# expect: b'x' bytes
# expect: bytearray(b'x') bytes
# expect: 16 hex
# expect: True true
# expect: 1 other
# expect: 1.0 other
# expect: None none
# expect: '' empty
# expect: 40000 beyond an immediate
# expect: 0.0 zero
# expect: 0j zero
# expect: [] other
# expect: nan other
# expect: compared with 1
# expect: compared with 'two'
# expect: nothing
# expect: compared with 3
# expect: taken
# expect: no comparison
