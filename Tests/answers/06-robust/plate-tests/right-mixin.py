# snip: write-tests/plate-tests
import unittest


def result(text):
    try:
        return plate(text)
    except Exception as error:
        return type(error).__name__


class Checks:
    def is_(self, text, expected):
        self.assertEqual(result(text), expected)


class PlateTests(Checks, unittest.TestCase):
    def test_capitals(self):
        self.is_("wiab12", "WIAB12")

    def test_blanks_inside(self):
        self.is_("WI AB  12", "WIAB12")

    def test_blanks_outside(self):
        self.is_("  WIAB12  ", "WIAB12")

    def test_nothing(self):
        self.is_("", "ValueError")

    def test_only_blanks(self):
        self.is_("   ", "ValueError")
