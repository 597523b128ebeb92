import logging
import sys

logging.basicConfig(stream=sys.stdout, level=logging.DEBUG, format='%(levelname)s:%(name)s:%(message)s')
logging.debug('a %s', 'b')
logging.info('%d items', 3)
logging.warning('plain')
logging.error('100%')
logging.critical('%(name)s is %(age)d', {'name': 'Ann', 'age': 5})
logging.log(25, 'between')
logging.getLogger('app.db').info('child')
logging.basicConfig(level=logging.CRITICAL)
logging.info('the second call changes nothing')
logging.basicConfig(stream=sys.stdout, force=True, format='{levelname:>8} {message}', style='{', level='INFO')
logging.info('forced')
logging.debug('hidden')
logging.basicConfig(stream=sys.stdout, force=True, format='$name $message', style='$')
logging.info('dollar')
logging.basicConfig(handlers=[logging.StreamHandler(sys.stdout)], force=True, level='WARNING')
logging.warning('handlers')
print(logging.root, logging.root.handlers[0].formatter._fmt)

# expect: DEBUG:root:a b
# expect: INFO:root:3 items
# expect: WARNING:root:plain
# expect: ERROR:root:100%
# expect: CRITICAL:root:Ann is 5
# expect: Level 25:root:between
# expect: INFO:app.db:child
# expect: INFO:root:the second call changes nothing
# expect:     INFO forced
# expect: root dollar
# expect: WARNING:root:handlers
# expect: <RootLogger root (WARNING)> %(levelname)s:%(name)s:%(message)s
