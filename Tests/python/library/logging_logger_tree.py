import logging

root = logging.getLogger()
a = logging.getLogger('a')
abc = logging.getLogger('a.b.c')
print(root, a, abc, abc.parent, a.parent)
ab = logging.getLogger('a.b')
print(abc.parent, ab.parent, logging.getLogger('a.b') is ab, logging.getLogger('') is root, logging.getLogger('root') is root)
print(a.getChild('b') is ab, root.getChild('a') is a, ab.getChild('x.y'), ab.getChild('x.y').parent)
a.setLevel(logging.ERROR)
print(abc, abc.getEffectiveLevel(), abc.level, abc.isEnabledFor(logging.WARNING), abc.isEnabledFor(logging.ERROR))
ab.setLevel(logging.DEBUG)
print(abc.getEffectiveLevel(), abc.isEnabledFor(logging.WARNING))
print(abc.hasHandlers(), abc.name, abc.propagate, abc.disabled, abc.handlers, abc.filters)
root.addHandler(logging.NullHandler())
print(abc.hasHandlers())
ab.propagate = False
print(abc.hasHandlers(), a.hasHandlers())
print(sorted(logging.root.manager.loggerDict))
print(type(logging.root.manager.loggerDict['a.b.x']).__name__)
try:
    logging.getLogger(5)
except TypeError as e:
    print(e)

# expect: <RootLogger root (WARNING)> <Logger a (WARNING)> <Logger a.b.c (WARNING)> <Logger a (WARNING)> <RootLogger root (WARNING)>
# expect: <Logger a.b (WARNING)> <Logger a (WARNING)> True True True
# expect: True True <Logger a.b.x.y (WARNING)> <Logger a.b (WARNING)>
# expect: <Logger a.b.c (ERROR)> 40 0 False True
# expect: 10 True
# expect: False a.b.c True False [] []
# expect: True
# expect: False True
# expect: ['a', 'a.b', 'a.b.c', 'a.b.x', 'a.b.x.y']
# expect: PlaceHolder
# expect: A logger name must be a string
