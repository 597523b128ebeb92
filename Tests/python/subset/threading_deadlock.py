# what: a thread that waits for what only an earlier one could do, after that one has been left waiting itself
# cause: threads run one after the other here; CPython changes over between them, or would hang
# instead: fill the queue, or set the event, before waiting
import threading

event = threading.Event()
try:
    event.wait()
finally:
    print("not reached")
# expect-status: 125
# expect-error: hint: every thread waits here, and nothing is left that could wake one: CPython hangs
