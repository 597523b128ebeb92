// This file defines the third part of `logging`: handlers that write to streams and files, because they are what every
// program uses; the rarer ones are in `logging.handlers`.

let loggingHandlersSource = #"""
  # References to all handlers in the order of making, to flush and close at the end, and the handlers by the names that
  # few programs give them. Neither keeps a handler that the program has dropped.
  _handlerList = []


  def _named_handlers():
      if '_handlers' not in globals():
          globals()['_handlers'] = weakref.WeakValueDictionary()
      return _handlers


  def __getattr__(name):
      if name == '_handlers':
          return _named_handlers()
      raise AttributeError(f"module 'logging' has no attribute {name!r}")


  # There are no threads, hence nothing to lock.

  def _acquireLock():
      pass


  def _releaseLock():
      pass


  class Handler(Filterer):
      def __init__(self, level=NOTSET):
          Filterer.__init__(self)
          self.formatter = self._given_name = None
          self._is_closed = False
          self.level = _checkLevel(level)
          self.createLock()
          _handlerList.append(weakref.ref(self, _handlerList.remove))

      def createLock(self):
          self.lock = None

      def acquire(self):
          pass

      def release(self):
          pass

      # What a handler does with a record.

      def handle(self, record):
          passed = self.filter(record)
          if passed:
              self.acquire()
              try:
                  self.emit(record)
              finally:
                  self.release()
          return passed

      def emit(self, record):
          raise NotImplementedError('emit must be implemented by Handler subclasses')

      def format(self, record):
          formatter = self.formatter or _plain_formatter
          return formatter.format(record)

      def flush(self):
          pass

      def close(self):
          self._is_closed = True
          if self._given_name:
              _named_handlers().pop(self._given_name, None)

      # How it is set up.

      def setFormatter(self, fmt):
          self.formatter = fmt

      def setLevel(self, level):
          self.level = _checkLevel(level)

      def get_name(self):
          return self._given_name

      def set_name(self, name):
          if self._given_name:
              _named_handlers().pop(self._given_name, None)
          self._given_name = name
          if name:
              _named_handlers()[name] = self

      name = property(get_name, set_name)

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
              depth = _snip.depth_outside()
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


  class StreamHandler(Handler):
      terminator = '\n'

      def __init__(self, stream=None):
          Handler.__init__(self)
          self.stream = sys.stderr if stream is None else stream

      def emit(self, record):
          try:
              text = self.format(record)
              self.stream.write(text + self.terminator)
              self.flush()
          except RecursionError:
              raise
          except Exception:
              self.handleError(record)

      def flush(self):
          if self.stream and hasattr(self.stream, 'flush'):
              self.stream.flush()

      def setStream(self, stream):
          before = self.stream
          if stream is before:
              return None
          self.flush()
          self.stream = stream
          return before

      def __repr__(self):
          place = str(getattr(self.stream, 'name', ''))
          if place:
              place += ' '
          return '<%s %s(%s)>' % (self.__class__.__name__, place, getLevelName(self.level))


  class FileHandler(StreamHandler):
      def __init__(self, filename, mode='a', encoding=None, delay=False, errors=None):
          import os
          self.baseFilename = os.path.abspath(os.fspath(filename))
          self.mode, self.delay = mode, delay
          self.encoding, self.errors = encoding, errors
          # Programs put another `open` into builtins, and handlers outlive that.
          self._opener = open
          first = None if delay else self._open()
          StreamHandler.__init__(self, first)
          self.stream = first

      def _open(self):
          return self._opener(self.baseFilename, self.mode, encoding=self.encoding, errors=self.errors)

      # A closed handler opens its file again, unless that would empty the file.
      def emit(self, record):
          if self.stream is None and not (self._is_closed and self.mode == 'w'):
              self.stream = self._open()
          if self.stream:
              StreamHandler.emit(self, record)

      def close(self):
          try:
              if self.stream:
                  self._close_stream()
          finally:
              StreamHandler.close(self)

      def _close_stream(self):
          try:
              self.flush()
          finally:
              stream, self.stream = self.stream, None
              if hasattr(stream, 'close'):
                  stream.close()

      def __repr__(self):
          return '<%s %s (%s)>' % (self.__class__.__name__, self.baseFilename, getLevelName(self.level))


  class NullHandler(Handler):
      def handle(self, record):
          pass

      def emit(self, record):
          pass


  # Writes to whatever `sys.stderr` is at the time.
  class _StderrHandler(StreamHandler):
      stream = property(lambda self: sys.stderr)

      def __init__(self, level=NOTSET):
          Handler.__init__(self, level)


  lastResort = _StderrHandler(WARNING)
  """#
