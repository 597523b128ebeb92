// This file defines the module textwrap (library reference, "textwrap") in Python.

import PyRuntime

extension StandardLibrary {
  static var textwrap: ModuleDefinition {
    ModuleDefinition("textwrap", source: textwrapSource)
  }
}

private let textwrapSource = ##"""
  import re

  __all__ = ['TextWrapper', 'wrap', 'fill', 'dedent', 'indent', 'shorten']

  _whitespace = '\t\n\x0b\x0c\r '


  class TextWrapper:
      """Object for wrapping/filling text."""

      unicode_whitespace_trans = {ord(c): ord(' ') for c in _whitespace}
      _letter = r'[^\d\W]'
      _punctuated = r'[\w!"\'&.,?]'
      _blank = '[' + re.escape(_whitespace) + ']'
      _solid = '[^' + re.escape(_whitespace) + ']'
      # White space; a dash between words; a word up to where a hyphen lets it break.
      wordsep_re = re.compile(
          rf'({_blank}+|(?<={_punctuated})-{{2,}}(?=\w)|{_solid}+?(?:'
          rf'-(?:(?<={_letter}{{2}}-)|(?<={_letter}-{_letter}-))(?={_letter}-?{_letter})'
          rf'|(?={_blank}|\Z)|(?<={_punctuated})(?=-{{2,}}\w)))')
      wordsep_simple_re = re.compile(rf'({_blank}+)')
      sentence_end_re = re.compile(r'[a-z][\.\!\?][\"\']?\Z')

      def __init__(self, width=70, initial_indent='', subsequent_indent='', expand_tabs=True, replace_whitespace=True,
                   fix_sentence_endings=False, break_long_words=True, drop_whitespace=True, break_on_hyphens=True,
                   tabsize=8, *, max_lines=None, placeholder=' [...]'):
          self.width = width
          self.initial_indent = initial_indent
          self.subsequent_indent = subsequent_indent
          self.expand_tabs = expand_tabs
          self.replace_whitespace = replace_whitespace
          self.fix_sentence_endings = fix_sentence_endings
          self.break_long_words = break_long_words
          self.drop_whitespace = drop_whitespace
          self.break_on_hyphens = break_on_hyphens
          self.tabsize = tabsize
          self.max_lines = max_lines
          self.placeholder = placeholder

      def _munge_whitespace(self, text):
          if self.expand_tabs:
              text = text.expandtabs(self.tabsize)
          if self.replace_whitespace:
              text = text.translate(self.unicode_whitespace_trans)
          return text

      def _split(self, text):
          separator = self.wordsep_re if self.break_on_hyphens else self.wordsep_simple_re
          return [chunk for chunk in separator.split(text) if chunk]

      def _split_chunks(self, text):
          return self._split(self._munge_whitespace(text))

      def _fix_sentence_endings(self, chunks):
          i = 0
          while i < len(chunks) - 1:
              if chunks[i + 1] == ' ' and self.sentence_end_re.search(chunks[i]):
                  chunks[i + 1] = '  '
                  i += 1
              i += 1

      # Puts as much as fits of a word that is longer than a line at the end of the line.
      def _handle_long_word(self, chunks, line, length, width):
          room = 1 if width < 1 else width - length
          if self.break_long_words:
              word = chunks[-1]
              end = room
              if self.break_on_hyphens and len(word) > room:
                  hyphen = word.rfind('-', 0, room)
                  if hyphen > 0 and any(c != '-' for c in word[:hyphen]):
                      end = hyphen + 1
              line.append(word[:end])
              chunks[-1] = word[end:]
          elif not line:
              line.append(chunks.pop())

      def _wrap_chunks(self, chunks):
          lines = []
          if self.width <= 0:
              raise ValueError('invalid width %r (must be > 0)' % self.width)
          if self.max_lines is not None:
              indent = self.subsequent_indent if self.max_lines > 1 else self.initial_indent
              if len(indent) + len(self.placeholder.lstrip()) > self.width:
                  raise ValueError('placeholder too large for max width')
          chunks.reverse()
          while chunks:
              indent = self.subsequent_indent if lines else self.initial_indent
              width = self.width - len(indent)
              line = []
              length = 0
              if self.drop_whitespace and lines and chunks[-1].strip() == '':
                  del chunks[-1]
              while chunks and length + len(chunks[-1]) <= width:
                  length += len(chunks[-1])
                  line.append(chunks.pop())
              if chunks and len(chunks[-1]) > width:
                  self._handle_long_word(chunks, line, length, width)
                  length = sum(map(len, line))
              if self.drop_whitespace and line and line[-1].strip() == '':
                  length -= len(line[-1])
                  del line[-1]
              if not line:
                  continue
              is_last = not chunks or self.drop_whitespace and len(chunks) == 1 and not chunks[0].strip()
              if self.max_lines is None or len(lines) + 1 < self.max_lines or is_last and length <= width:
                  lines.append(indent + ''.join(line))
                  continue
              # The last line that is allowed ends in the placeholder.
              while line:
                  if line[-1].strip() and length + len(self.placeholder) <= width:
                      line.append(self.placeholder)
                      lines.append(indent + ''.join(line))
                      break
                  length -= len(line.pop())
              else:
                  if lines:
                      previous = lines[-1].rstrip()
                      if len(previous) + len(self.placeholder) <= self.width:
                          lines[-1] = previous + self.placeholder
                          break
                  lines.append(indent + self.placeholder.lstrip())
              break
          return lines

      def wrap(self, text):
          """Returns a list of wrapped lines."""
          chunks = self._split_chunks(text)
          if self.fix_sentence_endings:
              self._fix_sentence_endings(chunks)
          return self._wrap_chunks(chunks)

      def fill(self, text):
          """Reformat the single paragraph in 'text' to fit in lines of no more than 'self.width' columns."""
          return '\n'.join(self.wrap(text))


  def wrap(text, width=70, **kwargs):
      """Wrap a single paragraph of text, returning a list of wrapped lines."""
      return TextWrapper(width=width, **kwargs).wrap(text)


  def fill(text, width=70, **kwargs):
      """Fill a single paragraph of text, returning a new string."""
      return TextWrapper(width=width, **kwargs).fill(text)


  def shorten(text, width, **kwargs):
      """Collapse and truncate the given text to fit in the given width."""
      return TextWrapper(width=width, max_lines=1, **kwargs).fill(' '.join(text.strip().split()))


  def dedent(text):
      """Remove any common leading whitespace from every line in `text`."""
      lines = [line if line.strip(' \t') else '' for line in text.split('\n')]
      margin = None
      for line in lines:
          if not line:
              continue
          space = line[:len(line) - len(line.lstrip(' \t'))]
          if margin is None:
              margin = space
              continue
          common = 0
          while common < min(len(margin), len(space)) and margin[common] == space[common]:
              common += 1
          margin = margin[:common]
      return '\n'.join(line[len(margin or ''):] for line in lines)


  def indent(text, prefix, predicate=None):
      """Adds 'prefix' to the beginning of selected lines in 'text'."""
      if predicate is None:
          predicate = str.strip
      return ''.join(prefix + line if predicate(line) else line for line in text.splitlines(True))
  """##
