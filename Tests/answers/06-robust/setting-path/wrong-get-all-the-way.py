# snip: ask-or-try/setting-path
def setting(settings, path, default):
    place = settings
    for name in path:
        place = place.get(name, {})
    return place
