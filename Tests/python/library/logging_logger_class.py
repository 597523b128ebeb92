import logging
import sys

class Loud(logging.Logger):
    def shout(self, msg, *args):
        self.warning(msg + '!', *args)

logging.setLoggerClass(Loud)
logging.basicConfig(stream=sys.stdout)
log = logging.getLogger('loud')
log.shout('hi %s', 'you')
print(log, logging.getLoggerClass(), type(logging.getLogger('other')))
for kind in int, logging.Handler:
    try:
        logging.setLoggerClass(kind)
    except TypeError as e:
        print(e)
alone = logging.Logger('alone', 'ERROR')
print(alone, alone.parent, alone.handlers)
alone.addHandler(logging.StreamHandler(sys.stdout))
alone.error('works')
alone.warning('too low')

# expect: WARNING:loud:hi you!
# expect: <Loud loud (WARNING)> <class '__main__.Loud'> <class '__main__.Loud'>
# expect: logger not derived from logging.Logger: int
# expect: logger not derived from logging.Logger: Handler
# expect: <Logger alone (ERROR)> None []
# expect: works
