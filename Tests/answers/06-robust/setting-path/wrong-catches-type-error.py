# snip: ask-or-try/setting-path
def setting(settings, path, default):
    try:
        place = settings
        for name in path:
            place = place[name]
        return place
    except (KeyError, TypeError):
        return default
