# Why: findall, sub with a function, groups and split of compiled patterns.
import re
import sys

LINE = "2024-05-%02d GET /path/item?id=%d user=%s@example.org 200 %d\n"


def work():
    log = "".join(LINE % (n % 28 + 1, n, "u" * (n % 7 + 1), n * 17) for n in range(400))
    dates = re.findall(r"(\d{4})-(\d{2})-(\d{2})", log)
    mails = re.findall(r"\b[\w.]+@[\w.]+\b", log)
    hidden = re.sub(r"user=(\w+)", lambda match: "user=" + "*" * len(match[1]), log)
    sizes = sum(int(match["size"]) for match in re.finditer(r"200 (?P<size>\d+)$", log, re.M))
    parts = re.split(r"[\s?&]+", log)
    return len(dates), len(set(mails)), hidden.count("*"), sizes, len(parts)


for _ in range(int(sys.argv[1]) if len(sys.argv) > 1 else 230):
    result = work()
print(result)
# prints: (400, 7, 1597, 1356600, 2801)
