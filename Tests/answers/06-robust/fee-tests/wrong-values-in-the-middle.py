# snip: write-tests/fee-tests
import unittest


class FeeTests(unittest.TestCase):
    def test_free(self):
        self.assertEqual(parking_fee(15), 0)

    def test_one_hour(self):
        self.assertEqual(parking_fee(45), 200)

    def test_two_hours(self):
        self.assertEqual(parking_fee(90), 400)

    def test_most(self):
        self.assertEqual(parking_fee(600), 1200)
