# snip: write-tests/plate-tests
import unittest


class PlateTests(unittest.TestCase):
    def test_blanks_go(self):
        self.assertEqual(plate(" WI AB 12 "), "WIAB12")

    def test_empty(self):
        self.assertRaises(ValueError, plate, "")

    def test_only_blanks(self):
        self.assertRaises(ValueError, plate, "  ")
