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
      value, tb = _exception(exc, value, tb)
      return list(TracebackException(type(value), value, tb, limit=limit, compact=True).format(chain=chain))


  def print_exception(exc, /, value=_missing, tb=_missing, limit=None, file=None, chain=True):
      print(''.join(format_exception(exc, value, tb, limit, chain)), file=_stream(file), end='')


  def format_exc(limit=None, chain=True):
      return ''.join(format_exception(*sys.exc_info(), limit, chain))


  def print_exc(limit=None, file=None, chain=True):
      print_exception(*sys.exc_info(), limit, file, chain)


  # The margin beside the groups that are being written: how deep they stand, and whether the innermost frame is the
  # last of its group and has to be closed.
  class _Margin:
      def __init__(self):
          self.depth = 0
          self.needs_close = False

      def indent(self):
          return '  ' * self.depth

      def put(self, text, mark='|'):
          if not self.depth:
              return text
          lead = self.indent() + mark + ' '
          return ''.join([lead + line for line in text.splitlines(True)])


  class TracebackException:
      def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines=True,
                   capture_locals=False, compact=False, max_group_width=15, max_group_depth=10, _seen=None):
          self.max_group_width = max_group_width
          self.max_group_depth = max_group_depth
          self.exc_type = exc_type
          self.stack = extract_tb(exc_traceback, limit)
          self._str = _text_of(exc_value)
          self._lines = format_exception_only(exc_value)
          self.__notes__ = getattr(exc_value, '__notes__', None)
          self.__suppress_context__ = exc_value is not None and exc_value.__suppress_context__
          self.__cause__ = None
          self.__context__ = None
          self.exceptions = None
          if _seen is not None:
              _seen.add(id(exc_value))
          elif exc_value is not None:
              self._follow(exc_value, compact, limit, lookup_lines=lookup_lines, capture_locals=capture_locals,
                           max_group_width=max_group_width, max_group_depth=max_group_depth,
                           _seen={id(exc_value)})

      # Goes over all that hangs together with an exception, without recursion: groups may be nested deeply.
      def _follow(self, exc_value, compact, limit, **options):
          def node(exc):
              made = TracebackException(type(exc), exc, exc.__traceback__, limit=limit, **options)
              waiting.append((made, exc))
              return made

          seen = options['_seen']
          waiting = [(self, exc_value)]
          while waiting:
              own, exc = waiting.pop()
              if exc.__cause__ is not None and id(exc.__cause__) not in seen:
                  own.__cause__ = node(exc.__cause__)
              shown = not compact or own.__cause__ is None and not exc.__suppress_context__
              if shown and exc.__context__ is not None and id(exc.__context__) not in seen:
                  own.__context__ = node(exc.__context__)
              if isinstance(exc, BaseExceptionGroup):
                  own.exceptions = [node(part) for part in exc.exceptions]

      @classmethod
      def from_exception(cls, exc, *args, **kwargs):
          return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

      def __str__(self):
          return self._str

      def format_exception_only(self):
          yield from self._lines

      def format(self, *, chain=True, _ctx=None):
          margin = _Margin() if _ctx is None else _ctx
          links = [(None, self)]
          while chain:
              last = links[-1][1]
              if last.__cause__ is not None:
                  links.append((_cause_text, last.__cause__))
              elif last.__context__ is not None and not last.__suppress_context__:
                  links.append((_context_text, last.__context__))
              else:
                  break
          for text, item in reversed(links):
              yield from item._format_own(margin, chain)
              if text is not None:
                  yield margin.put(text)

      def _format_own(self, margin, chain):
          is_group = self.exceptions is not None
          if is_group and margin.depth > self.max_group_depth:
              yield margin.put('... (max_group_depth is %s)\n' % self.max_group_depth)
              return
          is_outermost = is_group and margin.depth == 0
          if is_outermost:
              margin.depth = 1
          if self.stack:
              title = 'Exception Group Traceback' if is_group else 'Traceback'
              yield margin.put(title + ' (most recent call last):\n', '+' if is_outermost else '|')
              for text in self.stack.format():
                  yield margin.put(text)
          for text in self.format_exception_only():
              yield margin.put(text)
          if is_group:
              yield from self._format_parts(margin, chain)
          if is_outermost:
              margin.depth = 0

      def _format_parts(self, margin, chain):
          count = len(self.exceptions)
          shown = min(count, self.max_group_width + 1)
          margin.needs_close = False
          for number in range(shown):
              is_cut = number >= self.max_group_width
              if number == shown - 1:
                  margin.needs_close = True
              yield '%s%s+---------------- %s ----------------\n' % (
                  margin.indent(), '  ' if number else '+-', '...' if is_cut else number + 1)
              margin.depth += 1
              if is_cut:
                  more = count - self.max_group_width
                  yield margin.put('and %s more exception%s\n' % (more, 's' if more > 1 else ''))
              else:
                  yield from self.exceptions[number].format(chain=chain, _ctx=margin)
              if number == shown - 1 and margin.needs_close:
                  yield margin.indent() + '+------------------------------------\n'
                  margin.needs_close = False
              margin.depth -= 1

      def print(self, *, file=None, chain=True):
          for line in self.format(chain=chain):
              print(line, file=_stream(file), end='')
  """#
