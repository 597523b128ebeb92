# snip: write-tests/fee-tests
import unittest


def rule(minutes):
    if minutes <= 30:
        return 0
    return min(1200, -(-minutes // 60) * 200)


class FeeTests(unittest.TestCase):
    def test_every_minute_of_a_day(self):
        wrong = [m for m in range(0, 1441) if parking_fee(m) != rule(m)]
        self.assertFalse(wrong, wrong[:5])
