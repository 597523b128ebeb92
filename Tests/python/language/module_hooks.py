import modules.hooked as m

print(m.anything, m.x, dir(m))
from modules.hooked import something

print(something)
try:
    m.bad
except AttributeError as error:
    print(error)
try:
    from modules.hooked import bad
except ImportError as error:
    print(type(error).__name__, str(error).split(" (")[0])
# expect: made anything 1 ['a', 'b']
# expect: made something
# expect: no bad
# expect: ImportError cannot import name 'bad' from 'modules.hooked'
