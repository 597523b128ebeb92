# snip: dict-build/in-minutes
def in_minutes(times):
    result = {}
    for name, time in times.items():
        if time != "DNF":
            hours, minutes = time.split(":")
            result[name] = hours * 60 + minutes
    return result
