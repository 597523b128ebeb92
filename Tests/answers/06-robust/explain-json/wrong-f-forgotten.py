# snip: json-from-outside/explain-json
import json


def explain(text):
    try:
        json.loads(text)
        return None
    except json.JSONDecodeError as error:
        return "line {error.lineno}, column {error.colno}: {error.msg}"
