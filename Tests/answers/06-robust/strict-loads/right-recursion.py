# snip: json-from-outside/strict-loads
import json


def strict_loads(text: str):
    def build(pairs, done):
        if not pairs:
            return done
        (key, value), *rest = pairs
        if key in done:
            raise ValueError("twice: %r" % key)
        return build(rest, done | {key: value})

    def constant(name):
        raise ValueError("no number: {}".format(name))

    return json.loads(text, parse_constant=constant, object_pairs_hook=lambda pairs: build(pairs, {}))
