from difflib import Match, SequenceMatcher

s = SequenceMatcher(None, "qabxcd", "abycdf")
print(s.get_matching_blocks())
for step in s.get_opcodes():
    print(step)
print(s.ratio(), s.quick_ratio(), s.real_quick_ratio())
print(s.find_longest_match(0, 6, 0, 6), s.find_longest_match(), s.find_longest_match(3, None, 2))
s.set_seq1("abcd")
print(s.ratio(), s.a, s.b)
print(SequenceMatcher().ratio(), SequenceMatcher(None, "", "a").get_opcodes(), Match(1, 2, 3))

junk = SequenceMatcher(lambda c: c == " ", " abcd", "abcd abcd")
print(junk.find_longest_match(0, 5, 0, 9), junk.bjunk, sorted(junk.b2j))
popular = SequenceMatcher(None, "b" * 200, "a" + "b" * 200)
print(popular.ratio(), popular.bpopular, popular.get_opcodes())
print(SequenceMatcher(None, "b" * 200, "a" + "b" * 200, autojunk=False).ratio())

groups = SequenceMatcher(None, list(range(40)), [*range(8), "i", *range(9, 30), *range(33, 40)])
for group in groups.get_grouped_opcodes(2):
    print(group)
print(groups.get_opcodes()[0], groups.get_opcodes()[-1])
print(list(SequenceMatcher(None, [], []).get_grouped_opcodes()), list(SequenceMatcher(None, [1], [1]).get_grouped_opcodes()))


class Whole(SequenceMatcher):
    def find_longest_match(self, *area):
        print("asked", area)
        return super().find_longest_match(*area)


print(Whole(None, [1, 2, 3], [2, 3, 4]).get_matching_blocks())
try:
    SequenceMatcher(None, [[]], [[1]])
except TypeError as error:
    print(error)

# expect: [Match(a=1, b=0, size=2), Match(a=4, b=3, size=2), Match(a=6, b=6, size=0)]
# expect: ('delete', 0, 1, 0, 0)
# expect: ('equal', 1, 3, 0, 2)
# expect: ('replace', 3, 4, 2, 3)
# expect: ('equal', 4, 6, 3, 5)
# expect: ('insert', 6, 6, 5, 6)
# expect: 0.6666666666666666 0.6666666666666666 1.0
# expect: Match(a=1, b=0, size=2) Match(a=1, b=0, size=2) Match(a=4, b=3, size=2)
# expect: 0.8 abcd abycdf
# expect: 1.0 [('insert', 0, 0, 0, 1)] Match(a=1, b=2, size=3)
# expect: Match(a=1, b=0, size=4) {' '} ['a', 'b', 'c', 'd']
# expect: 0.0 {'b'} [('replace', 0, 200, 0, 201)]
# expect: 0.9975062344139651
# expect: [('equal', 6, 8, 6, 8), ('replace', 8, 9, 8, 9), ('equal', 9, 11, 9, 11)]
# expect: [('equal', 28, 30, 28, 30), ('delete', 30, 33, 30, 30), ('equal', 33, 35, 30, 32)]
# expect: ('equal', 6, 8, 6, 8) ('equal', 33, 35, 30, 32)
# expect: [] []
# expect: asked (0, 3, 0, 3)
# expect: [Match(a=1, b=0, size=2), Match(a=3, b=3, size=0)]
# expect: unhashable type: 'list'
