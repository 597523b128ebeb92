import logging
import sys

def work():
    return {}['missing']

logging.basicConfig(stream=sys.stdout, format='%(levelname)s %(message)s')
try:
    work()
except KeyError:
    text = logging.Formatter().formatException(sys.exc_info())
lines = text.splitlines()
print(lines[0])
print(len([line for line in lines if line.startswith('  File "')]))
print([line.split(', ', 1)[1] for line in lines if line.startswith('  File "')])
print([line for line in lines if not line.startswith('  File "') and '^' not in line][1:])
record = logging.makeLogRecord({'msg': 'm', 'exc_text': 'cached text', 'stack_info': 'stack text'})
print(logging.Formatter().format(record))

# expect: Traceback (most recent call last):
# expect: 2
# expect: ['line 9, in <module>', 'line 5, in work']
# expect: ['    work()', "    return {}['missing']", "KeyError: 'missing'"]
# expect: m
# expect: cached text
# expect: stack text
