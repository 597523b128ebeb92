import re

text = "žluťoučký kůň €20 a 😀 end"
for m in re.finditer(r"\w+", text):
    print(m.span(), m.group(), text[m.start():m.end()] == m.group())
print(re.search("😀", text).span(), re.search("end", text).span(), re.search("(€)(\\d+)", text).regs)
print(re.split("ů|€", text), re.sub("[^\\x00-\\x7f]", "?", text), re.findall(".", "é€😀"))
p = re.compile("k")
print(p.search(text, 3).span(), p.search(text, 8, 11), p.search(text, 9, 99).span(), p.search(text, 5).pos)
print(re.search("\ud800", "a\ud800b").span(), re.sub("b", "\ud800", "abc").encode("utf-8", "surrogatepass"))
print(re.findall("\\N{GREEK SMALL LETTER ALPHA}|\\u03b2|\\U0001F600", "αβ😀"), re.sub("α", "ab", "αxα"))

# expect: (0, 9) žluťoučký True
# expect: (10, 13) kůň True
# expect: (15, 17) 20 True
# expect: (18, 19) a True
# expect: (22, 25) end True
# expect: (20, 21) (22, 25) ((14, 17), (14, 15), (15, 17))
# expect: ['žluťoučký k', 'ň ', '20 a 😀 end'] ?lu?ou?k? k?? ?20 a ? end ['é', '€', '😀']
# expect: (7, 8) <re.Match object; span=(10, 11), match='k'> (10, 11) 5
# expect: (1, 2) b'a\xed\xa0\x80c'
# expect: ['α', 'β', '😀'] abxab
