# snip: write-tests/fee-tests
import unittest


class FeeTests(unittest.TestCase):
    def assert_same(self, first, last, fee):
        """The fee is the same from the first minute to the last."""
        for minutes in {first, (first + last) // 2, last}:
            with self.subTest(minutes=minutes):
                assert parking_fee(minutes) == fee, (minutes, parking_fee(minutes))

    def test_free(self):
        self.assert_same(0, 30, 0)

    def test_first_hour(self):
        self.assert_same(31, 60, 200)

    def test_next_hours(self):
        for hour in range(2, 7):
            self.assert_same(60 * hour - 59, 60 * hour, 200 * hour)

    def test_most(self):
        self.assert_same(361, 420, 1200)
        self.assert_same(421, 10_000, 1200)
