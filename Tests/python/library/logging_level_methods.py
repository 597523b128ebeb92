# The methods and functions of the levels have the names and the signatures of the reference.
import inspect
import logging
import sys

for owner in (logging.Logger, logging.LoggerAdapter, logging):
    for name in ('debug', 'info', 'warning', 'warn', 'error', 'exception', 'critical', 'log'):
        function = getattr(owner, name)
        print(function.__qualname__, function.__name__, inspect.signature(function), function.__module__)
print(logging.fatal.__name__, logging.Logger.fatal.__qualname__, hasattr(logging.LoggerAdapter, 'fatal'))


class Loud(logging.Logger):
    def error(self, msg, *args, **kwargs):
        print('error', msg, args, kwargs)

    def critical(self, msg, *args, **kwargs):
        print('critical', msg, args, kwargs)


loud = Loud('loud')
loud.exception('a %s', 1)
loud.exception('b', exc_info=False)
loud.fatal('c')

logger = logging.getLogger('levels')
for call in (lambda: logger.info(), lambda: logger.warning('x', nope=1), lambda: logger.isEnabledFor('INFO')):
    try:
        call()
    except TypeError as error:
        print(error)

logging.basicConfig(stream=sys.stdout, format='%(levelname)s %(funcName)s %(message)s')


def speak():
    logging.warning('module')
    logger.critical('logger')
    logging.LoggerAdapter(logger, {}).error('adapter')
    logging.log(45, 'between')


speak()

# A logger that comes later takes its place above those that are there.
for name in ('p.q.r', 'p.q', 'p', 'root.x', 'root', '.s', 't..u', 't'):
    logging.getLogger(name)
known = logging.root.manager.loggerDict
for name in sorted(known):
    print(repr(name), type(known[name]).__name__, getattr(getattr(known[name], 'parent', None), 'name', None))

# expect: Logger.debug debug (self, msg, *args, **kwargs) logging
# expect: Logger.info info (self, msg, *args, **kwargs) logging
# expect: Logger.warning warning (self, msg, *args, **kwargs) logging
# expect: Logger.warn warn (self, msg, *args, **kwargs) logging
# expect: Logger.error error (self, msg, *args, **kwargs) logging
# expect: Logger.exception exception (self, msg, *args, exc_info=True, **kwargs) logging
# expect: Logger.critical critical (self, msg, *args, **kwargs) logging
# expect: Logger.log log (self, level, msg, *args, **kwargs) logging
# expect: LoggerAdapter.debug debug (self, msg, *args, **kwargs) logging
# expect: LoggerAdapter.info info (self, msg, *args, **kwargs) logging
# expect: LoggerAdapter.warning warning (self, msg, *args, **kwargs) logging
# expect: LoggerAdapter.warn warn (self, msg, *args, **kwargs) logging
# expect: LoggerAdapter.error error (self, msg, *args, **kwargs) logging
# expect: LoggerAdapter.exception exception (self, msg, *args, exc_info=True, **kwargs) logging
# expect: LoggerAdapter.critical critical (self, msg, *args, **kwargs) logging
# expect: LoggerAdapter.log log (self, level, msg, *args, **kwargs) logging
# expect: debug debug (msg, *args, **kwargs) logging
# expect: info info (msg, *args, **kwargs) logging
# expect: warning warning (msg, *args, **kwargs) logging
# expect: warn warn (msg, *args, **kwargs) logging
# expect: error error (msg, *args, **kwargs) logging
# expect: exception exception (msg, *args, exc_info=True, **kwargs) logging
# expect: critical critical (msg, *args, **kwargs) logging
# expect: log log (level, msg, *args, **kwargs) logging
# expect: fatal Logger.fatal False
# expect: error a %s (1,) {'exc_info': True}
# expect: error b () {'exc_info': False}
# expect: critical c () {}
# expect: Logger.info() missing 1 required positional argument: 'msg'
# expect: Logger._log() got an unexpected keyword argument 'nope'
# expect: '>=' not supported between instances of 'int' and 'str'
# expect: WARNING speak module
# expect: CRITICAL speak logger
# expect: ERROR speak adapter
# expect: Level 45 speak between
# expect: '.s' Logger root
# expect: 'levels' Logger root
# expect: 'p' Logger root
# expect: 'p.q' Logger p
# expect: 'p.q.r' Logger p.q
# expect: 'root' PlaceHolder None
# expect: 'root.x' Logger root
# expect: 't' Logger root
# expect: 't.' PlaceHolder None
# expect: 't..u' Logger root
