import logging

print(logging.DEBUG, logging.INFO, logging.WARNING, logging.ERROR, logging.CRITICAL, logging.NOTSET, logging.FATAL, logging.WARN)
print(logging.getLevelName(10), logging.getLevelName('INFO'), logging.getLevelName(15), logging.getLevelName('LOUD'), logging.getLevelName('WARN'))
print(logging.getLevelNamesMapping())
logging.addLevelName(25, 'NOTICE')
print(logging.getLevelName(25), logging.getLevelName('NOTICE'), 'NOTICE' in logging.getLevelNamesMapping())
log = logging.getLogger('levels')
log.setLevel('NOTICE')
print(log, log.level, log.isEnabledFor(24), log.isEnabledFor(25))
for level in 'loud', 'debug', 1.5, None, True, 7:
    try:
        log.setLevel(level)
        print(log)
    except Exception as e:
        print(type(e).__name__, e)

# expect: 10 20 30 40 50 0 50 30
# expect: DEBUG 20 Level 15 Level LOUD 30
# expect: {'CRITICAL': 50, 'FATAL': 50, 'ERROR': 40, 'WARN': 30, 'WARNING': 30, 'INFO': 20, 'DEBUG': 10, 'NOTSET': 0}
# expect: NOTICE 25 True
# expect: <Logger levels (NOTICE)> 25 False True
# expect: ValueError Unknown level: 'loud'
# expect: ValueError Unknown level: 'debug'
# expect: TypeError Level not an integer or a valid string: 1.5
# expect: TypeError Level not an integer or a valid string: None
# expect: <Logger levels (Level True)>
# expect: <Logger levels (Level 7)>
