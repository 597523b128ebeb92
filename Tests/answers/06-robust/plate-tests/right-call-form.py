# snip: write-tests/plate-tests
import unittest


class PlateTests(unittest.TestCase):
    cases: dict = {" wi ab 12 ": "WIAB12", "b x 1": "BX1", "ABC": "ABC", "q": "Q"}

    def setUp(self):
        self.bad = ("", " ", "\x20\x20\x20")

    def test_good(self):
        self.assertDictEqual({text: plate(text) for text in self.cases}, self.cases)

    def test_bad(self):
        for text in self.bad:
            with self.subTest(text=text):
                self.assertRaises(ValueError, plate, text)
