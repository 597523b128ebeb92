import unittest
from unittest import TestCase, TestLoader, TestSuite


class T(TestCase):
    def test_b(self):
        pass

    def test_a(self):
        pass

    def helper(self):
        pass

    test_value = 3


class Runs(TestCase):
    def runTest(self):
        pass


def make():
    return T('test_a')


def wrong():
    return 3


def tell(function, *args):
    try:
        print(function(*args))
    except Exception as error:
        print(type(error).__name__, str(error).partition(' at 0x')[0])


loader = TestLoader()
print(loader.getTestCaseNames(T))
tell(loader.loadTestsFromTestCase, T)
tell(loader.loadTestsFromTestCase, Runs)
tell(loader.loadTestsFromName, '__main__.T.test_a')
tell(loader.loadTestsFromName, '__main__.T')
tell(loader.loadTestsFromName, '__main__.make')
tell(loader.loadTestsFromName, '__main__.wrong')
tell(loader.loadTestsFromName, '__main__.tell')
tell(loader.loadTestsFromName, '__main__.nothing')
tell(loader.loadTestsFromName, '__main__.T.test_value')
import __main__
tell(loader.loadTestsFromNames, ['T.test_a', 'Runs'], __main__)
print(len(loader.errors), [error.splitlines()[-1] for error in loader.errors])
loader.sortTestMethodsUsing = None
print(loader.getTestCaseNames(T))
loader.sortTestMethodsUsing = lambda a, b: (a < b) - (a > b)
print(loader.getTestCaseNames(T))
loader.testMethodPrefix = 'help'
print(loader.getTestCaseNames(T))
tell(loader.loadTestsFromTestCase, TestSuite)
suite = TestSuite([T('test_a'), TestSuite([T('test_b')])])
print(suite.countTestCases(), suite, list(suite))
suite.run(unittest.TestResult())
print(suite.countTestCases(), suite)
tell(suite.addTest, 3)
tell(suite.addTest, T)
tell(suite.addTests, 'text')
tell(T, 'missing')
t = T('test_a')
print(t, repr(t), t.id(), t.shortDescription(), t.countTestCases(), t == T('test_a'), hash(t) == hash(T('test_a')))
function = unittest.FunctionTestCase(lambda: None, description='told')
print(function.id(), function.shortDescription(), str(function))

# expect: ['test_a', 'test_b']
# expect: <unittest.suite.TestSuite tests=[<__main__.T testMethod=test_a>, <__main__.T testMethod=test_b>]>
# expect: <unittest.suite.TestSuite tests=[<__main__.Runs testMethod=runTest>]>
# expect: <unittest.suite.TestSuite tests=[<__main__.T testMethod=test_a>]>
# expect: <unittest.suite.TestSuite tests=[<__main__.T testMethod=test_a>, <__main__.T testMethod=test_b>]>
# expect: <unittest.suite.TestSuite tests=[<__main__.T testMethod=test_a>]>
# expect: TypeError calling <function wrong
# expect: TypeError tell() missing 1 required positional argument: 'function'
# expect: <unittest.suite.TestSuite tests=[<unittest.loader._FailedTest testMethod=nothing>]>
# expect: TypeError don't know how to make test from: 3
# expect: <unittest.suite.TestSuite tests=[<unittest.suite.TestSuite tests=[<__main__.T testMethod=test_a>]>, <unittest.suite.TestSuite tests=[<__main__.Runs testMethod=runTest>]>]>
# expect: 1 ["AttributeError: module '__main__' has no attribute 'nothing'"]
# expect: ['test_a', 'test_b']
# expect: ['test_b', 'test_a']
# expect: ['helper']
# expect: TypeError Test cases should not be derived from TestSuite. Maybe you meant to derive from TestCase?
# expect: 2 <unittest.suite.TestSuite tests=[<__main__.T testMethod=test_a>, <unittest.suite.TestSuite tests=[<__main__.T testMethod=test_b>]>]> [<__main__.T testMethod=test_a>, <unittest.suite.TestSuite tests=[<__main__.T testMethod=test_b>]>]
# expect: 2 <unittest.suite.TestSuite tests=[None, None]>
# expect: TypeError 3 is not callable
# expect: TypeError TestCases and TestSuites must be instantiated before passing them to addTest()
# expect: TypeError tests must be an iterable of tests, not a string
# expect: ValueError no such test method in <class '__main__.T'>: missing
# expect: test_a (__main__.T.test_a) <__main__.T testMethod=test_a> __main__.T.test_a None 1 True True
# expect: <lambda> told unittest.case.FunctionTestCase (<lambda>)
