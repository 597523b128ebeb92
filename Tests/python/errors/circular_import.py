try:
    import modules.circle_a
except ImportError as error:
    print(str(error).split(" (/")[0].split(" (modules")[0].split(" (Tests")[0].rsplit(" (", 1)[0])
try:
    import modules.circle_c
except AttributeError as error:
    print(error)
# expect: cannot import name 'x' from partially initialized module 'modules.circle_a'
# expect: partially initialized module 'modules.circle_c' has no attribute 'x' (most likely due to a circular import)
