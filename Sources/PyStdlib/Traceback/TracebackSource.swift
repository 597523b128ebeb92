// This file defines the module `traceback` over the runtime's own rendering, because a traceback that a program prints
// must look as one that ends it. Behaviour follows the library reference of Python 3.11, "traceback".

import PyRuntime

/// The module `traceback`.
public let tracebackModule = ModuleDefinition("traceback", source: tracebackSource)

private let tracebackSource = #"""
  import sys
  import _snip

  __all__ = ['extract_stack', 'extract_tb', 'format_exception', 'format_exception_only', 'format_list',
             'format_stack', 'format_tb', 'print_exc', 'format_exc', 'print_exception', 'print_stack',
             'print_tb', 'print_list', 'FrameSummary', 'StackSummary', 'TracebackException']

  _missing = object()
  _cause_text = '\nThe above exception was the direct cause of the following exception:\n\n'
  _context_text = '\nDuring handling of the above exception, another exception occurred:\n\n'


  def _source_line(filename, lineno):
      source_line = getattr(_snip, 'source_line', None)
      return (source_line(filename, lineno) or '').strip() if source_line else ''


  class FrameSummary:
      def __init__(self, filename, lineno, name, *, line=None, text=None):
          self.filename = filename
          self.lineno = lineno
          self.name = name
          self.line = _source_line(filename, lineno) if line is None else line
          self._text = text
          self.locals = None

      def __iter__(self):
          return iter((self.filename, self.lineno, self.name, self.line))

      def __getitem__(self, index):
          return (self.filename, self.lineno, self.name, self.line)[index]

      def __len__(self):
          return 4

      def __eq__(self, other):
          if isinstance(other, (FrameSummary, tuple)):
              return tuple(self) == tuple(other)
          return NotImplemented

      def __repr__(self):
          return '<FrameSummary file %s, line %s in %s>' % (self.filename, self.lineno, self.name)

      def _format(self):
          if self._text is not None:
              return self._text
          text = '  File "%s", line %s, in %s\n' % (self.filename, self.lineno, self.name)
          if self.line:
              text += '    %s\n' % self.line.strip()
          return text


  class StackSummary(list):
      @classmethod
      def from_list(cls, frames):
          result = cls()
          for frame in frames:
              if not isinstance(frame, FrameSummary):
                  filename, lineno, name, line = frame
                  frame = FrameSummary(filename, lineno, name, line=line)
              result.append(frame)
          return result

      # Beyond three, equal neighbours become one line.
      def format(self):
          result = []
          last = None
          count = 0
          for frame in self:
              place = frame.filename, frame.lineno, frame.name
              if place != last:
                  _append_repeats(result, count)
                  last = place
                  count = 0
              count += 1
              if count <= 3:
                  result.append(frame._format())
          _append_repeats(result, count)
          return result


  def _append_repeats(result, count):
      if count > 3:
          count -= 3
          result.append('  [Previous line repeated %d more time%s]\n' % (count, 's' if count > 1 else ''))


  # The texts of a traceback's frames. The runtime renders them, carets included; an exception without a text of its own
  # carries them there.
  def _frame_texts(tb):
      if tb is None:
          return []
      texts = []
      for line in _snip.format_exception(BaseException().with_traceback(tb)).splitlines(True)[1:-1]:
          if line.startswith('    ') and texts:
              texts[-1] += line
          else:
              texts.append(line)
      return texts


  def _limited(frames, limit):
      if limit is None:
          limit = getattr(sys, 'tracebacklimit', None)
          if limit is None:
              return frames
          limit = max(limit, 0)
      return frames[:limit] if limit >= 0 else frames[limit:]


  def extract_tb(tb, limit=None):
      stack = StackSummary()
      for text in _frame_texts(tb):
          if not text.startswith('  File "'):
              more = int(text.split()[3])
              stack.extend([stack[-1]] * more)
              continue
          lines = text.split('\n')
          filename, _, rest = lines[0][8:].rpartition('", line ')
          lineno, _, name = rest.partition(', in ')
          line = lines[1].strip() if len(lines) > 2 else ''
          stack.append(FrameSummary(filename, int(lineno), name, line=line, text=text))
      return StackSummary(_limited(stack, limit))


  def format_tb(tb, limit=None):
      return extract_tb(tb, limit).format()


  def print_tb(tb, limit=None, file=None):
      print(''.join(format_tb(tb, limit)), file=_stream(file), end='')


  def format_list(extracted_list):
      return StackSummary.from_list(extracted_list).format()


  def print_list(extracted_list, file=None):
      print(''.join(format_list(extracted_list)), file=_stream(file), end='')


  def _stream(file):
      return sys.stderr if file is None else file


  # Frames from `depth` outwards, the outermost first; 0 is the caller of this function.
  def _stack_from(depth, limit=None):
      stack = StackSummary()
      place = _snip.caller(depth + 1)
      while place is not None:
          filename, lineno, name = place
          stack.append(FrameSummary(filename, lineno, name))
          depth += 1
          place = _snip.caller(depth + 1)
      if limit is not None:
          del stack[max(limit, 0):]
      stack.reverse()
      return stack


  def extract_stack(f=None, limit=None):
      return _stack_from(1, limit)


  def format_stack(f=None, limit=None):
      return _stack_from(1, limit).format()


  def print_stack(f=None, limit=None, file=None):
      print(''.join(_stack_from(1, limit).format()), file=_stream(file), end='')


  def _text_of(value):
      try:
          return str(value)
      except Exception:
          return '<exception str() failed>'


  def _type_name(exc_type):
      name = exc_type.__qualname__
      module = exc_type.__module__
      return name if module in ('__main__', 'builtins') else '%s.%s' % (module, name)


  def _syntax_error_lines(exc):
      lines = []
      if exc.lineno is not None:
          lines.append('  File "%s", line %s\n' % (exc.filename or '<string>', exc.lineno))
      elif exc.filename is not None:
          lines.append('  File "%s"\n' % exc.filename)
      if exc.text is not None:
          text = exc.text.rstrip('\n')
          shown = text.lstrip(' \n\f')
          lines.append('    %s\n' % shown)
          if exc.offset is not None:
              removed = len(text) - len(shown)
              start = exc.offset - 1 - removed
              end = exc.offset if exc.end_offset in (None, 0) else exc.end_offset
              if end == exc.offset or end == -1:
                  end = exc.offset + 1
              if start >= 0:
                  blanks = ''.join([c if c.isspace() else ' ' for c in shown[:start]])
                  lines.append('    %s%s\n' % (blanks, '^' * max(end - 1 - removed - start, 1)))
      lines.append('%s: %s\n' % (_type_name(type(exc)), exc.msg or '<no detail available>'))
      return lines


  def _notes(exc):
      notes = getattr(exc, '__notes__', None)
      if notes is None:
          return []
      if not isinstance(notes, (list, tuple)):
          return [repr(notes) + '\n']
      return [line + '\n' for note in notes for line in _text_of(note).split('\n')]


  def format_exception_only(exc, /, value=_missing):
      if value is _missing:
          value = exc
      if value is None:
          return ['NoneType: None\n']
      if isinstance(value, SyntaxError):
          lines = _syntax_error_lines(value)
      else:
          text = _text_of(value)
          name = _type_name(type(value))
          lines = ['%s: %s\n' % (name, text) if text else '%s\n' % name]
      return lines + _notes(value)


  def _exception(exc, value, tb):
      if (value is _missing) != (tb is _missing):
          raise ValueError('Both or neither of value and tb must be given')
      if value is not _missing:
          return value, tb
      if exc is None:
          return None, None
      if not isinstance(exc, BaseException):
          raise TypeError('Exception expected for value, %s found' % type(exc).__name__)
      return exc, exc.__traceback__


  def format_exception(exc, /, value=_missing, tb=_missing, limit=None, chain=True):
      return _format(*_exception(exc, value, tb), limit, chain, set())


  def _format(exc, tb, limit, chain, seen):
      if isinstance(exc, BaseExceptionGroup):
          return _snip.format_exception(exc).splitlines(True)
      lines = []
      seen.add(id(exc))
      if chain and exc is not None:
          cause = exc.__cause__
          context = exc.__context__
          if cause is not None:
              if id(cause) not in seen:
                  lines = _format(cause, cause.__traceback__, limit, chain, seen)
                  lines.append(_cause_text)
          elif context is not None and not exc.__suppress_context__ and id(context) not in seen:
              lines = _format(context, context.__traceback__, limit, chain, seen)
              lines.append(_context_text)
      if tb is not None:
          lines.append('Traceback (most recent call last):\n')
          lines.extend(format_tb(tb, limit))
      lines.extend(format_exception_only(exc))
      return lines


  def print_exception(exc, /, value=_missing, tb=_missing, limit=None, file=None, chain=True):
      print(''.join(format_exception(exc, value, tb, limit, chain)), file=_stream(file), end='')


  def format_exc(limit=None, chain=True):
      return ''.join(format_exception(*sys.exc_info(), limit, chain))


  def print_exc(limit=None, file=None, chain=True):
      print_exception(*sys.exc_info(), limit, file, chain)


  class TracebackException:
      def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines=True,
                   capture_locals=False, compact=False):
          self.exc_type = exc_type
          self.stack = extract_tb(exc_traceback, limit)
          self._str = _text_of(exc_value)
          self._lines = format_exception_only(exc_value)
          self._all = _format(exc_value, exc_traceback, limit, True, set())
          self._own = _format(exc_value, exc_traceback, limit, False, set())

      @classmethod
      def from_exception(cls, exc, *args, **kwargs):
          return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

      def format_exception_only(self):
          yield from self._lines

      def format(self, *, chain=True):
          yield from self._all if chain else self._own

      def print(self, *, file=None, chain=True):
          for line in self.format(chain=chain):
              print(line, file=_stream(file), end='')

      def __str__(self):
          return self._str
  """#
