# snip: dict-build/in-minutes
def whole(time):
    hours, _, minutes = time.partition(":")
    return 60 * int(hours) + int(minutes)


def in_minutes(times):
    return dict((name, whole(time)) for name, time in times.items() if ":" in time)
