# Why: building, splitting, joining and searching short strings, the daily work of scripts.
def f():
    words = ["alpha", "beta", "gamma"]
    n = 0
    for i in range(200000):
        w = words[i % 3]
        line = w + "," + str(i) + ",end"
        parts = line.split(",")
        if parts[0].startswith("b"):
            n += len(parts[1].upper())
        n += len("-".join(parts))
        n += line.find("end")
    text = ""
    for i in range(100000):
        text += "x"
    return n + len(text)


print(f())
# prints: 5907413
