// This file defines the assertions of a test case, and expectations of exceptions.

let unittestAssertsSource = #"""
  from unittest.util import _common_shorten_repr, safe_repr


  class _AssertionTools:
      # Stands for an argument that was not given.
      nothing = object()


  def _compiled(regex):
      if not isinstance(regex, (str, bytes)):
          return regex
      import re
      return re.compile(regex)


  class Assertions:

      def fail(self, msg=None):
          raise self.failureException(msg)

      def assertIn(self, member, container, msg=None):
          if member not in container:
              self._reject('%s not found in %s' % (safe_repr(member), safe_repr(container)), msg)

      def assertIs(self, expr1, expr2, msg=None):
          if expr1 is not expr2:
              self._reject('%s is not %s' % (safe_repr(expr1), safe_repr(expr2)), msg)

      def assertLess(self, a, b, msg=None):
          if not a < b:
              self._reject('%s not less than %s' % (safe_repr(a), safe_repr(b)), msg)

      def assertLogs(self, logger=None, level=None):
          from unittest.watching import Logs
          return Logs(self, logger, level, no_logs=False)

      def assertTrue(self, expr, msg=None):
          if not expr:
              self._reject('%s is not true' % safe_repr(expr), msg)

      def assertEqual(self, first, second, msg=None):
          self._case_equality(first, second)(first, second, msg=msg)

      def assertFalse(self, expr, msg=None):
          if expr:
              self._reject('%s is not false' % safe_repr(expr), msg)

      def assertIsNot(self, expr1, expr2, msg=None):
          if expr1 is expr2:
              self._reject('unexpectedly identical: %s' % safe_repr(expr1), msg)

      def assertNotIn(self, member, container, msg=None):
          if member in container:
              self._reject('%s unexpectedly found in %s' % (safe_repr(member), safe_repr(container)), msg)

      def assertRegex(self, text, expected_regex, msg=None):
          if isinstance(expected_regex, (str, bytes)):
              assert expected_regex, 'expected_regex must not be empty.'
          wanted = _compiled(expected_regex)
          if not wanted.search(text):
              self._reject("Regex didn't match: %r not found in %r" % (wanted.pattern, text), msg)

      def assertWarns(self, expected_warning, *args, **kwargs):
          from unittest.watching import Warns
          return Warns(self, expected_warning)._begin('assertWarns', args, kwargs)

      def assertIsNone(self, obj, msg=None):
          if obj is not None:
              self._reject('%s is not None' % safe_repr(obj), msg)

      def assertNoLogs(self, logger=None, level=None):
          from unittest.watching import Logs
          return Logs(self, logger, level, no_logs=True)

      def assertRaises(self, expected_exception, *args, **kwargs):
          return _Raises(self, expected_exception)._begin('assertRaises', args, kwargs)

      def assertGreater(self, a, b, msg=None):
          if not a > b:
              self._reject('%s not greater than %s' % (safe_repr(a), safe_repr(b)), msg)

      def assertNotEqual(self, first, second, msg=None):
          if not first != second:
              self._reject('%s == %s' % (safe_repr(first), safe_repr(second)), msg)

      def assertNotRegex(self, text, unexpected_regex, msg=None):
          unwanted = _compiled(unexpected_regex)
          found = unwanted.search(text)
          if found:
              self._reject('Regex matched: %r matches %r in %r' % (found.group(), unwanted.pattern, text), msg)

      def assertSetEqual(self, set1, set2, msg=None):
          extra = []
          for which, own, other in ('first', set1, set2), ('second', set2, set1):
              try:
                  extra.append((which, own.difference(other)))
              except TypeError as error:
                  self.fail('invalid type when attempting set difference: %s' % error)
              except AttributeError as error:
                  self.fail('%s argument does not support set difference: %s' % (which, error))
          if not extra[0][1] and not extra[1][1]:
              return
          lines = []
          for (which, items), other in zip(extra, ('second', 'first')):
              if items:
                  lines.append('Items in the %s set but not the %s:' % (which, other))
                  lines.extend(map(repr, items))
          self._reject('\n'.join(lines), msg)

      def assertDictEqual(self, d1, d2, msg=None):
          self._assert_both_of_kind(dict, 'a dictionary', d1, d2)
          if d1 != d2:
              from unittest.differences import printed_difference
              self._reject(self._with_difference('%s != %s' % _common_shorten_repr(d1, d2),
                                                 printed_difference(d1, d2)), msg)

      def assertIsNotNone(self, obj, msg=None):
          if obj is None:
              self._reject('unexpectedly None', msg)

      def assertLessEqual(self, a, b, msg=None):
          if not a <= b:
              self._reject('%s not less than or equal to %s' % (safe_repr(a), safe_repr(b)), msg)

      def assertListEqual(self, list1, list2, msg=None):
          self.assertSequenceEqual(list1, list2, seq_type=list, msg=msg)

      def assertCountEqual(self, first, second, msg=None):
          from unittest.differences import count_difference
          differences = count_difference(first, second)
          if differences:
              lines = ['First has %d, Second has %d:  %r' % entry for entry in differences]
              self._reject(self._with_difference('Element counts were not equal:\n', '\n'.join(lines)), msg)

      def assertIsInstance(self, obj, cls, msg=None):
          if not isinstance(obj, cls):
              self._reject('%s is not an instance of %r' % (safe_repr(obj), cls), msg)

      def assertTupleEqual(self, tuple1, tuple2, msg=None):
          self.assertSequenceEqual(tuple1, tuple2, seq_type=tuple, msg=msg)

      def assertWarnsRegex(self, expected_warning, expected_regex, *args, **kwargs):
          from unittest.watching import Warns
          return Warns(self, expected_warning, expected_regex)._begin('assertWarnsRegex', args, kwargs)

      def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
          if first == second:
              return
          gap, is_near, how = self._distance(first, second, places, delta)
          if not is_near:
              self._reject('%s != %s within %s (%s difference)'
                           % (safe_repr(first), safe_repr(second), how, safe_repr(gap)), msg)

      def assertRaisesRegex(self, expected_exception, expected_regex, *args, **kwargs):
          return _Raises(self, expected_exception, expected_regex)._begin('assertRaisesRegex', args, kwargs)

      def assertGreaterEqual(self, a, b, msg=None):
          if not a >= b:
              self._reject('%s not greater than or equal to %s' % (safe_repr(a), safe_repr(b)), msg)

      def assertNotIsInstance(self, obj, cls, msg=None):
          if isinstance(obj, cls):
              self._reject('%s is an instance of %r' % (safe_repr(obj), cls), msg)

      def assertSequenceEqual(self, seq1, seq2, msg=None, seq_type=None):
          kind = 'sequence'
          if seq_type is not None:
              kind = seq_type.__name__
              for which, seq in ('First', seq1), ('Second', seq2):
                  if not isinstance(seq, seq_type):
                      raise self.failureException('%s sequence is not a %s: %s' % (which, kind, safe_repr(seq)))
          try:
              if len(seq1) == len(seq2) and seq1 == seq2:
                  return
          except (NotImplementedError, TypeError):
              pass
          from unittest.differences import sequence_difference
          told = sequence_difference(seq1, seq2, kind, seq_type is None)
          if told is not None:
              self._reject(self._with_difference(*told), msg)

      def assertMultiLineEqual(self, first, second, msg=None):
          self._assert_both_of_kind(str, 'a string', first, second)
          if first != second:
              if max(len(first), len(second)) > self._longest_diffed:
                  self._assert_plainly_equal(first, second, msg)
              from unittest.differences import text_difference
              self._reject(self._with_difference('%s != %s' % _common_shorten_repr(first, second),
                                                 text_difference(first, second)), msg)

      def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
          if places is not None and delta is not None:
              raise TypeError('specify delta or places not both')
          gap = abs(first - second)
          if delta is not None:
              if not first == second and gap > delta:
                  return
              shown = tuple(map(safe_repr, (first, second, delta, gap)))
              self._reject('%s == %s within %s delta (%s difference)' % shown, msg)
          places = 7 if places is None else places
          if first == second or round(gap, places) == 0:
              self._reject('%s == %s within %r places' % (safe_repr(first), safe_repr(second), places), msg)

      def assertDictContainsSubset(self, subset, dictionary, msg=None):
          self._deprecated('assertDictContainsSubset is deprecated', 3)
          from unittest.differences import subset_difference
          text = subset_difference(subset, dictionary)
          if text:
              self._reject(text, msg)

      def _formatMessage(self, msg, standardMsg):
          if not self.longMessage:
              return msg or standardMsg
          if msg is None:
              return standardMsg
          both = standardMsg, msg
          try:
              return '%s : %s' % both
          except UnicodeDecodeError:
              return '%s : %s' % tuple(map(safe_repr, both))

      def _assert_both_of_kind(self, kind, shown, *arguments):
          for which, argument in zip(('First', 'Second'), arguments):
              self.assertIsInstance(argument, kind, '%s argument is not %s' % (which, shown))

      def _reject(self, text, msg):
          raise self.failureException(self._formatMessage(msg, text))

      def _case_equality(self, first, second):
          own = self._case_equalities.get(type(first)) if type(second) is type(first) else None
          if own is not None:
              return getattr(self, own) if isinstance(own, str) else own
          return self._assert_plainly_equal

      def _assert_plainly_equal(self, first, second, msg=None):
          if not first == second:
              self._reject('%s != %s' % _common_shorten_repr(first, second), msg)

      def _distance(self, first, second, places, delta):
          if places is not None and delta is not None:
              raise TypeError('specify delta or places not both')
          gap = abs(first - second)
          if delta is not None:
              return gap, gap <= delta, '%s delta' % safe_repr(delta)
          if places is None:
              places = 7
          return gap, round(gap, places) == 0, '%r places' % places

      def _with_difference(self, message, diff):
          if self.maxDiff is None or len(diff) <= self.maxDiff:
              return message + diff
          return message + '\nDiff is %s characters long. Set self.maxDiff to None to see it.' % len(diff)

      def _deprecated(self, text, level=4):
          import warnings
          warnings.warn(text, DeprecationWarning, level)


  def _old_name(name, new):
      def method(self, *args, **kwargs):
          self._deprecated('Please use %s instead.' % new, 3)
          return getattr(self, new)(*args, **kwargs)
      method.__name__ = name
      setattr(Assertions, name, method)


  for _name, _new in {'failUnlessEqual': 'assertEqual', 'assertEquals': 'assertEqual', 'failIfEqual': 'assertNotEqual',
                      'assertNotEquals': 'assertNotEqual', 'assertAlmostEquals': 'assertAlmostEqual',
                      'assertNotAlmostEquals': 'assertNotAlmostEqual', 'assert_': 'assertTrue',
                      'assertRaisesRegexp': 'assertRaisesRegex', 'assertRegexpMatches': 'assertRegex',
                      'assertNotRegexpMatches': 'assertNotRegex'}.items():
      if _name[:4] != 'fail':
          _old_name(_name, _new)
  del _name, _new


  class _Expectation:
      # What assertRaises and assertWarns share: given a callable it is called at once, else this is for `with`.
      _root = BaseException
      _root_text = 'an exception type or tuple of exception types'
      _was = 'raised'

      def __init__(self, test_case, expected, expected_regex=None):
          self.test_case, self.expected = test_case, expected
          self.obj_name = self.msg = self.expected_regex = None
          if expected_regex is not None:
              import re
              self.expected_regex = re.compile(expected_regex)

      def _begin(self, name, args, kwargs):
          kinds = self.expected if isinstance(self.expected, tuple) else (self.expected,)
          for kind in kinds:
              if not isinstance(kind, type) or not issubclass(kind, self._root):
                  raise TypeError('%s() arg 1 must be %s' % (name, self._root_text))
          if not args:
              if 'msg' in kwargs:
                  self.msg = kwargs.pop('msg')
              if kwargs:
                  raise TypeError('%r is an invalid keyword argument for this function' % (next(iter(kwargs)),))
              return self
          function, *args = args
          self.obj_name = getattr(function, '__name__', None) or str(function)
          try:
              with self:
                  function(*args, **kwargs)
          finally:
              self = None

      def _reject(self, text):
          raise self.test_case.failureException(self.test_case._formatMessage(self.msg, text))

      def _reject_missing(self):
          kind = getattr(self.expected, '__name__', None) or str(self.expected)
          by = ' by %s' % self.obj_name if self.obj_name else ''
          self._reject('%s not %s%s' % (kind, self._was, by))

      def _compare(self, text):
          if not self.expected_regex.search(text):
              self._reject('"%s" does not match "%s"' % (self.expected_regex.pattern, text))


  class _Raises(_Expectation):

      def __enter__(self):
          return self

      def __exit__(self, exc_type, exc_value, tb):
          if exc_type is None:
              self._reject_missing()
          is_right = issubclass(exc_type, self.expected)
          if is_right:
              self.exception = exc_value.with_traceback(None)
              if self.expected_regex is not None:
                  self._compare(str(exc_value))
          return is_right
  """#
