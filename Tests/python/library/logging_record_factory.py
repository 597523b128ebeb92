import logging
import sys

old = logging.getLogRecordFactory()

def factory(*args, **kwargs):
    record = old(*args, **kwargs)
    record.user = 'ann'
    return record

logging.setLogRecordFactory(factory)
logging.basicConfig(stream=sys.stdout, format='%(user)s %(message)s')
logging.warning('hi')
logging.setLogRecordFactory(old)
print(old is logging.LogRecord)

# expect: ann hi
# expect: True
