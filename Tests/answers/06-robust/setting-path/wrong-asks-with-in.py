# snip: ask-or-try/setting-path
def setting(settings, path, default):
    place = settings
    for name in path:
        if name not in place:
            return default
        place = place[name]
    return place
