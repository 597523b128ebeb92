import io
import logging

class ListHandler(logging.Handler):
    def __init__(self):
        super().__init__(logging.ERROR)
        self.records = []
    def emit(self, record):
        self.records.append(self.format(record))

h = ListHandler()
log = logging.getLogger('x')
log.addHandler(h)
log.warning('no')
log.error('yes %d', 1)
print(h.records, h, h.level, h.formatter, h.name, h.get_name())
h.name = 'collector'
print(h.name, logging._handlers['collector'] is h)
h.close()
print('collector' in logging._handlers)
stream = io.StringIO()
s = logging.StreamHandler(stream)
s.terminator = '!\n'
log.handlers = [s]
log.error('one')
other = io.StringIO()
print(s.setStream(other) is stream, s.setStream(other))
log.error('two')
print(repr(stream.getvalue()), repr(other.getvalue()))
print(logging.NullHandler(), logging.Handler(), s)
for level in 'loud', None:
    try:
        logging.Handler(level)
    except Exception as e:
        print(type(e).__name__, e)
try:
    logging.Handler().emit(None)
except NotImplementedError as e:
    print(e)

# expect: ['yes 1'] <ListHandler (ERROR)> 40 None None None
# expect: collector True
# expect: False
# expect: True None
# expect: 'one!\n' 'two!\n'
# expect: <NullHandler (NOTSET)> <Handler (NOTSET)> <StreamHandler (NOTSET)>
# expect: ValueError Unknown level: 'loud'
# expect: TypeError Level not an integer or a valid string: None
# expect: emit must be implemented by Handler subclasses
