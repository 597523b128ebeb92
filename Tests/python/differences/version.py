# what: `sys.version` is `3.11.2 (snip)`, `sys.implementation.name` is `snip`
# cause: it is not CPython
import sys

print(sys.version, sys.implementation.name, sys.version_info[:2])
# expect: 3.11.2 (snip) snip (3, 11)
