# snip: json-from-outside/strict-loads
import json


def strict_loads(text):
    def once(pairs):
        result = {}
        for key, value in pairs:
            if key in result:
                return ValueError(f"twice: {key!r}")
            result[key] = value
        return result

    def no_number(word):
        return ValueError(f"no number: {word}")

    return json.loads(text, object_pairs_hook=once, parse_constant=no_number)
