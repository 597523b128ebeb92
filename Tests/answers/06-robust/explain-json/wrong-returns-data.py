# snip: json-from-outside/explain-json
import json


def explain(text):
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        return f"line {error.lineno}, column {error.colno}: {error.msg}"
