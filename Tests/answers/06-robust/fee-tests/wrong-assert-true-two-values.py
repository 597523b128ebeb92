# snip: write-tests/fee-tests
import unittest


class FeeTests(unittest.TestCase):
    def test_free(self):
        self.assertEqual(parking_fee(0), 0)
        self.assertEqual(parking_fee(30), 0)

    def test_paid(self):
        self.assertTrue(parking_fee(31), 200)
        self.assertTrue(parking_fee(60), 200)
        self.assertTrue(parking_fee(61), 400)
        self.assertTrue(parking_fee(360), 1200)
        self.assertTrue(parking_fee(361), 1200)
