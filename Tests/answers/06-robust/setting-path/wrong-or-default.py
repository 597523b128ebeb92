# snip: ask-or-try/setting-path
def setting(settings, path, default):
    place = settings
    try:
        for name in path:
            place = place[name]
    except KeyError:
        return default
    return place or default
