// This file defines the first part of `logging`: levels and records, because everything else passes them along.

let loggingLevelsSource = #"""
  import sys
  import time
  import weakref
  import _snip

  __all__ = [
      'BASIC_FORMAT', 'BufferingFormatter', 'CRITICAL', 'DEBUG', 'ERROR', 'FATAL', 'FileHandler', 'Filter',
      'Formatter', 'Handler', 'INFO', 'LogRecord', 'Logger', 'LoggerAdapter', 'NOTSET', 'NullHandler',
      'StreamHandler', 'WARN', 'WARNING', 'addLevelName', 'basicConfig', 'captureWarnings', 'critical', 'debug',
      'disable', 'error', 'exception', 'fatal', 'getLevelName', 'getLogger', 'getLoggerClass', 'info', 'log',
      'makeLogRecord', 'setLoggerClass', 'shutdown', 'warn', 'warning', 'getLogRecordFactory',
      'setLogRecordFactory', 'lastResort', 'raiseExceptions', 'getLevelNamesMapping',
  ]

  # `handlers` and `config` are modules of this package.
  __path__ = []

  _startTime = time.time()
  # The file name that frames of this module bear: what a record says of its origin leaves them out.
  _srcfile = _snip.caller(0)[0]

  raiseExceptions = True
  logThreads = True
  logMultiprocessing = True
  logProcesses = True
  # There is one thread and one process.
  _thread = 1
  _process = 1

  CRITICAL = 50
  FATAL = CRITICAL
  ERROR = 40
  WARNING = 30
  WARN = WARNING
  INFO = 20
  DEBUG = 10
  NOTSET = 0

  _levelToName = {
      CRITICAL: 'CRITICAL', ERROR: 'ERROR', WARNING: 'WARNING', INFO: 'INFO', DEBUG: 'DEBUG', NOTSET: 'NOTSET',
  }
  _nameToLevel = {
      'CRITICAL': CRITICAL, 'FATAL': FATAL, 'ERROR': ERROR, 'WARN': WARNING, 'WARNING': WARNING, 'INFO': INFO,
      'DEBUG': DEBUG, 'NOTSET': NOTSET,
  }


  def getLevelNamesMapping():
      return _nameToLevel.copy()


  def getLevelName(level):
      result = _levelToName.get(level)
      if result is None:
          result = _nameToLevel.get(level)
          if result is None:
              result = 'Level %s' % level
      return result


  def addLevelName(level, levelName):
      _levelToName[level] = levelName
      _nameToLevel[levelName] = level


  def _checkLevel(level):
      if isinstance(level, int):
          return level
      if not isinstance(level, str):
          raise TypeError('Level not an integer or a valid string: %r' % (level,))
      if level not in _nameToLevel:
          raise ValueError('Unknown level: %r' % (level,))
      return _nameToLevel[level]


  class LogRecord:
      def __init__(self, name, level, pathname, lineno, msg, args, exc_info, func=None, sinfo=None, **kwargs):
          now = time.time()
          self.name = name
          self.msg = msg
          # One mapping serves formats with names.
          if args and len(args) == 1 and args[0] and _is_mapping(args[0]):
              args = args[0]
          self.args = args
          self.levelname = getLevelName(level)
          self.levelno = level
          self.pathname = pathname
          try:
              filename = pathname[pathname.rfind('/') + 1:]
              dot = filename.rfind('.')
              self.filename = filename
              self.module = filename[:dot] if filename[:max(dot, 0)].strip('.') else filename
          except (TypeError, ValueError, AttributeError):
              self.filename = pathname
              self.module = 'Unknown module'
          self.exc_info = exc_info
          self.exc_text = None
          self.stack_info = sinfo
          self.lineno = lineno
          self.funcName = func
          self.created = now
          self.msecs = int((now - int(now)) * 1000) + 0.0
          self.relativeCreated = (now - _startTime) * 1000
          self.thread = _thread if logThreads else None
          self.threadName = 'MainThread' if logThreads else None
          self.processName = 'MainProcess' if logMultiprocessing else None
          self.process = _process if logProcesses else None

      def __repr__(self):
          return '<LogRecord: %s, %s, %s, %s, "%s">' % (
              self.name, self.levelno, self.pathname, self.lineno, self.msg)

      def getMessage(self):
          msg = str(self.msg)
          if self.args:
              msg = msg % self.args
          return msg


  def _is_mapping(value):
      if isinstance(value, dict):
          return True
      if isinstance(value, (str, bytes, int, float, list, tuple, set)):
          return False
      from collections.abc import Mapping
      return isinstance(value, Mapping)


  _logRecordFactory = LogRecord


  def setLogRecordFactory(factory):
      global _logRecordFactory
      _logRecordFactory = factory


  def getLogRecordFactory():
      return _logRecordFactory


  def makeLogRecord(dict):
      record = _logRecordFactory(None, None, '', 0, '', (), None, None)
      record.__dict__.update(dict)
      return record
  """#
