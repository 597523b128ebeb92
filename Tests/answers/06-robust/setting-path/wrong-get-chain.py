# snip: ask-or-try/setting-path
def setting(settings, path, default):
    place = settings
    for name in path:
        place = place.get(name)
        if place is None:
            return default
    return place
