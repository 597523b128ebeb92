// This file defines the part of `logging.config` that reads configuration files, sections of `configparser`'s format.

let loggingConfigFileSource = #"""


  def fileConfig(fname, defaults=None, disable_existing_loggers=True, encoding=None):
      parser = _file_parser(fname, defaults, encoding)
      formatters = {name: _file_formatter(parser, 'formatter_' + name) for name in _file_names(parser, 'formatters')}
      _forget_handlers()
      handlers = _file_handlers(parser, formatters)
      _file_loggers(parser, handlers, disable_existing_loggers)


  def _file_parser(source, defaults, encoding):
      import configparser
      if isinstance(source, configparser.RawConfigParser):
          return source
      parser = configparser.ConfigParser(defaults)
      if hasattr(source, 'readline'):
          parser.read_file(source)
      else:
          parser.read(source, encoding=encoding)
      return parser


  def _items(text):
      return [item.strip() for item in text.split(',')] if text else []


  def _file_names(parser, section):
      return _items(parser[section]['keys'])


  # Classes and arguments are expressions in which the names of `logging` are known.
  def _file_value(text):
      return eval(text, vars(logging))


  def _file_class(name):
      try:
          return _file_value(name)
      except (AttributeError, NameError):
          return _resolved(name, __import__)


  def _file_formatter(parser, section):
      # Formats have percent signs of their own.
      text, datefmt, style = [parser.get(section, option, raw=True, fallback=usual)
                              for option, usual in (('format', None), ('datefmt', None), ('style', '%'))]
      kind = parser.get(section, 'class', fallback=None)
      return (_file_class(kind) if kind else logging.Formatter)(text, datefmt, style)


  def _file_handlers(parser, formatters):
      handlers, targets = {}, {}
      for name in _file_names(parser, 'handlers'):
          section = parser['handler_' + name]
          formatter = section.get('formatter', '')
          kind = _file_class(section['class'])
          positional = _file_value(section.get('args', '()'))
          handler = kind(*positional, **_file_value(section.get('kwargs', '{}')))
          handler.name = name
          if 'level' in section:
              handler.setLevel(section['level'])
          if formatter:
              handler.setFormatter(formatters[formatter])
          if isinstance(handler, logging.handlers.MemoryHandler) and section.get('target'):
              targets[handler] = section['target']
          handlers[name] = handler
      for handler, target in targets.items():
          handler.setTarget(handlers[target])
      return handlers


  def _file_loggers(parser, handlers, disables):
      names = _file_names(parser, 'loggers')
      names.remove('root')
      _file_logger(logging.root, parser['logger_root'], handlers)
      before = sorted(logging.root.manager.loggerDict)
      described = []
      for name in names:
          section = parser['logger_' + name]
          described.append(section['qualname'])
          logger = logging.getLogger(section['qualname'])
          spreads = section.getint('propagate', fallback=1)
          _file_logger(logger, section, handlers)
          logger.propagate, logger.disabled = spreads, 0
      _put_aside(before, described, disables)


  def _file_logger(logger, section, handlers):
      if 'level' in section:
          logger.setLevel(section['level'])
      for old in [*logger.handlers]:
          logger.removeHandler(old)
      for name in _items(section['handlers']):
          logger.addHandler(handlers[name])
  """#
