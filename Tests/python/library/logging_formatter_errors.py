import logging

def attempt(fmt, style='%'):
    try:
        print(repr(logging.Formatter(fmt, style=style)._fmt))
    except ValueError as e:
        print(e)

for fmt in 'hi', '%(x', '%(message)', '%(message)z', '%(a b)s', '%(message)-10.5S', '%(a)*d', '%()s', '%(x) +#05.2f', '%s':
    attempt(fmt)
for fmt in '{', '}', '{}', 'x', '{a!x}', '{a:zz}', '{a b}', '{a.b[0]:>{w}}', '{a:%Y}', '{a:>10,.3f}', '{a', '{{a}}', '{0}', '{a!r:^5}':
    attempt(fmt, '{')
for fmt in 'x', '$x $', '$$', '${x}$$', '$x', '${x', '$1':
    attempt(fmt, '$')
attempt('x', '!')
attempt('%(message)s', None)
print(logging.Formatter('nothing', validate=False)._fmt)

# expect: Invalid format 'hi' for '%' style
# expect: Invalid format '%(x' for '%' style
# expect: Invalid format '%(message)' for '%' style
# expect: Invalid format '%(message)z' for '%' style
# expect: Invalid format '%(a b)s' for '%' style
# expect: '%(message)-10.5S'
# expect: '%(a)*d'
# expect: Invalid format '%()s' for '%' style
# expect: '%(x) +#05.2f'
# expect: Invalid format '%s' for '%' style
# expect: invalid format: Single '{' encountered in format string
# expect: invalid format: Single '}' encountered in format string
# expect: invalid format: no fields
# expect: invalid format: no fields
# expect: invalid format: invalid conversion: 'x'
# expect: invalid format: bad specifier: 'zz'
# expect: invalid format: invalid field name/expression: 'a b'
# expect: '{a.b[0]:>{w}}'
# expect: invalid format: bad specifier: '%Y'
# expect: '{a:>10,.3f}'
# expect: invalid format: expected '}' before end of string
# expect: invalid format: no fields
# expect: '{0}'
# expect: '{a!r:^5}'
# expect: invalid format: no fields
# expect: invalid format: bare '$' not allowed
# expect: invalid format: no fields
# expect: '${x}$$'
# expect: '$x'
# expect: invalid format: bare '$' not allowed
# expect: invalid format: bare '$' not allowed
# expect: Style must be one of: %,{,$
# expect: Style must be one of: %,{,$
# expect: nothing
