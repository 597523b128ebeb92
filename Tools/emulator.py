"""A small terminal for tests: it draws what a program writes, so that a test can say what a person would see.

It knows the sequences that Snip uses and keeps a list of all others, because a sequence that no one meant to write is a
fault. Rows that the terminal itself broke are set anew when its width changes, as most terminals of today do.
"""

import re
import unicodedata

SEQUENCE = re.compile(rb"\x1b(?:\[([0-?]*)([ -/]*[@-~])|\][^\x07\x1b]*(?:\x07|\x1b\\)|[@-Z\\^_])")
UNFINISHED = re.compile(rb"\x1b(?:\[[0-?]*[ -/]*|\][^\x07\x1b]*\x1b?)?$")


def width_of(character):
    """The columns that a character takes: 0 for marks, 2 for wide ones."""
    if unicodedata.combining(character) or unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


class Row:
    """The cells of one row; `wraps` says that the terminal went on in the next row by itself."""

    def __init__(self):
        self.cells = []
        self.wraps = False

    @property
    def text(self):
        return "".join(self.cells).rstrip(" ")


class Screen:
    """All rows from the first one written to the last; the window is what the last `rows` of them show."""

    def __init__(self, columns, rows):
        self.columns, self.rows = columns, rows
        self.lines = [Row()]
        self.top = 0
        self.row = 0
        self.column = 0
        self.hangs = False
        self.unknown = []
        self.pending = b""

    # What a person sees

    def visible(self):
        """The window's rows, down to the last that is not empty."""
        texts = [line.text for line in self.lines[self.top : self.top + self.rows]]
        while texts and not texts[-1]:
            texts.pop()
        return texts

    def since(self, start):
        """The rows from an absolute number to the one before the cursor's; with it when something stands there at the
        left edge only because a program ended without a line feed."""
        return [line.text for line in self.lines[start : self.row]]

    def cursor_line(self):
        return self.lines[self.row].text

    def text(self):
        return "\n".join(line.text for line in self.lines)

    # Drawing

    def draw(self, data):
        data = self.pending + data
        self.pending = b""
        position = 0
        while position < len(data):
            byte = data[position]
            if byte == 0x1B:
                found = SEQUENCE.match(data, position)
                if not found:
                    if UNFINISHED.match(data, position):
                        self.pending = data[position:]
                        return
                    self.unknown.append(repr(data[position : position + 4]))
                    position += 1
                    continue
                self.sequence(found)
                position = found.end()
            elif byte < 0x20 or byte == 0x7F:
                self.control(byte)
                position += 1
            else:
                length = 1 if byte < 0x80 else 2 if byte < 0xE0 else 3 if byte < 0xF0 else 4
                piece = data[position : position + length]
                if len(piece) < length:
                    self.pending = piece
                    return
                self.put(piece.decode("utf-8", "replace"))
                position += length

    def put(self, character):
        width = width_of(character)
        if width == 0:
            cells = self.lines[self.row].cells
            if 0 < self.column <= len(cells):
                cells[self.column - 1] += character
            return
        if self.hangs or self.column + width > self.columns:
            self.lines[self.row].wraps = True
            self.column = 0
            self.feed()
        cells = self.lines[self.row].cells
        cells.extend(" " * (self.column + width - len(cells)))
        cells[self.column] = character
        if width == 2:
            cells[self.column + 1] = ""
        self.column += width
        self.hangs = self.column >= self.columns
        if self.hangs:
            self.column = self.columns - 1

    def feed(self):
        self.hangs = False
        self.row += 1
        if self.row == len(self.lines):
            self.lines.append(Row())
        if self.row >= self.top + self.rows:
            self.top = self.row - self.rows + 1

    def control(self, byte):
        if byte == 0x0A:
            self.feed()
        elif byte == 0x0D:
            self.column, self.hangs = 0, False
        elif byte == 0x08:
            self.column, self.hangs = max(self.column - 1, 0), False
        elif byte == 0x09:
            self.column = min((self.column // 8 + 1) * 8, self.columns - 1)
        elif byte != 0x07:
            self.unknown.append(repr(bytes([byte])))

    def sequence(self, found):
        final = (found.group(2) or b"").decode()
        text = (found.group(1) or b"").decode()
        if not final:
            self.unknown.append(repr(found.group()))
            return
        if final in "hl" and text.startswith("?"):
            if text[1:] not in ("25", "2004"):
                self.unknown.append(text + final)
            return
        try:
            numbers = [int(part) if part else 0 for part in text.split(";")]
        except ValueError:
            self.unknown.append(text + final)
            return
        count = max(numbers[0], 1)
        line = self.lines[self.row]
        if final in ("m", " q"):
            return
        self.hangs = False
        if final == "A":
            self.row = max(self.row - count, self.top)
        elif final == "B":
            while count and self.row < self.top + self.rows - 1:
                self.row += 1
                count -= 1
                if self.row == len(self.lines):
                    self.lines.append(Row())
        elif final == "C":
            self.column = min(self.column + count, self.columns - 1)
        elif final == "D":
            self.column = max(self.column - count, 0)
        elif final == "G":
            self.column = min(count - 1, self.columns - 1)
        elif final == "H":
            self.place(count - 1, (numbers + [1])[1] - 1 if len(numbers) > 1 else 0)
        elif final == "K" and numbers[0] in (0, 2):
            del line.cells[self.column if numbers[0] == 0 else 0 :]
            line.wraps = False
        elif final == "J" and numbers[0] in (0, 2):
            if numbers[0] == 2:
                self.keep_window()
            else:
                del line.cells[self.column :]
                line.wraps = False
                del self.lines[self.row + 1 :]
        else:
            self.unknown.append(text + final)

    def place(self, row, column):
        self.row = self.top + min(max(row, 0), self.rows - 1)
        while self.row >= len(self.lines):
            self.lines.append(Row())
        self.column = min(max(column, 0), self.columns - 1)

    def keep_window(self):
        """Clearing the window moves what was in it up, out of sight."""
        offset = self.row - self.top
        self.top = len(self.lines)
        self.row = self.top + offset
        while len(self.lines) <= self.row:
            self.lines.append(Row())

    def resize(self, columns, rows):
        logical, cursor = [], None
        start = True
        for number, line in enumerate(self.lines):
            if start:
                logical.append([])
            if number == self.row:
                cursor = (len(logical) - 1, len(logical[-1]) + self.column)
            logical[-1].extend(line.cells)
            start = not line.wraps
        self.columns, self.rows = columns, rows
        self.lines = []
        for number, cells in enumerate(logical):
            while cells and cells[-1] == " ":
                cells.pop()
            first = len(self.lines)
            while True:
                row = Row()
                row.cells, cells = cells[:columns], cells[columns:]
                self.lines.append(row)
                if not cells:
                    break
                row.wraps = True
            if number == cursor[0]:
                self.row = first + cursor[1] // columns
                self.column = cursor[1] % columns
                while self.row >= len(self.lines):
                    self.lines.append(Row())
        self.hangs = False
        self.top = max(len(self.lines) - rows, 0)
        if self.row < self.top:
            self.top = self.row
