# snip: dict-views/changes
from bisect import insort


def changes(old, new):
    nothing = object()
    result = dict(added=[], removed=[], changed=[])
    for key in {*old, *new}:
        before, after = old.get(key, nothing), new.get(key, nothing)
        if before is nothing:
            insort(result["added"], key)
        elif after is nothing:
            insort(result["removed"], key)
        elif before != after:
            insort(result["changed"], key)
    return result
