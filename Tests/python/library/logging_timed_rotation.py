# Files that are changed when their time has come, and a listener behind a queue.
import datetime
import glob
import logging
import logging.handlers
import os
import queue
import tempfile
import time
from logging.handlers import TimedRotatingFileHandler

folder = tempfile.mkdtemp()
path = os.path.join(folder, 'x.log')


def make(when, **options):
    return TimedRotatingFileHandler(path, when=when, delay=True, utc=True, **options)


for when in 'S', 'm', 'H', 'D', 'midnight', 'w3', 'X', 'W', 'W7', 'Wx':
    try:
        handler = make(when)
    except ValueError as error:
        print(error)
    else:
        print(handler.when, handler.interval, handler.suffix, handler.extMatch.pattern, handler.backupCount, handler.utc)

DAY = 24 * 60 * 60
MOMENTS = 0, 1, 43199, 43200, 43201, DAY - 1, DAY, 3 * DAY, 4 * DAY, 4 * DAY + 43200, 5 * DAY - 1, 12 * DAY + 5
for when, at, interval in [
        ('S', None, 5), ('H', None, 2), ('midnight', None, 1), ('midnight', datetime.time(12), 1),
        ('midnight', datetime.time(0), 1), ('midnight', datetime.time(23, 59, 59, 5), 1), ('midnight', None, 3),
        ('W0', None, 1), ('W3', None, 1), ('W3', datetime.time(12), 1), ('W4', datetime.time(12, 30, 5), 1)]:
    handler = make(when, atTime=at, interval=interval)
    print(when, at, interval, [handler.computeRollover(moment) for moment in MOMENTS])

handler = TimedRotatingFileHandler(path, 'S', backupCount=2, encoding='utf-8')
for number in range(4):
    handler.emit(logging.makeLogRecord({'msg': 'record %d' % number}))
    time.sleep(1.1)
handler.close()
old = sorted(glob.glob(path + '.*'))
print(len(old), all(handler.extMatch.match(name[len(path) + 1:]) for name in old))
for name in [*old, path]:
    with open(name) as file:
        print(repr(file.read()))

for name in old:
    os.remove(name)
for prefix in 'a.b.log.', 'a.b.c.log.':
    for second in range(4):
        open(os.path.join(folder, prefix + '2024-01-01_00-00-0%d' % second), 'w').close()
handler = TimedRotatingFileHandler(os.path.join(folder, 'a.b.log'), 's', backupCount=2, delay=True)
print([os.path.basename(name) for name in handler.getFilesToDelete()])


# A listener takes records to their handlers.
class Printer(logging.Handler):
    def emit(self, record):
        print(self.level, record.levelname, record.getMessage())


records = queue.Queue()
logger = logging.getLogger('listened')
logger.propagate = False
logger.setLevel(logging.DEBUG)
logger.addHandler(logging.handlers.QueueHandler(records))
for respects in False, True:
    listener = logging.handlers.QueueListener(
        records, Printer(), Printer(logging.ERROR), respect_handler_level=respects)
    listener.start()
    logger.info('one %s', 'argument')
    logger.error('two')
    listener.stop()
    print(records.empty(), listener._thread)

# expect: S 1 %Y-%m-%d_%H-%M-%S ^\d{4}-\d{2}-\d{2}_\d{2}-\d{2}-\d{2}(\.\w+)?$ 0 True
# expect: M 60 %Y-%m-%d_%H-%M ^\d{4}-\d{2}-\d{2}_\d{2}-\d{2}(\.\w+)?$ 0 True
# expect: H 3600 %Y-%m-%d_%H ^\d{4}-\d{2}-\d{2}_\d{2}(\.\w+)?$ 0 True
# expect: D 86400 %Y-%m-%d ^\d{4}-\d{2}-\d{2}(\.\w+)?$ 0 True
# expect: MIDNIGHT 86400 %Y-%m-%d ^\d{4}-\d{2}-\d{2}(\.\w+)?$ 0 True
# expect: W3 604800 %Y-%m-%d ^\d{4}-\d{2}-\d{2}(\.\w+)?$ 0 True
# expect: Invalid rollover interval specified: X
# expect: You must specify a day for weekly rollover from 0 to 6 (0 is Monday): W
# expect: Invalid day specified for weekly rollover: W7
# expect: Invalid day specified for weekly rollover: WX
# expect: S None 5 [5, 6, 43204, 43205, 43206, 86404, 86405, 259205, 345605, 388805, 432004, 1036810]
# expect: H None 2 [7200, 7201, 50399, 50400, 50401, 93599, 93600, 266400, 352800, 396000, 439199, 1044005]
# expect: midnight None 1 [86400, 86400, 86400, 86400, 86400, 86400, 172800, 345600, 432000, 432000, 432000, 1123200]
# expect: midnight 12:00:00 1 [43200, 43200, 43200, 43200, 129600, 129600, 129600, 302400, 388800, 388800, 475200, 1080000]
# expect: midnight 00:00:00 1 [0, 86400, 86400, 86400, 86400, 86400, 86400, 259200, 345600, 432000, 432000, 1123200]
# expect: midnight 23:59:59.000005 1 [86399, 86399, 86399, 86399, 86399, 86399, 172799, 345599, 431999, 431999, 431999, 1123199]
# expect: midnight None 3 [86400, 86400, 86400, 86400, 86400, 86400, 172800, 345600, 432000, 432000, 432000, 1123200]
# expect: W0 None 1 [432000, 432000, 432000, 432000, 432000, 432000, 432000, 432000, 432000, 432000, 432000, 1641600]
# expect: W3 None 1 [86400, 86400, 86400, 86400, 86400, 86400, 691200, 691200, 691200, 691200, 691200, 1296000]
# expect: W3 12:00:00 1 [43200, 43200, 43200, 43200, 648000, 648000, 648000, 648000, 648000, 648000, 648000, 1252800]
# expect: W4 12:30:05 1 [131405, 131405, 131405, 131405, 131405, 131405, 131405, 736205, 736205, 736205, 736205, 1341005]
# expect: 2 True
# expect: 'record 1\n'
# expect: 'record 2\n'
# expect: 'record 3\n'
# expect: ['a.b.log.2024-01-01_00-00-00', 'a.b.log.2024-01-01_00-00-01']
# expect: 0 INFO one argument
# expect: 40 INFO one argument
# expect: 0 ERROR two
# expect: 40 ERROR two
# expect: True None
# expect: 0 INFO one argument
# expect: 0 ERROR two
# expect: 40 ERROR two
# expect: True None
