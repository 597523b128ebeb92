# snip: json-from-outside/strict-loads
import json
from collections import Counter


def strict_loads(text):
    def once(pairs):
        counts = Counter(key for key, value in pairs)
        for key, count in counts.items():
            if count > 1:
                raise ValueError(f"twice: {key!r}")
        return dict(pairs)

    def no_number(word):
        raise ValueError(f"no number: {word}")

    return json.loads(text, object_pairs_hook=once, parse_constant=no_number)
