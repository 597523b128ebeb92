// This file defines the last part of `logging`: the functions of the module, because simple programs use nothing else.

let loggingFunctionsSource = #"""
  def getLogger(name=None):
      if not name or isinstance(name, str) and name == root.name:
          return root
      return Logger.manager.getLogger(name)


  def getLoggerClass():
      return _loggerClass


  def setLoggerClass(klass):
      global _loggerClass
      _check_logger_class(klass)
      _loggerClass = klass


  def basicConfig(**kwargs):
      force = kwargs.pop('force', False)
      encoding = kwargs.pop('encoding', None)
      errors = kwargs.pop('errors', 'backslashreplace')
      if force:
          for handler in root.handlers[:]:
              root.removeHandler(handler)
              handler.close()
      if root.handlers:
          return
      handlers = kwargs.pop('handlers', None)
      if handlers is None:
          if 'stream' in kwargs and 'filename' in kwargs:
              raise ValueError("'stream' and 'filename' should not be specified together")
      elif 'stream' in kwargs or 'filename' in kwargs:
          raise ValueError("'stream' or 'filename' should not be specified together with 'handlers'")
      if handlers is None:
          filename = kwargs.pop('filename', None)
          mode = kwargs.pop('filemode', 'a')
          if filename:
              if 'b' in mode:
                  errors = None
              elif encoding is None:
                  encoding = 'utf-8' if errors is None else None
              handlers = [FileHandler(filename, mode, encoding=encoding, errors=errors)]
          else:
              handlers = [StreamHandler(kwargs.pop('stream', None))]
      datefmt = kwargs.pop('datefmt', None)
      style = kwargs.pop('style', '%')
      if style not in _STYLES:
          raise ValueError('Style must be one of: %s' % ','.join(_STYLES))
      formatter = Formatter(kwargs.pop('format', _STYLES[style][1]), datefmt, style)
      for handler in handlers:
          if handler.formatter is None:
              handler.setFormatter(formatter)
          root.addHandler(handler)
      level = kwargs.pop('level', None)
      if level is not None:
          root.setLevel(level)
      if kwargs:
          raise ValueError('Unrecognised argument(s): %s' % ', '.join(kwargs))


  def critical(msg, *args, **kwargs):
      if not root.handlers:
          basicConfig()
      root.critical(msg, *args, **kwargs)


  def fatal(msg, *args, **kwargs):
      critical(msg, *args, **kwargs)


  def error(msg, *args, **kwargs):
      if not root.handlers:
          basicConfig()
      root.error(msg, *args, **kwargs)


  def exception(msg, *args, exc_info=True, **kwargs):
      error(msg, *args, exc_info=exc_info, **kwargs)


  def warning(msg, *args, **kwargs):
      if not root.handlers:
          basicConfig()
      root.warning(msg, *args, **kwargs)


  def warn(msg, *args, **kwargs):
      import warnings
      warnings.warn("The 'warn' function is deprecated, use 'warning' instead", DeprecationWarning, 2)
      warning(msg, *args, **kwargs)


  def info(msg, *args, **kwargs):
      if not root.handlers:
          basicConfig()
      root.info(msg, *args, **kwargs)


  def debug(msg, *args, **kwargs):
      if not root.handlers:
          basicConfig()
      root.debug(msg, *args, **kwargs)


  def log(level, msg, *args, **kwargs):
      if not root.handlers:
          basicConfig()
      root.log(level, msg, *args, **kwargs)


  def disable(level=CRITICAL):
      root.manager.disable = level
      root.manager._clear_cache()


  # Flushes and closes all handlers, the newest first.
  def shutdown(handlerList=None):
      for handler in reversed((_handlerList if handlerList is None else handlerList)[:]):
          # A list from elsewhere may hold references to handlers.
          if not isinstance(handler, Handler):
              handler = handler()
          try:
              try:
                  handler.flush()
                  handler.close()
              except (OSError, ValueError):
                  pass
          except Exception:
              if raiseExceptions:
                  raise


  _warnings_showwarning = None


  def _showwarning(message, category, filename, lineno, file=None, line=None):
      if file is not None:
          if _warnings_showwarning is not None:
              _warnings_showwarning(message, category, filename, lineno, file, line)
          return
      import warnings
      text = warnings.formatwarning(message, category, filename, lineno, line)
      logger = getLogger('py.warnings')
      if not logger.handlers:
          logger.addHandler(NullHandler())
      logger.warning(str(text))


  # Warnings become records of the logger `py.warnings`.
  def captureWarnings(capture):
      global _warnings_showwarning
      import warnings
      if capture:
          if _warnings_showwarning is None:
              _warnings_showwarning = warnings.showwarning
              warnings.showwarning = _showwarning
      elif _warnings_showwarning is not None:
          warnings.showwarning = _warnings_showwarning
          _warnings_showwarning = None


  try:
      import atexit
      atexit.register(shutdown)
  except ImportError:
      pass
  """#
