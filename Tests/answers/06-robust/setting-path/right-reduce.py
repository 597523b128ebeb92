# snip: ask-or-try/setting-path
from functools import reduce
from operator import getitem


def setting(settings, path, default):
    try:
        return reduce(getitem, path, settings)
    except KeyError:
        return default
