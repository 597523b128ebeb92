import logging
import sys

logging.basicConfig(stream=sys.stdout, format='%(levelname)s %(ip)s %(message)s', level=logging.INFO)
log = logging.getLogger('x')
a = logging.LoggerAdapter(log, {'ip': '10.0.0.1'})
a.info('hello %s', 'you')
a.debug('hidden')
a.log(logging.ERROR, 'logged')
a.warning('the own extra wins', extra={'ip': 'other'})
print(a, a.name, a.isEnabledFor(logging.DEBUG), a.getEffectiveLevel(), a.hasHandlers(), a.extra, a.logger is log)

class Tag(logging.LoggerAdapter):
    def process(self, msg, kwargs):
        return '[%s] %s' % (self.extra['ip'], msg), {**kwargs, 'extra': self.extra}

Tag(log, {'ip': 'z'}).critical('tagged %d', 5)
a.setLevel(logging.ERROR)
print(log.level)
a.info('now hidden')
print(logging.LoggerAdapter(log).extra)

# expect: INFO 10.0.0.1 hello you
# expect: ERROR 10.0.0.1 logged
# expect: WARNING 10.0.0.1 the own extra wins
# expect: <LoggerAdapter x (INFO)> x False 20 True {'ip': '10.0.0.1'} True
# expect: CRITICAL z [z] tagged 5
# expect: 40
# expect: None
