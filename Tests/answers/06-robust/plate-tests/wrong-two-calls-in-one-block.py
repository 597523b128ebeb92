# snip: write-tests/plate-tests
import unittest


class PlateTests(unittest.TestCase):
    def test_plate(self):
        self.assertEqual(plate(" wi ab 12 "), "WIAB12")

    def test_empty(self):
        with self.assertRaises(ValueError):
            plate("")
            plate("   ")
