import logging
import sys

h = logging.StreamHandler(sys.stdout)
h.setFormatter(logging.Formatter('%(name)s %(message)s'))
logging.root.addHandler(h)
h.addFilter(logging.Filter('app.db'))
for name in 'app', 'app.db', 'app.db.sql', 'app.dbx':
    logging.getLogger(name).warning('named')
h.filters.clear()

class NoSecrets:
    def filter(self, record):
        record.msg = record.msg.replace('1234', '****')
        return True

def short(record):
    return len(record.getMessage()) < 20

log = logging.getLogger('f')
log.addFilter(NoSecrets())
log.addFilter(short)
log.addFilter(short)
print(len(log.filters))
log.warning('pin 1234')
log.warning('pin 1234 in a very long message')
logging.getLogger('f.child').warning('filters of parents do not count 1234')
log.removeFilter(short)
log.removeFilter(short)
log.warning('pin 1234 in a very long message')
print(logging.Filter().filter(logging.makeLogRecord({'name': 'x'})), logging.Filter('a').filter(logging.makeLogRecord({'name': 'ab'})))
print(h.filter(logging.makeLogRecord({})), h.handle(logging.makeLogRecord({'name': 'n', 'msg': 'handled'})))

# expect: app.db named
# expect: app.db.sql named
# expect: 2
# expect: f pin ****
# expect: f.child filters of parents do not count 1234
# expect: f pin **** in a very long message
# expect: True False
# expect: n handled
# expect: True True
