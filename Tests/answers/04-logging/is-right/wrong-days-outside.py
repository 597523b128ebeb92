# snip: logging-testing/is-right
def is_right(remind):
    for days in range(-10, 70):
        log, messages = listen()
        remind(log, "Okafor", days)
        if days > 30:
            expected = [("WARNING", f"Okafor is {days} days late")]
        elif days > 0:
            expected = [("INFO", f"Okafor: {days} days")]
        else:
            expected = []
        if messages != expected:
            return False
    return True
