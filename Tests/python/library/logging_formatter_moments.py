# The time of a record, second by second, by format and by converter; records that come in one second share its text.
import logging
import time


def shown(formatter, *moments):
    for moment in moments:
        record = logging.makeLogRecord({'msg': 'x', 'created': moment, 'msecs': moment % 1 * 1000})
        print(formatter.format(record))


short = logging.Formatter('%(asctime)s %(message)s')
clock = logging.Formatter('%(asctime)s', '%H:%M:%S')
short.converter = clock.converter = time.gmtime
shown(short, 0.0, 0.25, 0.999, 1.0, 59.5, 0.5)
shown(clock, 0.5, 0.75, 3600.0)
shown(short, 0.5, 3600.0)
shown(clock, 0, 7, 7.5)


class Shifted(logging.Formatter):
    def converter(self, moment):
        print('asked', moment)
        return time.gmtime(moment + 86400)


shown(Shifted('%(asctime)s'), 5.0, 5.0)
plain = logging.Formatter('%(asctime)s')
plain.converter, plain.default_time_format, plain.default_msec_format = time.gmtime, '%j %S', '%s and %03d'
shown(plain, 5.125, 6.25)
plain.default_msec_format = None
shown(plain, 6.25, -0.5)

# expect: 1970-01-01 00:00:00,000 x
# expect: 1970-01-01 00:00:00,250 x
# expect: 1970-01-01 00:00:00,999 x
# expect: 1970-01-01 00:00:01,000 x
# expect: 1970-01-01 00:00:59,500 x
# expect: 1970-01-01 00:00:00,500 x
# expect: 00:00:00
# expect: 00:00:00
# expect: 01:00:00
# expect: 1970-01-01 00:00:00,500 x
# expect: 1970-01-01 01:00:00,000 x
# expect: 00:00:00
# expect: 00:00:07
# expect: 00:00:07
# expect: asked 5.0
# expect: 1970-01-02 00:00:05,000
# expect: asked 5.0
# expect: 1970-01-02 00:00:05,000
# expect: 001 05 and 125
# expect: 001 06 and 250
# expect: 001 06
# expect: 365 59
