import logging.config

def attempt(**config):
    try:
        print(logging.config.dictConfig(config))
    except Exception as e:
        print(type(e).__name__, e, '<-', repr(e.__cause__))

def handler(**description):
    attempt(version=1, handlers={'h': description})

attempt()
attempt(version=2)
attempt(version=1, formatters={'f': {'format': 'no field'}})
attempt(version=1, formatters={'f': {'format': '%(message)s', 'style': '!'}})
handler(**{'class': 'logging.Nope'})
handler(**{'class': 'nope.Nope'})
handler(**{'class': 'logging.StreamHandler', 'formatter': 'q'})
handler(**{'class': 'logging.StreamHandler', 'level': 'q'})
handler(**{'class': 'logging.StreamHandler', 'filters': ['q']})
handler(**{'class': 'logging.StreamHandler', 'size': 1})
handler(**{'class': 'logging.StreamHandler', 'stream': 'cfg://nope'})
handler(**{'class': 'logging.handlers.MemoryHandler', 'capacity': 5, 'target': 'q'})
attempt(version=1, loggers={'x': {'handlers': ['q']}})
attempt(version=1, loggers={'x': {'level': 'q'}})
attempt(version=1, root={'handlers': ['q']})
attempt(version=1, root={'level': 'q'})
attempt(version=1, incremental=True, handlers={'h': {'level': 'INFO'}})

# expect: ValueError dictionary doesn't specify a version <- None
# expect: ValueError Unsupported version: 2 <- None
# expect: ValueError Unable to configure formatter 'f' <- ValueError("Invalid format 'no field' for '%' style")
# expect: ValueError Unable to configure formatter 'f' <- ValueError('Style must be one of: %,{,$')
# expect: ValueError Unable to configure handler 'h' <- ValueError("Cannot resolve 'logging.Nope': No module named 'logging.Nope'")
# expect: ValueError Unable to configure handler 'h' <- ValueError("Cannot resolve 'nope.Nope': No module named 'nope'")
# expect: ValueError Unable to configure handler 'h' <- ValueError("Unable to set formatter 'q'")
# expect: ValueError Unable to configure handler 'h' <- ValueError("Unknown level: 'q'")
# expect: ValueError Unable to configure handler 'h' <- ValueError("Unable to add filter 'q'")
# expect: ValueError Unable to configure handler 'h' <- TypeError("StreamHandler.__init__() got an unexpected keyword argument 'size'")
# expect: ValueError Unable to configure handler 'h' <- KeyError('nope')
# expect: ValueError Unable to configure handler 'h' <- ValueError("Unable to set target handler 'q'")
# expect: ValueError Unable to configure logger 'x' <- ValueError("Unable to add handler 'q'")
# expect: ValueError Unable to configure logger 'x' <- ValueError("Unknown level: 'q'")
# expect: ValueError Unable to configure root logger <- ValueError("Unable to add handler 'q'")
# expect: ValueError Unable to configure root logger <- ValueError("Unknown level: 'q'")
# expect: ValueError No handler found with name 'h' <- None
