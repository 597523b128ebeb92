# snip: logging-testing/is-right
def is_right(remind):
    for name in readers:
        for days in [-7, 0, 1, 30, 31, 60]:
            log, messages = listen()
            remind(log, name, days)
            levels = [level for level, text in messages]
            if days > 30:
                expected = ["WARNING"]
            elif days > 0:
                expected = ["INFO"]
            else:
                expected = []
            if levels != expected:
                return False
    return True
