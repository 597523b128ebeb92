# Sets that ignore case: letters beyond U+FFFF, and LOCALE.
import re

UPPER, LOWER = "\U00010400", "\U00010428"
letters = [UPPER, LOWER, "i", "I", "\u0130", "\u0131", "s", "\u017f", "k", "\u212a", "x", "\u0101", "\u03c2"]
for pattern in [
    f"[{UPPER}x]", f"[{LOWER}x]", f"[{UPPER}]", f"[{UPPER}{UPPER}]", f"(?:{UPPER}|x)", f"(?:{LOWER}|x)", f"[a-{UPPER}]",
    f"[{LOWER}-\U00010430]", f"[j-{UPPER}]", f"[^{UPPER}x]", f"[^{UPPER}]", f"[{UPPER}\\d]", UPPER, "[h-j]", "[j-t]", "[\u0100-\u0140]",
]:
    print(ascii(pattern), [ascii(c) for c in letters if re.fullmatch(pattern, c, re.I)])
    print(ascii(pattern), [ascii(c) for c in letters if re.fullmatch(f"(?:{pattern}){{1,2}}?()\\1", c, re.I)])
for pattern in [rb"[^i\s]", rb"[i]", rb"[a-i]", rb"[^a-i]", rb"[^\W]", rb"[A-Iz]", rb"(?:i|[b])", rb"[^i]", rb"[Z-b]"]:
    print(pattern, [c for c in [b"i", b"I", b"a", b"Z", b"B", b"_", b"\xc5", b"0"] if re.fullmatch(pattern, c, re.I | re.L)])
print(re.findall(r"(?i)(σ)\1", "σς σΣ ΣΣ"), re.findall(r"(?i)(ſ)\1", "ſS sS ſſ"), re.findall(r"(?ai)(k)\1", "kK k\u212a"))

# A range that ends beyond U+FFFF goes by Unicode's cases, under ASCII too; so does its lower end.
wide = ["[a-\U00010400]", "[^a-\U00010400]", "[\U00010400-\U00010402]", "[b\U00010400]", "[\u1fb4-\U00010000]", "[\u0178-\U00010000]"]
for pattern in wide:
    for flags in (re.A | re.I, re.I):
        found = [ascii(c) for c in letters + ["\u1fb2", "\u1fb3", "\xff", "\u0149", "\u019b"] if re.fullmatch(pattern, c, flags)]
        print(ascii(pattern), int(flags), *found)

# expect: '[\U00010400x]' ["'x'"]
# expect: '[\U00010400x]' ["'x'"]
# expect: '[\U00010428x]' ["'\\U00010400'", "'\\U00010428'", "'x'"]
# expect: '[\U00010428x]' ["'\\U00010400'", "'\\U00010428'", "'x'"]
# expect: '[\U00010400]' ["'\\U00010400'", "'\\U00010428'"]
# expect: '[\U00010400]' ["'\\U00010400'", "'\\U00010428'"]
# expect: '[\U00010400\U00010400]' ["'\\U00010400'", "'\\U00010428'"]
# expect: '[\U00010400\U00010400]' ["'\\U00010400'", "'\\U00010428'"]
# expect: '(?:\U00010400|x)' ["'x'"]
# expect: '(?:\U00010400|x)' ["'x'"]
# expect: '(?:\U00010428|x)' ["'\\U00010400'", "'\\U00010428'", "'x'"]
# expect: '(?:\U00010428|x)' ["'\\U00010400'", "'\\U00010428'", "'x'"]
# expect: '[a-\U00010400]' ["'\\U00010400'", "'\\U00010428'", "'i'", "'I'", "'\\u0130'", "'\\u0131'", "'s'", "'\\u017f'", "'k'", "'\\u212a'", "'x'", "'\\u0101'", "'\\u03c2'"]
# expect: '[a-\U00010400]' ["'\\U00010400'", "'\\U00010428'", "'i'", "'I'", "'\\u0130'", "'\\u0131'", "'s'", "'\\u017f'", "'k'", "'\\u212a'", "'x'", "'\\u0101'", "'\\u03c2'"]
# expect: '[\U00010428-\U00010430]' ["'\\U00010400'", "'\\U00010428'"]
# expect: '[\U00010428-\U00010430]' ["'\\U00010400'", "'\\U00010428'"]
# expect: '[j-\U00010400]' ["'\\U00010400'", "'\\U00010428'", "'i'", "'I'", "'\\u0130'", "'\\u0131'", "'s'", "'\\u017f'", "'k'", "'\\u212a'", "'x'", "'\\u0101'", "'\\u03c2'"]
# expect: '[j-\U00010400]' ["'\\U00010400'", "'\\U00010428'", "'i'", "'I'", "'\\u0130'", "'\\u0131'", "'s'", "'\\u017f'", "'k'", "'\\u212a'", "'x'", "'\\u0101'", "'\\u03c2'"]
# expect: '[^\U00010400x]' ["'\\U00010400'", "'\\U00010428'", "'i'", "'I'", "'\\u0130'", "'\\u0131'", "'s'", "'\\u017f'", "'k'", "'\\u212a'", "'\\u0101'", "'\\u03c2'"]
# expect: '[^\U00010400x]' ["'\\U00010400'", "'\\U00010428'", "'i'", "'I'", "'\\u0130'", "'\\u0131'", "'s'", "'\\u017f'", "'k'", "'\\u212a'", "'\\u0101'", "'\\u03c2'"]
# expect: '[^\U00010400]' ["'i'", "'I'", "'\\u0130'", "'\\u0131'", "'s'", "'\\u017f'", "'k'", "'\\u212a'", "'x'", "'\\u0101'", "'\\u03c2'"]
# expect: '[^\U00010400]' ["'i'", "'I'", "'\\u0130'", "'\\u0131'", "'s'", "'\\u017f'", "'k'", "'\\u212a'", "'x'", "'\\u0101'", "'\\u03c2'"]
# expect: '[\U00010400\\d]' []
# expect: '[\U00010400\\d]' []
# expect: '\U00010400' ["'\\U00010400'", "'\\U00010428'"]
# expect: '\U00010400' ["'\\U00010400'", "'\\U00010428'"]
# expect: '[h-j]' ["'i'", "'I'", "'\\u0130'", "'\\u0131'"]
# expect: '[h-j]' ["'i'", "'I'", "'\\u0130'", "'\\u0131'"]
# expect: '[j-t]' ["'s'", "'\\u017f'", "'k'", "'\\u212a'"]
# expect: '[j-t]' ["'s'", "'\\u017f'", "'k'", "'\\u212a'"]
# expect: '[\u0100-\u0140]' ["'i'", "'I'", "'\\u0130'", "'\\u0131'", "'\\u0101'"]
# expect: '[\u0100-\u0140]' ["'i'", "'I'", "'\\u0130'", "'\\u0131'", "'\\u0101'"]
# expect: b'[^i\\s]' [b'i', b'I', b'a', b'Z', b'B', b'_', b'\xc5', b'0']
# expect: b'[i]' [b'i', b'I']
# expect: b'[a-i]' [b'i', b'I', b'a', b'B']
# expect: b'[^a-i]' [b'i', b'I', b'a', b'Z', b'B', b'_', b'\xc5', b'0']
# expect: b'[^\\W]' [b'i', b'I', b'a', b'Z', b'B', b'_', b'0']
# expect: b'[A-Iz]' [b'i', b'I', b'a', b'Z', b'B']
# expect: b'(?:i|[b])' [b'i', b'I', b'B']
# expect: b'[^i]' [b'a', b'Z', b'B', b'_', b'\xc5', b'0']
# expect: b'[Z-b]' [b'a', b'Z', b'B', b'_']
# expect: ['σ', 'Σ'] ['s', 'ſ'] ['k']
# expect: '[a-\U00010400]' 258 '\U00010400' '\U00010428' 'i' 'I' '\u0130' '\u0131' 's' '\u017f' 'k' '\u212a' 'x' '\u0101' '\u03c2' '\u1fb2' '\u1fb3' '\xff' '\u0149' '\u019b'
# expect: '[a-\U00010400]' 2 '\U00010400' '\U00010428' 'i' 'I' '\u0130' '\u0131' 's' '\u017f' 'k' '\u212a' 'x' '\u0101' '\u03c2' '\u1fb2' '\u1fb3' '\xff' '\u0149' '\u019b'
# expect: '[^a-\U00010400]' 258
# expect: '[^a-\U00010400]' 2
# expect: '[\U00010400-\U00010402]' 258 '\U00010400' '\U00010428'
# expect: '[\U00010400-\U00010402]' 2 '\U00010400' '\U00010428'
# expect: '[b\U00010400]' 258 '\U00010400'
# expect: '[b\U00010400]' 2
# expect: '[\u1fb4-\U00010000]' 258 '\u212a' '\u1fb2'
# expect: '[\u1fb4-\U00010000]' 2 'k' '\u212a' '\u1fb2' '\u1fb3'
# expect: '[\u0178-\U00010000]' 258 '\u017f' '\u212a' '\u03c2' '\u1fb2' '\u1fb3' '\xff' '\u0149' '\u019b'
# expect: '[\u0178-\U00010000]' 2 's' '\u017f' 'k' '\u212a' '\u03c2' '\u1fb2' '\u1fb3' '\xff' '\u0149' '\u019b'
