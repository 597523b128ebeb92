# snip: ask-or-try/setting-path
def setting(settings: dict, path: list, default=None):
    names = iter(path)
    place = settings
    while (name := next(names, names)) is not names:
        print("at", name)
        try:
            place = place[name]
        except KeyError:
            break
    else:
        return place
    return default
