// This file defines the second part of the module argparse: what is done for an argument, and what holds arguments.

let argparseActionsSource = #"""
  # Actions: what is done when an argument is met.

  class Action(_Shown):
      def __init__(self, option_strings, dest, nargs=None, const=None, default=None, type=None, choices=None,
                   required=False, help=None, metavar=None):
          self.option_strings = option_strings
          self.dest = dest
          self.nargs = nargs
          self.const = const
          self.default = default
          self.type = type
          self.choices = choices
          self.required = required
          self.help = help
          self.metavar = metavar

      def _get_kwargs(self):
          names = ['option_strings', 'dest', 'nargs', 'const', 'default', 'type', 'choices', 'required', 'help',
                   'metavar']
          return [(name, getattr(self, name)) for name in names]

      def format_usage(self):
          return self.option_strings[0]

      def __call__(self, parser, namespace, values, option_string=None):
          raise NotImplementedError(_('.__call__() not defined'))


  class BooleanOptionalAction(Action):
      def __init__(self, option_strings, dest, default=None, type=None, choices=None, required=False, help=None,
                   metavar=None):
          options = []
          for option in option_strings:
              options.append(option)
              if option.startswith('--'):
                  options.append('--no-' + option[2:])
          super().__init__(options, dest, 0, None, default, type, choices, required, help, metavar)

      def __call__(self, parser, namespace, values, option_string=None):
          if option_string in self.option_strings:
              setattr(namespace, self.dest, not option_string.startswith('--no-'))

      def format_usage(self):
          return ' | '.join(self.option_strings)


  class _StoreAction(Action):
      _zero_error = ('nargs for store actions must be != 0; if you have nothing to store, actions such as store true '
                     'or store const may be more appropriate')

      def __init__(self, option_strings, dest, nargs=None, const=None, default=None, type=None, choices=None,
                   required=False, help=None, metavar=None):
          if nargs == 0:
              raise ValueError(self._zero_error)
          if const is not None and nargs != OPTIONAL:
              raise ValueError('nargs must be %r to supply const' % OPTIONAL)
          super().__init__(option_strings, dest, nargs, const, default, type, choices, required, help, metavar)

      def __call__(self, parser, namespace, values, option_string=None):
          setattr(namespace, self.dest, values)


  def _own_list(namespace, dest):
      """Puts a copy in the place of the list, so that a default stays as it was."""
      old = getattr(namespace, dest, None)
      if old is None:
          new = []
      elif type(old) is list:
          new = old[:]
      else:
          import copy
          new = copy.copy(old)
      setattr(namespace, dest, new)
      return new


  class _AppendAction(_StoreAction):
      _zero_error = ('nargs for append actions must be != 0; if arg strings are not supplying the value to append, the '
                     'append const action may be more appropriate')

      def __call__(self, parser, namespace, values, option_string=None):
          _own_list(namespace, self.dest).append(values)


  class _ExtendAction(_AppendAction):
      def __call__(self, parser, namespace, values, option_string=None):
          _own_list(namespace, self.dest).extend(values)


  class _StoreConstAction(Action):
      def __init__(self, option_strings, dest, const=None, default=None, required=False, help=None, metavar=None):
          super().__init__(option_strings, dest, 0, const, default, required=required, help=help)

      def __call__(self, parser, namespace, values, option_string=None):
          setattr(namespace, self.dest, self.const)


  class _StoreTrueAction(_StoreConstAction):
      def __init__(self, option_strings, dest, default=False, required=False, help=None):
          super().__init__(option_strings, dest, True, default, required, help)


  class _StoreFalseAction(_StoreConstAction):
      def __init__(self, option_strings, dest, default=True, required=False, help=None):
          super().__init__(option_strings, dest, False, default, required, help)


  class _AppendConstAction(Action):
      def __init__(self, option_strings, dest, const=None, default=None, required=False, help=None, metavar=None):
          super().__init__(option_strings, dest, 0, const, default, required=required, help=help, metavar=metavar)

      def __call__(self, parser, namespace, values, option_string=None):
          _own_list(namespace, self.dest).append(self.const)


  class _CountAction(Action):
      def __init__(self, option_strings, dest, default=None, required=False, help=None):
          super().__init__(option_strings, dest, 0, None, default, required=required, help=help)

      def __call__(self, parser, namespace, values, option_string=None):
          count = getattr(namespace, self.dest, None)
          setattr(namespace, self.dest, (0 if count is None else count) + 1)


  class _HelpAction(Action):
      def __init__(self, option_strings, dest=SUPPRESS, default=SUPPRESS, help=None):
          super().__init__(option_strings, dest, 0, None, default, help=help)

      def __call__(self, parser, namespace, values, option_string=None):
          parser.print_help()
          parser.exit()


  class _VersionAction(Action):
      def __init__(self, option_strings, version=None, dest=SUPPRESS, default=SUPPRESS,
                   help="show program's version number and exit"):
          super().__init__(option_strings, dest, 0, None, default, help=help)
          self.version = version

      def __call__(self, parser, namespace, values, option_string=None):
          formatter = parser._get_formatter()
          formatter.add_text(parser.version if self.version is None else self.version)
          parser._print_message(formatter.format_help(), _sys.stdout)
          parser.exit()


  class _SubParsersAction(Action):
      class _ChoicesPseudoAction(Action):
          def __init__(self, name, aliases, help):
              shown = name + ' (%s)' % ', '.join(aliases) if aliases else name
              super().__init__([], name, help=help, metavar=shown)

      def __init__(self, option_strings, prog, parser_class, dest=SUPPRESS, required=False, help=None, metavar=None):
          self._prog_prefix = prog
          self._parser_class = parser_class
          self._name_parser_map = {}
          self._choices_actions = []
          super().__init__(option_strings, dest, PARSER, choices=self._name_parser_map, required=required, help=help,
                           metavar=metavar)

      def add_parser(self, name, **kwargs):
          if kwargs.get('prog') is None:
              kwargs['prog'] = '%s %s' % (self._prog_prefix, name)
          aliases = kwargs.pop('aliases', ())
          for kind, word in [('subparser', name)] + [('subparser alias', alias) for alias in aliases]:
              if word in self._name_parser_map:
                  raise ArgumentError(self, _('conflicting %s: %s') % (kind, word))
          if 'help' in kwargs:
              self._choices_actions.append(self._ChoicesPseudoAction(name, aliases, kwargs.pop('help')))
          parser = self._parser_class(**kwargs)
          for word in (name, *aliases):
              self._name_parser_map[word] = parser
          return parser

      def _get_subactions(self):
          return self._choices_actions

      def __call__(self, parser, namespace, values, option_string=None):
          name, *rest = values
          if self.dest is not SUPPRESS:
              setattr(namespace, self.dest, name)
          parser = self._name_parser_map.get(name)
          if parser is None:
              raise ArgumentError(self, _('unknown parser %(parser_name)r (choices: %(choices)s)') % {
                  'parser_name': name, 'choices': ', '.join(self._name_parser_map)})
          # A namespace of its own, so that defaults of the inner parser count.
          inner, unknown = parser.parse_known_args(rest, None)
          for key, value in vars(inner).items():
              setattr(namespace, key, value)
          if unknown:
              vars(namespace).setdefault(_UNRECOGNIZED, [])
              getattr(namespace, _UNRECOGNIZED).extend(unknown)


  _UNRECOGNIZED = '_unrecognized_args'


  class FileType:
      """A type that opens the file of a name; '-' is a standard stream."""

      def __init__(self, mode='r', bufsize=-1, encoding=None, errors=None):
          self._mode = mode
          self._bufsize = bufsize
          self._encoding = encoding
          self._errors = errors

      def __call__(self, string):
          if string == '-':
              if 'r' in self._mode:
                  return _sys.stdin.buffer if 'b' in self._mode else _sys.stdin
              if any(letter in self._mode for letter in 'wax'):
                  return _sys.stdout.buffer if 'b' in self._mode else _sys.stdout
              raise ValueError(_('argument "-" with mode %r') % self._mode)
          try:
              return open(string, self._mode, self._bufsize, self._encoding, self._errors)
          except OSError as error:
              raise ArgumentTypeError(_("can't open '%(filename)s': %(error)s") % {'filename': string, 'error': error})

      def __repr__(self):
          shown = [repr(value) for value in (self._mode, self._bufsize) if value != -1]
          shown += ['%s=%r' % (name, value) for name, value in (('encoding', self._encoding), ('errors', self._errors))
                    if value is not None]
          return '%s(%s)' % (type(self).__name__, ', '.join(shown))


  class _ActionsContainer:
      """What holds arguments: a parser or a group of it."""

      def __init__(self, description, prefix_chars, argument_default, conflict_handler):
          self.description = description
          self.argument_default = argument_default
          self.prefix_chars = prefix_chars
          self.conflict_handler = conflict_handler
          self._registries = {'type': {None: lambda string: string}, 'action': {
              None: _StoreAction, 'store': _StoreAction, 'store_const': _StoreConstAction,
              'store_true': _StoreTrueAction, 'store_false': _StoreFalseAction, 'append': _AppendAction,
              'append_const': _AppendConstAction, 'count': _CountAction, 'help': _HelpAction,
              'version': _VersionAction, 'parsers': _SubParsersAction, 'extend': _ExtendAction}}
          self._get_handler()
          self._actions = []
          self._option_string_actions = {}
          self._action_groups = []
          self._mutually_exclusive_groups = []
          self._defaults = {}
          self._has_negative_number_optionals = []

      def _get_handler(self):
          handler = {'error': self._refuse_conflict, 'resolve': self._resolve_conflict}.get(self.conflict_handler)
          if handler is None:
              raise ValueError(_('invalid conflict_resolution value: %r') % self.conflict_handler)
          return handler

      def register(self, registry_name, value, object):
          self._registries.setdefault(registry_name, {})[value] = object

      def _registry_get(self, registry_name, value, default_value=None):
          return self._registries[registry_name].get(value, default_value)

      def set_defaults(self, **kwargs):
          self._defaults.update(kwargs)
          for action in self._actions:
              if action.dest in kwargs:
                  action.default = kwargs[action.dest]

      def get_default(self, dest):
          for action in self._actions:
              if action.dest == dest and action.default is not None:
                  return action.default
          return self._defaults.get(dest)

      def add_argument(self, *args, **kwargs):
          if not args or len(args) == 1 and args[0][0] not in self.prefix_chars:
              if args and 'dest' in kwargs:
                  raise ValueError('dest supplied twice for positional argument')
              kwargs = self._get_positional_kwargs(*args, **kwargs)
          else:
              kwargs = self._optional(*args, **kwargs)
          if 'default' not in kwargs:
              dest = kwargs['dest']
              if dest in self._defaults:
                  kwargs['default'] = self._defaults[dest]
              elif self.argument_default is not None:
                  kwargs['default'] = self.argument_default
          word = kwargs.pop('action', None)
          action_class = self._registry_get('action', word, word)
          if not callable(action_class):
              raise ValueError('unknown action "%s"' % (action_class,))
          action = action_class(**kwargs)
          type_function = self._registry_get('type', action.type, action.type)
          if not callable(type_function):
              raise ValueError('%r is not callable' % (type_function,))
          if type_function is FileType:
              raise ValueError('%r is a FileType class object, instance of it must be passed' % (type_function,))
          if hasattr(self, '_get_formatter'):
              try:
                  self._get_formatter()._format_args(action, None)
              except TypeError:
                  raise ValueError('length of metavar tuple does not match nargs')
          return self._add_action(action)

      def _get_positional_kwargs(self, dest, **kwargs):
          if 'required' in kwargs:
              raise TypeError("'required' is an invalid argument for positionals")
          nargs = kwargs.get('nargs')
          if nargs not in (OPTIONAL, ZERO_OR_MORE) or nargs == ZERO_OR_MORE and 'default' not in kwargs:
              kwargs['required'] = True
          return dict(kwargs, dest=dest, option_strings=[])

      def _optional(self, *args, **kwargs):
          for option in args:
              if option[0] not in self.prefix_chars:
                  message = _('invalid option string %(option)r: must start with a character %(prefix_chars)r')
                  raise ValueError(message % {
                      'option': option, 'prefix_chars': self.prefix_chars})
          dest = kwargs.pop('dest', None)
          if dest is None:
              long = [option for option in args if len(option) > 1 and option[1] in self.prefix_chars]
              dest = (long or args)[0].lstrip(self.prefix_chars)
              if not dest:
                  raise ValueError(_('dest= is required for options like %r') % (long or args)[0])
              dest = dest.replace('-', '_')
          return dict(kwargs, dest=dest, option_strings=list(args))

      def add_argument_group(self, *args, **kwargs):
          group = _ArgumentGroup(self, *args, **kwargs)
          self._action_groups.append(group)
          return group

      def add_mutually_exclusive_group(self, **kwargs):
          group = _MutuallyExclusiveGroup(self, **kwargs)
          self._mutually_exclusive_groups.append(group)
          return group

      def _add_action(self, action):
          conflicts = [(option, self._option_string_actions[option]) for option in action.option_strings
                       if option in self._option_string_actions]
          if conflicts:
              self._get_handler()(action, conflicts)
          self._actions.append(action)
          action.container = self
          for option in action.option_strings:
              self._option_string_actions[option] = action
              if _looks_negative(option) and not self._has_negative_number_optionals:
                  self._has_negative_number_optionals.append(True)
          return action

      def _remove_action(self, action):
          self._actions.remove(action)

      def _refuse_conflict(self, action, conflicts):
          message = ngettext('conflicting option string: %s', 'conflicting option strings: %s', len(conflicts))
          raise ArgumentError(action, message % ', '.join([option for option, _ in conflicts]))

      def _resolve_conflict(self, action, conflicts):
          for option, other in conflicts:
              other.option_strings.remove(option)
              self._option_string_actions.pop(option, None)
              if not other.option_strings:
                  other.container._remove_action(other)

      def _take_actions(self, container):
          """The arguments, groups and defaults of a parent parser."""
          own = {}
          for group in self._action_groups:
              if group.title in own:
                  raise ValueError(_('cannot merge actions - two groups are named %r') % group.title)
              own[group.title] = group
          homes = {}
          for group in container._action_groups:
              if group.title not in own:
                  own[group.title] = self.add_argument_group(title=group.title, description=group.description,
                                                             conflict_handler=group.conflict_handler)
              for action in group._group_actions:
                  homes[action] = own[group.title]
          for group in container._mutually_exclusive_groups:
              copy = self.add_mutually_exclusive_group(required=group.required)
              for action in group._group_actions:
                  homes[action] = copy
          for action in container._actions:
              homes.get(action, self)._add_action(action)
          self._defaults.update(container._defaults)


  def _looks_negative(text):
      """Whether a text is a negative number: -1, -1.5 or -.5."""
      if text[:1] != '-':
          return False
      whole, dot, part = text[1:].partition('.')
      return all(digits == '' or digits.isdecimal() for digits in (whole, part)) and bool(part if dot else whole)


  class _ArgumentGroup(_ActionsContainer):
      def __init__(self, container, title=None, description=None, **kwargs):
          kwargs.setdefault('conflict_handler', container.conflict_handler)
          kwargs.setdefault('prefix_chars', container.prefix_chars)
          kwargs.setdefault('argument_default', container.argument_default)
          super().__init__(description, **kwargs)
          self.title = title
          self._group_actions = []
          # All groups of a parser share its arguments.
          for name in ('_registries', '_actions', '_option_string_actions', '_defaults',
                       '_has_negative_number_optionals', '_mutually_exclusive_groups'):
              setattr(self, name, getattr(container, name))

      def _add_action(self, action):
          action = super()._add_action(action)
          self._group_actions.append(action)
          return action

      def _remove_action(self, action):
          super()._remove_action(action)
          self._group_actions.remove(action)

      def _warn(self, what):
          import warnings
          warnings.warn(f'Nesting {what} is deprecated.', category=DeprecationWarning, stacklevel=3)

      def add_argument_group(self, *args, **kwargs):
          self._warn('argument groups')
          return super().add_argument_group(*args, **kwargs)


  class _MutuallyExclusiveGroup(_ArgumentGroup):
      def __init__(self, container, required=False):
          super().__init__(container)
          self.required = required
          self._container = container

      def _add_action(self, action):
          if action.required:
              raise ValueError(_('mutually exclusive arguments must be optional'))
          action = self._container._add_action(action)
          self._group_actions.append(action)
          return action

      def _remove_action(self, action):
          self._container._remove_action(action)
          self._group_actions.remove(action)

      def add_mutually_exclusive_group(self, *args, **kwargs):
          self._warn('mutually exclusive groups')
          return super().add_mutually_exclusive_group(*args, **kwargs)

  """#
