import contextlib, io
@contextlib.contextmanager
def tag(name):
    print("<%s>" % name)
    try: yield name.upper()
    except KeyError as error: print("caught", repr(error))
    finally: print("</%s>" % name)
with tag("a") as value: print(value)
with tag("b"): raise KeyError("k")
try:
    with tag("c"): raise ValueError("v")
except ValueError as error: print(repr(error))
@tag("d")
def inside(): print("inside")
inside(); inside()
with contextlib.suppress(ZeroDivisionError, KeyError): 1 / 0
with contextlib.redirect_stdout(io.StringIO()) as out: print("hidden")
print(repr(out.getvalue()))
with contextlib.closing(io.StringIO("x")) as s: pass
print(s.closed)
with contextlib.nullcontext(5) as five: print(five)
@contextlib.contextmanager
def nothing():
    if False: yield
try:
    with nothing(): pass
except RuntimeError as error: print(error)
# expect: <a>
# expect: A
# expect: </a>
# expect: <b>
# expect: caught KeyError('k')
# expect: </b>
# expect: <c>
# expect: </c>
# expect: ValueError('v')
# expect: <d>
# expect: inside
# expect: </d>
# expect: <d>
# expect: inside
# expect: </d>
# expect: 'hidden\n'
# expect: True
# expect: 5
# expect: generator didn't yield
