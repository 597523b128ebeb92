"""Random patterns of Python's `re`, with subjects on which they have something to do, and templates."""

FLAGS = {"a": 256, "i": 2, "L": 4, "m": 8, "s": 16, "u": 32, "x": 64}
LETTERS = ["a", "b", "c", "A", "B", "1", "2", "_", " ", "-", ".", "\n", ",", "k", "s", "i", "I"]
WIDE = ["é", "É", "ß", "ẞ", "İ", "ı", "ſ", "\u212a", "σ", "ς", "Σ", "µ", "μ", "\x1c", "\u180e", "\x85", "\u2028",
        "٣", "²", "Ⅷ", "ª", "\u0345", "ι", "ﬅ", "ﬆ", "ΐ", "\u1fd3", "𝐀", "𐐀", "𐐨", "中", "\u200d", "\u0301", "\udc80"]
BYTES = ["\xe9", "\xc9", "\xff", "\x80", "\x00", "\x1c", "\xb5", "\xaa", "\x85", "\xa0"]
CLASSES = [r"\d", r"\w", r"\s", r"\D", r"\W", r"\S"]
ANCHORS = ["^", "$", r"\A", r"\Z", r"\b", r"\B"]
RAW = list("()[]{}|*+?\\^$.:=!<>#&~,-") + ["(?", "(?:", "(?P<", "(?P=", "(?<=", "(?i)", "(?-i:", "(?a", "(?(1)", "{2", "{,3}",
       r"\1", r"\g", r"\x", r"\u", r"\N{", r"\0", r"\8", "[^", "[]", "--", "||", "\n", "(?#", "*+", "(?>"]


class PatternMaker:
    """Makes the parts of one case; `random` decides everything."""

    def __init__(self, random):
        self.random = random
        self.is_text = random.random() < 0.8
        pool = LETTERS + (WIDE if self.is_text else BYTES) * (1 if random.random() < 0.4 else 0)
        self.letters = random.sample(pool, random.randint(2, 5))
        self.closed, self.names, self.count = [], [], 0
        self.is_verbose = random.random() < 0.05
        self.loops = 0

    def case(self):
        """`(pattern, flags, template, subjects)`; the pattern is str or bytes."""
        random = self.random
        pattern = self.alternation(random.randint(1, 4))
        if random.random() < 0.12:
            pattern = self.prefix() + pattern
        if random.random() < 0.12:
            pattern = self.damaged(pattern)
        flags = 0
        for letter, value in FLAGS.items():
            chance = {"L": 0.01 if self.is_text else 0.05, "i": 0.3, "x": 1 if self.is_verbose else 0, "u": 0.03}
            if random.random() < chance.get(letter, 0.12):
                flags |= value
        subjects = [self.subject() for _ in range(10)]
        template = self.template()
        if self.is_text:
            return pattern, flags, template, subjects
        return tuple(self.encoded(part) for part in (pattern, flags, template, subjects))

    @staticmethod
    def encoded(part):
        if isinstance(part, list):
            return [PatternMaker.encoded(item) for item in part]
        return part.encode("latin-1", "replace") if isinstance(part, str) else part

    def subject(self):
        random = self.random
        size = random.choice([0, 1, 2, 3, 4, 5, 6, 8, 10, 14])
        pool = self.letters if random.random() < 0.7 else self.letters + LETTERS[:6]
        return "".join(random.choice(pool) for _ in range(size))

    def prefix(self):
        letters = "".join(self.random.choice("aimsux" if self.is_text else "imsxL") for _ in range(self.random.randint(1, 2)))
        return f"(?{letters})"

    def damaged(self, pattern):
        random = self.random
        for _ in range(random.randint(1, 2)):
            place = random.randint(0, len(pattern))
            if random.random() < 0.4:
                pattern = pattern[:place] + pattern[place + random.randint(1, 3):]
            else:
                pattern = pattern[:place] + random.choice(RAW) + pattern[place:]
        return pattern

    def alternation(self, depth):
        branches = 1 if self.random.random() < 0.6 else self.random.randint(2, 3 if self.random.random() < 0.9 else 6)
        return "|".join(self.sequence(depth) for _ in range(branches))

    def sequence(self, depth):
        size = self.random.choice([0, 1, 1, 2, 2, 3, 3, 4])
        return "".join(self.item(depth) for _ in range(size))

    def item(self, depth):
        random = self.random
        roll = random.random()
        if roll < 0.1:
            return random.choice(ANCHORS)
        if roll < 0.18 and self.closed:
            group = random.choice(self.closed)
            named = [name for name, number in self.names if number == group]
            return f"(?P={named[0]})" if named and random.random() < 0.5 else f"\\{group}"
        loops = self.loops
        atom = self.group(depth) if roll > 0.62 and depth > 0 else self.character()
        if random.random() < 0.4 and atom and not (self.loops > 1 and atom[0] == "("):
            self.loops = loops + 1
            atom += self.quantifier()
        return atom

    def quantifier(self):
        random = self.random
        low, high = sorted((random.randint(0, 3), random.randint(0, 3)))
        counts = [f"{{{low}}}", f"{{{low},}}", f"{{,{high}}}", f"{{{low},{high}}}", "{,}"]
        text = random.choice(["*", "+", "?", "*", "+", "?", random.choice(counts), random.choice(counts)])
        return text + random.choice(["", "", "", "?", "?", "+" if random.random() < 0.5 else ""])

    def character(self):
        random = self.random
        roll = random.random()
        if roll < 0.12:
            return "."
        if roll < 0.25:
            return random.choice(CLASSES)
        if roll < 0.45:
            return self.set()
        return self.literal()

    def literal(self):
        letter = self.random.choice(self.letters)
        if not self.is_text and ord(letter) > 255:
            letter = "a"
        if self.random.random() < 0.05:
            code = ord(letter)
            return f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}" if code < 65536 else f"\\U{code:08x}"
        if letter in "\\.^$*+?{}[]|()-" or self.is_verbose and letter in " \n#":
            return "\\" + letter
        return letter

    def set(self):
        random = self.random
        items = []
        for _ in range(random.randint(1, 3)):
            roll = random.random()
            if roll < 0.25:
                items.append(random.choice(CLASSES))
            elif roll < 0.45:
                low, high = sorted((random.choice(self.letters + ["a", "z"]), random.choice(self.letters + ["Z", "k"])))
                items.append(f"{self.member(low)}-{self.member(high)}")
            elif roll < 0.48:
                items.append(random.choice(["[", "--", "&&", "||", "~~", r"\b"]))
            else:
                items.append(self.member(random.choice(self.letters)))
        return f"[{random.choice(['', '', '^'])}{''.join(items)}]"

    def member(self, letter):
        return "\\" + letter if letter in "\\^]-[" else letter

    def group(self, depth):
        random = self.random
        kind = random.choice(["capture"] * 5 + ["plain"] * 4 + ["named", "ahead", "ahead", "behind", "atomic", "flags", "if"])
        if kind == "capture" or kind == "named":
            self.count += 1
            number = self.count
            name = f"n{number}"
            body = self.alternation(depth - 1)
            self.closed.append(number)
            if kind == "capture":
                return f"({body})"
            self.names.append((name, number))
            return f"(?P<{name}>{body})"
        if kind == "if" and self.closed:
            no = "|" + self.sequence(depth - 1) if random.random() < 0.6 else ""
            return f"(?({random.choice(self.closed)}){self.sequence(depth - 1)}{no})"
        if kind == "behind":
            body = "".join(self.character() for _ in range(random.randint(0, 2)))
            return f"(?<{random.choice('=!')}{body})"
        if kind == "ahead":
            return f"(?{random.choice('=!')}{self.alternation(depth - 1)})"
        if kind == "flags":
            letters = random.choice(["i", "s", "m", "-i", "a", "u", "i-s", "a-i", "im"] if self.is_text else ["i", "s", "m", "-i", "-m"])
            return f"(?{letters}:{self.alternation(depth - 1)})"
        return f"(?{'>' if kind == 'atomic' else ':'}{self.alternation(depth - 1)})"

    def template(self):
        random = self.random
        good = ["-", "x", r"\g<0>", r"\n", r"\\", r"\t"] + [rf"\{n}" for n in self.closed] + [rf"\g<{n}>" for n, _ in self.names]
        bad = [r"\9", r"\g<9>", r"\g<zz>", r"\g", r"\g<", r"\g<1", r"\q", r"\0", r"\08", r"\101", r"\400", "\\", r"\g<+1>", r"\g<1 >"]
        pool = good * 3 + (bad if random.random() < 0.15 else [])
        return "".join(random.choice(pool) for _ in range(random.randint(0, 3)))
