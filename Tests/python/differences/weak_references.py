# what: what happens at the death of an object, a callback or `weakref.finalize`, comes late
# cause: references are not counted: the collector runs when memory grows or a weak reference is looked at
# instead: `gc.collect()` before relying on it
import gc
import weakref


class Thing:
    pass


thing = Thing()
weakref.finalize(thing, print, "gone")
reference = weakref.ref(thing)
del thing
print("deleted")
gc.collect()
print(reference())
# expect: deleted
# expect: gone
# expect: None
