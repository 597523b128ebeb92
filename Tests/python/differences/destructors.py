# what: `__del__` is never called
# cause: objects are found dead by a tracing collector, long after and in no order, or go with the run
# instead: `with`, or `try` and `finally`
class Door:
    def __del__(self):
        print("closed")


door = Door()
del door
print("end")
# expect: end
