# snip: ask-or-try/setting-path
def setting(settings, path, default):
    place = settings
    try:
        for name in path:
            place = place[name]
            return place
    except KeyError:
        return default
