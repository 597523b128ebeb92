# snip: json-from-outside/strict-loads
import json


def strict_loads(text):
    def once(pairs):
        seen = set()
        for key, value in pairs:
            if key in seen:
                raise ValueError(f"twice: {key!r}")
            seen.add(key)

    def no_number(word):
        raise ValueError(f"no number: {word}")

    return json.loads(text, object_pairs_hook=once, parse_constant=no_number)
