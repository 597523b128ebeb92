// This file defines the module `logging.config`: dictConfig, because larger programs describe their logging in one
// dictionary. Configuration files and the listener on a socket are left out.

let loggingConfigModuleSource = #"""
  import sys
  import logging
  import logging.handlers

  # References to what a configuration in the making describes: `cfg://handlers.console`, `ext://sys.stdout`.
  _missing = object()


  class BaseConfigurator:
      importer = staticmethod(__import__)

      def __init__(self, config):
          self.config = dict(config)
          self.configurator = self

      # What a dotted name leads to; modules on the way are imported.
      def resolve(self, name):
          parts = name.split('.')
          path = parts.pop(0)
          try:
              found = self.importer(path)
              for part in parts:
                  path += '.' + part
                  try:
                      found = getattr(found, part)
                  except AttributeError:
                      self.importer(path)
                      found = getattr(found, part)
              return found
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
          if not callable(factory):
              factory = self.resolve(factory)
          attributes = config.pop('.', None)
          result = factory(**{key: self.convert(config[key]) for key in config if str(key).isidentifier()})
          if attributes:
              for name, value in attributes.items():
                  setattr(result, name, self.convert(value))
          return result


  class DictConfigurator(BaseConfigurator):
      def configure(self):
          config = self.config
          if 'version' not in config:
              raise ValueError("dictionary doesn't specify a version")
          if config['version'] != 1:
              raise ValueError('Unsupported version: %s' % config['version'])
          if config.pop('incremental', False):
              self._change(config)
          else:
              self._replace(config)

      # Changes levels only.
      def _change(self, config):
          handlers = config.get('handlers', {})
          for name in handlers:
              if name not in logging._handlers:
                  raise ValueError('No handler found with name %r' % name)
              try:
                  level = handlers[name].get('level', None)
                  if level:
                      logging._handlers[name].setLevel(logging._checkLevel(level))
              except Exception as error:
                  raise ValueError('Unable to configure handler %r' % name) from error
          self._configure_loggers(config, True)

      def _replace(self, config):
          disables = config.pop('disable_existing_loggers', True)
          logging._handlers.clear()
          logging.shutdown(logging._handlerList[:])
          del logging._handlerList[:]
          for kind, configure in (
                  ('formatter', self.configure_formatter), ('filter', self.configure_filter)):
              made = config[kind + 's'] = dict(config.get(kind + 's', {}))
              for name in made:
                  try:
                      made[name] = configure(made[name])
                  except Exception as error:
                      raise ValueError('Unable to configure %s %r' % (kind, name)) from error
          self._configure_handlers(config)
          existing = sorted(logging.root.manager.loggerDict)
          named = list(config.get('loggers', {}))
          self._configure_loggers(config, False)
          for name in existing:
              logger = logging.root.manager.loggerDict[name]
              if name in named or isinstance(logger, logging.PlaceHolder):
                  continue
              if any(name.startswith(prefix + '.') for prefix in named):
                  logger.level = logging.NOTSET
                  logger.handlers = []
                  logger.propagate = True
              else:
                  logger.disabled = disables
          logging.root.manager._clear_cache()

      # In order of names; handlers with a target that does not exist yet come again at the end.
      def _configure_handlers(self, config):
          handlers = config['handlers'] = dict(config.get('handlers', {}))
          deferred = []
          for name in sorted(handlers):
              try:
                  handlers[name] = self._named_handler(name, handlers[name])
              except Exception as error:
                  if 'target not configured yet' in str(error.__cause__):
                      deferred.append(name)
                  else:
                      raise ValueError('Unable to configure handler %r' % name) from error
          for name in deferred:
              try:
                  handlers[name] = self._named_handler(name, handlers[name])
              except Exception as error:
                  raise ValueError('Unable to configure handler %r' % name) from error

      def _named_handler(self, name, description):
          handler = self.configure_handler(description)
          handler.name = name
          return handler

      def _configure_loggers(self, config, incremental):
          loggers = config.get('loggers', {})
          for name in loggers:
              try:
                  self.configure_logger(name, loggers[name], incremental)
              except Exception as error:
                  raise ValueError('Unable to configure logger %r' % name) from error
          root = config.get('root', None)
          if root:
              try:
                  self.configure_root(root, incremental)
              except Exception as error:
                  raise ValueError('Unable to configure root logger') from error

      def configure_formatter(self, config):
          config = dict(config)
          if '()' in config:
              factory = config['()']
              try:
                  return self.configure_custom(dict(config))
              except TypeError as error:
                  # A factory with the older name of the first parameter.
                  if "'format'" not in str(error):
                      raise
                  config['fmt'] = config.pop('format')
                  config['()'] = factory
                  return self.configure_custom(config)
          kind = config.get('class', None)
          kind = self.resolve(kind) if kind else logging.Formatter
          arguments = [config.get('format', None), config.get('datefmt', None), config.get('style', '%')]
          if 'validate' in config:
              arguments.append(config['validate'])
          return kind(*arguments)

      def configure_filter(self, config):
          if '()' in config:
              return self.configure_custom(dict(config))
          return logging.Filter(config.get('name', ''))

      def add_filters(self, filterer, filters):
          for item in filters:
              try:
                  if not (callable(item) or callable(getattr(item, 'filter', None))):
                      item = self.config['filters'][item]
                  filterer.addFilter(item)
              except Exception as error:
                  raise ValueError('Unable to add filter %r' % item) from error

      def configure_handler(self, config):
          config = dict(config)
          formatter = config.pop('formatter', None)
          if formatter:
              try:
                  formatter = self.config['formatters'][formatter]
              except Exception as error:
                  raise ValueError('Unable to set formatter %r' % formatter) from error
          level = config.pop('level', None)
          filters = config.pop('filters', None)
          if '()' in config:
              factory = config.pop('()')
              if not callable(factory):
                  factory = self.resolve(factory)
          else:
              factory = self.resolve(config.pop('class', None))
              if issubclass(factory, logging.handlers.MemoryHandler) and 'target' in config:
                  target = config['target']
                  try:
                      found = self.config['handlers'][target]
                      if not isinstance(found, logging.Handler):
                          raise TypeError('target not configured yet')
                      config['target'] = found
                  except Exception as error:
                      raise ValueError('Unable to set target handler %r' % target) from error
          attributes = config.pop('.', None)
          result = factory(**{key: self.convert(config[key]) for key in config if str(key).isidentifier()})
          if formatter:
              result.setFormatter(formatter)
          if level is not None:
              result.setLevel(logging._checkLevel(level))
          if filters:
              self.add_filters(result, filters)
          if attributes:
              for name, value in attributes.items():
                  setattr(result, name, self.convert(value))
          return result

      def add_handlers(self, logger, handlers):
          for name in handlers:
              try:
                  logger.addHandler(self.config['handlers'][name])
              except Exception as error:
                  raise ValueError('Unable to add handler %r' % name) from error

      def common_logger_config(self, logger, config, incremental=False):
          level = config.get('level', None)
          if level is not None:
              logger.setLevel(logging._checkLevel(level))
          if incremental:
              return
          for handler in logger.handlers[:]:
              logger.removeHandler(handler)
          handlers = config.get('handlers', None)
          if handlers:
              self.add_handlers(logger, handlers)
          filters = config.get('filters', None)
          if filters:
              self.add_filters(logger, filters)

      def configure_logger(self, name, config, incremental=False):
          logger = logging.getLogger(name)
          self.common_logger_config(logger, config, incremental)
          logger.disabled = False
          propagate = config.get('propagate', None)
          if propagate is not None:
              logger.propagate = propagate

      def configure_root(self, config, incremental=False):
          self.common_logger_config(logging.getLogger(), config, incremental)


  dictConfigClass = DictConfigurator


  def dictConfig(config):
      dictConfigClass(config).configure()
  """#
