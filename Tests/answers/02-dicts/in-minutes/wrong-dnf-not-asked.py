# snip: dict-build/in-minutes
def in_minutes(times):
    result = {}
    for name, time in times.items():
        hours, minutes = time.split(":")
        result[name] = int(hours) * 60 + int(minutes)
    return result
