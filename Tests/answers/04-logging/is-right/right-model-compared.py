# snip: logging-testing/is-right
def is_right(remind):
    def model(log, name, days):
        match days:
            case d if d > 30:
                log.warning("%s is %d days late", name, d)
            case d if d > 0:
                log.info("%s: %d days", name, d)

    def record(function):
        log, messages = listen()
        for name in readers:
            for days in range(-7, 61):
                messages.append((name, days))
                function(log, name, days)
        return messages

    try:
        return record(remind) == record(model)
    except Exception:
        return False
