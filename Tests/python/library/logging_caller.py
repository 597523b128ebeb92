import logging
import sys

logging.basicConfig(stream=sys.stdout, format='%(filename)s %(module)s %(lineno)d %(funcName)s: %(message)s')
log = logging.getLogger('x')
logging.warning('module function')
log.warning('top')

def inner():
    log.warning('inner')
    logging.error('root')

def helper(message, level=2):
    log.warning(message, stacklevel=level)

def outer():
    helper('outer')
    helper('helper', 1)
    helper('module', 3)
    helper('too far', 50)

class C:
    def method(self):
        log.info('no')
        log.critical('method')
        logging.LoggerAdapter(log, {}).error('adapter')

inner()
outer()
C().method()
(lambda: log.warning('lambda'))()
try:
    [][1]
except IndexError:
    log.exception
    log.log(logging.ERROR, 'log')

# expect: logging_caller.py logging_caller 6 <module>: module function
# expect: logging_caller.py logging_caller 7 <module>: top
# expect: logging_caller.py logging_caller 10 inner: inner
# expect: logging_caller.py logging_caller 11 inner: root
# expect: logging_caller.py logging_caller 17 outer: outer
# expect: logging_caller.py logging_caller 14 helper: helper
# expect: logging_caller.py logging_caller 29 <module>: module
# expect: logging_caller.py logging_caller 29 <module>: too far
# expect: logging_caller.py logging_caller 25 method: method
# expect: logging_caller.py logging_caller 26 method: adapter
# expect: logging_caller.py logging_caller 31 <lambda>: lambda
# expect: logging_caller.py logging_caller 36 <module>: log
