import logging

r = logging.LogRecord('n', 30, '/a/b/c.py', 7, 'm %s', ('x',), None, 'f')
r.created, r.msecs, r.relativeCreated = 1000000000.5, 500.0, 12.5
for style, fmt in [
        ('%', '%(name)s|%(levelno)03d|%(levelname)-8s|%(pathname)s|%(filename)s|%(module)s|%(lineno)d|%(funcName)s|%(message)s'),
        ('%', '%(msecs)d|%(relativeCreated)d|%(threadName)s|%(processName)s|%(created).1f|%%'),
        ('{', '{name}|{levelno:>4}|{message!r:>10}|{args[0]}'),
        ('$', '$name|${levelno}|$message|$$'),
        ('%', None), ('{', None), ('$', None), ('%', '')]:
    print(logging.Formatter(fmt, style=style).format(r))
print(logging.Formatter('%(a)s %(message)s', defaults={'a': 'dflt'}).format(r))
print(logging.Formatter('{a} {message}', style='{', defaults={'a': 'dflt'}).format(r))
for style, fmt in ('%', '%(nope)s'), ('{', '{nope}'), ('$', '$nope'):
    try:
        logging.Formatter(fmt, style=style).format(r)
    except ValueError as e:
        print(e)
for style, fmt in ('%', '%(asctime)s'), ('{', '{asctime}'), ('$', '$asctime'), ('$', '${asctime}'), ('{', '{message}'):
    print(logging.Formatter(fmt, style=style).usesTime(), end=' ')
print()

# expect: n|030|WARNING |/a/b/c.py|c.py|c|7|f|m x
# expect: 500|12|MainThread|MainProcess|1000000000.5|%
# expect: n|  30|     'm x'|x
# expect: n|30|m x|$
# expect: m x
# expect: m x
# expect: m x
# expect: m x
# expect: dflt m x
# expect: dflt m x
# expect: Formatting field not found in record: 'nope'
# expect: Formatting field not found in record: 'nope'
# expect: Formatting field not found in record: 'nope'
# expect: True True True True False 
