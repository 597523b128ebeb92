from functools import partialmethod

class Cell:
    def __init__(self): self.alive = False
    def set_state(self, state, *, note=None):
        self.alive = state
        return state, note
    wake = partialmethod(set_state, True)
    sleep = partialmethod(set_state, False, note='zzz')
    make = partialmethod(classmethod(lambda cls, *a: (cls.__name__, a)), 1)
c = Cell()
print(c.wake(), c.alive, c.sleep(), c.alive, c.wake(note=1), c.make(2), Cell.make(3), Cell.wake(c))
try:
    partialmethod(1)
except TypeError as error:
    print(error)

# expect: (True, None) True (False, 'zzz') False (True, 1) ('Cell', (1, 2)) ('Cell', (1, 3)) (True, None)
# expect: 1 is not callable or a descriptor
