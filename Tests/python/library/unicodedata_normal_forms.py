from unicodedata import is_normalized, normalize

for text in ("é", "e\u0301", "ﬁ", "Å", "\u1e9b\u0323", "가각", "\u1100\u1161\u11a8", "a\u0315\u0300\u05ae\u0300b", "\u0958", "①Ⅳ½ｱ", "\u2126", "ascii", "", "\u0344", "q\u0307\u0323", "\U0001d15e"):
    print(*[ascii(normalize(form, text)) for form in ("NFC", "NFD", "NFKC", "NFKD")], [is_normalized(form, text) for form in ("NFC", "NFD", "NFKC", "NFKD")])
total = 0
for point in range(0xA0, 0x30000, 3):
    if not 0xD800 <= point < 0xE000:
        for form in ("NFC", "NFKD"):
            for part in normalize(form, "a" + chr(point) + "\u0301\u0323"):
                total = (total * 31 + ord(part)) % 1000000007
print(total)

# expect: '\xe9' 'e\u0301' '\xe9' 'e\u0301' [True, False, True, False]
# expect: '\xe9' 'e\u0301' '\xe9' 'e\u0301' [False, True, False, True]
# expect: '\ufb01' '\ufb01' 'fi' 'fi' [True, True, False, False]
# expect: '\xc5' 'A\u030a' '\xc5' 'A\u030a' [True, False, True, False]
# expect: '\u1e9b\u0323' '\u017f\u0323\u0307' '\u1e69' 's\u0323\u0307' [True, False, False, False]
# expect: '\uac00\uac01' '\u1100\u1161\u1100\u1161\u11a8' '\uac00\uac01' '\u1100\u1161\u1100\u1161\u11a8' [True, False, True, False]
# expect: '\uac01' '\u1100\u1161\u11a8' '\uac01' '\u1100\u1161\u11a8' [False, True, False, True]
# expect: '\xe0\u05ae\u0300\u0315b' 'a\u05ae\u0300\u0300\u0315b' '\xe0\u05ae\u0300\u0315b' 'a\u05ae\u0300\u0300\u0315b' [False, False, False, False]
# expect: '\u0915\u093c' '\u0915\u093c' '\u0915\u093c' '\u0915\u093c' [False, False, False, False]
# expect: '\u2460\u2163\xbd\uff71' '\u2460\u2163\xbd\uff71' '1IV1\u20442\u30a2' '1IV1\u20442\u30a2' [True, True, False, False]
# expect: '\u03a9' '\u03a9' '\u03a9' '\u03a9' [False, False, False, False]
# expect: 'ascii' 'ascii' 'ascii' 'ascii' [True, True, True, True]
# expect: '' '' '' '' [True, True, True, True]
# expect: '\u0308\u0301' '\u0308\u0301' '\u0308\u0301' '\u0308\u0301' [False, False, False, False]
# expect: 'q\u0323\u0307' 'q\u0323\u0307' 'q\u0323\u0307' 'q\u0323\u0307' [False, False, False, False]
# expect: '\U0001d157\U0001d165' '\U0001d157\U0001d165' '\U0001d157\U0001d165' '\U0001d157\U0001d165' [False, False, False, False]
# expect: 746935205
