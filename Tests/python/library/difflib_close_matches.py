from difflib import get_close_matches

print(get_close_matches("appel", ["ape", "apple", "peach", "puppy"]))
print(get_close_matches("wheel", ["while", "heel", "wheels", "well"], n=2), get_close_matches("x", []))
print(get_close_matches("Apple", ["except"], cutoff=0.1), get_close_matches("ab", ["ba", "ab", "ab"], 5, 0.0))
for arguments in ((("a"), [], 0), ("a", [], 1, -0.1), ("a", [], 1, 1.5)):
    try:
        get_close_matches(*arguments)
    except ValueError as error:
        print(error)

# expect: ['apple', 'ape']
# expect: ['wheels', 'heel'] []
# expect: ['except'] ['ab', 'ab', 'ba']
# expect: n must be > 0: 0
# expect: cutoff must be in [0.0, 1.0]: -0.1
# expect: cutoff must be in [0.0, 1.0]: 1.5
