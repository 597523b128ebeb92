# Patterns far beyond the everyday: tens of thousands of words, large counts, deep nesting.
import re

words = [f"{chr(97 + i % 26)}{i * 7919 % 99991}x" for i in range(20000)]
many = re.compile("|".join(words))
print(many.findall(" ".join(["no", words[17], words[19999], "a1", words[5000]])))
print(re.search("|".join(f"({word})" for word in words[:9000]), words[8000]).lastindex)
print(re.search("(?:ab){70000}", "ab" * 70001).span(), re.fullmatch("(?:ab){3,70000}c", "ab" * 4000 + "c").end())
print(re.match("(a|b){65536}", "ab" * 40000).span(1), re.match("a{100000,}b", "a" * 100001 + "b").end())
print(re.search("(?<=((.{128}){128}){4})", "x" * 66000).span(), re.compile("()" * 70000).groups)
print(re.match("(" * 400 + "a" + ")" * 400, "a").lastindex, re.match("(?P<%s>a)" % ("n" * 500), "a").lastgroup == "n" * 500)
for pattern in ["(" * 600 + ")" * 600, "x" * 10 + "{5000000000}"]:
    try:
        re.compile(pattern)
    except (RecursionError, OverflowError, re.error) as error:
        print(type(error).__name__, error)

# expect: ['r34632x', 'f86328x', 'i98555x']
# expect: 8001
# expect: (0, 140000) 8001
# expect: (65535, 65536) 100002
# expect: (65536, 65536) 70000
# expect: 1 True
# expect: RecursionError maximum recursion depth exceeded
# expect: OverflowError the repetition number is too large
