# snip: json-from-outside/explain-json
import json


def explain(text: str) -> str | None:
    try:
        json.loads(text)
    except ValueError as error:
        match error:
            case json.JSONDecodeError(lineno=line, colno=column, msg=what):
                print("bad:", what)
                return ", ".join([f"line {line}", f"column {column}: {what}"])
            case _:
                raise
    else:
        return None
