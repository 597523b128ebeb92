# snip: dict-views/changes
def changes(old, new):
    return {
        "added": sorted(new.keys() - old.keys()),
        "removed": sorted(old.keys() - new.keys()),
        "changed": sorted(old.keys() & new.keys()),
    }
