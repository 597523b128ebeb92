import logging
import sys

logging.basicConfig(stream=sys.stdout, level=1, format='%(levelname)s %(message)s')
log = logging.getLogger('x')
logging.disable(logging.ERROR)
log.error('a')
log.critical('b')
print(log.isEnabledFor(logging.ERROR), logging.root.manager.disable)
logging.disable()
log.critical('c')
logging.disable(logging.NOTSET)
log.debug('d')
logging.disable('INFO')
log.info('e')
log.warning('f')
try:
    logging.disable('loud')
except ValueError as e:
    print(e)

# expect: CRITICAL b
# expect: False 40
# expect: DEBUG d
# expect: WARNING f
# expect: Unknown level: 'loud'
