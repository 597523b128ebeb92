# what: a module of the standard library that is not listed below
# cause: it is not built, or it reaches outside the run
# instead: what the line that begins with `hint:` says
try:
    import socket
except ImportError as error:
    print(type(error).__name__, error, error.name)
import socket
# expect: ModuleNotFoundError No module named 'socket' socket
# expect-error: hint: `socket` is outside the subset that Snip runs; there is no network here
