# Encodings of one byte a character, and the escapes of string literals.
text = "Привет, мир! Ё"
for name in ("cp1251", "koi8-r", "iso8859-5", "cp866", "windows-1251", "mac_cyrillic", "ISO-8859-5"):
    data = text.encode(name)
    print(name, data.hex(), data.decode(name) == text)
for name in ("latin2", "cp1250", "cp852"):
    print(name, "Zażółć gęślą jaźń".encode(name).hex())
for name in ("cp437", "cp850", "mac_roman", "iso8859-15", "cp1252", "cp1253", "iso8859-7"):
    print(name, bytes(range(128, 256)).decode(name, "replace"))


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
attempt(lambda: rb"\t\x41\u1234\U0001f600\101\'\q\a\\".decode("unicode_escape"))
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
# expect: cp437 ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■ 
# expect: cp850 ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´­±‗¾¶§÷¸°¨·¹³²■ 
# expect: mac_roman ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»… ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ
# expect: iso8859-15  ¡¢£€¥Š§š©ª«¬­®¯°±²³Žµ¶·ž¹º»ŒœŸ¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ
# expect: cp1252 €�‚ƒ„…†‡ˆ‰Š‹Œ�Ž��‘’“”•–—˜™š›œ�žŸ ¡¢£¤¥¦§¨©ª«¬­®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ
# expect: cp1253 €�‚ƒ„…†‡�‰�‹�����‘’“”•–—�™�›���� ΅Ά£¤¥¦§¨©�«¬­®―°±²³΄µ¶·ΈΉΊ»Ό½ΎΏΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡ�ΣΤΥΦΧΨΩΪΫάέήίΰαβγδεζηθικλμνξοπρςστυφχψωϊϋόύώ�
# expect: iso8859-7  ‘’£€₯¦§¨©ͺ«¬­�―°±²³΄΅Ά·ΈΉΊ»Ό½ΎΏΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡ�ΣΤΥΦΧΨΩΪΫάέήίΰαβγδεζηθικλμνξοπρςστυφχψωϊϋόύώ�
# expect: UnicodeEncodeError: 'charmap' codec can't encode character '\u65e5' in position 0: character maps to <undefined>
# expect: b'?'
# expect: b'&#26085;'
# expect: UnicodeDecodeError: 'charmap' codec can't decode byte 0x98 in position 0: character maps to <undefined>
# expect: 'a\\x98b'
# expect: b"tab\\t \\xe9 \\u1234 \\U0001f600 \\\\ '\\n\\x00\\x7f"
# expect: b"tab\t \xe9 \\u1234 \\U0001f600 \\ '\n"
# expect: "\tA\u1234\U0001f600A'\\q\x07\\"
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
