# snip: json-from-outside/strict-loads
import json


def strict_loads(text):
    def once(pairs):
        result = {}
        for key, value in pairs:
            if key in result:
                raise ValueError(f"twice: {key!r}")
            result[key] = value
        return result

    return json.loads(text, object_pairs_hook=once)
