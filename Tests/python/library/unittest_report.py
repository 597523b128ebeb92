import io
import re
import unittest


class T(unittest.TestCase):
    def test_a(self):
        pass

    def test_b(self):
        """Doc of b."""
        self.assertEqual(1, 2, 'why')

    @unittest.skip('no')
    def test_c(self):
        pass

    @unittest.expectedFailure
    def test_d(self):
        self.fail('x')

    @unittest.expectedFailure
    def test_e(self):
        pass

    def test_f(self):
        for i in range(3):
            with self.subTest('m', i=i):
                self.assertEqual(i % 2, 0)

    def test_g(self):
        self.addCleanup(print, 'clean')
        raise KeyError('g')

    def test_h(self):
        self.skipTest('dynamic')

    def test_i(self):
        try:
            1 / 0
        except ZeroDivisionError:
            self.assertTrue(0)


class F(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        raise unittest.SkipTest('whole class')

    def test_1(self):
        pass


class B(unittest.TestCase):
    @classmethod
    def tearDownClass(cls):
        raise RuntimeError('broken')

    def test_1(self):
        print('in B')


def report(verbosity, **options):
    stream = io.StringIO()
    suite = unittest.TestSuite(map(unittest.defaultTestLoader.loadTestsFromTestCase, (T, F, B)))
    result = unittest.TextTestRunner(stream, verbosity=verbosity, **options).run(suite)
    text = re.sub(r'in [0-9.]+s', 'in TIME', stream.getvalue())
    print(re.sub(r' +\n', '\n', re.sub(r'File ".*/', 'File "', text)))
    print(result, result.wasSuccessful())


report(1)
report(2)
report(0, failfast=True)
report(1, buffer=True)

# expect: clean
# expect: in B
# expect: .FsxuFEsFs.E
# expect: ======================================================================
# expect: ERROR: test_g (__main__.T.test_g)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "unittest_report.py", line 33, in test_g
# expect:     raise KeyError('g')
# expect: KeyError: 'g'
# expect:
# expect: ======================================================================
# expect: ERROR: tearDownClass (__main__.B)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "unittest_report.py", line 57, in tearDownClass
# expect:     raise RuntimeError('broken')
# expect: RuntimeError: broken
# expect:
# expect: ======================================================================
# expect: FAIL: test_b (__main__.T.test_b)
# expect: Doc of b.
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "unittest_report.py", line 12, in test_b
# expect:     self.assertEqual(1, 2, 'why')
# expect: AssertionError: 1 != 2 : why
# expect:
# expect: ======================================================================
# expect: FAIL: test_f (__main__.T.test_f) [m] (i=1)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "unittest_report.py", line 29, in test_f
# expect:     self.assertEqual(i % 2, 0)
# expect: AssertionError: 1 != 0
# expect:
# expect: ======================================================================
# expect: FAIL: test_i (__main__.T.test_i)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "unittest_report.py", line 40, in test_i
# expect:     1 / 0
# expect:     ~~^~~
# expect: ZeroDivisionError: division by zero
# expect:
# expect: During handling of the above exception, another exception occurred:
# expect:
# expect: Traceback (most recent call last):
# expect:   File "unittest_report.py", line 42, in test_i
# expect:     self.assertTrue(0)
# expect: AssertionError: 0 is not true
# expect:
# expect: ======================================================================
# expect: UNEXPECTED SUCCESS: test_e (__main__.T.test_e)
# expect: ----------------------------------------------------------------------
# expect: Ran 10 tests in TIME
# expect:
# expect: FAILED (failures=3, errors=2, skipped=3, expected failures=1, unexpected successes=1)
# expect:
# expect: <unittest.runner.TextTestResult run=10 errors=2 failures=3> False
# expect: clean
# expect: in B
# expect: test_a (__main__.T.test_a) ... ok
# expect: test_b (__main__.T.test_b)
# expect: Doc of b. ... FAIL
# expect: test_c (__main__.T.test_c) ... skipped 'no'
# expect: test_d (__main__.T.test_d) ... expected failure
# expect: test_e (__main__.T.test_e) ... unexpected success
# expect: test_f (__main__.T.test_f) ...
# expect:   test_f (__main__.T.test_f) [m] (i=1) ... FAIL
# expect: test_g (__main__.T.test_g) ... ERROR
# expect: test_h (__main__.T.test_h) ... skipped 'dynamic'
# expect: test_i (__main__.T.test_i) ... FAIL
# expect: setUpClass (__main__.F) ... skipped 'whole class'
# expect: test_1 (__main__.B.test_1) ... ok
# expect: tearDownClass (__main__.B) ... ERROR
# expect:
# expect: ======================================================================
# expect: ERROR: test_g (__main__.T.test_g)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "unittest_report.py", line 33, in test_g
# expect:     raise KeyError('g')
# expect: KeyError: 'g'
# expect:
# expect: ======================================================================
# expect: ERROR: tearDownClass (__main__.B)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "unittest_report.py", line 57, in tearDownClass
# expect:     raise RuntimeError('broken')
# expect: RuntimeError: broken
# expect:
# expect: ======================================================================
# expect: FAIL: test_b (__main__.T.test_b)
# expect: Doc of b.
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "unittest_report.py", line 12, in test_b
# expect:     self.assertEqual(1, 2, 'why')
# expect: AssertionError: 1 != 2 : why
# expect:
# expect: ======================================================================
# expect: FAIL: test_f (__main__.T.test_f) [m] (i=1)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "unittest_report.py", line 29, in test_f
# expect:     self.assertEqual(i % 2, 0)
# expect: AssertionError: 1 != 0
# expect:
# expect: ======================================================================
# expect: FAIL: test_i (__main__.T.test_i)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "unittest_report.py", line 40, in test_i
# expect:     1 / 0
# expect:     ~~^~~
# expect: ZeroDivisionError: division by zero
# expect:
# expect: During handling of the above exception, another exception occurred:
# expect:
# expect: Traceback (most recent call last):
# expect:   File "unittest_report.py", line 42, in test_i
# expect:     self.assertTrue(0)
# expect: AssertionError: 0 is not true
# expect:
# expect: ======================================================================
# expect: UNEXPECTED SUCCESS: test_e (__main__.T.test_e)
# expect: ----------------------------------------------------------------------
# expect: Ran 10 tests in TIME
# expect:
# expect: FAILED (failures=3, errors=2, skipped=3, expected failures=1, unexpected successes=1)
# expect:
# expect: <unittest.runner.TextTestResult run=10 errors=2 failures=3> False
# expect: ======================================================================
# expect: FAIL: test_b (__main__.T.test_b)
# expect: Doc of b.
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "unittest_report.py", line 12, in test_b
# expect:     self.assertEqual(1, 2, 'why')
# expect: AssertionError: 1 != 2 : why
# expect:
# expect: ----------------------------------------------------------------------
# expect: Ran 2 tests in TIME
# expect:
# expect: FAILED (failures=1)
# expect:
# expect: <unittest.runner.TextTestResult run=2 errors=0 failures=1> False
# expect:
# expect: Stdout:
# expect: clean
# expect: .FsxuFEsFs.E
# expect: ======================================================================
# expect: ERROR: test_g (__main__.T.test_g)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "unittest_report.py", line 33, in test_g
# expect:     raise KeyError('g')
# expect: KeyError: 'g'
# expect:
# expect: ======================================================================
# expect: ERROR: tearDownClass (__main__.B)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "unittest_report.py", line 57, in tearDownClass
# expect:     raise RuntimeError('broken')
# expect: RuntimeError: broken
# expect:
# expect: ======================================================================
# expect: FAIL: test_b (__main__.T.test_b)
# expect: Doc of b.
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "unittest_report.py", line 12, in test_b
# expect:     self.assertEqual(1, 2, 'why')
# expect: AssertionError: 1 != 2 : why
# expect:
# expect: ======================================================================
# expect: FAIL: test_f (__main__.T.test_f) [m] (i=1)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "unittest_report.py", line 29, in test_f
# expect:     self.assertEqual(i % 2, 0)
# expect: AssertionError: 1 != 0
# expect:
# expect: ======================================================================
# expect: FAIL: test_i (__main__.T.test_i)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "unittest_report.py", line 40, in test_i
# expect:     1 / 0
# expect:     ~~^~~
# expect: ZeroDivisionError: division by zero
# expect:
# expect: During handling of the above exception, another exception occurred:
# expect:
# expect: Traceback (most recent call last):
# expect:   File "unittest_report.py", line 42, in test_i
# expect:     self.assertTrue(0)
# expect: AssertionError: 0 is not true
# expect:
# expect: ======================================================================
# expect: UNEXPECTED SUCCESS: test_e (__main__.T.test_e)
# expect: ----------------------------------------------------------------------
# expect: Ran 10 tests in TIME
# expect:
# expect: FAILED (failures=3, errors=2, skipped=3, expected failures=1, unexpected successes=1)
# expect:
# expect: <unittest.runner.TextTestResult run=10 errors=2 failures=3> False
