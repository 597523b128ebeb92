"""Runs one text under both interpreters, for those that make programs instead of finding them in files."""

import os
import tempfile
from dataclasses import dataclass, field

from .outcome import SAME, classify, first_difference, run


@dataclass
class Pair:
    """The two interpreters, and how they are called."""

    snip: str
    python: str
    seconds: float = 20
    arguments: list = field(default_factory=list)

    def run_file(self, path):
        """Both outcomes."""
        return (
            run([self.python, "-B"], path, self.seconds),
            run([os.path.abspath(self.snip), "run", *self.arguments], path, self.seconds))

    def run_text(self, text):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "program.py")
            with open(path, "wb") as file:
                file.write(text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass"))
            return self.run_file(path)

    def judge(self, text):
        """The class, the first difference, and both outcomes."""
        python, snip = self.run_text(text)
        kind = classify(python, snip)
        return kind, "" if kind == SAME else first_difference(python, snip), python, snip
