// This file defines the contexts behind assertWarns and assertLogs.

let unittestWatchingSource = #"""
  import sys
  import warnings
  from collections import namedtuple

  import logging
  from unittest.asserts import _Expectation

  _Watched = namedtuple('_LoggingWatcher', 'records output')


  class Warns(_Expectation):
      _root = Warning
      _root_text = 'a warning type or tuple of warning types'
      _was = 'triggered'

      def __enter__(self):
          # Every module's memory of what it has warned of goes, so that each warning comes.
          for module in list(sys.modules.values()):
              if getattr(module, '__warningregistry__', None):
                  module.__warningregistry__ = {}
          self._catcher = warnings.catch_warnings(record=True)
          self.warnings = self._catcher.__enter__()
          warnings.simplefilter('always', self.expected)
          return self

      def __exit__(self, exc_type, exc_value, tb):
          self._catcher.__exit__(exc_type, exc_value, tb)
          if exc_type is not None:
              return
          first = None
          for caught in self.warnings:
              message = caught.message
              if not isinstance(message, self.expected):
                  continue
              first = first or message
              if self.expected_regex is not None and not self.expected_regex.search(str(message)):
                  continue
              self.warning, self.filename, self.lineno = message, caught.filename, caught.lineno
              return
          if first is not None:
              self._compare(str(first))
          self._reject_missing()


  class _Collector(logging.Handler):

      def __init__(self):
          super().__init__()
          self.watcher = _Watched([], [])

      def flush(self):
          pass

      def emit(self, record):
          self.watcher.records.append(record)
          self.watcher.output.append(self.format(record))


  class Logs(_Expectation):
      LOGGING_FORMAT = '%(levelname)s:%(name)s:%(message)s'

      def __init__(self, test_case, logger_name, level, no_logs):
          super().__init__(test_case, None)
          self.logger_name = logger_name
          self.level = logging._nameToLevel.get(level, level) if level else logging.INFO
          self.no_logs = no_logs

      def __enter__(self):
          named = self.logger_name
          self.logger = logger = named if isinstance(named, logging.Logger) else logging.getLogger(named)
          handler = _Collector()
          handler.setLevel(self.level)
          handler.setFormatter(logging.Formatter(self.LOGGING_FORMAT))
          self.watcher = handler.watcher
          self._before = logger.handlers[:], logger.level, logger.propagate
          logger.handlers = [handler]
          logger.setLevel(self.level)
          logger.propagate = False
          return None if self.no_logs else handler.watcher

      def __exit__(self, exc_type, exc_value, tb):
          handlers, level, self.logger.propagate = self._before
          self.logger.handlers = handlers
          self.logger.setLevel(level)
          if exc_type is not None:
              return False
          seen = self.watcher
          if self.no_logs and seen.records:
              self._reject('Unexpected logs found: %r' % seen.output)
          elif not self.no_logs and not seen.records:
              self._reject('no logs of level %s or higher triggered on %s'
                           % (logging.getLevelName(self.level), self.logger.name))
  """#
