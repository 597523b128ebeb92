# expect: cmath.log(0,2) -> (-inf+nanj)
# expect: cmath.log(2,0) -> ValueError math domain error
# expect: cmath.log(2,1) -> ValueError math domain error
# expect: cmath.log(0,0) -> ValueError math domain error
# expect: cmath.log() -> TypeError log expected at least 1 argument, got 0
# expect: cmath.log(1,2,3) -> TypeError log expected at most 2 arguments, got 3
# expect: cmath.log(x=1) -> TypeError cmath.log() takes no keyword arguments
# expect: cmath.sqrt('a') -> TypeError must be real number, not str
# expect: cmath.sqrt() -> TypeError cmath.sqrt() takes exactly one argument (0 given)
# expect: cmath.rect(1) -> TypeError rect expected 2 arguments, got 1
# expect: cmath.rect(1,2j) -> TypeError must be real number, not complex
# expect: cmath.isclose(1,2,rel_tol=-1) -> ValueError tolerances must be non-negative
# expect: cmath.isclose(1) -> TypeError isclose() missing required argument 'b' (pos 2)
# expect: cmath.isclose('a',1) -> TypeError must be real number, not str
# expect: cmath.isclose(1,2,3) -> TypeError isclose() takes exactly 2 positional arguments (3 given)
# expect: cmath.polar('a') -> TypeError must be real number, not str
# expect: cmath.isnan('a') -> TypeError must be real number, not str
# expect: cmath.log(10**400) -> OverflowError int too large to convert to float
# expect: cmath.phase(1e308+1e-320j) -> OverflowError math range error
# expect: cmath.sqrt(Odd()) -> TypeError __complex__ returned non-complex (type int)
# expect: cmath.sqrt(Both()) -> (1.224744871391589+1.2247448713915892j)
# expect: cmath.infj -> infj
# expect: cmath.nanj -> nanj
import cmath

def show(text):
    try:
        print(text, "->", repr(eval(text)))
    except Exception as error:
        print(text, "->", type(error).__name__, error)


class Odd:
    def __complex__(self):
        return 3


class Both:
    def __complex__(self):
        return 3j

    def __float__(self):
        return 4.0


show('cmath.log(0,2)')
show('cmath.log(2,0)')
show('cmath.log(2,1)')
show('cmath.log(0,0)')
show('cmath.log()')
show('cmath.log(1,2,3)')
show('cmath.log(x=1)')
show("cmath.sqrt('a')")
show('cmath.sqrt()')
show('cmath.rect(1)')
show('cmath.rect(1,2j)')
show('cmath.isclose(1,2,rel_tol=-1)')
show('cmath.isclose(1)')
show("cmath.isclose('a',1)")
show('cmath.isclose(1,2,3)')
show("cmath.polar('a')")
show("cmath.isnan('a')")
show('cmath.log(10**400)')
show('cmath.phase(1e308+1e-320j)')
show('cmath.sqrt(Odd())')
show('cmath.sqrt(Both())')
show('cmath.infj')
show('cmath.nanj')
