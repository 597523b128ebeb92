# what: `time.sleep` moves the run's own clock and returns at once
# cause: a run never waits
import time

before = time.monotonic()
time.sleep(3600)
print(time.monotonic() - before >= 3600)
# expect: True
