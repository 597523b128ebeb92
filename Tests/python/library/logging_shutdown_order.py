# Handlers are shut down the newest first, each locked meanwhile; what goes wrong with a file is passed over.
import gc
import logging
import weakref


class Recorder(logging.NullHandler):
    def __init__(self, name, failing=None, error=OSError):
        super().__init__()
        self.label, self.failing, self.error = name, failing, error

    def note(self, step):
        print(self.label, step)
        if step == self.failing:
            raise self.error(step)

    def acquire(self): self.note('acquire')
    def release(self): self.note('release')
    def flush(self): self.note('flush')
    def close(self): self.note('close')


plain, second = Recorder('plain'), Recorder('second')
logging.shutdown([weakref.ref(plain), weakref.ref(second)])
for step in 'acquire', 'flush', 'close':
    for error in OSError, ValueError, RuntimeError:
        print('--', step, error.__name__)
        handler = Recorder('failing', step, error)
        try:
            logging.shutdown([weakref.ref(handler)])
        except RuntimeError as caught:
            print('raised', caught)
        logging.raiseExceptions = False
        try:
            logging.shutdown([weakref.ref(handler)])
        finally:
            logging.raiseExceptions = True
for one in plain, second, handler:
    one.label, one.failing = 'end', None
    one.note = lambda step: None
gc.collect()

# expect: second acquire
# expect: second flush
# expect: second close
# expect: second release
# expect: plain acquire
# expect: plain flush
# expect: plain close
# expect: plain release
# expect: -- acquire OSError
# expect: failing acquire
# expect: failing release
# expect: failing acquire
# expect: failing release
# expect: -- acquire ValueError
# expect: failing acquire
# expect: failing release
# expect: failing acquire
# expect: failing release
# expect: -- acquire RuntimeError
# expect: failing acquire
# expect: failing release
# expect: raised acquire
# expect: failing acquire
# expect: failing release
# expect: -- flush OSError
# expect: failing acquire
# expect: failing flush
# expect: failing release
# expect: failing acquire
# expect: failing flush
# expect: failing release
# expect: -- flush ValueError
# expect: failing acquire
# expect: failing flush
# expect: failing release
# expect: failing acquire
# expect: failing flush
# expect: failing release
# expect: -- flush RuntimeError
# expect: failing acquire
# expect: failing flush
# expect: failing release
# expect: raised flush
# expect: failing acquire
# expect: failing flush
# expect: failing release
# expect: -- close OSError
# expect: failing acquire
# expect: failing flush
# expect: failing close
# expect: failing release
# expect: failing acquire
# expect: failing flush
# expect: failing close
# expect: failing release
# expect: -- close ValueError
# expect: failing acquire
# expect: failing flush
# expect: failing close
# expect: failing release
# expect: failing acquire
# expect: failing flush
# expect: failing close
# expect: failing release
# expect: -- close RuntimeError
# expect: failing acquire
# expect: failing flush
# expect: failing close
# expect: failing release
# expect: raised close
# expect: failing acquire
# expect: failing flush
# expect: failing close
# expect: failing release
