# snip: write-tests/fee-tests
import unittest


class FeeTests(unittest.TestCase):
    def test_all(self):
        for minutes, fee in [(0, 0), (30, 0), (31, 200), (60, 200), (61, 400), (120, 400), (121, 600), (360, 1200), (361, 1200), (900, 1200)]:
            self.assertEqual(parking_fee(minutes), fee)


unittest.main()
