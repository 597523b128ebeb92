# snip: json-from-outside/strict-loads
import json


def strict_loads(text):
    def fail(what, word):
        raise ValueError(f"{what}: {word}")

    def once(pairs):
        keys = [key for key, _ in pairs]
        for i, key in enumerate(keys):
            key in keys[:i] and fail("twice", repr(key))
        return dict(pairs)

    return json.loads(text, object_pairs_hook=once, parse_constant=lambda word: fail("no number", word))
