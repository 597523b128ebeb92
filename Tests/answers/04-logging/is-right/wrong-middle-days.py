# snip: logging-testing/is-right
def is_right(remind):
    for days, expected in [
        (45, [("WARNING", "Okafor is 45 days late")]),
        (3, [("INFO", "Okafor: 3 days")]),
        (-2, []),
    ]:
        log, messages = listen()
        remind(log, "Okafor", days)
        if messages != expected:
            return False
    return True
