# snip: json-from-outside/strict-loads
import json


class Once(dict):
    def __init__(self, pairs):
        super().__init__()
        for key, value in pairs:
            if key in self:
                raise ValueError(f"twice: {key!r}")
            self[key] = value


def refuse(word):
    raise ValueError("no number: " + word)


def strict_loads(text):
    return json.loads(text, object_pairs_hook=lambda pairs: dict(Once(pairs)), parse_constant=refuse)
