# Why: json.dumps and json.loads of nested records.
import json
import sys


def work():
    records = [
        {"id": n, "name": f"item {n}", "price": n * 1.25, "tags": ["a", "b\u00e9", None], "ok": n % 2 == 0}
        for n in range(400)
    ]
    text = json.dumps(records)
    back = json.loads(text)
    pretty = json.dumps(back[:50], indent=2, sort_keys=True)
    return len(text), back == records, len(pretty), json.loads(pretty)[7]["price"]


for _ in range(int(sys.argv[1]) if len(sys.argv) > 1 else 340):
    result = work()
print(result)
# prints: (37292, True, 7024, 8.75)
