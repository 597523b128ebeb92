import logging
import logging.config

old = logging.getLogger('old')
logging.config.dictConfig({
    'version': 1,
    'formatters': {
        'brief': {'format': '%(levelname)s %(name)s %(message)s'},
        'braces': {'format': '{message}!', 'style': '{'},
        'made': {'()': 'logging.Formatter', 'fmt': 'made %(message)s'},
    },
    'filters': {'db': {'name': 'app.db'}},
    'handlers': {
        'out': {'class': 'logging.StreamHandler', 'formatter': 'brief', 'stream': 'ext://sys.stdout', 'level': 'INFO'},
        'db': {'class': 'logging.StreamHandler', 'formatter': 'braces', 'stream': 'ext://sys.stdout', 'filters': ['db']},
        'memory': {'class': 'logging.handlers.MemoryHandler', 'capacity': 2, 'target': 'out'},
        'made': {'class': 'logging.StreamHandler', 'formatter': 'made', 'stream': 'ext://sys.stdout'},
    },
    'loggers': {
        'app': {'handlers': ['db'], 'level': 'DEBUG'},
        'quiet': {'propagate': False, 'handlers': ['made']},
    },
    'root': {'handlers': ['out'], 'level': 'WARNING'},
})
logging.getLogger('app.db').debug('one')
logging.getLogger('app').info('two')
logging.getLogger('quiet').error('three')
logging.warning('four')
old.error('disabled')
print(old.disabled, logging.getLogger('app').disabled, logging.getHandlerByName('out') if hasattr(logging, 'getHandlerByName') else logging._handlers['out'].name)
logging.config.dictConfig({'version': 1, 'incremental': True, 'handlers': {'out': {'level': 'ERROR'}}, 'root': {'level': 'DEBUG'}})
print(logging.root.level, logging._handlers['out'].level)
logging.config.dictConfig({'version': 1, 'disable_existing_loggers': False})
print(old.disabled)

# expect: one!
# expect: INFO app two
# expect: made three
# expect: WARNING root four
# expect: True False out
# expect: 10 40
# expect: False
