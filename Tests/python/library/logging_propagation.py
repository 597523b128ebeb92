import logging
import sys

def handler(label):
    h = logging.StreamHandler(sys.stdout)
    h.setFormatter(logging.Formatter(label + ': %(name)s %(message)s'))
    return h

logging.root.addHandler(handler('root'))
parent = logging.getLogger('p')
child = logging.getLogger('p.c')
parent.addHandler(handler('parent'))
child.addHandler(handler('child'))
child.warning('one')
parent.propagate = False
child.warning('two')
child.propagate = False
child.warning('three')
child.propagate = parent.propagate = True
logging.root.setLevel(logging.CRITICAL)
child.setLevel(logging.INFO)
child.info('levels of parents do not count, levels of handlers do')
parent.handlers[0].setLevel(logging.ERROR)
child.info('not at the parent')
child.disabled = True
child.critical('nothing')
child.disabled = False
h = child.handlers[0]
child.addHandler(h)
print(len(child.handlers))
child.removeHandler(h)
child.removeHandler(h)
child.info('without its own')

# expect: child: p.c one
# expect: parent: p.c one
# expect: root: p.c one
# expect: child: p.c two
# expect: parent: p.c two
# expect: child: p.c three
# expect: child: p.c levels of parents do not count, levels of handlers do
# expect: parent: p.c levels of parents do not count, levels of handlers do
# expect: root: p.c levels of parents do not count, levels of handlers do
# expect: child: p.c not at the parent
# expect: root: p.c not at the parent
# expect: 1
# expect: root: p.c without its own
