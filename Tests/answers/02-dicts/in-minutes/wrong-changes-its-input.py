# snip: dict-build/in-minutes
def in_minutes(times):
    for name in list(times):
        if times[name] == "DNF":
            del times[name]
        else:
            hours, minutes = times[name].split(":")
            times[name] = int(hours) * 60 + int(minutes)
    return times
