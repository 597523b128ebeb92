// This file defines the texts of assertions that compare collections, loaded when one of them fails.

let unittestDifferencesSource = #"""
  from unittest.util import (_common_shorten_repr, _count_diff_all_purpose, _count_diff_hashable, safe_repr)


  def printed_difference(first, second):
      from difflib import ndiff
      from pprint import pformat
      return '\n' + '\n'.join(ndiff(pformat(first).splitlines(), pformat(second).splitlines()))


  def text_difference(first, second):
      from difflib import ndiff
      lines = [text.splitlines(keepends=True) for text in (first, second)]
      if len(lines[0]) == 1 and first.strip('\r\n') == first:
          lines = [[first + '\n'], [second + '\n']]
      return '\n' + ''.join(ndiff(*lines))


  def count_difference(first, second):
      first, second = list(first), list(second)
      from collections import Counter
      try:
          if Counter(first) == Counter(second):
              return None
      except TypeError:
          return _count_diff_all_purpose(first, second)
      return _count_diff_hashable(first, second)


  def subset_difference(subset, dictionary):
      missing = [key for key in subset if key not in dictionary]
      wrong = ['%s, expected: %s, actual: %s' % (safe_repr(key), safe_repr(subset[key]), safe_repr(dictionary[key]))
               for key in subset if key in dictionary and subset[key] != dictionary[key]]
      parts = []
      if missing:
          parts.append('Missing: %s' % ','.join(map(safe_repr, missing)))
      if wrong:
          parts.append('Mismatched values: %s' % ','.join(wrong))
      return '; '.join(parts)


  # A message and the difference of the printed forms; None when only the types of two sequences differ.
  def sequence_difference(seq1, seq2, kind, any_type):
      lengths = []
      for which, seq in ('First', seq1), ('Second', seq2):
          try:
              lengths.append(len(seq))
          except (TypeError, NotImplementedError):
              return '%s %s has no length.    Non-sequence?' % (which, kind), printed_difference(seq1, seq2)
      if seq1 == seq2:
          return None
      text = '%ss differ: %s != %s\n' % ((kind.capitalize(),) + _common_shorten_repr(seq1, seq2))
      found = _first_difference(seq1, seq2, min(lengths), kind)
      if found is None:
          if lengths[0] == lengths[1] and any_type and type(seq1) is not type(seq2):
              return None
      else:
          text += found
      if lengths[0] != lengths[1]:
          text += _extra_items(seq1, seq2, lengths, kind)
      return text, printed_difference(seq1, seq2)


  def _first_difference(seq1, seq2, count, kind):
      for place in range(count):
          pair = []
          for which, seq in ('first', seq1), ('second', seq2):
              try:
                  pair.append(seq[place])
              except (TypeError, IndexError, NotImplementedError):
                  return '\nUnable to index element %d of %s %s\n' % (place, which, kind)
          if pair[0] != pair[1]:
              return '\nFirst differing element %d:\n%s\n%s\n' % ((place,) + _common_shorten_repr(*pair))
      return None


  def _extra_items(seq1, seq2, lengths, kind):
      is_first = lengths[0] > lengths[1]
      longer, which = (seq1, 'First') if is_first else (seq2, 'Second')
      place = min(lengths)
      text = '\n%s %s contains %d additional elements.\n' % (which, kind, abs(lengths[0] - lengths[1]))
      try:
          return text + 'First extra element %d:\n%s\n' % (place, safe_repr(longer[place]))
      except (TypeError, IndexError, NotImplementedError):
          return text + 'Unable to index element %d of %s %s\n' % (place, which.lower(), kind)
  """#
