# snip: json-from-outside/explain-json
import json


def explain(text):
    try:
        json.loads(text)
    except json.JSONDecodeError as error:
        print(f"line {error.lineno}, column {error.colno}: {error.msg}")
