import logging
import sys

sys.stderr = sys.stdout
log = logging.getLogger('nobody')
log.info('too low')
log.warning('to stderr without a format')
print(logging.lastResort)
logging.lastResort = None
log.warning('lost')
log.warning('lost again')
logging.root.manager.emittedNoHandlerWarning = False
logging.raiseExceptions = False
log.warning('silent')
log.addHandler(logging.NullHandler())
log.warning('null')
logging.warning('the functions of the module configure the root')

# expect: to stderr without a format
# expect: <_StderrHandler <stdout> (WARNING)>
# expect: No handlers could be found for logger "nobody"
# expect: WARNING:root:the functions of the module configure the root
