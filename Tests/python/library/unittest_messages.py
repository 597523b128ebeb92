import unittest


class T(unittest.TestCase):
    def runTest(self):
        pass


t = T()


def tell(name, *args, **kwargs):
    try:
        getattr(t, name)(*args, **kwargs)
    except AssertionError as error:
        print(name, '|', error)
    except Exception as error:
        print(name, type(error).__name__, error)
    else:
        print(name, 'ok')


tell('assertEqual', 1, 2)
tell('assertEqual', 1, 1.0)
tell('assertEqual', 'a' * 100, 3)
tell('assertEqual', list(range(30)), tuple(range(31)), 'message')
tell('assertNotEqual', 1, 1)
tell('assertTrue', [])
tell('assertFalse', 'x', 'told')
tell('assertIs', [], [])
tell('assertIsNot', None, None)
tell('assertIsNone', 0)
tell('assertIsNotNone', None)
tell('assertIn', 1, [2])
tell('assertNotIn', 2, [2])
tell('assertIsInstance', 1, str)
tell('assertIsInstance', 1, (str, list))
tell('assertNotIsInstance', 1, int)
tell('assertLess', 2, 1)
tell('assertLessEqual', 2, 1)
tell('assertGreater', 1, 1)
tell('assertGreaterEqual', 1, 2)
tell('assertAlmostEqual', 1.0, 1.00000001)
tell('assertAlmostEqual', 1.0, 1.1)
tell('assertAlmostEqual', 1.0, 1.1, places=1)
tell('assertAlmostEqual', 1, 2, delta=0.5)
tell('assertAlmostEqual', 1, 2, delta=1, places=1)
tell('assertNotAlmostEqual', 1.0, 1.0)
tell('assertNotAlmostEqual', 1, 1.4, delta=0.5)
tell('assertNotAlmostEqual', 'a', 'a')
tell('assertSetEqual', {1, 2}, {2, 3})
tell('assertEqual', {1}, {1, 2})
tell('assertSetEqual', {1}, [1])
tell('assertSetEqual', [1], {1})
tell('assertCountEqual', [1, 2, 2], [2, 1, 1])
tell('assertCountEqual', [[1], [2]], [[2], [3]])
tell('assertCountEqual', 'ab', 'ba')
tell('assertListEqual', [1], (1,))
tell('assertListEqual', (1,), [1])
tell('assertTupleEqual', (1,), (1,))
tell('assertSequenceEqual', [1, 2], (1, 2))
tell('assertDictEqual', {}, [])
tell('assertRegex', 'abc', 'x+')
tell('assertRegex', 'abc', 'b')
tell('assertNotRegex', 'abc', '[bc]+')
tell('assertRaises', ValueError, int, '5')
tell('assertRaises', ValueError, int, 'x')
tell('assertRaises', ValueError, lambda: 1 / 0)
tell('assertRaises', (KeyError, ValueError), int, '5')
tell('assertRaises', 5, int)
tell('assertRaisesRegex', ValueError, '^x', int, 'q')
tell('assertRaisesRegex', ValueError, 'invalid', int, 'q')
tell('assertRaises', ValueError, foo=3)
tell('fail')
tell('fail', 'given')
tell('skipTest', 'reason')
tell('assertEquals', 1, 1)
with t.assertRaises(KeyError) as caught:
    {}['k']
print(repr(caught.exception), caught.expected)
try:
    with t.assertRaises(KeyError, msg='more'):
        pass
except AssertionError as error:
    print(error)
t.longMessage = False
tell('assertEqual', 1, 2, 'only this')
tell('assertEqual', 1, 2)
t.addTypeEqualityFunc(float, lambda a, b, msg=None: print('own', a, b))
t.assertEqual(1.0, 2.0)


class Odd:
    def __repr__(self):
        raise ValueError


t.longMessage = True
try:
    t.assertIsNone(Odd())
except AssertionError as error:
    print(str(error)[:23])

# expect: assertEqual | 1 != 2
# expect: assertEqual ok
# expect: assertEqual | 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa[56 chars]aaaa' != 3
# expect: assertEqual | [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12[64 chars], 29] != (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12[68 chars], 30) : message
# expect: assertNotEqual | 1 == 1
# expect: assertTrue | [] is not true
# expect: assertFalse | 'x' is not false : told
# expect: assertIs | [] is not []
# expect: assertIsNot | unexpectedly identical: None
# expect: assertIsNone | 0 is not None
# expect: assertIsNotNone | unexpectedly None
# expect: assertIn | 1 not found in [2]
# expect: assertNotIn | 2 unexpectedly found in [2]
# expect: assertIsInstance | 1 is not an instance of <class 'str'>
# expect: assertIsInstance | 1 is not an instance of (<class 'str'>, <class 'list'>)
# expect: assertNotIsInstance | 1 is an instance of <class 'int'>
# expect: assertLess | 2 not less than 1
# expect: assertLessEqual | 2 not less than or equal to 1
# expect: assertGreater | 1 not greater than 1
# expect: assertGreaterEqual | 1 not greater than or equal to 2
# expect: assertAlmostEqual ok
# expect: assertAlmostEqual | 1.0 != 1.1 within 7 places (0.10000000000000009 difference)
# expect: assertAlmostEqual | 1.0 != 1.1 within 1 places (0.10000000000000009 difference)
# expect: assertAlmostEqual | 1 != 2 within 0.5 delta (1 difference)
# expect: assertAlmostEqual TypeError specify delta or places not both
# expect: assertNotAlmostEqual | 1.0 == 1.0 within 7 places
# expect: assertNotAlmostEqual | 1 == 1.4 within 0.5 delta (0.3999999999999999 difference)
# expect: assertNotAlmostEqual TypeError unsupported operand type(s) for -: 'str' and 'str'
# expect: assertSetEqual | Items in the first set but not the second:
# expect: 1
# expect: Items in the second set but not the first:
# expect: 3
# expect: assertEqual | Items in the second set but not the first:
# expect: 2
# expect: assertSetEqual | second argument does not support set difference: 'list' object has no attribute 'difference'
# expect: assertSetEqual | first argument does not support set difference: 'list' object has no attribute 'difference'
# expect: assertCountEqual | Element counts were not equal:
# expect: First has 1, Second has 2:  1
# expect: First has 2, Second has 1:  2
# expect: assertCountEqual | Element counts were not equal:
# expect: First has 1, Second has 0:  [1]
# expect: First has 0, Second has 1:  [3]
# expect: assertCountEqual ok
# expect: assertListEqual | Second sequence is not a list: (1,)
# expect: assertListEqual | First sequence is not a list: (1,)
# expect: assertTupleEqual ok
# expect: assertSequenceEqual ok
# expect: assertDictEqual | [] is not an instance of <class 'dict'> : Second argument is not a dictionary
# expect: assertRegex | Regex didn't match: 'x+' not found in 'abc'
# expect: assertRegex ok
# expect: assertNotRegex | Regex matched: 'bc' matches '[bc]+' in 'abc'
# expect: assertRaises | ValueError not raised by int
# expect: assertRaises ok
# expect: assertRaises ZeroDivisionError division by zero
# expect: assertRaises | (<class 'KeyError'>, <class 'ValueError'>) not raised by int
# expect: assertRaises TypeError assertRaises() arg 1 must be an exception type or tuple of exception types
# expect: assertRaisesRegex | "^x" does not match "invalid literal for int() with base 10: 'q'"
# expect: assertRaisesRegex ok
# expect: assertRaises TypeError 'foo' is an invalid keyword argument for this function
# expect: fail | None
# expect: fail | given
# expect: skipTest SkipTest reason
# expect: assertEquals ok
# expect: KeyError('k') <class 'KeyError'>
# expect: KeyError not raised : more
# expect: assertEqual | only this
# expect: assertEqual | 1 != 2
# expect: own 1.0 2.0
# expect: <__main__.Odd object at
