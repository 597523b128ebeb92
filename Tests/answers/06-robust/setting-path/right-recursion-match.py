# snip: ask-or-try/setting-path
def setting(settings, path, default):
    match path:
        case []:
            return settings
        case [name, *rest]:
            if not isinstance(settings, dict):
                raise TypeError(f"no dict: {settings!r}")
            return setting(settings[name], rest, default) if name in settings else default
