# what: `os.environ` is empty, the time zone is UTC
# cause: the same result on every machine
# instead: arguments in `sys.argv`
import os
import time

print(dict(os.environ), os.environ.get("HOME"))
print(time.localtime(0).tm_hour, time.tzname[0])
# expect: {} None
# expect: 0 UTC
