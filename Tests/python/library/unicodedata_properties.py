import unicodedata as u

for c in "aÀ1½²Ⅷ一٣ \n\u0301\u200d(가\U0001f600\ue000\ud800\U000e0001ﬁ€ǆ\u05d0,":
    print(f"{ord(c):x}", u.category(c), u.bidirectional(c), u.combining(c), u.east_asian_width(c), u.mirrored(c), repr(u.decomposition(c)), u.name(c, "-"),
          u.numeric(c, None), u.digit(c, None), u.decimal(c, None))
print(u.unidata_version, u.lookup("GREEK SMALL LETTER ALPHA"), u.lookup("latin small letter a"), ascii(u.lookup("NULL")), u.lookup("CJK UNIFIED IDEOGRAPH-4E00"))
for call in (lambda: u.name("\n"), lambda: u.name("ab"), lambda: u.category(5), lambda: u.category(""), lambda: u.lookup("no such"), lambda: u.lookup(5), lambda: u.decimal("a"),
             lambda: u.digit("½"), lambda: u.numeric("a"), lambda: u.normalize("NFX", "a"), lambda: u.normalize("NFC", 5), lambda: u.is_normalized("X", "a"), lambda: u.name("\U00017000")):
    try:
        print(call())
    except (ValueError, TypeError, KeyError) as error:
        print(type(error).__name__, error)
totals = {}
for point in range(0, 0x110000, 7):
    kind = u.category(chr(point)) + u.bidirectional(chr(point)) + u.east_asian_width(chr(point))
    totals[kind] = totals.get(kind, 0) + 1
print(sorted(totals.items()))

# expect: 61 Ll L 0 Na 0 '' LATIN SMALL LETTER A None None None
# expect: c0 Lu L 0 N 0 '0041 0300' LATIN CAPITAL LETTER A WITH GRAVE None None None
# expect: 31 Nd EN 0 Na 0 '' DIGIT ONE 1.0 1 1
# expect: bd No ON 0 A 0 '<fraction> 0031 2044 0032' VULGAR FRACTION ONE HALF 0.5 None None
# expect: b2 No EN 0 A 0 '<super> 0032' SUPERSCRIPT TWO 2.0 2 None
# expect: 2167 Nl L 0 A 0 '<compat> 0056 0049 0049 0049' ROMAN NUMERAL EIGHT 8.0 None None
# expect: 4e00 Lo L 0 W 0 '' CJK UNIFIED IDEOGRAPH-4E00 1.0 None None
# expect: 663 Nd AN 0 N 0 '' ARABIC-INDIC DIGIT THREE 3.0 3 3
# expect: 20 Zs WS 0 Na 0 '' SPACE None None None
# expect: a Cc B 0 N 0 '' - None None None
# expect: 301 Mn NSM 230 A 0 '' COMBINING ACUTE ACCENT None None None
# expect: 200d Cf BN 0 N 0 '' ZERO WIDTH JOINER None None None
# expect: 28 Ps ON 0 Na 1 '' LEFT PARENTHESIS None None None
# expect: ac00 Lo L 0 W 0 '' HANGUL SYLLABLE GA None None None
# expect: 1f600 So ON 0 W 0 '' GRINNING FACE None None None
# expect: e000 Co L 0 A 0 '' - None None None
# expect: d800 Cs L 0 N 0 '' - None None None
# expect: e0001 Cf BN 0 N 0 '' LANGUAGE TAG None None None
# expect: fb01 Ll L 0 N 0 '<compat> 0066 0069' LATIN SMALL LIGATURE FI None None None
# expect: 20ac Sc ET 0 A 0 '' EURO SIGN None None None
# expect: 1c6 Ll L 0 N 0 '<compat> 0064 017E' LATIN SMALL LETTER DZ WITH CARON None None None
# expect: 5d0 Lo R 0 N 0 '' HEBREW LETTER ALEF None None None
# expect: 2c Po CS 0 Na 0 '' COMMA None None None
# expect: 14.0.0 α a '\x00' 一
# expect: ValueError no such name
# expect: TypeError name() argument 1 must be a unicode character, not str
# expect: TypeError category() argument must be a unicode character, not int
# expect: TypeError category() argument must be a unicode character, not str
# expect: KeyError "undefined character name 'no such'"
# expect: TypeError a bytes-like object is required, not 'int'
# expect: ValueError not a decimal
# expect: ValueError not a digit
# expect: ValueError not a numeric character
# expect: ValueError invalid normalization form
# expect: TypeError normalize() argument 2 must be str, not int
# expect: ValueError invalid normalization form
# expect: ValueError no such name
# expect: [('CcBN', 2), ('CcBNN', 7), ('CfANN', 2), ('CfBNN', 19), ('CfLN', 2), ('CfRLIN', 1), ('CnF', 118543), ('CoLA', 19639), ('CsLN', 292), ('LlLA', 16), ('LlLF', 4), ('LlLN', 276), ('LlLNa', 4), ('LlRN', 12), ('LmLN', 37), ('LmLW', 4), ('LmONA', 1), ('LmONN', 3), ('LmRN', 1), ('LoALN', 183), ('LoLH', 16), ('LoLN', 1443), ('LoLW', 16397), ('LoRN', 154), ('LtLN', 3), ('LuLA', 10), ('LuLF', 4), ('LuLN', 237), ('LuLNa', 3), ('LuRN', 12), ('McLN', 62), ('McLW', 2), ('MeNSMN', 3), ('MnNSMA', 52), ('MnNSMN', 228), ('NdANN', 2), ('NdENF', 2), ('NdENN', 11), ('NdENNa', 2), ('NdLN', 78), ('NdRN', 3), ('NlLA', 4), ('NlLN', 21), ('NlLW', 1), ('NlONN', 8), ('NoALN', 18), ('NoANN', 5), ('NoENA', 6), ('NoENN', 5), ('NoLA', 1), ('NoLN', 36), ('NoLW', 4), ('NoONA', 11), ('NoONN', 10), ('NoONW', 4), ('NoRN', 25), ('PdONA', 1), ('PdONN', 1), ('PdRN', 2), ('PeONF', 2), ('PeONN', 3), ('PeONW', 5), ('PfONN', 2), ('PiONN', 1), ('PoALN', 4), ('PoETNa', 1), ('PoLN', 37), ('PoONA', 3), ('PoONF', 1), ('PoONH', 1), ('PoONN', 21), ('PoONNa', 2), ('PoONW', 7), ('PoRN', 7), ('PsONN', 6), ('PsONNa', 2), ('PsONW', 1), ('ScALN', 1), ('ScETN', 8), ('SkALN', 4), ('SkLN', 1), ('SkONA', 3), ('SkONN', 13), ('SkONNa', 1), ('SkONW', 1), ('SmCSN', 1), ('SmESN', 2), ('SmLN', 1), ('SmONA', 10), ('SmONF', 2), ('SmONH', 1), ('SmONN', 120), ('SmONNa', 1), ('SoLA', 31), ('SoLN', 230), ('SoLW', 73), ('SoONA', 36), ('SoONN', 347), ('SoONW', 227), ('SoRN', 1), ('ZlWSN', 1), ('ZsCSN', 1), ('ZsWSN', 1)]
