# Encodings of one byte a character, and the escapes of string literals.
text = "Привет, мир! Ё"
for name in ("cp1251", "koi8-r", "iso8859-5", "cp866", "windows-1251", "mac_cyrillic", "ISO-8859-5"):
    data = text.encode(name)
    print(name, data.hex(), data.decode(name) == text)
for name in ("latin2", "cp1250", "cp852"):
    print(name, "Zażółć gęślą jaźń".encode(name).hex())
for name in ("cp437", "cp850", "mac_roman", "iso8859-15", "cp1252", "cp1253", "iso8859-7"):
    print(name, ascii(bytes(range(128, 256)).decode(name, "replace")))


def attempt(function):
    try:
        print(ascii(function()))
    except Exception as error:
        print(type(error).__name__ + ":", error)


attempt(lambda: "日".encode("cp1251"))
attempt(lambda: "日".encode("koi8-r", "replace"))
attempt(lambda: "日".encode("koi8-r", "xmlcharrefreplace"))
attempt(lambda: b"\x98".decode("cp1251"))
attempt(lambda: b"a\x98b".decode("cp1251", "backslashreplace"))
attempt(lambda: "tab\t é ሴ 😀 \\ '\n\x00\x7f".encode("unicode_escape"))
attempt(lambda: "tab\t é ሴ 😀 \\ '\n".encode("raw_unicode_escape"))
attempt(lambda: rb"\t\x41\u1234\U0001f600\101\'\a\\".decode("unicode_escape"))
attempt(lambda: rb"\t\x41\u1234\U0001f600\\u0041".decode("raw_unicode_escape"))
attempt(lambda: b"\xe9\xff".decode("unicode_escape"))
attempt(lambda: rb"ab\x4".decode("unicode_escape"))
attempt(lambda: rb"ab\u123z".decode("unicode_escape"))
attempt(lambda: rb"\U00110000".decode("unicode_escape"))
attempt(lambda: rb"\u12".decode("raw_unicode_escape"))
attempt(lambda: b"ab\\".decode("unicode_escape"))
attempt(lambda: rb"ab\x4 \u1".decode("unicode_escape", "replace"))
attempt(lambda: rb"ab\x4 \u1".decode("unicode_escape", "ignore"))
attempt(lambda: "x".encode("no-such"))
# expect: cp1251 cff0e8e2e5f22c20ece8f02120a8 True
# expect: koi8-r f0d2c9d7c5d42c20cdc9d22120b3 True
# expect: iso8859-5 bfe0d8d2d5e22c20dcd8e02120a1 True
# expect: cp866 8fe0a8a2a5e22c20aca8e02120f0 True
# expect: windows-1251 cff0e8e2e5f22c20ece8f02120a8 True
# expect: mac_cyrillic 8ff0e8e2e5f22c20ece8f02120dd True
# expect: ISO-8859-5 bfe0d8d2d5e22c20dcd8e02120a1 True
# expect: latin2 5a61bff3b3e62067eab66cb1206a61bcf1
# expect: cp1250 5a61bff3b3e62067ea9c6cb9206a619ff1
# expect: cp852 5a61bea288862067a9986ca5206a61abe4
# expect: cp437 '\xc7\xfc\xe9\xe2\xe4\xe0\xe5\xe7\xea\xeb\xe8\xef\xee\xec\xc4\xc5\xc9\xe6\xc6\xf4\xf6\xf2\xfb\xf9\xff\xd6\xdc\xa2\xa3\xa5\u20a7\u0192\xe1\xed\xf3\xfa\xf1\xd1\xaa\xba\xbf\u2310\xac\xbd\xbc\xa1\xab\xbb\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255d\u255c\u255b\u2510\u2514\u2534\u252c\u251c\u2500\u253c\u255e\u255f\u255a\u2554\u2569\u2566\u2560\u2550\u256c\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256b\u256a\u2518\u250c\u2588\u2584\u258c\u2590\u2580\u03b1\xdf\u0393\u03c0\u03a3\u03c3\xb5\u03c4\u03a6\u0398\u03a9\u03b4\u221e\u03c6\u03b5\u2229\u2261\xb1\u2265\u2264\u2320\u2321\xf7\u2248\xb0\u2219\xb7\u221a\u207f\xb2\u25a0\xa0'
# expect: cp850 '\xc7\xfc\xe9\xe2\xe4\xe0\xe5\xe7\xea\xeb\xe8\xef\xee\xec\xc4\xc5\xc9\xe6\xc6\xf4\xf6\xf2\xfb\xf9\xff\xd6\xdc\xf8\xa3\xd8\xd7\u0192\xe1\xed\xf3\xfa\xf1\xd1\xaa\xba\xbf\xae\xac\xbd\xbc\xa1\xab\xbb\u2591\u2592\u2593\u2502\u2524\xc1\xc2\xc0\xa9\u2563\u2551\u2557\u255d\xa2\xa5\u2510\u2514\u2534\u252c\u251c\u2500\u253c\xe3\xc3\u255a\u2554\u2569\u2566\u2560\u2550\u256c\xa4\xf0\xd0\xca\xcb\xc8\u0131\xcd\xce\xcf\u2518\u250c\u2588\u2584\xa6\xcc\u2580\xd3\xdf\xd4\xd2\xf5\xd5\xb5\xfe\xde\xda\xdb\xd9\xfd\xdd\xaf\xb4\xad\xb1\u2017\xbe\xb6\xa7\xf7\xb8\xb0\xa8\xb7\xb9\xb3\xb2\u25a0\xa0'
# expect: mac_roman '\xc4\xc5\xc7\xc9\xd1\xd6\xdc\xe1\xe0\xe2\xe4\xe3\xe5\xe7\xe9\xe8\xea\xeb\xed\xec\xee\xef\xf1\xf3\xf2\xf4\xf6\xf5\xfa\xf9\xfb\xfc\u2020\xb0\xa2\xa3\xa7\u2022\xb6\xdf\xae\xa9\u2122\xb4\xa8\u2260\xc6\xd8\u221e\xb1\u2264\u2265\xa5\xb5\u2202\u2211\u220f\u03c0\u222b\xaa\xba\u03a9\xe6\xf8\xbf\xa1\xac\u221a\u0192\u2248\u2206\xab\xbb\u2026\xa0\xc0\xc3\xd5\u0152\u0153\u2013\u2014\u201c\u201d\u2018\u2019\xf7\u25ca\xff\u0178\u2044\u20ac\u2039\u203a\ufb01\ufb02\u2021\xb7\u201a\u201e\u2030\xc2\xca\xc1\xcb\xc8\xcd\xce\xcf\xcc\xd3\xd4\uf8ff\xd2\xda\xdb\xd9\u0131\u02c6\u02dc\xaf\u02d8\u02d9\u02da\xb8\u02dd\u02db\u02c7'
# expect: iso8859-15 '\x80\x81\x82\x83\x84\x85\x86\x87\x88\x89\x8a\x8b\x8c\x8d\x8e\x8f\x90\x91\x92\x93\x94\x95\x96\x97\x98\x99\x9a\x9b\x9c\x9d\x9e\x9f\xa0\xa1\xa2\xa3\u20ac\xa5\u0160\xa7\u0161\xa9\xaa\xab\xac\xad\xae\xaf\xb0\xb1\xb2\xb3\u017d\xb5\xb6\xb7\u017e\xb9\xba\xbb\u0152\u0153\u0178\xbf\xc0\xc1\xc2\xc3\xc4\xc5\xc6\xc7\xc8\xc9\xca\xcb\xcc\xcd\xce\xcf\xd0\xd1\xd2\xd3\xd4\xd5\xd6\xd7\xd8\xd9\xda\xdb\xdc\xdd\xde\xdf\xe0\xe1\xe2\xe3\xe4\xe5\xe6\xe7\xe8\xe9\xea\xeb\xec\xed\xee\xef\xf0\xf1\xf2\xf3\xf4\xf5\xf6\xf7\xf8\xf9\xfa\xfb\xfc\xfd\xfe\xff'
# expect: cp1252 '\u20ac\ufffd\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\ufffd\u017d\ufffd\ufffd\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\ufffd\u017e\u0178\xa0\xa1\xa2\xa3\xa4\xa5\xa6\xa7\xa8\xa9\xaa\xab\xac\xad\xae\xaf\xb0\xb1\xb2\xb3\xb4\xb5\xb6\xb7\xb8\xb9\xba\xbb\xbc\xbd\xbe\xbf\xc0\xc1\xc2\xc3\xc4\xc5\xc6\xc7\xc8\xc9\xca\xcb\xcc\xcd\xce\xcf\xd0\xd1\xd2\xd3\xd4\xd5\xd6\xd7\xd8\xd9\xda\xdb\xdc\xdd\xde\xdf\xe0\xe1\xe2\xe3\xe4\xe5\xe6\xe7\xe8\xe9\xea\xeb\xec\xed\xee\xef\xf0\xf1\xf2\xf3\xf4\xf5\xf6\xf7\xf8\xf9\xfa\xfb\xfc\xfd\xfe\xff'
# expect: cp1253 '\u20ac\ufffd\u201a\u0192\u201e\u2026\u2020\u2021\ufffd\u2030\ufffd\u2039\ufffd\ufffd\ufffd\ufffd\ufffd\u2018\u2019\u201c\u201d\u2022\u2013\u2014\ufffd\u2122\ufffd\u203a\ufffd\ufffd\ufffd\ufffd\xa0\u0385\u0386\xa3\xa4\xa5\xa6\xa7\xa8\xa9\ufffd\xab\xac\xad\xae\u2015\xb0\xb1\xb2\xb3\u0384\xb5\xb6\xb7\u0388\u0389\u038a\xbb\u038c\xbd\u038e\u038f\u0390\u0391\u0392\u0393\u0394\u0395\u0396\u0397\u0398\u0399\u039a\u039b\u039c\u039d\u039e\u039f\u03a0\u03a1\ufffd\u03a3\u03a4\u03a5\u03a6\u03a7\u03a8\u03a9\u03aa\u03ab\u03ac\u03ad\u03ae\u03af\u03b0\u03b1\u03b2\u03b3\u03b4\u03b5\u03b6\u03b7\u03b8\u03b9\u03ba\u03bb\u03bc\u03bd\u03be\u03bf\u03c0\u03c1\u03c2\u03c3\u03c4\u03c5\u03c6\u03c7\u03c8\u03c9\u03ca\u03cb\u03cc\u03cd\u03ce\ufffd'
# expect: iso8859-7 '\x80\x81\x82\x83\x84\x85\x86\x87\x88\x89\x8a\x8b\x8c\x8d\x8e\x8f\x90\x91\x92\x93\x94\x95\x96\x97\x98\x99\x9a\x9b\x9c\x9d\x9e\x9f\xa0\u2018\u2019\xa3\u20ac\u20af\xa6\xa7\xa8\xa9\u037a\xab\xac\xad\ufffd\u2015\xb0\xb1\xb2\xb3\u0384\u0385\u0386\xb7\u0388\u0389\u038a\xbb\u038c\xbd\u038e\u038f\u0390\u0391\u0392\u0393\u0394\u0395\u0396\u0397\u0398\u0399\u039a\u039b\u039c\u039d\u039e\u039f\u03a0\u03a1\ufffd\u03a3\u03a4\u03a5\u03a6\u03a7\u03a8\u03a9\u03aa\u03ab\u03ac\u03ad\u03ae\u03af\u03b0\u03b1\u03b2\u03b3\u03b4\u03b5\u03b6\u03b7\u03b8\u03b9\u03ba\u03bb\u03bc\u03bd\u03be\u03bf\u03c0\u03c1\u03c2\u03c3\u03c4\u03c5\u03c6\u03c7\u03c8\u03c9\u03ca\u03cb\u03cc\u03cd\u03ce\ufffd'
# expect: UnicodeEncodeError: 'charmap' codec can't encode character '\u65e5' in position 0: character maps to <undefined>
# expect: b'?'
# expect: b'&#26085;'
# expect: UnicodeDecodeError: 'charmap' codec can't decode byte 0x98 in position 0: character maps to <undefined>
# expect: 'a\\x98b'
# expect: b"tab\\t \\xe9 \\u1234 \\U0001f600 \\\\ '\\n\\x00\\x7f"
# expect: b"tab\t \xe9 \\u1234 \\U0001f600 \\ '\n"
# expect: "\tA\u1234\U0001f600A'\x07\\"
# expect: '\\t\\x41\u1234\U0001f600\\\\u0041'
# expect: '\xe9\xff'
# expect: UnicodeDecodeError: 'unicodeescape' codec can't decode bytes in position 2-4: truncated \xXX escape
# expect: UnicodeDecodeError: 'unicodeescape' codec can't decode bytes in position 2-6: truncated \uXXXX escape
# expect: UnicodeDecodeError: 'unicodeescape' codec can't decode bytes in position 0-9: illegal Unicode character
# expect: UnicodeDecodeError: 'rawunicodeescape' codec can't decode bytes in position 0-3: truncated \uXXXX escape
# expect: UnicodeDecodeError: 'unicodeescape' codec can't decode byte 0x5c in position 2: \ at end of string
# expect: 'ab\ufffd \ufffd'
# expect: 'ab '
# expect: LookupError: unknown encoding: no-such
