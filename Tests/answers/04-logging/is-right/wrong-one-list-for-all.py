# snip: logging-testing/is-right
def is_right(remind):
    log, messages = listen()
    for name in readers:
        for days in [-7, 0, 1, 30, 31, 60]:
            remind(log, name, days)
            if days > 30:
                expected = [("WARNING", f"{name} is {days} days late")]
            elif days > 0:
                expected = [("INFO", f"{name}: {days} days")]
            else:
                expected = []
            if messages != expected:
                return False
    return True
