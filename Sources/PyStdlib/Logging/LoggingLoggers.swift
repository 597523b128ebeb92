// This file defines the fourth part of `logging`: loggers, the tree that they form and adapters, because a record's way
// goes from a logger up that tree.

let loggingLoggersSource = #"""
  # Functions that differ only in their level are made from one pattern, and bear the names of the library reference.
  _SEVERITIES = (('debug', DEBUG), ('info', INFO), ('warning', WARNING), ('error', ERROR), ('critical', CRITICAL))


  def _named(function, owner, name):
      function.__name__ = name
      function.__qualname__ = owner + name
      return function


  def _logger_method(name, severity):
      def speak(self, msg, *args, **kwargs):
          if self.isEnabledFor(severity):
              self._log(severity, msg, args, **kwargs)
      return _named(speak, 'Logger.', name)


  def _adapter_method(name, severity):
      def speak(self, msg, *args, **kwargs):
          self.log(severity, msg, *args, **kwargs)
      return _named(speak, 'LoggerAdapter.', name)


  def _deprecate_warn(kind):
      import warnings
      warnings.warn("The 'warn' %s is deprecated, use 'warning' instead" % kind, DeprecationWarning, 3)


  def _warn_method(owner):
      def warn(self, msg, *args, **kwargs):
          _deprecate_warn('method')
          self.warning(msg, *args, **kwargs)
      return _named(warn, owner, 'warn')


  # What a record keeps of an exception, from what the caller gave.
  def _exception_details(given):
      if isinstance(given, tuple):
          return given
      if isinstance(given, BaseException):
          return type(given), given, given.__traceback__
      return sys.exc_info()


  def _shown(self, logger):
      return '<%s %s (%s)>' % (self.__class__.__name__, logger.name, getLevelName(logger.getEffectiveLevel()))


  class Logger(Filterer):
      def __init__(self, name, level=NOTSET):
          Filterer.__init__(self)
          self.name, self.level = name, _checkLevel(level)
          self.parent, self.propagate, self.disabled = None, True, False
          self.handlers = []
          # By level, whether records of that level go on: asked at every call, and kept until a level changes.
          self._verdicts = {}

      debug, info, warning, error, critical = [_logger_method(*severity) for severity in _SEVERITIES]
      warn = _warn_method('Logger.')

      def exception(self, msg, *args, exc_info=True, **kwargs):
          kwargs['exc_info'] = exc_info
          self.error(msg, *args, **kwargs)

      def fatal(self, msg, *args, **kwargs):
          return self.critical(msg, *args, **kwargs)

      def log(self, level, msg, *args, **kwargs):
          if isinstance(level, int):
              if self.isEnabledFor(level):
                  self._log(level, msg, args, **kwargs)
          elif raiseExceptions:
              raise TypeError('level must be an integer')

      def isEnabledFor(self, level):
          try:
              return not self.disabled and self._verdicts[level]
          except KeyError:
              is_silenced = self.manager.disable >= level
              verdict = self._verdicts[level] = not is_silenced and level >= self.getEffectiveLevel()
              return verdict

      def setLevel(self, level):
          self.level = _checkLevel(level)
          self.manager._forget_verdicts()

      def getEffectiveLevel(self):
          source = self
          while source and not source.level:
              source = source.parent
          return source.level if source else NOTSET

      # Records, from the call to the handlers.

      def _log(self, level, msg, args, exc_info=None, extra=None, stack_info=False, stacklevel=1):
          path, line, function, stack = self.findCaller(stack_info, stacklevel)
          if exc_info:
              exc_info = _exception_details(exc_info)
          self.handle(
              self.makeRecord(self.name, level, path, line, msg, args, exc_info, function, extra, stack))

      # File, line and function of the logging call, and the way to it as text.
      def findCaller(self, stack_info=False, stacklevel=1):
          depth = _snip.depth_outside()
          place = _snip.caller(depth)
          if place is None:
              return '(unknown file)', 0, '(unknown function)', None
          while stacklevel > 1:
              outer = _snip.caller(depth + 1)
              if outer is None:
                  break
              place = outer
              depth += 1
              if place[0] != _srcfile:
                  stacklevel -= 1
          text = None
          if stack_info:
              import traceback
              text = ''.join(['Stack (most recent call last):\n', *traceback._stack_from(depth).format()])
              if text[-1] == '\n':
                  text = text[:-1]
          return *place, text

      def makeRecord(self, name, level, fn, lno, msg, args, exc_info, func=None, extra=None, sinfo=None):
          record = _logRecordFactory(name, level, fn, lno, msg, args, exc_info, func, sinfo)
          if extra is not None:
              attributes = record.__dict__
              for key in extra:
                  # The formatter sets these two later.
                  if key in attributes or key == 'message' or key == 'asctime':
                      raise KeyError('Attempt to overwrite %r in LogRecord' % key)
                  attributes[key] = extra[key]
          return record

      def handle(self, record):
          if self.disabled or not self.filter(record):
              return
          self.callHandlers(record)

      # The lists of handlers that records of this logger reach, one at a time: a handler may change what is above.
      def _route(self):
          stage = self
          while stage:
              yield stage.handlers
              stage = stage.propagate and stage.parent

      def hasHandlers(self):
          return any(self._route())

      def callHandlers(self, record):
          is_heard = False
          for handlers in self._route():
              for handler in handlers:
                  is_heard = True
                  if record.levelno >= handler.level:
                      handler.handle(record)
          if not is_heard:
              self._use_last_resort(record)

      def _use_last_resort(self, record):
          manager = self.manager
          if lastResort:
              if record.levelno >= lastResort.level:
                  lastResort.handle(record)
          elif raiseExceptions and not manager.emittedNoHandlerWarning:
              manager.emittedNoHandlerWarning = True
              sys.stderr.write('No handlers could be found for logger "%s"\n' % self.name)

      def addHandler(self, hdlr):
          _include(self.handlers, hdlr)

      def removeHandler(self, hdlr):
          _exclude(self.handlers, hdlr)

      def getChild(self, suffix):
          return self.manager.getLogger(suffix if self is self.root else self.name + '.' + suffix)

      def __repr__(self):
          return _shown(self, self)

      def __reduce__(self):
          return getLogger, (self.name,)


  class RootLogger(Logger):
      def __init__(self, level):
          Logger.__init__(self, 'root', level)

      def __reduce__(self):
          return getLogger, ()


  # Stands in a manager's dictionary for a logger that nobody asked for yet, while there are some below it.
  class PlaceHolder:
      pass


  class Manager:
      def __init__(self, rootnode):
          self.root, self.loggerDict = rootnode, {}
          self.loggerClass = self.logRecordFactory = None
          self.disable = NOTSET
          self.emittedNoHandlerWarning = False

      def _set_disable(self, value):
          self._disabled_up_to = _checkLevel(value)

      disable = property(lambda self: self._disabled_up_to, _set_disable)

      def getLogger(self, name):
          if not isinstance(name, str):
              raise TypeError('A logger name must be a string')
          known = self.loggerDict.get(name)
          if known is None or isinstance(known, PlaceHolder):
              logger = self.loggerDict[name] = (self.loggerClass or _loggerClass)(name)
              logger.manager = self
              logger.parent = self._nearest_above(name)
              if known is not None:
                  self._insert(logger)
              return logger
          return known

      def _nearest_above(self, name):
          above = name.rpartition('.')[0]
          while above:
              known = self.loggerDict.get(above)
              if known is None:
                  self.loggerDict[above] = PlaceHolder()
              elif isinstance(known, Logger):
                  return known
              # Of two dots side by side CPython counts one.
              above = above[:-1].rpartition('.')[0]
          return self.root

      # Loggers below a new one had the same parent as it has, and get the new one.
      def _insert(self, new):
          prefix = new.name + '.'
          for name, logger in self.loggerDict.items():
              if name.startswith(prefix) and isinstance(logger, Logger):
                  # CPython takes the name of a parent for one below the new logger by its first letters alone.
                  if not logger.parent.name.startswith(new.name):
                      logger.parent = new

      def _forget_verdicts(self):
          self.root._verdicts.clear()
          for logger in self.loggerDict.values():
              if isinstance(logger, Logger):
                  logger._verdicts.clear()

      def setLoggerClass(self, klass):
          self.loggerClass = _checked_logger_class(klass)

      def setLogRecordFactory(self, factory):
          self.logRecordFactory = factory


  _loggerClass = Logger


  def _checked_logger_class(klass):
      if klass == Logger or issubclass(klass, Logger):
          return klass
      raise TypeError('logger not derived from logging.Logger: ' + klass.__name__)


  # Adds context to what a logger logs.
  class LoggerAdapter:
      def __init__(self, logger, extra=None):
          self.logger, self.extra = logger, extra

      def process(self, msg, kwargs):
          kwargs['extra'] = self.extra
          return msg, kwargs

      debug, info, warning, error, critical = [_adapter_method(*severity) for severity in _SEVERITIES]
      warn = _warn_method('LoggerAdapter.')

      def exception(self, msg, *args, exc_info=True, **kwargs):
          kwargs['exc_info'] = exc_info
          self.log(ERROR, msg, *args, **kwargs)

      def log(self, level, msg, *args, **kwargs):
          if self.isEnabledFor(level):
              text, options = self.process(msg, kwargs)
              self.logger.log(level, text, *args, **options)

      def _log(self, level, msg, args, **kwargs):
          return self.logger._log(level, msg, args, **kwargs)

      # The rest is the logger's.

      def _set_manager(self, value):
          self.logger.manager = value

      manager = property(lambda self: self.logger.manager, _set_manager)
      name = property(lambda self: self.logger.name)

      def hasHandlers(self):
          return self.logger.hasHandlers()

      def setLevel(self, level):
          self.logger.setLevel(level)

      def isEnabledFor(self, level):
          logger = self.logger
          return logger.isEnabledFor(level)

      def getEffectiveLevel(self):
          logger = self.logger
          return logger.getEffectiveLevel()

      def __repr__(self):
          return _shown(self, self.logger)


  root = Logger.root = RootLogger(WARNING)
  Logger.manager = Manager(root)
  """#
