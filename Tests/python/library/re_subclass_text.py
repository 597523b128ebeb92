import re


class Text(str):
    pass


text = Text("abc")
m = re.search(Text("b"), text)
print(type(m.string), type(m.group()), type(re.search(".*", text).group()), type(m.re.pattern))
print(type(re.sub("x", "y", text)), re.sub("b", Text("y"), text), re.sub(Text("b"), Text(r"\g<0>!"), text))
print(re.findall(Text("b"), text), re.split(Text("b"), text), m.group())


class Index:
    def __index__(self):
        return 1


print(re.match("(a)", "a").group(Index()), re.compile("a").search("aa", Index()).span())
print(re.search("b", text).string is text)

# expect: <class '__main__.Text'> <class 'str'> <class 'str'> <class '__main__.Text'>
# expect: <class 'str'> ayc ab!c
# expect: ['b'] ['a', 'c'] b
# expect: a (1, 2)
# expect: True
