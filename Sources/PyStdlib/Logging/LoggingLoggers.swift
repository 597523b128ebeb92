// This file defines the fourth part of `logging`: loggers, the tree that they form and adapters, because a record's way
// goes from a logger up that tree.

let loggingLoggersSource = #"""
  # Holds the place of a logger that nobody asked for yet, above others.
  class PlaceHolder:
      def __init__(self, alogger):
          self.loggerMap = {alogger: None}

      def append(self, alogger):
          self.loggerMap.setdefault(alogger)


  class Manager:
      def __init__(self, rootnode):
          self.root = rootnode
          self.disable = 0
          self.emittedNoHandlerWarning = False
          self.loggerDict = {}
          self.loggerClass = None
          self.logRecordFactory = None

      @property
      def disable(self):
          return self._disable

      @disable.setter
      def disable(self, value):
          self._disable = _checkLevel(value)

      def getLogger(self, name):
          if not isinstance(name, str):
              raise TypeError('A logger name must be a string')
          found = self.loggerDict.get(name)
          if found is not None and not isinstance(found, PlaceHolder):
              return found
          logger = (self.loggerClass or _loggerClass)(name)
          logger.manager = self
          self.loggerDict[name] = logger
          if found is not None:
              self._adopt(found, logger)
          self._find_parent(logger)
          return logger

      def setLoggerClass(self, klass):
          _check_logger_class(klass)
          self.loggerClass = klass

      def setLogRecordFactory(self, factory):
          self.logRecordFactory = factory

      # The nearest logger among the dotted prefixes; those without a logger get a place holder.
      def _find_parent(self, logger):
          name = logger.name
          end = name.rfind('.')
          parent = None
          while end > 0 and parent is None:
              prefix = name[:end]
              found = self.loggerDict.get(prefix)
              if found is None:
                  self.loggerDict[prefix] = PlaceHolder(logger)
              elif isinstance(found, Logger):
                  parent = found
              else:
                  found.append(logger)
              end = name.rfind('.', 0, end)
          logger.parent = parent or self.root

      # Loggers whose parent lies above the new one become its children.
      def _adopt(self, holder, logger):
          name = logger.name
          for child in holder.loggerMap:
              if child.parent.name[:len(name)] != name:
                  logger.parent = child.parent
                  child.parent = logger

      def _clear_cache(self):
          for logger in self.loggerDict.values():
              if isinstance(logger, Logger):
                  logger._cache.clear()
          self.root._cache.clear()


  _reserved_keys = ('message', 'asctime')


  class Logger(Filterer):
      def __init__(self, name, level=NOTSET):
          Filterer.__init__(self)
          self.name = name
          self.level = _checkLevel(level)
          self.parent = None
          self.propagate = True
          self.handlers = []
          self.disabled = False
          self._cache = {}

      def setLevel(self, level):
          self.level = _checkLevel(level)
          self.manager._clear_cache()

      def debug(self, msg, *args, **kwargs):
          if self.isEnabledFor(DEBUG):
              self._log(DEBUG, msg, args, **kwargs)

      def info(self, msg, *args, **kwargs):
          if self.isEnabledFor(INFO):
              self._log(INFO, msg, args, **kwargs)

      def warning(self, msg, *args, **kwargs):
          if self.isEnabledFor(WARNING):
              self._log(WARNING, msg, args, **kwargs)

      def warn(self, msg, *args, **kwargs):
          import warnings
          warnings.warn("The 'warn' method is deprecated, use 'warning' instead", DeprecationWarning, 2)
          self.warning(msg, *args, **kwargs)

      def error(self, msg, *args, **kwargs):
          if self.isEnabledFor(ERROR):
              self._log(ERROR, msg, args, **kwargs)

      def exception(self, msg, *args, exc_info=True, **kwargs):
          self.error(msg, *args, exc_info=exc_info, **kwargs)

      def critical(self, msg, *args, **kwargs):
          if self.isEnabledFor(CRITICAL):
              self._log(CRITICAL, msg, args, **kwargs)

      def fatal(self, msg, *args, **kwargs):
          self.critical(msg, *args, **kwargs)

      def log(self, level, msg, *args, **kwargs):
          if not isinstance(level, int):
              if raiseExceptions:
                  raise TypeError('level must be an integer')
              return
          if self.isEnabledFor(level):
              self._log(level, msg, args, **kwargs)

      # File, line and function of the logging call, and the way to it as text.
      def findCaller(self, stack_info=False, stacklevel=1):
          depth = _outer_depth(1)
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
              for key in extra:
                  if key in _reserved_keys or key in record.__dict__:
                      raise KeyError('Attempt to overwrite %r in LogRecord' % key)
                  record.__dict__[key] = extra[key]
          return record

      def _log(self, level, msg, args, exc_info=None, extra=None, stack_info=False, stacklevel=1):
          fn, lno, func, sinfo = self.findCaller(stack_info, stacklevel)
          if exc_info:
              if isinstance(exc_info, BaseException):
                  exc_info = (type(exc_info), exc_info, exc_info.__traceback__)
              elif not isinstance(exc_info, tuple):
                  exc_info = sys.exc_info()
          self.handle(self.makeRecord(self.name, level, fn, lno, msg, args, exc_info, func, extra, sinfo))

      def handle(self, record):
          if not self.disabled and self.filter(record):
              self.callHandlers(record)

      def addHandler(self, hdlr):
          if hdlr not in self.handlers:
              self.handlers.append(hdlr)

      def removeHandler(self, hdlr):
          if hdlr in self.handlers:
              self.handlers.remove(hdlr)

      def hasHandlers(self):
          logger = self
          while logger:
              if logger.handlers:
                  return True
              if not logger.propagate:
                  return False
              logger = logger.parent
          return False

      def callHandlers(self, record):
          logger = self
          found = 0
          while logger:
              for handler in logger.handlers:
                  found += 1
                  if record.levelno >= handler.level:
                      handler.handle(record)
              if not logger.propagate:
                  break
              logger = logger.parent
          if found:
              return
          if lastResort:
              if record.levelno >= lastResort.level:
                  lastResort.handle(record)
          elif raiseExceptions and not self.manager.emittedNoHandlerWarning:
              sys.stderr.write('No handlers could be found for logger "%s"\n' % self.name)
              self.manager.emittedNoHandlerWarning = True

      def getEffectiveLevel(self):
          logger = self
          while logger:
              if logger.level:
                  return logger.level
              logger = logger.parent
          return NOTSET

      # Asked at every call: the answer is kept until a level changes.
      def isEnabledFor(self, level):
          if self.disabled:
              return False
          try:
              return self._cache[level]
          except KeyError:
              enabled = not self.manager.disable >= level and level >= self.getEffectiveLevel()
              self._cache[level] = enabled
              return enabled

      def getChild(self, suffix):
          if self.root is not self:
              suffix = '.'.join((self.name, suffix))
          return self.manager.getLogger(suffix)

      def __repr__(self):
          return '<%s %s (%s)>' % (self.__class__.__name__, self.name, getLevelName(self.getEffectiveLevel()))

      def __reduce__(self):
          return getLogger, (self.name,)


  class RootLogger(Logger):
      def __init__(self, level):
          Logger.__init__(self, 'root', level)

      def __reduce__(self):
          return getLogger, ()


  _loggerClass = Logger


  def _check_logger_class(klass):
      if klass != Logger and not issubclass(klass, Logger):
          raise TypeError('logger not derived from logging.Logger: ' + klass.__name__)


  # Adds context to what a logger logs.
  class LoggerAdapter:
      def __init__(self, logger, extra=None):
          self.logger = logger
          self.extra = extra

      def process(self, msg, kwargs):
          kwargs['extra'] = self.extra
          return msg, kwargs

      def debug(self, msg, *args, **kwargs):
          self.log(DEBUG, msg, *args, **kwargs)

      def info(self, msg, *args, **kwargs):
          self.log(INFO, msg, *args, **kwargs)

      def warning(self, msg, *args, **kwargs):
          self.log(WARNING, msg, *args, **kwargs)

      def warn(self, msg, *args, **kwargs):
          import warnings
          warnings.warn("The 'warn' method is deprecated, use 'warning' instead", DeprecationWarning, 2)
          self.warning(msg, *args, **kwargs)

      def error(self, msg, *args, **kwargs):
          self.log(ERROR, msg, *args, **kwargs)

      def exception(self, msg, *args, exc_info=True, **kwargs):
          self.log(ERROR, msg, *args, exc_info=exc_info, **kwargs)

      def critical(self, msg, *args, **kwargs):
          self.log(CRITICAL, msg, *args, **kwargs)

      def log(self, level, msg, *args, **kwargs):
          if self.isEnabledFor(level):
              msg, kwargs = self.process(msg, kwargs)
              self.logger.log(level, msg, *args, **kwargs)

      def isEnabledFor(self, level):
          return self.logger.isEnabledFor(level)

      def setLevel(self, level):
          self.logger.setLevel(level)

      def getEffectiveLevel(self):
          return self.logger.getEffectiveLevel()

      def hasHandlers(self):
          return self.logger.hasHandlers()

      def _log(self, level, msg, args, **kwargs):
          return self.logger._log(level, msg, args, **kwargs)

      @property
      def manager(self):
          return self.logger.manager

      @manager.setter
      def manager(self, value):
          self.logger.manager = value

      @property
      def name(self):
          return self.logger.name

      def __repr__(self):
          return '<%s %s (%s)>' % (
              self.__class__.__name__, self.logger.name, getLevelName(self.logger.getEffectiveLevel()))


  root = RootLogger(WARNING)
  Logger.root = root
  Logger.manager = Manager(root)
  """#
