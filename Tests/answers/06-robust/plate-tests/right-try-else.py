# snip: write-tests/plate-tests
import unittest


class PlateTests(unittest.TestCase):
    def refused(self, text):
        try:
            answer = plate(text)
        except ValueError:
            return
        self.fail(f"{text!r} became {answer!r}")

    def test_refused(self):
        for text in ["", " ", "    "]:
            self.refused(text)

    def test_written_one_way(self):
        for text in ["wiab12", "WI AB 12", " wi ab 12 ", "w i A b 1 2", "Wiab12"]:
            assert plate(text) == "WIAB12"
