import logging
import sys

logging.basicConfig(stream=sys.stdout, format='%(user)s@%(host)s %(message)s')
log = logging.getLogger('x')
log.warning('hello', extra={'user': 'ann', 'host': 'h1'})
for key in 'message', 'asctime', 'name', 'args', 'levelname':
    try:
        log.warning('x', extra={key: 1})
    except KeyError as e:
        print(e)

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)

attempt(lambda: log.warning())
attempt(lambda: log.warning('x', foo=1))
attempt(lambda: log.log('INFO', 'x'))
attempt(lambda: log.isEnabledFor(10))
logging.raiseExceptions = False
attempt(lambda: log.log('INFO', 'x'))

# expect: ann@h1 hello
# expect: "Attempt to overwrite 'message' in LogRecord"
# expect: "Attempt to overwrite 'asctime' in LogRecord"
# expect: "Attempt to overwrite 'name' in LogRecord"
# expect: "Attempt to overwrite 'args' in LogRecord"
# expect: "Attempt to overwrite 'levelname' in LogRecord"
# expect: TypeError Logger.warning() missing 1 required positional argument: 'msg'
# expect: TypeError Logger._log() got an unexpected keyword argument 'foo'
# expect: TypeError level must be an integer
# expect: False
# expect: None
