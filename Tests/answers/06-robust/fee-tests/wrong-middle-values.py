# snip: write-tests/fee-tests
import unittest


class FeeTests(unittest.TestCase):
    def test_free(self):
        self.assertEqual(parking_fee(10), 0)

    def test_hours(self):
        self.assertEqual(parking_fee(45), 200)
        self.assertEqual(parking_fee(100), 400)

    def test_long(self):
        self.assertEqual(parking_fee(800), 1200)
