items = [1, 2, 3]
for item in items:
    if item < 4:
        items.append(item + 2)
print(items)
for item in items:
    items.remove(item)
print(items)
it = iter([1])
print(list(it), list(it))
backward = reversed(items)
items.clear()
print(list(backward))

# expect: [1, 2, 3, 3, 4, 5, 5]
# expect: [2, 3, 5]
# expect: [1] []
# expect: []
