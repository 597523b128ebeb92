# Matches in texts so long that they are searched in several parts, and many found ahead of the program.
import re

words = "".join("w" * (n % 7 + 1) + " " for n in range(20000))
for text in (words, words + "é", words + "€"):
    print(len(re.findall(r"\w+", text)), sum(m.end() - m.start() for m in re.finditer(r"\w+", text)))
    print(len(re.split(r" ", text)), len(re.sub(r"w{2}", "x", text)), len(re.findall(r"\b", text)))
    print(re.search(r"w{7} w w{2} \w$", text), re.findall(r"w{7} w w$", text))
    print(sum(m.start() for m in re.finditer(r"", text)) % 1000003)
print(len(re.findall(rb"\w+", words.encode())), len(re.findall(r"(w)(w)?", words)[19999]))

# An empty match and what follows it, at every kind of border.
marks = "a" * 5000 + "-" + "a" * 5000
print(len(re.findall(r"a*", marks)), [m.span() for m in re.finditer(r"a*|-", marks)])
print(len(re.findall(r"(?=a)|a", marks)), len(re.findall(r"|a", marks)))

# Other searches with the same pattern between two matches of a walk.
number = re.compile(r"(\d)(x)?")
digits = "1x2 3x4 " * 50
seen = []
for match in number.finditer(digits):
    inner = number.findall("7x8")
    seen.append((match.start(), match.lastindex, inner[0][1], match.groups("-")))
print(len(seen), seen[:3], seen[-1])
print(number.sub(lambda m: number.sub("n", m[0] + "5"), digits)[:24])
first = iter(number.finditer(digits))
second = number.finditer(digits)
print([(next(first).span(), next(second).span()) for _ in range(100)][-1])

# A bytearray is searched as it is when the next match is asked for.
data = bytearray(b"a1b2c3d4" * 4)
found = []
for match in re.finditer(rb"\d", data):
    found.append(match.start())
    if match.end() < len(data):
        data[match.end()] = 0x39 if match.end() < 9 else 0x2D
    if len(found) > 20:
        break
print(found)

scanner = re.compile(r"\w").scanner("ab c")
print([scanner.match(), scanner.search(), scanner.match(), scanner.search(), scanner.match()])

# ASCII texts, and patterns that speak of more than ASCII.
print(re.findall(r"(?i)[\u017f\u212a]", "Sks KzZ"), re.findall(r"(?i)\u0130|\u0131", "iI"), re.findall("[é-ü]|a", "bab"))
print(re.findall(r"\s", "a\x1cb\x1fc\x0bd\x85e".replace("\x85", "")), re.findall(r"(?a)\s", "a\x1cb\x1fc\x0bd"))
print(re.findall(r"[^\W\d_]+", "ab1_c"), re.findall(r"(?i)[^k]", "kK\x7f"), re.findall("[a-ü]+", "abcz~"))
# expect: 20000 79997
# expect: 20001 65713 40000
# expect: None []
# expect: 735006
# expect: 20001 79998
# expect: 20001 65714 40002
# expect: None []
# expect: 835004
# expect: 20000 79997
# expect: 20001 65714 40000
# expect: None []
# expect: 835004
# expect: 20000 2
# expect: 4 [(0, 5000), (5000, 5000), (5000, 5001), (5001, 10001), (10001, 10001)]
# expect: 20000 20002
# expect: 200 [(0, 2, 'x', ('1', 'x')), (2, 1, 'x', ('2', '-')), (4, 2, 'x', ('3', 'x'))] (398, 1, 'x', ('4', '-'))
# expect: nnnn nnnn nnnn nnnn nnnn
# expect: ((198, 199), (198, 199))
# expect: [1, 2, 3, 4, 5, 6, 7, 8, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31]
# expect: [<re.Match object; span=(0, 1), match='a'>, <re.Match object; span=(1, 2), match='b'>, None, None, None]
# expect: ['S', 'k', 's', 'K'] ['i', 'I'] ['a']
# expect: ['\x1c', '\x1f', '\x0b'] ['\x0b']
# expect: ['ab', 'c'] ['\x7f'] ['abcz~']
