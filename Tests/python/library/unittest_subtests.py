import unittest


class T(unittest.TestCase):
    def test_plain(self):
        for i in range(4):
            with self.subTest(i=i):
                if i == 1:
                    self.fail('one')
                if i == 2:
                    raise KeyError(i)
                if i == 3:
                    self.skipTest('three')

    def test_nested(self):
        with self.subTest('outer', a=1):
            with self.subTest(b=2):
                self.assertTrue(False)
            with self.subTest('inner'):
                self.assertTrue(False)

    def test_message_only(self):
        with self.subTest('just this'):
            self.fail()
        with self.subTest():
            self.fail()

    def test_ends(self):
        with self.subTest(x=1):
            self.fail()
        self.fail('behind')

    @unittest.expectedFailure
    def test_expected(self):
        with self.subTest(i=1):
            self.fail()
        print('never')


class Result(unittest.TestResult):
    def addSubTest(self, test, subtest, err):
        print('sub', subtest.id(), err and err[0].__name__, dict(subtest.params))
        super().addSubTest(test, subtest, err)


result = Result()
unittest.defaultTestLoader.loadTestsFromTestCase(T).run(result)
for kind in ('failures', 'errors', 'skipped', 'expectedFailures'):
    for test, text in getattr(result, kind):
        print(kind, '|', test, '|', text.splitlines()[-1])
print(result)
result = Result()
result.failfast = True
T('test_plain').run(result)
print(result.testsRun, len(result.failures), len(result.errors), result.shouldStop)

# expect: sub __main__.T.test_ends (x=1) AssertionError {'x': 1}
# expect: sub __main__.T.test_message_only [just this] AssertionError {}
# expect: sub __main__.T.test_message_only (<subtest>) AssertionError {}
# expect: sub __main__.T.test_nested (b=2, a=1) AssertionError {'b': 2, 'a': 1}
# expect: sub __main__.T.test_nested [inner] (a=1) AssertionError {'a': 1}
# expect: sub __main__.T.test_plain (i=0) None {'i': 0}
# expect: sub __main__.T.test_plain (i=1) AssertionError {'i': 1}
# expect: sub __main__.T.test_plain (i=2) KeyError {'i': 2}
# expect: failures | test_ends (__main__.T.test_ends) (x=1) | AssertionError: None
# expect: failures | test_ends (__main__.T.test_ends) | AssertionError: behind
# expect: failures | test_message_only (__main__.T.test_message_only) [just this] | AssertionError: None
# expect: failures | test_message_only (__main__.T.test_message_only) (<subtest>) | AssertionError: None
# expect: failures | test_nested (__main__.T.test_nested) (b=2, a=1) | AssertionError: False is not true
# expect: failures | test_nested (__main__.T.test_nested) [inner] (a=1) | AssertionError: False is not true
# expect: failures | test_plain (__main__.T.test_plain) (i=1) | AssertionError: one
# expect: errors | test_plain (__main__.T.test_plain) (i=2) | KeyError: 2
# expect: skipped | test_plain (__main__.T.test_plain) (i=3) | three
# expect: expectedFailures | test_expected (__main__.T.test_expected) | AssertionError: None
# expect: <__main__.Result run=5 errors=1 failures=7>
# expect: sub __main__.T.test_plain (i=0) None {'i': 0}
# expect: sub __main__.T.test_plain (i=1) AssertionError {'i': 1}
# expect: 1 1 0 True
