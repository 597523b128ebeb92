import logging
import sys
from logging.handlers import BufferingHandler, MemoryHandler

target = logging.StreamHandler(sys.stdout)
memory = MemoryHandler(3, logging.ERROR, target)
log = logging.getLogger('x')
log.addHandler(memory)
log.setLevel(logging.DEBUG)
log.info('a')
log.info('b')
print(len(memory.buffer))
log.info('c')
print(len(memory.buffer))
log.debug('d')
log.error('e')
print('--')
log.info('f')
memory.close()
print(memory.buffer, memory.target, memory)
buffering = BufferingHandler(2)
log.handlers = [buffering]
log.info('g')
print(len(buffering.buffer))
log.info('h')
print(len(buffering.buffer))

# expect: 2
# expect: a
# expect: b
# expect: c
# expect: 0
# expect: d
# expect: e
# expect: --
# expect: f
# expect: [] None <MemoryHandler (NOTSET)>
# expect: 1
# expect: 0
