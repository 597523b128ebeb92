from collections import deque

random_state = 12345
def roll(n):
    global random_state
    random_state = (random_state * 1103515245 + 12345) % 2**31
    return random_state // 65536 % n
d, model = deque(), []
for step in range(3000):
    what = roll(9)
    if what < 2: d.append(step); model.append(step)
    elif what < 4: d.appendleft(step); model.insert(0, step)
    elif what == 4 and model: assert d.pop() == model.pop()
    elif what == 5 and model: assert d.popleft() == model.pop(0)
    elif what == 6 and model:
        k = roll(7) - 3; d.rotate(k); k %= len(model); model = model[-k:] + model[:-k] if k else model
    elif what == 7 and model:
        at = roll(len(model)); d.insert(at, step); model.insert(at, step)
    elif what == 8 and model:
        at = roll(len(model)); del d[at]; del model[at]
    assert list(d) == model and list(reversed(d)) == model[::-1], step
print(len(d), sum(d), list(d)[:5])

# expect: 630 1221690 [2995, 2948, 2949, 2944, 2939]
