// This file defines the module unittest.util: shortened reprs, and what was counted differently.

let unittestUtilSource = #"""
  from collections import Counter, namedtuple

  _MAX_LENGTH = 80
  _EDGE = 5
  _MARK_LENGTH = 12
  _Mismatch = namedtuple('Mismatch', 'actual expected value')


  def safe_repr(obj, short=False):
      try:
          text = repr(obj)
      except Exception:
          text = object.__repr__(obj)
      if short and len(text) >= _MAX_LENGTH:
          return text[:_MAX_LENGTH] + ' [truncated]...'
      return text


  # The middle of a text is left out where that saves more than the mark in its place takes.
  def _cut(text, head, tail):
      skipped = len(text) - head - tail
      if skipped <= _MARK_LENGTH:
          return text
      return '%s[%d chars]%s' % (text[:head], skipped, text[len(text) - tail:])


  def _common_shorten_repr(*args):
      texts = [safe_repr(arg) for arg in args]
      longest = max(map(len, texts))
      if longest <= _MAX_LENGTH:
          return tuple(texts)
      shared = _shared_length(texts)
      room = _MAX_LENGTH - (longest - shared) - _EDGE - _MARK_LENGTH
      if room > _EDGE:
          head = _cut(texts[0][:shared], _EDGE, room)
          return tuple([head + text[shared:] for text in texts])
      head = _cut(texts[0][:shared], _EDGE, _EDGE)
      rest = _MAX_LENGTH - 3 * _EDGE - 2 * _MARK_LENGTH
      return tuple([head + _cut(text[shared:], rest, _EDGE) for text in texts])


  def _shared_length(texts):
      first = texts[0]
      length = min(map(len, texts))
      for place in range(length):
          if any(text[place] != first[place] for text in texts):
              return place
      return length


  def strclass(cls):
      return '%s.%s' % (cls.__module__, cls.__qualname__)


  def three_way_cmp(x, y):
      return (x > y) - (x < y)


  def sorted_list_difference(expected, actual):
      missing = [item for item in dict.fromkeys(expected) if item not in actual]
      unexpected = [item for item in dict.fromkeys(actual) if item not in expected]
      return missing, unexpected


  def unorderable_list_difference(expected, actual):
      missing = []
      actual_left = actual
      while expected:
          item = expected.pop()
          if item in actual_left:
              actual_left.remove(item)
          else:
              missing.append(item)
      return missing, actual_left


  def _count_diff_hashable(actual, expected):
      have, want = Counter(actual), Counter(expected)
      result = [_Mismatch(have[item], want[item], item) for item in have if have[item] != want[item]]
      result.extend(_Mismatch(0, want[item], item) for item in want if item not in have)
      return result


  def _count_diff_all_purpose(actual, expected):
      counts = []
      for place, items in enumerate((actual, expected)):
          for item in items:
              for entry in counts:
                  if entry[2] == item:
                      entry[place] += 1
                      break
              else:
                  counts.append([1 - place, place, item])
      return [_Mismatch(*entry) for entry in counts if entry[0] != entry[1]]
  """#
