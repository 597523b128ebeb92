# snip: write-tests/fee-tests
from unittest import TestCase


class FeeTests(TestCase):
    longMessage = False

    def setUp(self):
        self.minutes = [0, 1, 29, 30, 31, 59, 60, 61, 119, 120, 121, 180, 181, 240, 241, 300, 301, 360, 361, 1440]
        self.fees = [0, 0, 0, 0, 200, 200, 200, 400, 400, 400, 600, 600, 800, 800, 1000, 1000] + [1200] * 4

    def test_fees(self):
        self.assertListEqual([parking_fee(minutes) for minutes in self.minutes], self.fees)
