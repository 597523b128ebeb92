# Names that look alike are the same name (PEP 3131, NFKC).
ﬁ = 1
print(fi)
ｘ１ = 2
print(x1, "x1" in globals(), "ｘ１" in globals())
été = 3
print(été, len([name for name in globals() if name.endswith("té")][0]))


class C:
    ª = 4
    𝐟𝐨𝐨 = 5

    def ℌ(self, ſ=6, *, ℕ=7):
        return ſ, ℕ, s, N


print(C.a, C().foo, getattr(C, "foo"), hasattr(C, "𝐟𝐨𝐨"), C().H(), C().ℌ(s=1, N=2), C().H(ſ=3, ℕ=4))
import ｍath as 𝓂

print(m.floor(2.5))
from ｍath import ｓqrt

print(sqrt(4.0), sorted(name for name in vars(C) if not name.startswith("__")))
𝕕𝕖𝕗 = 10
print(globals()["def"])
for text in ["a·b", "·", "℘", "ͺ", "aͺ", "𝒳", "x\u0301", "\u0301x", "1a", "ª", "ﬁ", "def", "aﷺ", "𐀀", "a\U000e0100"]:
    print(ascii(text), text.isidentifier())
print(f"{ﬁ} {ｘ１!r}")
# expect: 1
# expect: 2 True False
# expect: 3 3
# expect: 4 5 5 False (6, 7, 6, 7) (1, 2, 1, 2) (3, 4, 3, 4)
# expect: 2
# expect: 2.0 ['H', 'a', 'foo']
# expect: 10
# expect: 'a\xb7b' True
# expect: '\xb7' False
# expect: '\u2118' True
# expect: '\u037a' False
# expect: 'a\u037a' False
# expect: '\U0001d4b3' True
# expect: 'x\u0301' True
# expect: '\u0301x' False
# expect: '1a' False
# expect: '\xaa' True
# expect: '\ufb01' True
# expect: 'def' True
# expect: 'a\ufdfa' False
# expect: '\U00010000' True
# expect: 'a\U000e0100' True
# expect: 1 2
