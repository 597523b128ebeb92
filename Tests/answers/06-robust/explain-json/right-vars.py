# snip: json-from-outside/explain-json
import json


def explain(text):
    try:
        json.loads(text)
    except json.JSONDecodeError as error:
        return "line %(lineno)d, column %(colno)d: %(msg)s" % vars(error)
