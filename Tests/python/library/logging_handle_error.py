import io
import logging
import sys

sys.stderr = io.StringIO()
log = logging.getLogger('x')
log.addHandler(logging.StreamHandler(io.StringIO()))
log.warning('value %d', 'text')
log.warning('none', 1)
text = sys.stderr.getvalue()
lines = text.splitlines()
print(lines[0], '|', lines[1])
print([line for line in lines if not line.startswith(' ')])
sys.stderr = io.StringIO()
logging.raiseExceptions = False
log.warning('value %d', 'text')
print(repr(sys.stderr.getvalue()))

# expect: --- Logging error --- | Traceback (most recent call last):
# expect: ['--- Logging error ---', 'Traceback (most recent call last):', 'TypeError: %d format: a real number is required, not str', 'Call stack:', "Message: 'value %d'", "Arguments: ('text',)", '--- Logging error ---', 'Traceback (most recent call last):', 'TypeError: not all arguments converted during string formatting', 'Call stack:', "Message: 'none'", 'Arguments: (1,)']
# expect: ''
