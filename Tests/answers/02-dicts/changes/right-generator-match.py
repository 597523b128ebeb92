# snip: dict-views/changes
def kinds(old: dict, new: dict):
    for key in sorted(set(old) | set(new)):
        match key in old, key in new:
            case False, True:
                yield "added", key
            case True, False:
                yield "removed", key
            case True, True if old[key] != new[key]:
                yield "changed", key


def changes(old, new):
    return {name: [key for kind, key in kinds(old, new) if kind == name] for name in "added removed changed".split()}
