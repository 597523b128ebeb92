import logging
import sys

class Noisy(logging.StreamHandler):
    def flush(self):
        super().flush()
    def close(self):
        print('close', self.get_name())
        super().close()

a, b = Noisy(sys.stdout), Noisy(sys.stdout)
a.name, b.name = 'a', 'b'
logging.shutdown([lambda: a, lambda: b])
print('end')
Noisy.close = lambda self: None

# expect: close b
# expect: close a
# expect: end
