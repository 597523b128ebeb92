# snip: json-from-outside/strict-loads
import json


def once(pairs):
    result = {}
    for key, value in pairs:
        if key in result:
            raise ValueError(f"twice: {key}")
        result[key] = value
    return result


def no_number(text):
    raise ValueError(f"no number: {text}")


def strict_loads(text):
    return json.loads(text, object_pairs_hook=once, parse_constant=no_number)
