import io
import re
import sys
import unittest


class T(unittest.TestCase):
    def test_one(self):
        pass

    def test_two(self):
        self.assertEqual('a', 'a')


def run(*words, **options):
    sys.stderr = io.StringIO()
    try:
        program = unittest.main(argv=['prog', *words], **options)
        print('result', program.result)
    except SystemExit as end:
        print('exit', end.code)
    text, sys.stderr = sys.stderr.getvalue(), sys.__stderr__
    print(re.sub(r'in [0-9.]+s', 'in TIME', text))


run()
run(exit=False)
run('-v', exit=False)
run('--quiet', 'T.test_one')
run('T', '-f', '-b', '-v')
run('--nothing')
run('-k')
run('-h')
run('Missing')
run(defaultTest='T.test_two', verbosity=2)
run('-v', '-k', 'one')
run('-v', '-k', '*T.test_t[wx]o', '-k', 'nothing')

# expect: exit False
# expect: ..
# expect: ----------------------------------------------------------------------
# expect: Ran 2 tests in TIME
# expect:
# expect: OK
# expect:
# expect: result <unittest.runner.TextTestResult run=2 errors=0 failures=0>
# expect: ..
# expect: ----------------------------------------------------------------------
# expect: Ran 2 tests in TIME
# expect:
# expect: OK
# expect:
# expect: result <unittest.runner.TextTestResult run=2 errors=0 failures=0>
# expect: test_one (__main__.T.test_one) ... ok
# expect: test_two (__main__.T.test_two) ... ok
# expect:
# expect: ----------------------------------------------------------------------
# expect: Ran 2 tests in TIME
# expect:
# expect: OK
# expect:
# expect: exit False
# expect: ----------------------------------------------------------------------
# expect: Ran 1 test in TIME
# expect:
# expect: OK
# expect:
# expect: exit False
# expect: test_one (__main__.T.test_one) ... ok
# expect: test_two (__main__.T.test_two) ... ok
# expect:
# expect: ----------------------------------------------------------------------
# expect: Ran 2 tests in TIME
# expect:
# expect: OK
# expect:
# expect: exit 2
# expect: usage: prog [-h] [-v] [-q] [--locals] [-f] [-c] [-b] [-k TESTNAMEPATTERNS]
# expect:             [tests ...]
# expect: prog: error: unrecognized arguments: --nothing
# expect:
# expect: exit 2
# expect: usage: prog [-h] [-v] [-q] [--locals] [-f] [-c] [-b] [-k TESTNAMEPATTERNS]
# expect:             [tests ...]
# expect: prog: error: argument -k: expected one argument
# expect:
# expect: usage: prog [-h] [-v] [-q] [--locals] [-f] [-c] [-b] [-k TESTNAMEPATTERNS]
# expect:             [tests ...]
# expect:
# expect: positional arguments:
# expect:   tests                a list of any number of test modules, classes and test
# expect:                        methods.
# expect:
# expect: options:
# expect:   -h, --help           show this help message and exit
# expect:   -v, --verbose        Verbose output
# expect:   -q, --quiet          Quiet output
# expect:   --locals             Show local variables in tracebacks
# expect:   -f, --failfast       Stop on first fail or error
# expect:   -c, --catch          Catch Ctrl-C and display results so far
# expect:   -b, --buffer         Buffer stdout and stderr during tests
# expect:   -k TESTNAMEPATTERNS  Only run tests which match the given substring
# expect:
# expect: Examples:
# expect:   prog                           - run default set of tests
# expect:   prog MyTestSuite               - run suite 'MyTestSuite'
# expect:   prog MyTestCase.testSomething  - run MyTestCase.testSomething
# expect:   prog MyTestCase                - run all 'test*' test methods
# expect:                                        in MyTestCase
# expect:
# expect: exit 0
# expect:
# expect: exit True
# expect: E
# expect: ======================================================================
# expect: ERROR: Missing (unittest.loader._FailedTest.Missing)
# expect: ----------------------------------------------------------------------
# expect: AttributeError: module '__main__' has no attribute 'Missing'
# expect:
# expect: ----------------------------------------------------------------------
# expect: Ran 1 test in TIME
# expect:
# expect: FAILED (errors=1)
# expect:
# expect: exit False
# expect: test_two (__main__.T.test_two) ... ok
# expect:
# expect: ----------------------------------------------------------------------
# expect: Ran 1 test in TIME
# expect:
# expect: OK
# expect:
# expect: exit False
# expect: test_one (__main__.T.test_one) ... ok
# expect:
# expect: ----------------------------------------------------------------------
# expect: Ran 1 test in TIME
# expect:
# expect: OK
# expect:
# expect: exit False
# expect: test_two (__main__.T.test_two) ... ok
# expect:
# expect: ----------------------------------------------------------------------
# expect: Ran 1 test in TIME
# expect:
# expect: OK
# expect:
