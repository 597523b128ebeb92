# what: the order of a set of strings is the same in every run
# cause: hashing is CPython's under `PYTHONHASHSEED=0`
# instead: `sorted()` where order matters
print({"bread", "milk", "eggs", "tea", "salt"})
print(hash("bread"))
# expect: {'salt', 'tea', 'eggs', 'milk', 'bread'}
# expect: -9196719840083721090
