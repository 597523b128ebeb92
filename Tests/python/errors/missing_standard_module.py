try:
    import socket
except ImportError as error:
    print(type(error).__name__, error, error.name)
# expect: ModuleNotFoundError No module named 'socket' socket
