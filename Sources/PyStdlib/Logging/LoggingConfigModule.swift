// This file defines the first part of the module `logging.config`: dictConfig, because larger programs describe their
// logging in one dictionary. The listener on a socket is left out.

let loggingConfigModuleSource = #"""
  import sys
  import logging
  import logging.handlers

  # References to what a configuration in the making describes: `cfg://handlers.console`, `ext://sys.stdout`.
  _missing = object()


  def valid_ident(s):
      if not s.isascii() or not s.isidentifier():
          raise ValueError('Not a valid Python identifier: %r' % s)
      return True


  # What a dotted name leads to; modules on the way are imported.
  def _resolved(name, importer):
      parts = name.split('.')
      path = parts.pop(0)
      found = importer(path)
      for part in parts:
          path += '.' + part
          try:
              found = getattr(found, part)
          except AttributeError:
              importer(path)
              found = getattr(found, part)
      return found


  class BaseConfigurator:
      importer = staticmethod(__import__)

      def __init__(self, config):
          self.config = dict(config)
          self.configurator = self

      def resolve(self, name):
          try:
              return _resolved(name, self.importer)
          except ImportError as error:
              problem = ValueError('Cannot resolve %r: %s' % (name, error))
              raise problem from error

      # A value with references replaced; containers are copied on the way.
      def convert(self, value):
          if isinstance(value, str):
              if value.startswith('ext://'):
                  return self.resolve(value[6:])
              if value.startswith('cfg://'):
                  return self._reference(value[6:])
              return value
          if type(value) is dict:
              return {key: self.convert(item) for key, item in value.items()}
          if type(value) is list:
              return [self.convert(item) for item in value]
          if type(value) is tuple:
              return tuple([self.convert(item) for item in value])
          return value

      def _reference(self, text):
          import re
          head = re.match(r'\w+\s*', text)
          if head is None:
              raise ValueError('Unable to convert %r' % text)
          found = self.config[head[0]]
          rest = text[head.end():]
          while rest:
              match = re.match(r'\.\s*(\w+)\s*|\[\s*([^\]\s]+)\s*\]\s*', rest)
              if match is None:
                  raise ValueError('Unable to convert %r at %r' % (text, rest))
              if match[1] is not None:
                  found = found[match[1]]
              elif match[2].isdigit() and not isinstance(found, dict):
                  found = found[int(match[2])]
              else:
                  index = match[2]
                  found = found[int(index) if index.isdigit() and int(index) in found else index]
              rest = rest[match.end():]
          return self.convert(found)

      # Calls what stands under '()' with the rest as arguments, and sets what stands under '.'.
      def configure_custom(self, config):
          factory = config.pop('()')
          return self._call(factory if callable(factory) else self.resolve(factory), config)

      def _call(self, factory, config, prepare=None):
          attributes = config.pop('.', None)
          result = factory(**{key: self.convert(config[key]) for key in config if valid_ident(key)})
          if prepare is not None:
              prepare(result)
          for name, value in (attributes or {}).items():
              setattr(result, name, self.convert(value))
          return result


  # What goes wrong in a part of a configuration is reported as the part's failure.
  class _Part:
      def __init__(self, task, *values):
          self.text = task % values

      def __enter__(self):
          return self

      def __exit__(self, kind, error, traceback):
          if isinstance(error, Exception):
              raise ValueError(self.text) from error


  def _set_level(target, level):
      target.setLevel(logging._checkLevel(level))


  class DictConfigurator(BaseConfigurator):
      def configure(self):
          if 'version' not in self.config:
              raise ValueError("dictionary doesn't specify a version")
          version = self.config['version']
          if version != 1:
              raise ValueError('Unsupported version: %s' % version)
          if self.config.pop('incremental', False):
              self._change_levels()
          else:
              self._replace_all(self.config.pop('disable_existing_loggers', True))

      def _change_levels(self):
          named = logging._handlers
          for name, description in self.config.get('handlers', {}).items():
              if name not in named:
                  raise ValueError('No handler found with name %r' % name)
              with _Part('Unable to configure handler %r', name):
                  level = description.get('level')
                  if level:
                      _set_level(named[name], level)
          self._make_loggers(lambda logger, description: None)
          self._make_root(lambda logger, description: None)

      def _replace_all(self, disables):
          _forget_handlers()
          for kind, make in ('formatter', self._make_formatter), ('filter', self._make_filter):
              made = self._section(kind + 's')
              for name, description in made.items():
                  with _Part('Unable to configure %s %r', kind, name):
                      made[name] = make(description)
          self._make_handlers()
          before = sorted(logging.root.manager.loggerDict)
          self._make_loggers(self._connect)
          _put_aside(before, self.config.get('loggers', {}), disables)
          self._make_root(self._connect)

      # A part of the configuration, copied: what is made replaces its description there.
      def _section(self, key):
          section = self._referred(self.config.get(key, {}))
          copy = self.config[key] = {name: self._referred(item) for name, item in section.items()}
          return copy

      # Sections and descriptions may be references as a whole.
      def _referred(self, value):
          return self.convert(value) if isinstance(value, str) else value

      def _make_formatter(self, description):
          arguments = dict(description)
          if '()' not in arguments:
              wanted = arguments.get('class')
              kind = self.resolve(wanted) if wanted else logging.Formatter
              checks = [arguments['validate']] if 'validate' in arguments else []
              return kind(arguments.get('format'), arguments.get('datefmt'), arguments.get('style', '%'), *checks)
          try:
              return self.configure_custom(dict(arguments))
          except TypeError as error:
              # The factory may know the format by another name.
              if "'format'" not in str(error):
                  raise
              arguments['fmt'] = arguments['format']
              del arguments['format']
              return self.configure_custom(arguments)

      def _make_filter(self, description):
          if '()' not in description:
              return logging.Filter(description.get('name', ''))
          return self.configure_custom(dict(description))

      # In order of names; handlers whose target does not exist yet come again at the end.
      def _make_handlers(self):
          handlers = self._section('handlers')
          early = []
          for name in sorted(handlers):
              self._is_early = False
              try:
                  self._make_handler(handlers, name)
              except ValueError:
                  if not self._is_early:
                      raise
                  early.append(name)
          for name in early:
              self._make_handler(handlers, name)

      def _make_handler(self, handlers, name):
          with _Part('Unable to configure handler %r', name):
              options = dict(handlers[name])
              formatter, level, filters = [options.pop(key, None) for key in ('formatter', 'level', 'filters')]
              if formatter:
                  with _Part('Unable to set formatter %r', formatter):
                      formatter = self.config['formatters'][formatter]
              if '()' in options:
                  factory = options.pop('()')
                  if not callable(factory):
                      factory = self.resolve(factory)
              else:
                  factory = self.resolve(options.pop('class', None))
                  if issubclass(factory, logging.handlers.MemoryHandler) and 'target' in options:
                      options['target'] = self._target(handlers, options['target'])

              def prepare(handler):
                  if formatter:
                      handler.setFormatter(formatter)
                  if level is not None:
                      _set_level(handler, level)
                  self._add_filters(handler, filters)

              made = self._call(factory, options, prepare)
              made.name = name
              handlers[name] = made

      def _target(self, handlers, name):
          with _Part('Unable to set target handler %r', name):
              found = handlers[name]
              if not isinstance(found, logging.Handler):
                  self._is_early = True
                  raise TypeError('target not configured yet')
              return found

      def _add_filters(self, filterer, given):
          for item in given or ():
              with _Part('Unable to add filter %r', item):
                  if not callable(item) and not callable(getattr(item, 'filter', None)):
                      item = self.config['filters'][item]
                  filterer.addFilter(item)

      # Sets the levels of the loggers that are described, and leaves the rest to `connect`.
      def _make_loggers(self, connect):
          for name, description in self._section('loggers').items():
              with _Part('Unable to configure logger %r', name):
                  logger = logging.getLogger(name)
                  self._make_logger(logger, description, connect)
                  logger.disabled = False
                  spreads = description.get('propagate')
                  if spreads is not None:
                      logger.propagate = spreads

      def _make_root(self, connect):
          description = self._referred(self.config.get('root'))
          if description:
              with _Part('Unable to configure root logger'):
                  self._make_logger(logging.root, description, connect)

      def _make_logger(self, logger, description, connect):
          level = description.get('level')
          if level is not None:
              _set_level(logger, level)
          connect(logger, description)

      def _connect(self, logger, description):
          for old in [*logger.handlers]:
              logger.removeHandler(old)
          for name in description.get('handlers') or ():
              with _Part('Unable to add handler %r', name):
                  logger.addHandler(self.config['handlers'][name])
          self._add_filters(logger, description.get('filters'))


  def _forget_handlers():
      logging._handlers.clear()
      logging.shutdown(logging._handlerList)
      logging._handlerList.clear()


  # Loggers from before that are not described: those below described ones lose what they had, others are silenced.
  def _put_aside(names, described, disables):
      prefixes = tuple([name + '.' for name in described])
      for name in names:
          logger = logging.root.manager.loggerDict[name]
          if name in described or isinstance(logger, logging.PlaceHolder):
              continue
          if name.startswith(prefixes):
              logger.handlers, logger.level, logger.propagate = [], logging.NOTSET, True
          else:
              logger.disabled = disables
      logging.root.manager._forget_verdicts()


  dictConfigClass = DictConfigurator


  def dictConfig(config):
      configurator = dictConfigClass(config)
      configurator.configure()
  """#
