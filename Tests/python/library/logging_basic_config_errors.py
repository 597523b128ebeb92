import logging
import sys

def attempt(**kwargs):
    try:
        print(logging.basicConfig(force=True, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)

attempt(stream=sys.stdout, filename='x')
attempt(stream=sys.stdout, handlers=[])
attempt(filename='x', handlers=[])
attempt(style='!')
attempt(level='LOUD')
attempt(level=1.5)
attempt(color=True)
attempt(color=True, size=3)
attempt(format='no field')
attempt(format='{message', style='{')
attempt(format='$', style='$')

# expect: ValueError 'stream' and 'filename' should not be specified together
# expect: ValueError 'stream' or 'filename' should not be specified together with 'handlers'
# expect: ValueError 'stream' or 'filename' should not be specified together with 'handlers'
# expect: ValueError Style must be one of: %,{,$
# expect: ValueError Unknown level: 'LOUD'
# expect: TypeError Level not an integer or a valid string: 1.5
# expect: ValueError Unrecognised argument(s): color
# expect: ValueError Unrecognised argument(s): color, size
# expect: ValueError Invalid format 'no field' for '%' style
# expect: ValueError invalid format: expected '}' before end of string
# expect: ValueError invalid format: bare '$' not allowed
