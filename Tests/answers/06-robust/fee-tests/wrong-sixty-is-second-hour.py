# snip: write-tests/fee-tests
import unittest


class FeeTests(unittest.TestCase):
    def test_free(self):
        self.assertEqual(parking_fee(30), 0)

    def test_first_hour(self):
        self.assertEqual(parking_fee(31), 200)
        self.assertEqual(parking_fee(59), 200)

    def test_second_hour(self):
        self.assertEqual(parking_fee(60), 400)
        self.assertEqual(parking_fee(61), 400)

    def test_most(self):
        self.assertEqual(parking_fee(360), 1200)
        self.assertEqual(parking_fee(361), 1200)
