import unittest

calls = []


def setUpModule():
    calls.append('setUpModule')
    unittest.addModuleCleanup(calls.append, 'module cleanup')


def tearDownModule():
    calls.append('tearDownModule')


class A(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        calls.append('A.setUpClass')
        cls.addClassCleanup(calls.append, 'A class cleanup')

    @classmethod
    def tearDownClass(cls):
        calls.append('A.tearDownClass')

    def setUp(self):
        calls.append('setUp')
        self.addCleanup(calls.append, 'cleanup 1')
        self.addCleanup(calls.append, 'cleanup 2')

    def tearDown(self):
        calls.append('tearDown')

    def test_1(self):
        calls.append('test_1')

    def test_2(self):
        calls.append('test_2')
        self.fail()


class B(unittest.TestCase):
    def setUp(self):
        calls.append('B.setUp')
        raise ValueError('no set-up')

    def tearDown(self):
        calls.append('never')

    def test_1(self):
        calls.append('never')


class C(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.addClassCleanup(calls.append, 'C class cleanup')
        raise ValueError('no class')

    def test_1(self):
        calls.append('never')


class Manager:
    def __enter__(self):
        calls.append('enter')
        return self

    def __exit__(self, *exc_info):
        calls.append('exit')


class D(unittest.TestCase):
    def test_1(self):
        self.enterContext(Manager())
        calls.append('D.test_1')

    def test_2(self):
        self.addCleanup(lambda: 1 / 0)
        self.addCleanup(self.skipTest, 'late')


import __main__
result = unittest.TestResult()
unittest.defaultTestLoader.loadTestsFromModule(__main__).run(result)
for call in calls:
    print(call)
print(result)
for test, text in result.errors + result.failures:
    print(test, '|', text.splitlines()[-1])
print(result.skipped)
try:
    A('test_1').enterContext(3)
except TypeError as error:
    print(error)

# expect: setUpModule
# expect: A.setUpClass
# expect: setUp
# expect: test_1
# expect: tearDown
# expect: cleanup 2
# expect: cleanup 1
# expect: setUp
# expect: test_2
# expect: tearDown
# expect: cleanup 2
# expect: cleanup 1
# expect: A.tearDownClass
# expect: A class cleanup
# expect: B.setUp
# expect: C class cleanup
# expect: enter
# expect: D.test_1
# expect: exit
# expect: tearDownModule
# expect: module cleanup
# expect: <unittest.result.TestResult run=5 errors=3 failures=1>
# expect: test_1 (__main__.B.test_1) | ValueError: no set-up
# expect: setUpClass (__main__.C) | ValueError: no class
# expect: test_2 (__main__.D.test_2) | ZeroDivisionError: division by zero
# expect: test_2 (__main__.A.test_2) | AssertionError: None
# expect: [(<__main__.D testMethod=test_2>, 'late')]
# expect: 'builtins.int' object does not support the context manager protocol
