import logging
import time

r = logging.LogRecord('n', 30, 'p', 7, 'm', (), None)
r.created, r.msecs = 1000000000.987, 987.0
f = logging.Formatter('%(asctime)s %(message)s')
f.converter = time.gmtime
print(f.format(r))
print(f.formatTime(r), f.formatTime(r, '%d/%m/%y'), r.asctime)
f.default_msec_format = None
print(f.format(r))
f.default_msec_format = '%s.%03d'
f.default_time_format = '%H:%M:%S'
print(f.format(r))
f = logging.Formatter('%(asctime)s.%(msecs)03d', datefmt='%Y/%m/%d %I %p')
f.converter = time.gmtime
print(f.format(r))
r.created, r.msecs = 5.0, 0.0
print(f.format(r))

# expect: 2001-09-09 01:46:40,987 m
# expect: 2001-09-09 01:46:40,987 09/09/01 2001-09-09 01:46:40,987
# expect: 2001-09-09 01:46:40 m
# expect: 01:46:40.987 m
# expect: 2001/09/09 01 AM.987
# expect: 1970/01/01 12 AM.000
