# A configuration that fails at the root logger has disabled the loggers from before already.
import logging.config

before = logging.getLogger('before')
try:
    logging.config.dictConfig({'version': 1, 'root': {'level': 'no such level'}})
except ValueError as error:
    print(error, '/', error.__cause__)
print(before.disabled)
logging.config.dictConfig({'version': 1, 'loggers': {'before': {'level': 'INFO'}}})
print(before.disabled, before.level)
try:
    logging.config.dictConfig({'version': 1, 'loggers': {'other': {'handlers': ['none']}}})
except ValueError as error:
    print(error, '/', error.__cause__, '/', repr(error.__cause__.__cause__))
print(before.disabled)

# expect: Unable to configure root logger / Unknown level: 'no such level'
# expect: True
# expect: False 20
# expect: Unable to configure logger 'other' / Unable to add handler 'none' / KeyError('none')
# expect: False
