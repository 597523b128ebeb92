# What exceptions with members of their own check, and which of them combine in one class.


def show(label, function):
    try:
        print(label, repr(function()))
    except Exception as error:
        print(label, type(error).__name__, error)


show("decode", lambda: UnicodeDecodeError("a", "b", 0, 1, "r"))
show("decode bytearray", lambda: UnicodeDecodeError("a", bytearray(b"b"), 0, 1, "r").object)
show("encode", lambda: UnicodeEncodeError("a", "b", 0, 1, 5))
show("encode name", lambda: UnicodeEncodeError(1, "b", 0, 1, "r"))
show("encode start", lambda: UnicodeEncodeError("a", "b", "0", 1, "r"))
show("translate", lambda: str(UnicodeTranslateError("é", 0, 1, "r")))
show("translate few", lambda: UnicodeTranslateError("é", 0, 1))
show("syntax few", lambda: SyntaxError("m", (1,)))
show("syntax end", lambda: SyntaxError("m", ("f", 1, 2, "t", 3)))
show("syntax", lambda: SyntaxError("m", ("f", 1, 2, "t", 3, 4)).end_offset)
for bases in (
    (ExceptionGroup, OSError), (StopIteration, OSError), (KeyError, OSError), (AttributeError, KeyError),
    (AttributeError, NameError), (UnicodeDecodeError, UnicodeEncodeError), (SyntaxError, ValueError),
):
    show([base.__name__ for base in bases], lambda: type("X", bases, {}).__mro__[1].__name__)

stop = StopIteration(1)
stop.__init__()
print(stop.value, stop.args)
stop.__init__(2, 3)
print(stop.value, stop.args)
print(StopIteration().value, SystemExit().code, SystemExit(1, 2).code, StopIteration("a", "b").value)


class Custom(OSError):
    def __init__(self, text):
        super().__init__(2, text)


print(repr(Custom("missing")), Custom("missing").errno, str(Custom("missing")))
# expect: decode TypeError a bytes-like object is required, not 'str'
# expect: decode bytearray b'b'
# expect: encode TypeError argument 5 must be str, not int
# expect: encode name TypeError argument 1 must be str, not int
# expect: encode start TypeError 'str' object cannot be interpreted as an integer
# expect: translate "can't translate character '\\xe9' in position 0: r"
# expect: translate few TypeError function takes exactly 4 arguments (3 given)
# expect: syntax few TypeError function takes at least 4 arguments (1 given)
# expect: syntax end TypeError end_offset must be provided when end_lineno is provided
# expect: syntax 4
# expect: ['ExceptionGroup', 'OSError'] TypeError multiple bases have instance lay-out conflict
# expect: ['StopIteration', 'OSError'] TypeError multiple bases have instance lay-out conflict
# expect: ['KeyError', 'OSError'] 'KeyError'
# expect: ['AttributeError', 'KeyError'] 'AttributeError'
# expect: ['AttributeError', 'NameError'] TypeError multiple bases have instance lay-out conflict
# expect: ['UnicodeDecodeError', 'UnicodeEncodeError'] TypeError multiple bases have instance lay-out conflict
# expect: ['SyntaxError', 'ValueError'] 'SyntaxError'
# expect: None ()
# expect: 2 (2, 3)
# expect: None None (1, 2) a
# expect: Custom(2, 'missing') 2 [Errno 2] missing
