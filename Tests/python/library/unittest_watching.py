import logging
import unittest
import warnings


class T(unittest.TestCase):
    def runTest(self):
        pass


t = T()
log = logging.getLogger('a.b')
with t.assertLogs('a', level='INFO') as seen:
    log.info('first %d', 1)
    log.debug('no')
    log.error('second')
print(seen.output, seen.records[0].levelname, log.level)


def tell(manager, body=lambda: None):
    try:
        with manager:
            body()
    except AssertionError as error:
        print(error)
    else:
        print('ok')


tell(t.assertLogs('a'))
tell(t.assertLogs())
tell(t.assertLogs('a', 'ERROR'), lambda: log.warning('w'))
tell(t.assertNoLogs('a'))
tell(t.assertNoLogs('a'), lambda: log.warning('w'))
tell(t.assertNoLogs('a', 'ERROR'), lambda: log.warning('w'))
tell(t.assertWarns(UserWarning))
tell(t.assertWarns(UserWarning), lambda: warnings.warn('x'))
tell(t.assertWarns(DeprecationWarning), lambda: warnings.warn('x', UserWarning))
tell(t.assertWarnsRegex(UserWarning, 'y+'), lambda: warnings.warn('x'))
tell(t.assertWarnsRegex(UserWarning, 'x'), lambda: warnings.warn('x'))
tell(t.assertWarns((UserWarning, DeprecationWarning), msg='more'))
with t.assertWarns(UserWarning) as seen:
    warnings.warn('told')
print(seen.warning, seen.lineno)
try:
    t.assertWarns(ValueError)
except TypeError as error:
    print(error)
try:
    t.assertWarns(UserWarning, int, '3')
except AssertionError as error:
    print(error)

# expect: ['INFO:a.b:first 1', 'ERROR:a.b:second'] INFO 0
# expect: no logs of level INFO or higher triggered on a
# expect: no logs of level INFO or higher triggered on root
# expect: no logs of level ERROR or higher triggered on a
# expect: ok
# expect: Unexpected logs found: ['WARNING:a.b:w']
# expect: ok
# expect: UserWarning not triggered
# expect: ok
# expect: DeprecationWarning not triggered
# expect: "y+" does not match "x"
# expect: ok
# expect: (<class 'UserWarning'>, <class 'DeprecationWarning'>) not triggered : more
# expect: told 43
# expect: assertWarns() arg 1 must be a warning type or tuple of warning types
# expect: UserWarning not triggered by int
