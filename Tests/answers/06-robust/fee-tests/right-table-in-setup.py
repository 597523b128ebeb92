# snip: write-tests/fee-tests
import unittest


class FeeTests(unittest.TestCase):
    def setUp(self):
        self.table = {0: 0, 1: 0, 29: 0, 30: 0, 31: 200, 59: 200, 60: 200}
        for hour in range(1, 6):
            self.table[60 * hour + 1] = 200 * (hour + 1)
            self.table[60 * hour + 60] = 200 * (hour + 1)
        self.table.update({361: 1200, 420: 1200, 421: 1200, 10_000: 1200})

    def test_table(self):
        for minutes, fee in self.table.items():
            with self.subTest(minutes=minutes):
                self.assertEqual(parking_fee(minutes), fee, f"{minutes} minutes")
