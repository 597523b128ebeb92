# snip: write-tests/plate-tests
import unittest


class PlateTests(unittest.TestCase):
    def plate_in_capitals(self):
        self.assertEqual(plate(" wi ab 12 "), "WIAB12")

    def empty_plate(self):
        with self.assertRaises(ValueError):
            plate("")

    def blank_plate(self):
        with self.assertRaises(ValueError):
            plate("   ")
