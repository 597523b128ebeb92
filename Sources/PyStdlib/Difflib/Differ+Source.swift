// This file defines the second part of the module difflib: differences of lines as text.

let difflibLinesSource = #"""
  def IS_LINE_JUNK(line, pat=None):
      if pat is not None:
          return pat(line) is not None
      return line.strip() in ('', '#')


  def IS_CHARACTER_JUNK(ch, ws=' \t'):
      return ch in ws


  class Differ:
      """Line by line differences for people, with marks below the lines that changed a little."""

      def __init__(self, linejunk=None, charjunk=None):
          self.linejunk = linejunk
          self.charjunk = charjunk

      def compare(self, a, b):
          for tag, i1, i2, j1, j2 in SequenceMatcher(self.linejunk, a, b).get_opcodes():
              if tag == 'replace':
                  yield from self._replaced(a, b, (i1, i2, j1, j2))
              elif tag == 'equal':
                  yield from _marked(' ', a, i1, i2)
              else:
                  yield from _marked('-', a, i1, i2)
                  yield from _marked('+', b, j1, j2)

      def _replaced(self, a, b, area):
          # The pair of lines most alike splits an area; what stands before and behind it is done in the same way.
          todo = [area]
          while todo:
              area = todo.pop()
              if isinstance(area, list):
                  yield from area
                  continue
              i1, i2, j1, j2 = area
              if i1 == i2 or j1 == j2:
                  yield from _marked('-', a, i1, i2)
                  yield from _marked('+', b, j1, j2)
                  continue
              pair = self._nearest(a, b, area)
              if pair is None:
                  blocks = [_marked('-', a, i1, i2), _marked('+', b, j1, j2)]
                  if j2 - j1 < i2 - i1:
                      blocks.reverse()
                  for block in blocks:
                      yield from block
                  continue
              i, j = pair
              old, new = a[i], b[j]
              middle = ['  ' + old] if old == new else list(self._explained(old, new))
              todo += (i + 1, i2, j + 1, j2), middle, (i1, i, j1, j)

      def _nearest(self, a, b, area):
          """Places of the lines most alike but not the same, or of the first that are the same, or None."""
          i1, i2, j1, j2 = area
          matcher = SequenceMatcher(self.charjunk)
          best, nearest, same = 0.74, None, None
          for j in range(j1, j2):
              new = b[j]
              matcher.set_seq2(new)
              for i in range(i1, i2):
                  old = a[i]
                  if old == new:
                      if same is None:
                          same = i, j
                      continue
                  matcher.set_seq1(old)
                  if (matcher.real_quick_ratio() > best and matcher.quick_ratio() > best
                          and matcher.ratio() > best):
                      best, nearest = matcher.ratio(), (i, j)
          return same if best < 0.75 else nearest

      def _explained(self, old, new):
          marks = ['', '']
          for tag, i1, i2, j1, j2 in SequenceMatcher(self.charjunk, old, new).get_opcodes():
              below_old, below_new = {'replace': '^^', 'delete': '- ', 'insert': ' +', 'equal': '  '}[tag]
              marks[0] += below_old * (i2 - i1)
              marks[1] += below_new * (j2 - j1)
          for sign, line, below in zip('-+', (old, new), marks):
              yield sign + ' ' + line
              # Tabs of the line keep the marks below their characters.
              below = ''.join([char if mark == ' ' and char.isspace() else mark for char, mark in zip(line, below)])
              if below := below.rstrip():
                  yield '? ' + below + '\n'


  def _marked(sign, lines, start, end):
      return [sign + ' ' + lines[index] for index in range(start, end)]


  def ndiff(a, b, linejunk=None, charjunk=IS_CHARACTER_JUNK):
      return Differ(linejunk, charjunk).compare(a, b)


  def restore(delta, which):
      sign = {1: '- ', 2: '+ '}.get(int(which))
      if sign is None:
          raise ValueError('unknown delta choice (must be 1 or 2): %r' % which)
      for line in delta:
          if line[:2] in ('  ', sign):
              yield line[2:]


  def _check_lines(a, b, *words):
      for lines in (a, b):
          if lines and not isinstance(lines[0], str):
              raise TypeError('lines to compare must be str, not %s (%r)' % (type(lines[0]).__name__, lines[0]))
      for word in words:
          if not isinstance(word, str):
              raise TypeError('all arguments must be str, not: %r' % (word,))


  def _heading(sign, name, date, lineterm):
      return f'{sign} {name}' + (f'\t{date}' if date else '') + lineterm


  def unified_diff(a, b, fromfile='', tofile='', fromfiledate='', tofiledate='', n=3, lineterm='\n'):
      """The changes as patch(1) reads them: both sides in one block."""
      _check_lines(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)

      def span(start, stop):
          length = stop - start
          if length == 1:
              return str(start + 1)
          return f'{start + bool(length)},{length}'

      groups = SequenceMatcher(None, a, b).get_grouped_opcodes(n)
      for number, group in enumerate(groups):
          if number == 0:
              yield _heading('---', fromfile, fromfiledate, lineterm)
              yield _heading('+++', tofile, tofiledate, lineterm)
          _, i1, _, j1, _ = group[0]
          _, _, i2, _, j2 = group[-1]
          yield f'@@ -{span(i1, i2)} +{span(j1, j2)} @@{lineterm}'
          for tag, i1, i2, j1, j2 in group:
              if tag == 'equal':
                  for line in a[i1:i2]:
                      yield ' ' + line
                  continue
              if tag != 'insert':
                  for line in a[i1:i2]:
                      yield '-' + line
              if tag != 'delete':
                  for line in b[j1:j2]:
                      yield '+' + line


  def context_diff(a, b, fromfile='', tofile='', fromfiledate='', tofiledate='', n=3, lineterm='\n'):
      """The changes in the older format: first one side of a block, then the other."""
      _check_lines(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)

      def span(start, stop):
          if stop - start <= 1:
              return str(start + (stop - start))
          return f'{start + 1},{stop}'

      groups = SequenceMatcher(None, a, b).get_grouped_opcodes(n)
      for number, group in enumerate(groups):
          if number == 0:
              yield _heading('***', fromfile, fromfiledate, lineterm)
              yield _heading('---', tofile, tofiledate, lineterm)
          yield '***************' + lineterm
          tags = {step[0] for step in group}
          for frame, lines, own, column in (('***', a, 'delete', 1), ('---', b, 'insert', 3)):
              yield f'{frame} {span(group[0][column], group[-1][column + 1])} {frame}{frame[0]}{lineterm}'
              if tags & {'replace', own}:
                  for step in group:
                      sign = {'equal': '  ', 'replace': '! ', 'delete': '- ', 'insert': '+ '}[step[0]]
                      if step[0] in ('equal', 'replace', own):
                          for line in lines[step[column]:step[column + 1]]:
                              yield sign + line


  def diff_bytes(dfunc, a, b, fromfile=b'', tofile=b'', fromfiledate=b'', tofiledate=b'', n=3, lineterm=b'\n'):
      """What dfunc, unified_diff or context_diff, gives for lines of bytes in any encoding."""
      def text(value):
          try:
              return value.decode('ascii', 'surrogateescape')
          except AttributeError as error:
              raise TypeError('all arguments must be bytes, not %s (%r)' % (type(value).__name__, value)) from error

      lines = dfunc(list(map(text, a)), list(map(text, b)), *map(text, (fromfile, tofile, fromfiledate, tofiledate)),
                    n, text(lineterm))
      for line in lines:
          yield line.encode('ascii', 'surrogateescape')

  """#
