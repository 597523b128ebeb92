import logging
import sys

logging.basicConfig(stream=sys.stdout, format='%(message)s')

class Names(logging.Formatter):
    def formatStack(self, stack_info):
        lines = stack_info.splitlines()
        return '\n'.join([lines[0]] + [line.split(', ', 1)[1] for line in lines if line.startswith('  File')])

logging.root.handlers[0].setFormatter(Names('%(message)s'))

def f():
    logging.warning('here', stack_info=True)

def g():
    f()

g()

# expect: here
# expect: Stack (most recent call last):
# expect: line 19, in <module>
# expect: line 17, in g
# expect: line 14, in f
