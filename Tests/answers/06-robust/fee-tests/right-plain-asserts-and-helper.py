# snip: write-tests/fee-tests
import unittest


class FeeTests(unittest.TestCase):
    def check(self, fee, *times):
        for time in times:
            assert parking_fee(time) == fee, (time, fee)

    def test_free(self):
        self.check(0, 0, 1, 15, 29, 30)

    def test_first(self):
        self.check(200, 31, 32, 45, 59, 60)

    def test_second(self):
        self.check(400, 61, 62, 90, 119, 120)

    def test_third_to_sixth(self):
        self.check(600, 121, 180)
        self.check(800, 181, 240)
        self.check(1000, 241, 300)
        self.check(1200, 301, 360)

    def test_most(self):
        self.check(1200, 361, 362, 420, 421, 480, 481, 1440, 5000)
