# fileConfig: the sections of a configuration file, and what is wrong with some.
import configparser
import io
import logging
import logging.config


def attempt(text, **options):
    try:
        logging.config.fileConfig(io.StringIO(text), **options)
    except Exception as error:
        print(type(error).__name__, error)


WHOLE = '''
[loggers]
keys = root, parser, quiet

[handlers]
keys = plain, other, memory

[formatters]
keys = short, long

[logger_root]
level = WARNING
handlers = plain

[logger_parser]
level = DEBUG
handlers = other
propagate = 1
qualname = compiler.parser

[logger_quiet]
level = ERROR
handlers = memory
propagate = 0
qualname = quiet

[handler_plain]
class = StreamHandler
level = NOTSET
formatter = short
args = (sys.stdout,)

[handler_other]
class = logging.StreamHandler
kwargs = {'stream': sys.stdout}
formatter = long

[handler_memory]
class = handlers.MemoryHandler
args = (1, ERROR)
target = plain

[formatter_short]
format = %(levelname)s ++ %(message)s

[formatter_long]
format = {name}: {levelname}: {message}
style = {
class = logging.Formatter
'''

before = logging.getLogger('before')
below = logging.getLogger('compiler.parser.below')
below.addHandler(logging.NullHandler())
logging.config.fileConfig(io.StringIO(WHOLE))
parser, quiet = logging.getLogger('compiler.parser'), logging.getLogger('quiet')
parser.info('one')
logging.info('hidden')
logging.error('two')
quiet.error('three')
quiet.warning('hidden')
print(before.disabled, below.disabled, below.handlers, parser.disabled, parser.propagate, quiet.propagate)
print([handler.name for handler in logging.root.handlers + parser.handlers + quiet.handlers])
print(parser.handlers[0].level, logging.root.handlers[0].formatter._fmt)

config = configparser.ConfigParser()
config.read_string(WHOLE)
logging.config.fileConfig(config, disable_existing_loggers=False)
before.disabled = False
logging.config.fileConfig(config, None, False)
before.warning('four')

FORMATTERS = '[formatters]\nkeys='
HANDLERS = '\n[handlers]\nkeys='
LOGGERS = '\n[loggers]\nkeys=root'
ROOT = '\n[logger_root]\nhandlers='
NONE = FORMATTERS + HANDLERS
attempt('')
attempt(NONE + '\n[loggers]\nkeys=a')
attempt(FORMATTERS + 'f\n[formatter_f]\nstyle=x' + HANDLERS + LOGGERS + ROOT)
attempt(FORMATTERS + HANDLERS + 'h\n[handler_h]\nclass=nope.x' + LOGGERS + ROOT)
attempt(FORMATTERS + HANDLERS + 'h\n[handler_h]\nclass=NullHandler\nformatter=zz' + LOGGERS + ROOT)
attempt(FORMATTERS + HANDLERS + 'h\n[handler_h]\nclass=NullHandler\nlevel=ZZ' + LOGGERS + ROOT)
attempt(NONE + LOGGERS + ROOT + 'a')
attempt(NONE + LOGGERS + ',b' + ROOT + '\n[logger_b]\nqualname=b\nhandlers=\nlevel=ZZ')

# In a dictionary whole sections may be references, and options must be names.
logging.config.dictConfig({
    'version': 1, 'shapes': {'a': {'format': 'dict %(message)s'}},
    'places': {'x': {'class': 'logging.StreamHandler', 'formatter': 'a', 'stream': 'ext://sys.stdout'}},
    'formatters': 'cfg://shapes', 'handlers': {'h': 'cfg://places[x]'}, 'loggers': {'q': {'handlers': ['h']}}})
logging.getLogger('q').error('five')
for options in {'class': 'logging.NullHandler', '9': 1}, {'()': 'logging.NullHandler', 'a b': 1}:
    try:
        logging.config.dictConfig({'version': 1, 'handlers': {'h': options}})
    except ValueError as error:
        print(error, '|', error.__cause__)
for name in 'a_9', '9', 'é':
    try:
        print(logging.config.valid_ident(name))
    except ValueError as error:
        print(error)

# expect: compiler.parser: INFO: one
# expect: INFO ++ one
# expect: ERROR ++ two
# expect: ERROR ++ three
# expect: True False [] 0 1 0
# expect: ['plain', 'other', 'memory']
# expect: 0 %(levelname)s ++ %(message)s
# expect: WARNING ++ four
# expect: KeyError 'formatters'
# expect: ValueError list.remove(x): x not in list
# expect: ValueError Style must be one of: %,{,$
# expect: ModuleNotFoundError No module named 'nope'
# expect: KeyError 'zz'
# expect: ValueError Unknown level: 'ZZ'
# expect: KeyError 'a'
# expect: ValueError Unknown level: 'ZZ'
# expect: dict five
# expect: Unable to configure handler 'h' | Not a valid Python identifier: '9'
# expect: Unable to configure handler 'h' | Not a valid Python identifier: 'a b'
# expect: True
# expect: Not a valid Python identifier: '9'
# expect: Not a valid Python identifier: 'é'
