// This file defines the module textwrap (library reference, "textwrap").

let textwrapSource = #"""
  import re

  __all__ = ['TextWrapper', 'wrap', 'fill', 'dedent', 'indent', 'shorten']

  # Only these count: other white space of Unicode, such as the no-break space, does not break a line.
  _whitespace = '\t\n\x0b\x0c\r '


  def _word_pattern():
      space, other = f'[{_whitespace}]', f'[^{_whitespace}]'
      letter, edge = r'[^\W\d]', r'''[\w!"'&.,?]'''
      dash = rf'(?<={edge})-{{2,}}(?=\w)'
      # A hyphen ends a piece between two letters on its left and at least two on its right.
      hyphen = rf'-(?:(?<={letter}{letter}-)|(?<={letter}-{letter}-))(?={letter}-?{letter})'
      before_dash = rf'(?<={edge})(?=-{{2,}}\w)'
      return rf'{space}+|{dash}|{other}+?(?:{hyphen}|(?={space}|\Z)|{before_dash})'


  class TextWrapper:
      """Breaks one paragraph into lines of a width."""

      unicode_whitespace_trans = dict.fromkeys(map(ord, _whitespace), ord(' '))
      wordsep_re = re.compile(f'({_word_pattern()})')
      wordsep_simple_re = re.compile(f'([{_whitespace}]+)')
      sentence_end_re = re.compile(r'''[a-z][.!?]["']?\Z''')

      def __init__(self, width=70, initial_indent='', subsequent_indent='', expand_tabs=True, replace_whitespace=True,
                   fix_sentence_endings=False, break_long_words=True, drop_whitespace=True, break_on_hyphens=True,
                   tabsize=8, *, max_lines=None, placeholder=' [...]'):
          options = locals()
          del options['self']
          self.__dict__.update(options)

      def wrap(self, text):
          chunks = self._split_chunks(text)
          if self.fix_sentence_endings:
              self._fix_sentence_endings(chunks)
          return self._wrap_chunks(chunks)

      def fill(self, text):
          return '\n'.join(self.wrap(text))

      def _munge_whitespace(self, text):
          if self.expand_tabs:
              text = text.expandtabs(self.tabsize)
          if self.replace_whitespace:
              text = text.translate(self.unicode_whitespace_trans)
          return text

      def _split(self, text):
          pattern = self.wordsep_re if self.break_on_hyphens is True else self.wordsep_simple_re
          return [chunk for chunk in pattern.split(text) if chunk]

      def _split_chunks(self, text):
          return self._split(self._munge_whitespace(text))

      def _fix_sentence_endings(self, chunks):
          place = 1
          while place < len(chunks):
              if chunks[place] == ' ' and self.sentence_end_re.search(chunks[place - 1]):
                  chunks[place] = '  '
                  place += 1
              place += 1

      def _wrap_chunks(self, chunks):
          if self.width <= 0:
              raise ValueError('invalid width %r (must be > 0)' % self.width)
          if self.max_lines is not None:
              indent = self.subsequent_indent if self.max_lines > 1 else self.initial_indent
              if len(indent) + len(self.placeholder.lstrip()) > self.width:
                  raise ValueError('placeholder too large for max width')
          lines = []
          todo = chunks[::-1]
          while todo:
              indent = self.subsequent_indent if lines else self.initial_indent
              room = self.width - len(indent)
              if lines and self.drop_whitespace and not todo[-1].strip():
                  todo.pop()
              line, used = self._take_line(todo, room)
              if not line:
                  continue
              is_last = not todo or self.drop_whitespace and len(todo) == 1 and not todo[0].strip()
              if self.max_lines is None or len(lines) + 1 < self.max_lines or is_last and used <= room:
                  lines.append(indent + ''.join(line))
              else:
                  self._close(lines, indent, line, used, room)
                  break
          return lines

      def _take_line(self, todo, room):
          """Takes the chunks of the next line: they, and how long they are."""
          line, used = [], 0
          while todo and used + len(todo[-1]) <= room:
              used += len(todo[-1])
              line.append(todo.pop())
          if todo and len(todo[-1]) > room:
              word = todo[-1]
              if self.break_long_words:
                  left = room - used if room >= 1 else 1
                  end = left
                  if self.break_on_hyphens and len(word) > left:
                      hyphen = word.rfind('-', 0, left)
                      if hyphen > 0 and word[:hyphen].strip('-'):
                          end = hyphen + 1
                  line.append(word[:end])
                  todo[-1] = word[end:]
              elif not line:
                  line.append(todo.pop())
              used = sum(map(len, line))
          if line and self.drop_whitespace and not line[-1].strip():
              used -= len(line.pop())
          return line, used

      def _close(self, lines, indent, line, used, room):
          """Adds the last line that max_lines allows, with the placeholder behind what has room beside it."""
          while line:
              if line[-1].strip() and used + len(self.placeholder) <= room:
                  lines.append(indent + ''.join(line) + self.placeholder)
                  return
              used -= len(line.pop())
          if lines:
              before = lines[-1].rstrip()
              if len(before) + len(self.placeholder) <= self.width:
                  lines[-1] = before + self.placeholder
                  return
          lines.append(indent + self.placeholder.lstrip())


  def wrap(text, width=70, **kwargs):
      return TextWrapper(width=width, **kwargs).wrap(text)


  def fill(text, width=70, **kwargs):
      return TextWrapper(width=width, **kwargs).fill(text)


  def shorten(text, width, **kwargs):
      wrapper = TextWrapper(width=width, max_lines=1, **kwargs)
      return wrapper.fill(' '.join(text.strip().split()))


  def dedent(text):
      """The text without the blanks with which all its lines begin."""
      if not isinstance(text, str):
          raise TypeError(f'expected string or bytes-like object, got {type(text).__name__!r}')
      lines = [line if line.strip(' \t') else '' for line in text.split('\n')]
      margins = [line[:len(line) - len(line.lstrip(' \t'))] for line in lines if line]
      if not margins:
          return '\n'.join(lines)
      # What the first and the last in order have in common, all between them have too.
      low, high = min(margins), max(margins)
      width = 0
      while width < len(low) and low[width] == high[width]:
          width += 1
      return '\n'.join([line[width:] for line in lines])


  def indent(text, prefix, predicate=None):
      """The text with the prefix before the lines for which the predicate holds, or that are not blank."""
      if predicate is None:
          predicate = str.strip
      return ''.join([prefix + line if predicate(line) else line for line in text.splitlines(True)])

  """#
