# snip: enum-flags/read-ring
from functools import reduce
from operator import or_


def key_named(name):
    for key in Key:
        if key.name == name:
            return key
    raise ValueError(f"no key is named {name}")


def read_ring(text):
    names = [name.strip() for name in text.split("+")]
    return Key(0) if names == [""] else reduce(or_, map(key_named, names))
