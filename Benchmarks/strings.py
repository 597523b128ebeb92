# Why: building, splitting, joining and searching short strings, the daily work of scripts.
import sys


def work():
    words = ["alpha", "beta", "gamma"]
    n = 0
    for i in range(10000):
        w = words[i % 3]
        line = w + "," + str(i) + ",end"
        parts = line.split(",")
        if parts[0].startswith("b"):
            n += len(parts[1].upper())
        n += len("-".join(parts))
        n += line.find("end")
    text = ""
    for i in range(5000):
        text += "x"
    return n + len(text)


for _ in range(int(sys.argv[1]) if len(sys.argv) > 1 else 110):
    result = work()
print(result)
# prints: 259077
