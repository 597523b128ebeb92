import sys
import traceback

class Custom(Exception):
    pass

def strip(lines):
    return [line for line in ''.join(lines).splitlines() if not line.startswith('  File') and '^' not in line]

def inner():
    raise ValueError('bad\nvalue')

try:
    try:
        inner()
    except ValueError as e:
        raise Custom('outer') from e
except Custom as e:
    error = e
    print(strip(traceback.format_exc()[:-1].splitlines(True)))
print(strip(traceback.format_exception(error)))
print(strip(traceback.format_exception(error, chain=False)))
print(traceback.format_exception_only(error), traceback.format_exception_only(ValueError()), traceback.format_exception_only(ValueError, KeyError('k')))
print([(f.lineno, f.name, f.line) for f in traceback.extract_tb(error.__traceback__)])
print(len(traceback.format_tb(error.__cause__.__traceback__)), len(traceback.format_tb(error.__cause__.__traceback__, limit=1)))
print(repr(traceback.format_exc()))
noted = ValueError('x')
noted.add_note('a note\nin two lines')
print(traceback.format_exception_only(noted))
traceback.print_exception(ValueError('shown'), file=sys.stdout)
print(traceback.format_list([('f.py', 3, 'g', 'x = 1')]))
try:
    traceback.format_exception(5)
except TypeError as e:
    print(e)

# expect: ['Traceback (most recent call last):', '    inner()', "    raise ValueError('bad\\nvalue')", 'ValueError: bad', 'value', '', 'The above exception was the direct cause of the following exception:', '', 'Traceback (most recent call last):', "    raise Custom('outer') from e", 'Custom: outer']
# expect: ['Traceback (most recent call last):', '    inner()', "    raise ValueError('bad\\nvalue')", 'ValueError: bad', 'value', '', 'The above exception was the direct cause of the following exception:', '', 'Traceback (most recent call last):', "    raise Custom('outer') from e", 'Custom: outer']
# expect: ['Traceback (most recent call last):', "    raise Custom('outer') from e", 'Custom: outer']
# expect: ['Custom: outer\n'] ['ValueError\n'] ["KeyError: 'k'\n"]
# expect: [(17, '<module>', "raise Custom('outer') from e")]
# expect: 2 1
# expect: 'NoneType: None\n'
# expect: ['ValueError: x\n', 'a note\n', 'in two lines\n']
# expect: ValueError: shown
# expect: ['  File "f.py", line 3, in g\n    x = 1\n']
# expect: Exception expected for value, int found
