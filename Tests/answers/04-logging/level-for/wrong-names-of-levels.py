# snip: logging-setup/level-for
def level_for(options):
    if "-q" in options:
        return "ERROR"
    if options.count("-v") > 1:
        return "DEBUG"
    if "-v" in options:
        return "INFO"
    return "WARNING"
