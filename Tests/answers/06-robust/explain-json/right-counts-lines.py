# snip: json-from-outside/explain-json
import json


def explain(text):
    problem = None
    try:
        json.loads(text)
    except json.JSONDecodeError as error:
        problem = error
    if problem is not None:
        before = problem.doc[:problem.pos].split("\n")
        return f"line {len(before)}, column {len(before[-1]) + 1}: {problem.msg}"
