# What the compiler warns about, in its order, caught as errors and written to standard error.
import io
import sys
import warnings

TEXTS = [
    "x is 1; x is not ''; x is (); x is -1; x is 1 is 2; x is None; x is ...; x is True; x is (1, 'a'); x is []",
    "x is 1 + 2",
    "1(); 'a'(); (1,2)(3); [](); {}(); {1}(); (x for x in y)(); f'{x}'(); None(); ...(); True(); (lambda: 1)()",
    "{x for x in y}()",
    "1[0]; 'a'['b']; 'a'[0]; [1]['x']; [1][1,2]; {1}[0]; {}[0]; None[0]; (lambda: 1)[0]; 'a'[-1]",
    "'a'[-1.5]; 'a'[x]; 'a'[1:2]",
    "'a'['b'] = 1; del (1,)['a']; 1[0] += 1; 1[0]: int; for 1[0] in x: pass",
    "assert (x, 'a'); assert (x,); assert (); assert (x, y), 'z'",
    r"'\d \e'; b'\d'; '\8'; '\400'; b'\777'; r'\d'; f'\d{x}\e'; '\é'",
    "1if x else y; [0x1for x in y]; 1or 2; 0o7is 3; 0b1in x; 1_0not in x; 1.5if x else 2; 1jif x else 3; 1e5or 2",
    "1or 2; (",
    "x is 1; nonlocal y",
]
for action in ["always", "error"]:
    for text in TEXTS:
        if action == "error" and "or 2" in text:
            continue
        text = text.replace("for 1[0] in x: pass", "\nfor 1[0] in x: pass")
        with warnings.catch_warnings():
            warnings.simplefilter(action)
            written, sys.stderr = sys.stderr, io.StringIO()
            try:
                compile(text, "<t>", "exec")
            except SyntaxError as error:
                print(error.msg, error.lineno, error.offset, error.end_offset)
            finally:
                written, sys.stderr = sys.stderr, written
            print(written.getvalue(), end="")
# expect: <t>:1: SyntaxWarning: "is" with a literal. Did you mean "=="?
# expect: <t>:1: SyntaxWarning: "is not" with a literal. Did you mean "!="?
# expect: <t>:1: SyntaxWarning: "is" with a literal. Did you mean "=="?
# expect: <t>:1: SyntaxWarning: "is" with a literal. Did you mean "=="?
# expect: <t>:1: SyntaxWarning: "is" with a literal. Did you mean "=="?
# expect: <t>:1: SyntaxWarning: "is" with a literal. Did you mean "=="?
# expect: <t>:1: SyntaxWarning: "is" with a literal. Did you mean "=="?
# expect: <t>:1: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
# expect: <t>:1: SyntaxWarning: 'str' object is not callable; perhaps you missed a comma?
# expect: <t>:1: SyntaxWarning: 'tuple' object is not callable; perhaps you missed a comma?
# expect: <t>:1: SyntaxWarning: 'list' object is not callable; perhaps you missed a comma?
# expect: <t>:1: SyntaxWarning: 'dict' object is not callable; perhaps you missed a comma?
# expect: <t>:1: SyntaxWarning: 'set' object is not callable; perhaps you missed a comma?
# expect: <t>:1: SyntaxWarning: 'generator' object is not callable; perhaps you missed a comma?
# expect: <t>:1: SyntaxWarning: 'str' object is not callable; perhaps you missed a comma?
# expect: <t>:1: SyntaxWarning: 'NoneType' object is not callable; perhaps you missed a comma?
# expect: <t>:1: SyntaxWarning: 'ellipsis' object is not callable; perhaps you missed a comma?
# expect: <t>:1: SyntaxWarning: 'bool' object is not callable; perhaps you missed a comma?
# expect: <t>:1: SyntaxWarning: 'set' object is not callable; perhaps you missed a comma?
# expect: <t>:1: SyntaxWarning: 'int' object is not subscriptable; perhaps you missed a comma?
# expect: <t>:1: SyntaxWarning: str indices must be integers or slices, not str; perhaps you missed a comma?
# expect: <t>:1: SyntaxWarning: list indices must be integers or slices, not str; perhaps you missed a comma?
# expect: <t>:1: SyntaxWarning: list indices must be integers or slices, not tuple; perhaps you missed a comma?
# expect: <t>:1: SyntaxWarning: 'set' object is not subscriptable; perhaps you missed a comma?
# expect: <t>:1: SyntaxWarning: 'NoneType' object is not subscriptable; perhaps you missed a comma?
# expect: <t>:1: SyntaxWarning: 'function' object is not subscriptable; perhaps you missed a comma?
# expect: <t>:1: SyntaxWarning: str indices must be integers or slices, not float; perhaps you missed a comma?
# expect: <t>:1: SyntaxWarning: assertion is always true, perhaps remove parentheses?
# expect: <t>:1: SyntaxWarning: assertion is always true, perhaps remove parentheses?
# expect: <t>:1: SyntaxWarning: assertion is always true, perhaps remove parentheses?
# expect: <t>:1: DeprecationWarning: invalid escape sequence '\d'
# expect: <t>:1: DeprecationWarning: invalid escape sequence '\d'
# expect: <t>:1: DeprecationWarning: invalid escape sequence '\8'
# expect: <t>:1: DeprecationWarning: invalid octal escape sequence '\400'
# expect: <t>:1: DeprecationWarning: invalid octal escape sequence '\777'
# expect: <t>:1: DeprecationWarning: invalid escape sequence '\d'
# expect: <t>:1: DeprecationWarning: invalid escape sequence '\e'
# expect: <t>:1: SyntaxWarning: invalid decimal literal
# expect: <t>:1: SyntaxWarning: invalid hexadecimal literal
# expect: <t>:1: SyntaxWarning: invalid decimal literal
# expect: <t>:1: SyntaxWarning: invalid octal literal
# expect: <t>:1: SyntaxWarning: invalid binary literal
# expect: <t>:1: SyntaxWarning: invalid decimal literal
# expect: <t>:1: SyntaxWarning: invalid decimal literal
# expect: <t>:1: SyntaxWarning: invalid imaginary literal
# expect: <t>:1: SyntaxWarning: invalid decimal literal
# expect: <t>:1: SyntaxWarning: "is" with a literal. Did you mean "=="?
# expect: '(' was never closed 1 8 0
# expect: <t>:1: SyntaxWarning: invalid decimal literal
# expect: nonlocal declaration not allowed at module level 1 9 19
# expect: "is" with a literal. Did you mean "=="? 1 1 7
# expect: "is" with a literal. Did you mean "=="? 1 1 11
# expect: 'int' object is not callable; perhaps you missed a comma? 1 1 4
# expect: 'set' object is not callable; perhaps you missed a comma? 1 1 17
# expect: 'int' object is not subscriptable; perhaps you missed a comma? 1 1 5
# expect: str indices must be integers or slices, not float; perhaps you missed a comma? 1 1 10
# expect: assertion is always true, perhaps remove parentheses? 1 1 16
# expect: invalid escape sequence '\d' 1 1 8
# expect: nonlocal declaration not allowed at module level 1 9 19
