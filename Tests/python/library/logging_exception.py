import logging
import sys

class Short(logging.Formatter):
    def formatException(self, exc_info):
        return 'CAUGHT ' + super().formatException(exc_info).splitlines()[-1]

h = logging.StreamHandler(sys.stdout)
h.setFormatter(Short('%(levelname)s %(message)s'))
log = logging.getLogger('x')
log.addHandler(h)
try:
    1 / 0
except ZeroDivisionError as e:
    log.exception('boo %s', 1)
    log.error('with info', exc_info=True)
    log.warning('the exception itself', exc_info=e)
    log.warning('a tuple', exc_info=(type(e), e, e.__traceback__))
    log.exception('without', exc_info=False)
    saved = e
log.error('later', exc_info=saved)
log.critical('none is being handled', exc_info=True)

# expect: ERROR boo 1
# expect: CAUGHT ZeroDivisionError: division by zero
# expect: ERROR with info
# expect: CAUGHT ZeroDivisionError: division by zero
# expect: WARNING the exception itself
# expect: CAUGHT ZeroDivisionError: division by zero
# expect: WARNING a tuple
# expect: CAUGHT ZeroDivisionError: division by zero
# expect: ERROR without
# expect: ERROR later
# expect: CAUGHT ZeroDivisionError: division by zero
# expect: CRITICAL none is being handled
# expect: CAUGHT NoneType: None
