// This file defines the first part of the module difflib: SequenceMatcher and get_close_matches. What runs for every
// item is native.

let difflibMatcherSource = #"""
  from collections import namedtuple as _namedtuple

  __all__ = ['get_close_matches', 'ndiff', 'restore', 'SequenceMatcher', 'Differ', 'IS_CHARACTER_JUNK', 'IS_LINE_JUNK',
             'context_diff', 'unified_diff', 'diff_bytes', 'HtmlDiff', 'Match']

  Match = _namedtuple('Match', 'a b size')


  def _share(matches, length):
      return 2.0 * matches / length if length else 1.0


  class SequenceMatcher:
      """What two sequences of hashable items have in common: blocks, steps from one to the other, and a ratio."""

      def __init__(self, isjunk=None, a='', b='', autojunk=True):
          self.isjunk = isjunk
          self.autojunk = autojunk
          self.a = self.b = None
          self.set_seqs(a, b)

      def set_seqs(self, a, b):
          self.set_seq1(a)
          self.set_seq2(b)

      def set_seq1(self, a):
          if a is not self.a:
              self.a = a
              self._forget()

      def set_seq2(self, b):
          if b is not self.b:
              self.b = b
              self.fullbcount = None
              self._forget()
              self._index()

      def _forget(self):
          self.matching_blocks = self.opcodes = None
          # For each item of a, the places in b where it stands: so that each is hashed once only.
          self._rows = None

      def _index(self):
          places = self.b2j = _places(self.b)
          self.bjunk = set()
          self.bpopular = set()
          if self.isjunk:
              self.bjunk.update([item for item in places if self.isjunk(item)])
              for item in self.bjunk:
                  del places[item]
          size = len(self.b)
          if self.autojunk and size >= 200:
              # What makes up more than one in a hundred says little about where a match is.
              limit = size // 100 + 1
              self.bpopular.update([item for item, where in places.items() if len(where) > limit])
              for item in self.bpopular:
                  del places[item]

      def _places_of_items(self):
          if self._rows is None:
              self._rows = list(map(self.b2j.get, self.a))
          return self._rows

      def find_longest_match(self, alo=0, ahi=None, blo=0, bhi=None):
          """The first longest block in a part of a and a part of b, not begun by junk, but with junk at its ends."""
          a, b, junk = self.a, self.b, self.bjunk
          ahi = len(a) if ahi is None else ahi
          bhi = len(b) if bhi is None else bhi
          i, j, size = _longest(self._places_of_items(), alo, ahi, blo, bhi)
          if not junk and not self.bpopular:
              return Match(i, j, size)
          # The index leaves out popular items and junk: equal ones beside the block belong to it, the popular first.
          for is_junk in (False, True):
              while i > alo and j > blo and (b[j - 1] in junk) == is_junk and a[i - 1] == b[j - 1]:
                  i, j, size = i - 1, j - 1, size + 1
              while (i + size < ahi and j + size < bhi and (b[j + size] in junk) == is_junk
                     and a[i + size] == b[j + size]):
                  size += 1
          return Match(i, j, size)

      def get_matching_blocks(self):
          """The blocks in common in order, none touching the next on both sides; at the end one of size 0."""
          if self.matching_blocks is not None:
              return self.matching_blocks
          ends = len(self.a), len(self.b)
          if self.bjunk or self.bpopular or type(self).find_longest_match is not SequenceMatcher.find_longest_match:
              found = sorted(self._search(*ends))
          else:
              found = _blocks(self._places_of_items(), *ends)
          blocks = []
          for i, j, size in found:
              if blocks:
                  before_i, before_j, before = blocks[-1]
                  if (before_i + before, before_j + before) == (i, j):
                      blocks[-1] = before_i, before_j, before + size
                      continue
              blocks.append((i, j, size))
          blocks.append((*ends, 0))
          self.matching_blocks = [Match(*block) for block in blocks]
          return self.matching_blocks

      def _search(self, a_end, b_end):
          parts = [(0, a_end, 0, b_end)]
          while parts:
              alo, ahi, blo, bhi = parts.pop()
              match = i, j, size = self.find_longest_match(alo, ahi, blo, bhi)
              if size:
                  yield match
                  if alo < i and blo < j:
                      parts.append((alo, i, blo, j))
                  if i + size < ahi and j + size < bhi:
                      parts.append((i + size, ahi, j + size, bhi))

      def get_opcodes(self):
          """The steps that turn a into b: tuples of 'equal', 'replace', 'delete' or 'insert' and the two ranges."""
          if self.opcodes is None:
              self.opcodes = steps = []
              i = j = 0
              for a_start, b_start, size in self.get_matching_blocks():
                  tag = (('', 'insert'), ('delete', 'replace'))[i < a_start][j < b_start]
                  if tag:
                      steps.append((tag, i, a_start, j, b_start))
                  i, j = a_start + size, b_start + size
                  if size:
                      steps.append(('equal', a_start, i, b_start, j))
          return self.opcodes

      def get_grouped_opcodes(self, n=3):
          """The steps in groups of changes that stand near each other, each with up to n equal items around it."""
          steps = self.get_opcodes() or [('equal', 0, 1, 0, 1)]
          tag, i1, i2, j1, j2 = steps[0]
          if tag == 'equal':
              steps[0] = tag, max(i1, i2 - n), i2, max(j1, j2 - n), j2
          tag, i1, i2, j1, j2 = steps[-1]
          if tag == 'equal':
              steps[-1] = tag, i1, min(i2, i1 + n), j1, min(j2, j1 + n)
          group = []
          for tag, i1, i2, j1, j2 in steps:
              if tag == 'equal' and i2 - i1 > 2 * n:
                  group.append((tag, i1, min(i2, i1 + n), j1, min(j2, j1 + n)))
                  yield group
                  group = []
                  i1, j1 = max(i1, i2 - n), max(j1, j2 - n)
              group.append((tag, i1, i2, j1, j2))
          if group and (len(group) > 1 or group[0][0] != 'equal'):
              yield group

      def ratio(self):
          """How alike they are, from 0 to 1: twice the matching items by all items."""
          return _share(sum([block[2] for block in self.get_matching_blocks()]), len(self.a) + len(self.b))

      def quick_ratio(self):
          """A bound that ratio() does not exceed: as if order did not count."""
          if self.fullbcount is None:
              self.fullbcount = _counts(self.b)
          return _share(_common(self.a, self.fullbcount), len(self.a) + len(self.b))

      def real_quick_ratio(self):
          """A bound that quick_ratio() does not exceed: lengths only."""
          sizes = len(self.a), len(self.b)
          return _share(min(sizes), sum(sizes))

      __class_getitem__ = classmethod(type(list[int]))


  def get_close_matches(word, possibilities, n=3, cutoff=0.6):
      """At most n of the possibilities that are at least cutoff alike to word, the nearest first."""
      if not n > 0:
          raise ValueError('n must be > 0: %r' % (n,))
      if not 0.0 <= cutoff <= 1.0:
          raise ValueError('cutoff must be in [0.0, 1.0]: %r' % (cutoff,))
      matcher = SequenceMatcher()
      matcher.set_seq2(word)
      bounds = matcher.real_quick_ratio, matcher.quick_ratio, matcher.ratio
      near = []
      for candidate in possibilities:
          matcher.set_seq1(candidate)
          if all(bound() >= cutoff for bound in bounds):
              near.append((matcher.ratio(), candidate))
      near.sort(reverse=True)
      return [candidate for _, candidate in near[:n]]

  """#
