import warnings

print(warnings.formatwarning('text', UserWarning, 'file.py', 7, 'x = 1'), end='')
print(warnings.formatwarning('text', UserWarning, 'file.py', 7, ''), end='')

def attempt(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)

attempt(warnings.warn, 'x', int)
attempt(warnings.warn, 'x', 5)
attempt(warnings.simplefilter, 'loud')
attempt(warnings.filterwarnings, 'ignore', category=int)
attempt(warnings.filterwarnings, 'ignore', message=5)
attempt(warnings.simplefilter, 'ignore', lineno=-1)
shown = []
warnings.showwarning = lambda *args: shown.append(args[:2])
warnings.simplefilter('always')
warnings.warn('mine')
print(shown)
manager = warnings.catch_warnings()
try:
    manager.__exit__()
except RuntimeError as e:
    print(e)

# expect: file.py:7: UserWarning: text
# expect:   x = 1
# expect: file.py:7: UserWarning: text
# expect: TypeError category must be a Warning subclass, not 'type'
# expect: TypeError category must be a Warning subclass, not 'int'
# expect: AssertionError invalid action: 'loud'
# expect: AssertionError category must be a Warning subclass
# expect: AssertionError message must be a string
# expect: AssertionError lineno must be an int >= 0
# expect: [(UserWarning('mine'), <class 'UserWarning'>)]
# expect: Cannot exit catch_warnings() without entering first
