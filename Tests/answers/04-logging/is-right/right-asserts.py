# snip: logging-testing/is-right
def is_right(remind):
    try:
        for name in reversed(readers):
            for days in (60, 59, 45, 32, 31, 30, 29, 15, 2, 1, 0, -1, -6, -7):
                log, messages = listen()
                remind(log, name, days)
                if days < 1:
                    assert not messages
                    continue
                (level, text), = messages
                assert level == ("WARNING" if days >= 31 else "INFO")
                assert text == (name + " is " + str(days) + " days late" if days >= 31 else name + ": " + str(days) + " days")
    except Exception:
        return False
    else:
        return True
