e = ValueError(1)
for name, value in (
    ("args", 5),
    ("args", [1]),
    ("__cause__", 5),
    ("__context__", 5),
    ("__traceback__", 5),
    ("__suppress_context__", 5),
    ("__suppress_context__", True),
):
    try:
        setattr(e, name, value)
        print(name, getattr(e, name))
    except TypeError as error:
        print(error)
for name in ("args", "__cause__", "__context__", "__traceback__", "__suppress_context__"):
    try:
        delattr(e, name)
    except TypeError as error:
        print(error)
try:
    e.with_traceback(5)
except TypeError as error:
    print(error)
print(OSError(2, "m", "from", None, "to"))
# expect: 'int' object is not iterable
# expect: args (1,)
# expect: exception cause must be None or derive from BaseException
# expect: exception context must be None or derive from BaseException
# expect: __traceback__ must be a traceback or None
# expect: attribute value type must be bool
# expect: __suppress_context__ True
# expect: args may not be deleted
# expect: __cause__ may not be deleted
# expect: __context__ may not be deleted
# expect: __traceback__ may not be deleted
# expect: can't delete numeric/char attribute
# expect: __traceback__ must be a traceback or None
# expect: [Errno 2] m: 'from' -> 'to'
