"""Module doc
>>> add(1,2)
3
>>> add(1,
...     5)
6
"""
import doctest
import io
import re
import sys


def shown(function, *args, **kwargs):
    saved, sys.stdout = sys.stdout, io.StringIO()
    try:
        result = function(*args, **kwargs)
    finally:
        text, sys.stdout = sys.stdout.getvalue(), saved
    print(re.sub('File ".*/', 'File "', text), result)


def add(a,b):
    """Add.

    >>> add(2,3)
    5
    >>> add('a',1)
    Traceback (most recent call last):
        ...
    TypeError: can only concatenate str (not "int") to str
    >>> print('x\\n\\ny')
    x
    <BLANKLINE>
    y
    >>> add(1,1)
    3
    >>> list(range(20)) # doctest: +ELLIPSIS
    [0, 1, ..., 19]
    >>> print('a   b') # doctest: +NORMALIZE_WHITESPACE
    a b
    >>> nope # doctest: +SKIP
    >>> int('q') # doctest: +IGNORE_EXCEPTION_DETAIL
    Traceback (most recent call last):
    ValueError: whatever
    >>> add(0,0)
    >>> None
    5
    >>> if 1:
    ...     print('in')
    in
    """
    return a+b
class K:
    """
    >>> K().m()
    4
    """
    def m(self):
        """
        >>> 5
        6
        """
        return 4
def empty(): "none"
shown(doctest.testmod)
shown(doctest.testmod, verbose=True)
shown(doctest.run_docstring_examples, K, globals(), name='KK')
p=doctest.DocTestParser().get_examples(add.__doc__); print(len(p), p[0].source, p[0].want, p[1].exc_msg, p[0].lineno, p[0].indent, p[6].options)
print(repr(doctest.DocTestFinder().find(add)[0])[:17])
try: doctest.DocTestParser().get_examples('>>>x')
except ValueError as e: print(e)
try: doctest.DocTestParser().get_examples('>>> x # doctest: +FOO')
except ValueError as e: print(e)
try: doctest.DocTestParser().get_examples('  >>> x\n1')
except ValueError as e: print(e)
c=doctest.OutputChecker(); print(c.check_output('a...c','abc',doctest.ELLIPSIS), c.check_output('1\n','True\n',0), c.check_output('1\n','True\n',doctest.DONT_ACCEPT_TRUE_FOR_1))
print(doctest.script_from_examples('text\n>>> 1+1\n2\nmore'))
print(doctest.ELLIPSIS, doctest.REPORTING_FLAGS, doctest.COMPARISON_FLAGS, doctest.FAIL_FAST, doctest.OPTIONFLAGS_BY_NAME)

# expect: **********************************************************************
# expect: File "doctest_examples.py", line 61, in __main__.K.m
# expect: Failed example:
# expect:     5
# expect: Expected:
# expect:     6
# expect: Got:
# expect:     5
# expect: **********************************************************************
# expect: File "doctest_examples.py", line 36, in __main__.add
# expect: Failed example:
# expect:     add(1,1)
# expect: Expected:
# expect:     3
# expect: Got:
# expect:     2
# expect: **********************************************************************
# expect: File "doctest_examples.py", line 46, in __main__.add
# expect: Failed example:
# expect:     add(0,0)
# expect: Expected nothing
# expect: Got:
# expect:     0
# expect: **********************************************************************
# expect: File "doctest_examples.py", line 47, in __main__.add
# expect: Failed example:
# expect:     None
# expect: Expected:
# expect:     5
# expect: Got nothing
# expect: **********************************************************************
# expect: 2 items had failures:
# expect:    1 of   1 in __main__.K.m
# expect:    3 of  10 in __main__.add
# expect: ***Test Failed*** 4 failures.
# expect:  TestResults(failed=4, attempted=14)
# expect: Trying:
# expect:     add(1,2)
# expect: Expecting:
# expect:     3
# expect: ok
# expect: Trying:
# expect:     add(1,
# expect:         5)
# expect: Expecting:
# expect:     6
# expect: ok
# expect: Trying:
# expect:     K().m()
# expect: Expecting:
# expect:     4
# expect: ok
# expect: Trying:
# expect:     5
# expect: Expecting:
# expect:     6
# expect: **********************************************************************
# expect: File "doctest_examples.py", line 61, in __main__.K.m
# expect: Failed example:
# expect:     5
# expect: Expected:
# expect:     6
# expect: Got:
# expect:     5
# expect: Trying:
# expect:     add(2,3)
# expect: Expecting:
# expect:     5
# expect: ok
# expect: Trying:
# expect:     add('a',1)
# expect: Expecting:
# expect:     Traceback (most recent call last):
# expect:         ...
# expect:     TypeError: can only concatenate str (not "int") to str
# expect: ok
# expect: Trying:
# expect:     print('x\n\ny')
# expect: Expecting:
# expect:     x
# expect:     <BLANKLINE>
# expect:     y
# expect: ok
# expect: Trying:
# expect:     add(1,1)
# expect: Expecting:
# expect:     3
# expect: **********************************************************************
# expect: File "doctest_examples.py", line 36, in __main__.add
# expect: Failed example:
# expect:     add(1,1)
# expect: Expected:
# expect:     3
# expect: Got:
# expect:     2
# expect: Trying:
# expect:     list(range(20)) # doctest: +ELLIPSIS
# expect: Expecting:
# expect:     [0, 1, ..., 19]
# expect: ok
# expect: Trying:
# expect:     print('a   b') # doctest: +NORMALIZE_WHITESPACE
# expect: Expecting:
# expect:     a b
# expect: ok
# expect: Trying:
# expect:     int('q') # doctest: +IGNORE_EXCEPTION_DETAIL
# expect: Expecting:
# expect:     Traceback (most recent call last):
# expect:     ValueError: whatever
# expect: ok
# expect: Trying:
# expect:     add(0,0)
# expect: Expecting nothing
# expect: **********************************************************************
# expect: File "doctest_examples.py", line 46, in __main__.add
# expect: Failed example:
# expect:     add(0,0)
# expect: Expected nothing
# expect: Got:
# expect:     0
# expect: Trying:
# expect:     None
# expect: Expecting:
# expect:     5
# expect: **********************************************************************
# expect: File "doctest_examples.py", line 47, in __main__.add
# expect: Failed example:
# expect:     None
# expect: Expected:
# expect:     5
# expect: Got nothing
# expect: Trying:
# expect:     if 1:
# expect:         print('in')
# expect: Expecting:
# expect:     in
# expect: ok
# expect: 2 items had no tests:
# expect:     __main__.empty
# expect:     __main__.shown
# expect: 2 items passed all tests:
# expect:    2 tests in __main__
# expect:    1 tests in __main__.K
# expect: **********************************************************************
# expect: 2 items had failures:
# expect:    1 of   1 in __main__.K.m
# expect:    3 of  10 in __main__.add
# expect: 14 tests in 6 items.
# expect: 10 passed and 4 failed.
# expect: ***Test Failed*** 4 failures.
# expect:  TestResults(failed=4, attempted=14)
# expect:  None
# expect: 11 add(2,3)
# expect:  5
# expect:  TypeError: can only concatenate str (not "int") to str
# expect:  2 4 {16: True}
# expect: <DocTest add from
# expect: line 1 of the docstring for <string> lacks blank after >>>: '>>>x'
# expect: line 1 of the doctest for <string> has an invalid option: '+FOO'
# expect: line 2 of the docstring for <string> has inconsistent leading whitespace: '1'
# expect: True True False
# expect: # text
# expect: 1+1
# expect: # Expected:
# expect: ## 2
# expect: ## more
# expect:
# expect: 8 1984 63 1024 {'DONT_ACCEPT_TRUE_FOR_1': 1, 'DONT_ACCEPT_BLANKLINE': 2, 'NORMALIZE_WHITESPACE': 4, 'ELLIPSIS': 8, 'SKIP': 16, 'IGNORE_EXCEPTION_DETAIL': 32, 'REPORT_UDIFF': 64, 'REPORT_CDIFF': 128, 'REPORT_NDIFF': 256, 'REPORT_ONLY_FIRST_FAILURE': 512, 'FAIL_FAST': 1024}
