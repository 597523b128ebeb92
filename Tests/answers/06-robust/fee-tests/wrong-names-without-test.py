# snip: write-tests/fee-tests
import unittest


class FeeTests(unittest.TestCase):
    def check_free(self):
        self.assertEqual(parking_fee(0), 0)
        self.assertEqual(parking_fee(30), 0)

    def check_hours(self):
        self.assertEqual(parking_fee(31), 200)
        self.assertEqual(parking_fee(60), 200)
        self.assertEqual(parking_fee(61), 400)

    def check_most(self):
        self.assertEqual(parking_fee(360), 1200)
        self.assertEqual(parking_fee(1000), 1200)
