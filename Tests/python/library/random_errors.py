# expect: random.choice([]) -> IndexError Cannot choose from an empty sequence
# expect: random.choice({}) -> IndexError Cannot choose from an empty sequence
# expect: random.randrange(0) -> ValueError empty range for randrange()
# expect: random.randrange(5,2) -> ValueError empty range for randrange() (5, 2, -3)
# expect: random.randrange(5,2,3) -> ValueError empty range for randrange()
# expect: random.randrange(5,2,0) -> ValueError zero step for randrange()
# expect: random.randrange(5,None,2) -> TypeError Missing a non-None stop argument
# expect: random.randrange(1.5) -> ValueError non-integer arg 1 for randrange()
# expect: random.randrange(1,2.5) -> ValueError non-integer stop for randrange()
# expect: random.randrange(1,3,1.5) -> ValueError non-integer step for randrange()
# expect: random.randrange('a') -> ValueError invalid literal for int() with base 10: 'a'
# expect: random.randint(3,1) -> ValueError empty range for randrange() (3, 2, -1)
# expect: random.randint('a',2) -> ValueError invalid literal for int() with base 10: 'a'
# expect: random.randint(1,'a') -> TypeError can only concatenate str (not "int") to str
# expect: random.sample([1,2],3) -> ValueError Sample larger than population or is negative
# expect: random.sample({1,2},1) -> TypeError Population must be a sequence.  For dicts or sets, use sorted(d).
# expect: random.sample([1],-1) -> ValueError Sample larger than population or is negative
# expect: random.sample([1],1,counts=[1,2]) -> ValueError The number of counts does not match the population
# expect: random.sample([1,2],1,counts=[1,2.5]) -> TypeError Counts must be integers
# expect: random.sample([1,2],1,counts=[0,0]) -> ValueError Total of counts must be greater than zero
# expect: random.sample(5,1) -> TypeError Population must be a sequence.  For dicts or sets, use sorted(d).
# expect: random.choices([],k=1) -> IndexError list index out of range
# expect: random.choices([1,2],[1],k=1) -> ValueError The number of weights does not match the population
# expect: random.choices([1,2],[0,0],k=1) -> ValueError Total of weights must be greater than zero
# expect: random.choices([1,2],[1,1],cum_weights=[1,2]) -> TypeError Cannot specify both weights and cumulative weights
# expect: random.choices([1,2],5) -> TypeError The number of choices must be a keyword argument: k=5
# expect: random.choices([1,2],[1,float('inf')]) -> ValueError Total of weights must be finite
# expect: random.choices(5) -> TypeError object of type 'int' has no len()
# expect: random.choices([1,2],k='a') -> TypeError 'str' object cannot be interpreted as an integer
# expect: random.seed([]) -> TypeError The only supported seed types are: None,
# expect: int, float, str, bytes, and bytearray.
# expect: random.getrandbits(-1) -> ValueError number of bits must be non-negative
# expect: random.getrandbits(1.5) -> TypeError 'float' object cannot be interpreted as an integer
# expect: random.getrandbits() -> TypeError Random.getrandbits() takes exactly one argument (0 given)
# expect: random.randbytes(-1) -> ValueError number of bits must be non-negative
# expect: random.random(1) -> TypeError Random.random() takes no arguments (1 given)
# expect: random.setstate((4,)) -> ValueError state with version 4 passed to Random.setstate() of version 3
# expect: random.setstate((3,1,2)) -> TypeError state vector must be a tuple
# expect: random.setstate((3,(1,2),2)) -> ValueError state vector is the wrong size
# expect: random.setstate(5) -> TypeError 'int' object is not subscriptable
# expect: random.setstate((3,tuple([1]*624+[-1]),None)) -> ValueError invalid state
# expect: random.shuffle((1,2)) -> TypeError 'tuple' object does not support item assignment
# expect: random.shuffle([1],1) -> TypeError Random.shuffle() takes 2 positional arguments but 3 were given
# expect: random.gammavariate(0,1) -> ValueError gammavariate: alpha and beta must be > 0.0
# expect: random.expovariate(0) -> ZeroDivisionError float division by zero
# expect: random.betavariate(0,1) -> ValueError gammavariate: alpha and beta must be > 0.0
# expect: random.paretovariate(0) -> ZeroDivisionError float division by zero
# expect: random.weibullvariate(1,0) -> ZeroDivisionError float division by zero
# expect: random.gauss('a') -> TypeError can only concatenate str (not "float") to str
# expect: random.uniform('a','b') -> TypeError unsupported operand type(s) for -: 'str' and 'str'
# expect: random.Random('a',2) -> TypeError Random.__init__() takes from 1 to 2 positional arguments but 3 were given
# expect: random.SystemRandom().getstate() -> NotImplementedError System entropy source does not have state.
# expect: random.SystemRandom().getrandbits(-1) -> ValueError number of bits must be non-negative
# expect: random.Random([]) -> TypeError The only supported seed types are: None,
# expect: int, float, str, bytes, and bytearray.
import random
import warnings

warnings.simplefilter("ignore")

def show(text):
    try:
        print(text, "->", repr(eval(text)))
    except Exception as error:
        print(text, "->", type(error).__name__, error)


show('random.choice([])')
show('random.choice({})')
show('random.randrange(0)')
show('random.randrange(5,2)')
show('random.randrange(5,2,3)')
show('random.randrange(5,2,0)')
show('random.randrange(5,None,2)')
show('random.randrange(1.5)')
show('random.randrange(1,2.5)')
show('random.randrange(1,3,1.5)')
show("random.randrange('a')")
show('random.randint(3,1)')
show("random.randint('a',2)")
show("random.randint(1,'a')")
show('random.sample([1,2],3)')
show('random.sample({1,2},1)')
show('random.sample([1],-1)')
show('random.sample([1],1,counts=[1,2])')
show('random.sample([1,2],1,counts=[1,2.5])')
show('random.sample([1,2],1,counts=[0,0])')
show('random.sample(5,1)')
show('random.choices([],k=1)')
show('random.choices([1,2],[1],k=1)')
show('random.choices([1,2],[0,0],k=1)')
show('random.choices([1,2],[1,1],cum_weights=[1,2])')
show('random.choices([1,2],5)')
show("random.choices([1,2],[1,float('inf')])")
show('random.choices(5)')
show("random.choices([1,2],k='a')")
show('random.seed([])')
show('random.getrandbits(-1)')
show('random.getrandbits(1.5)')
show('random.getrandbits()')
show('random.randbytes(-1)')
show('random.random(1)')
show('random.setstate((4,))')
show('random.setstate((3,1,2))')
show('random.setstate((3,(1,2),2))')
show('random.setstate(5)')
show('random.setstate((3,tuple([1]*624+[-1]),None))')
show('random.shuffle((1,2))')
show('random.shuffle([1],1)')
show('random.gammavariate(0,1)')
show('random.expovariate(0)')
show('random.betavariate(0,1)')
show('random.paretovariate(0)')
show('random.weibullvariate(1,0)')
show("random.gauss('a')")
show("random.uniform('a','b')")
show("random.Random('a',2)")
show('random.SystemRandom().getstate()')
show('random.SystemRandom().getrandbits(-1)')
show('random.Random([])')
