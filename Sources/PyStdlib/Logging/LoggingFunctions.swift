// This file defines the last part of `logging`: the functions of the module, because simple programs use nothing else.

let loggingFunctionsSource = #"""
  def getLogger(name=None):
      is_root = not name or isinstance(name, str) and name == root.name
      return root if is_root else root.manager.getLogger(name)


  def getLoggerClass():
      return _loggerClass


  def setLoggerClass(klass):
      global _loggerClass
      _loggerClass = _checked_logger_class(klass)



  def _root_function(name):
      def speak(msg, *args, **kwargs):
          if not root.handlers:
              basicConfig()
          getattr(root, name)(msg, *args, **kwargs)
      return _named(speak, '', name)


  debug, info, warning, error, critical = [_root_function(name) for name, _ in _SEVERITIES]


  def exception(msg, *args, exc_info=True, **kwargs):
      kwargs['exc_info'] = exc_info
      error(msg, *args, **kwargs)


  def fatal(msg, *args, **kwargs):
      return critical(msg, *args, **kwargs)


  def warn(msg, *args, **kwargs):
      _deprecate_warn('function')
      return warning(msg, *args, **kwargs)


  def log(level, msg, *args, **kwargs):
      if not root.handlers:
          basicConfig()
      return root.log(level, msg, *args, **kwargs)


  def disable(level=CRITICAL):
      manager = root.manager
      manager.disable = level
      manager._forget_verdicts()


  # Options are taken out as they are used: those that are left at the end are unknown.
  def basicConfig(**kwargs):
      take = kwargs.pop
      if take('force', False):
          for old in [*root.handlers]:
              root.removeHandler(old)
              old.close()
      coding = take('encoding', None), take('errors', 'backslashreplace')
      if root.handlers:
          return
      handlers = take('handlers', None)
      targets = sum(option in kwargs for option in ('stream', 'filename'))
      if handlers is not None and targets:
          raise ValueError("'stream' or 'filename' should not be specified together with 'handlers'")
      if targets > 1:
          raise ValueError("'stream' and 'filename' should not be specified together")
      if handlers is None:
          path, mode = take('filename', None), take('filemode', 'a')
          handlers = [_file_handler(path, mode, *coding) if path else StreamHandler(take('stream', None))]
      datefmt, style = take('datefmt', None), take('style', '%')
      formatter = Formatter(take('format', _style(style)[1]), datefmt, style)
      for new in handlers:
          if new.formatter is None:
              new.setFormatter(formatter)
          root.addHandler(new)
      level = take('level', None)
      if level is not None:
          root.setLevel(level)
      if kwargs:
          raise ValueError('Unrecognised argument(s): %s' % ', '.join(kwargs))


  def _file_handler(path, mode, encoding, errors):
      if 'b' in mode:
          errors = None
      elif encoding is None and errors is None:
          encoding = 'utf-8'
      return FileHandler(path, mode, encoding=encoding, errors=errors)


  # Flushes and closes all handlers, the newest first.
  def shutdown(handlerList=None):
      for entry in [*(_handlerList if handlerList is None else handlerList)][::-1]:
          # A list from elsewhere may hold references to handlers.
          handler = entry if isinstance(entry, Handler) else entry()
          try:
              if handler is not None:
                  try:
                      handler.acquire()
                      handler.flush()
                      handler.close()
                  except (OSError, ValueError):
                      pass
                  finally:
                      handler.release()
          except Exception:
              if raiseExceptions:
                  raise


  # What shows warnings when they are not captured, while they are.
  _uncaptured = None


  # Warnings become records of the logger `py.warnings`.
  def captureWarnings(capture):
      global _uncaptured
      import warnings
      if capture and _uncaptured is None:
          _uncaptured, warnings.showwarning = warnings.showwarning, _log_warning
      elif not capture and _uncaptured is not None:
          warnings.showwarning, _uncaptured = _uncaptured, None


  def _log_warning(message, category, filename, lineno, file=None, line=None):
      if file is None:
          import warnings
          receiver = getLogger('py.warnings')
          text = warnings.formatwarning(message, category, filename, lineno, line)
          if not receiver.handlers:
              receiver.addHandler(NullHandler())
          receiver.warning(str(text))
      elif _uncaptured is not None:
          _uncaptured(message, category, filename, lineno, file, line)


  try:
      import atexit
      atexit.register(shutdown)
  except ImportError:
      pass
  """#
