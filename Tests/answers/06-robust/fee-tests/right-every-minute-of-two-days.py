# snip: write-tests/fee-tests
import unittest


def wanted(minutes):
    if minutes <= 30:
        return 0
    begun = -(-minutes // 60)
    return min(begun * 200, 1200)


class FeeTests(unittest.TestCase):
    def test_every_minute(self):
        for minutes in range(2 * 24 * 60):
            self.assertEqual(parking_fee(minutes), wanted(minutes), f"{minutes} minutes")
