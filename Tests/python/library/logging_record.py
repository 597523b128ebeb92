import logging

r = logging.LogRecord('name', 20, '/a/b/file.py', 7, 'm %s %d', ('x', 5), None, 'func')
print(r, r.getMessage())
print(list(r.__dict__))
print(r.name, r.levelname, r.levelno, r.pathname, r.filename, r.module, r.lineno, r.funcName, r.args, r.exc_info, r.exc_text, r.stack_info)
print(r.threadName, r.processName, type(r.created), type(r.msecs), r.msecs == int(r.msecs))
print(logging.LogRecord('n', 1, 'noext', 0, 'm', None, None).module, logging.LogRecord('n', 1, '/x/.hidden', 0, 'm', (), None).module)
print(logging.LogRecord('n', 1, 'p', 0, '%(a)s', ({'a': 1},), None).args, logging.LogRecord('n', 1, 'p', 0, '%s', ({},), None).args)
print(logging.LogRecord('n', 1, 'p', 0, ['a', 'list'], (), None).getMessage())
try:
    logging.LogRecord('n', 1, 'p', 0, '%d', ('x',), None).getMessage()
except TypeError as e:
    print(e)
made = logging.makeLogRecord({'msg': 'hello', 'extra_field': 9, 'levelname': 'X'})
print(made.msg, made.extra_field, made.levelname, made.levelno, made.name, made)

# expect: <LogRecord: name, 20, /a/b/file.py, 7, "m %s %d"> m x 5
# expect: ['name', 'msg', 'args', 'levelname', 'levelno', 'pathname', 'filename', 'module', 'exc_info', 'exc_text', 'stack_info', 'lineno', 'funcName', 'created', 'msecs', 'relativeCreated', 'thread', 'threadName', 'processName', 'process']
# expect: name INFO 20 /a/b/file.py file.py file 7 func ('x', 5) None None None
# expect: MainThread MainProcess <class 'float'> <class 'float'> True
# expect: noext .hidden
# expect: {'a': 1} ({},)
# expect: ['a', 'list']
# expect: %d format: a real number is required, not str
# expect: hello 9 X None None <LogRecord: None, None, , 0, "hello">
