// This file defines the third part of `logging`: handlers that write to streams and files, because they are what every
// program uses; the rarer ones are in `logging.handlers`.

let loggingHandlersSource = #"""
  _handlers = {}
  # Handlers to flush and close at the end, in the order of making.
  _handlerList = []


  class Handler(Filterer):
      def __init__(self, level=NOTSET):
          Filterer.__init__(self)
          self._name = None
          self.level = _checkLevel(level)
          self.formatter = None
          self._closed = False
          _handlerList.append(self)
          self.createLock()

      def get_name(self):
          return self._name

      def set_name(self, name):
          if self._name in _handlers:
              del _handlers[self._name]
          self._name = name
          if name:
              _handlers[name] = self

      name = property(get_name, set_name)

      def createLock(self):
          self.lock = None

      def acquire(self):
          pass

      def release(self):
          pass

      def setLevel(self, level):
          self.level = _checkLevel(level)

      def format(self, record):
          return (self.formatter or _defaultFormatter).format(record)

      def emit(self, record):
          raise NotImplementedError('emit must be implemented by Handler subclasses')

      def handle(self, record):
          passed = self.filter(record)
          if passed:
              self.acquire()
              try:
                  self.emit(record)
              finally:
                  self.release()
          return passed

      def setFormatter(self, fmt):
          self.formatter = fmt

      def flush(self):
          pass

      def close(self):
          self._closed = True
          if self._name and self._name in _handlers:
              del _handlers[self._name]

      # A mistake in a logging call must not end the program: it is reported, with the way to the call.
      def handleError(self, record):
          if not raiseExceptions or not sys.stderr:
              return
          import traceback
          error = sys.exc_info()[1]
          write = sys.stderr.write
          try:
              write('--- Logging error ---\n')
              traceback.print_exception(error)
              write('Call stack:\n')
              depth = _outer_depth(1)
              if _snip.caller(depth) is not None:
                  write(''.join(traceback._stack_from(depth).format()))
              else:
                  write('Logged from file %s, line %s\n' % (record.filename, record.lineno))
              try:
                  write('Message: %r\nArguments: %s\n' % (record.msg, record.args))
              except RecursionError:
                  raise
              except Exception:
                  write('Unable to print the message and arguments - possible formatting error.\n'
                        'Use the traceback above to help find the error.\n')
          except OSError:
              pass
          finally:
              del error

      def __repr__(self):
          return '<%s (%s)>' % (self.__class__.__name__, getLevelName(self.level))


  # How far out the nearest frame is that does not belong to logging, seen by the caller; `depth` 1 is its caller.
  def _outer_depth(depth):
      place = _snip.caller(depth + 1)
      while place is not None and place[0] == _srcfile:
          depth += 1
          place = _snip.caller(depth + 1)
      return depth


  class StreamHandler(Handler):
      terminator = '\n'

      def __init__(self, stream=None):
          Handler.__init__(self)
          self.stream = sys.stderr if stream is None else stream

      def flush(self):
          if self.stream and hasattr(self.stream, 'flush'):
              self.stream.flush()

      def emit(self, record):
          try:
              msg = self.format(record)
              self.stream.write(msg + self.terminator)
              self.flush()
          except RecursionError:
              raise
          except Exception:
              self.handleError(record)

      def setStream(self, stream):
          if stream is self.stream:
              return None
          previous = self.stream
          self.flush()
          self.stream = stream
          return previous

      def __repr__(self):
          name = str(getattr(self.stream, 'name', ''))
          if name:
              name += ' '
          return '<%s %s(%s)>' % (self.__class__.__name__, name, getLevelName(self.level))


  class FileHandler(StreamHandler):
      def __init__(self, filename, mode='a', encoding=None, delay=False, errors=None):
          import os
          filename = os.fspath(filename)
          self.baseFilename = os.path.abspath(filename)
          self.mode = mode
          self.encoding = encoding
          self.errors = errors
          self.delay = delay
          self._builtin_open = open
          if delay:
              Handler.__init__(self)
              self.stream = None
          else:
              StreamHandler.__init__(self, self._open())

      def close(self):
          try:
              if self.stream:
                  try:
                      self.flush()
                  finally:
                      stream = self.stream
                      self.stream = None
                      if hasattr(stream, 'close'):
                          stream.close()
          finally:
              StreamHandler.close(self)

      def _open(self):
          return self._builtin_open(self.baseFilename, self.mode, encoding=self.encoding, errors=self.errors)

      # A closed handler opens its file again, unless that would empty the file.
      def emit(self, record):
          if self.stream is None and (self.mode != 'w' or not self._closed):
              self.stream = self._open()
          if self.stream:
              StreamHandler.emit(self, record)

      def __repr__(self):
          return '<%s %s (%s)>' % (self.__class__.__name__, self.baseFilename, getLevelName(self.level))


  class NullHandler(Handler):
      def handle(self, record):
          pass

      def emit(self, record):
          pass


  # Writes to whatever `sys.stderr` is at the time.
  class _StderrHandler(StreamHandler):
      def __init__(self, level=NOTSET):
          Handler.__init__(self, level)

      @property
      def stream(self):
          return sys.stderr


  _defaultLastResort = _StderrHandler(WARNING)
  lastResort = _defaultLastResort
  """#
