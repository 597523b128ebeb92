// This file defines the second part of the module argparse: what is done for an argument, and what holds arguments.

let argparseActionsSource = #"""
  # Actions: what is done when an argument is met.

  _ACTION_FIELDS = ('option_strings', 'dest', 'nargs', 'const', 'default', 'type', 'choices', 'required', 'help',
                    'metavar')


  class Action(_Shown):
      def __init__(self, option_strings, dest, nargs=None, const=None, default=None, type=None, choices=None,
                   required=False, help=None, metavar=None):
          given = (option_strings, dest, nargs, const, default, type, choices, required, help, metavar)
          for name, value in zip(_ACTION_FIELDS, given):
              setattr(self, name, value)

      def _fields_to_show(self):
          for name in _ACTION_FIELDS:
              yield name, getattr(self, name)

      def format_usage(self):
          return self.option_strings[0]

      def __call__(self, parser, namespace, values, option_string=None):
          raise NotImplementedError(_('.__call__() not defined'))

      def _put_value(self, namespace, value):
          setattr(namespace, self.dest, value)

      def _put_list(self, namespace):
          """Puts a copy in the place of the list, so that a default stays as it was."""
          old = getattr(namespace, self.dest, None)
          if old is None:
              new = []
          elif type(old) is list:
              new = old[:]
          else:
              import copy
              new = copy.copy(old)
          self._put_value(namespace, new)
          return new


  class BooleanOptionalAction(Action):
      def __init__(self, option_strings, dest, default=None, type=None, choices=None, required=False, help=None,
                   metavar=None):
          both = []
          for option in option_strings:
              both += [option, '--no-' + option[2:]] if option[:2] == '--' else [option]
          super().__init__(both, dest, 0, None, default, type, choices, required, help, metavar)

      def format_usage(self):
          return ' | '.join(self.option_strings)

      def __call__(self, parser, namespace, values, option_string=None):
          if option_string in self.option_strings:
              self._put_value(namespace, option_string[:5] != '--no-')


  class _StoreAction(Action):
      _zero_error = ('nargs for store actions must be != 0; if you have nothing to store, actions such as store true '
                     'or store const may be more appropriate')

      def __init__(self, option_strings, dest, nargs=None, const=None, default=None, type=None, choices=None,
                   required=False, help=None, metavar=None):
          if nargs == 0:
              raise ValueError(self._zero_error)
          if not (nargs == OPTIONAL or const is None):
              raise ValueError('nargs must be %r to supply const' % OPTIONAL)
          super().__init__(option_strings, dest, nargs, const, default, type, choices, required, help, metavar)

      def __call__(self, parser, namespace, values, option_string=None):
          self._put_value(namespace, values)


  class _AppendAction(_StoreAction):
      _zero_error = ('nargs for append actions must be != 0; if arg strings are not supplying the value to append, the '
                     'append const action may be more appropriate')

      def __call__(self, parser, namespace, values, option_string=None):
          self._put_list(namespace).append(values)


  class _ExtendAction(_AppendAction):
      def __call__(self, parser, namespace, values, option_string=None):
          self._put_list(namespace).extend(values)


  class _StoreConstAction(Action):
      def __init__(self, option_strings, dest, const=None, default=None, required=False, help=None, metavar=None):
          super().__init__(option_strings, dest, 0, const, default, required=required, help=help)

      def __call__(self, parser, namespace, values, option_string=None):
          self._put_value(namespace, self.const)


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
          self._put_list(namespace).append(self.const)


  class _CountAction(Action):
      def __init__(self, option_strings, dest, default=None, required=False, help=None):
          super().__init__(option_strings, dest, 0, None, default, required=required, help=help)

      def __call__(self, parser, namespace, values, option_string=None):
          before = getattr(namespace, self.dest, None)
          self._put_value(namespace, 1 if before is None else before + 1)


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
          page = parser._get_formatter()
          page.add_text(parser.version if self.version is None else self.version)
          parser._print_message(page.format_help(), file=_sys.stdout)
          parser.exit()


  class _SubParsersAction(Action):
      class _ListedParser(Action):
          def __init__(self, name, aliases, help):
              shown = name + ' (%s)' % ', '.join(aliases) if aliases else name
              super().__init__([], name, help=help, metavar=shown)

      def __init__(self, option_strings, prog, parser_class, dest=SUPPRESS, required=False, help=None, metavar=None):
          self._parsers, self._listed_parsers = {}, []
          self._prog_start, self._new_parser = prog, parser_class
          super().__init__(option_strings, dest, PARSER, choices=self._parsers, required=required, help=help,
                           metavar=metavar)

      def add_parser(self, name, **kwargs):
          aliases = tuple(kwargs.pop('aliases', ()))
          words = (name, *aliases)
          for word in words:
              if word in self._parsers:
                  kind = 'subparser' if word is name else 'subparser alias'
                  raise ArgumentError(self, _('conflicting %s: %s') % (kind, word))
          if 'help' in kwargs:
              self._listed_parsers.append(self._ListedParser(name, aliases, kwargs.pop('help')))
          prog = kwargs.pop('prog', None)
          made = self._new_parser(prog=f'{self._prog_start} {name}' if prog is None else prog, **kwargs)
          self._parsers.update(dict.fromkeys(words, made))
          return made

      def _get_subactions(self):
          return self._listed_parsers

      def __call__(self, parser, namespace, values, option_string=None):
          name, *rest = values
          if self.dest is not SUPPRESS:
              self._put_value(namespace, name)
          parser = self._parsers.get(name)
          if parser is None:
              raise ArgumentError(self, _('unknown parser %(parser_name)r (choices: %(choices)s)') % {
                  'parser_name': name, 'choices': ', '.join(self._parsers)})
          # A namespace of its own, so that defaults of the inner parser count.
          inner, unknown = parser.parse_known_args(rest, None)
          for dest, found in vars(inner).items():
              setattr(namespace, dest, found)
          if unknown:
              vars(namespace).setdefault(_UNRECOGNIZED, [])
              getattr(namespace, _UNRECOGNIZED).extend(unknown)


  _UNRECOGNIZED = '_left_by_subparsers'


  class FileType:
      """A type that opens the file of a name; '-' is a standard stream."""

      def __init__(self, mode='r', bufsize=-1, encoding=None, errors=None):
          self._mode = mode
          self._bufsize = bufsize
          self._encoding = encoding
          self._errors = errors

      def __call__(self, string):
          if string == '-':
              # Reading wins; x, w and a all write.
              for letters, stream in (('r', 'stdin'), ('wax', 'stdout')):
                  if set(letters) & set(self._mode):
                      found = getattr(_sys, stream)
                      return found.buffer if 'b' in self._mode else found
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
          self.description, self.prefix_chars = description, prefix_chars
          self.argument_default, self.conflict_handler = argument_default, conflict_handler
          self._registered_objects = {'type': {None: lambda string: string}, 'action': {
              None: _StoreAction, 'store': _StoreAction, 'store_const': _StoreConstAction,
              'store_true': _StoreTrueAction, 'store_false': _StoreFalseAction, 'append': _AppendAction,
              'append_const': _AppendConstAction, 'count': _CountAction, 'help': _HelpAction,
              'version': _VersionAction, 'parsers': _SubParsersAction, 'extend': _ExtendAction}}
          self._conflict_function()
          self._actions, self._action_groups, self._mutually_exclusive_groups = [], [], []
          self._option_string_actions, self._preset_values = {}, {}
          # The options that look like negative numbers: with one of them, -1 is no argument.
          self._number_like_options = []

      def _conflict_function(self):
          handler = {'error': self._refuse_conflict, 'resolve': self._resolve_conflict}.get(self.conflict_handler)
          if handler is None:
              raise ValueError(_('invalid conflict_resolution value: %r') % self.conflict_handler)
          return handler

      def register(self, registry_name, value, object):
          self._registered_objects.setdefault(registry_name, {})[value] = object

      def _registered(self, registry_name, value, default_value=None):
          return self._registered_objects[registry_name].get(value, default_value)

      def _with_dest(self, dest):
          return [action for action in self._actions if action.dest == dest]

      def set_defaults(self, **kwargs):
          self._preset_values.update(kwargs)
          for dest, value in kwargs.items():
              for action in self._with_dest(dest):
                  action.default = value

      def get_default(self, dest):
          own = [action.default for action in self._with_dest(dest) if action.default is not None]
          return own[0] if own else self._preset_values.get(dest)

      def add_argument(self, *args, **kwargs):
          is_positional = not args or len(args) == 1 and args[0][0] not in self.prefix_chars
          if is_positional and args and 'dest' in kwargs:
              raise ValueError('dest supplied twice for positional argument')
          fields = (self._get_positional_kwargs if is_positional else self._option_fields)(*args, **kwargs)
          if 'default' not in fields:
              preset = self._preset_values.get(fields['dest'], self.argument_default)
              if preset is not None or fields['dest'] in self._preset_values:
                  fields['default'] = preset
          word = fields.pop('action', None)
          kind = self._registered('action', word, word)
          if not callable(kind):
              raise ValueError('unknown action "%s"' % (kind,))
          made = kind(**fields)
          self._check_action(made)
          return self._add_action(made)

      def _check_action(self, action):
          """Refuses a type that cannot be called, and a metavar that does not fit."""
          convert = self._registered('type', action.type, action.type)
          if not callable(convert):
              raise ValueError('%r is not callable' % (convert,))
          if convert is FileType:
              raise ValueError('%r is a FileType class object, instance of it must be passed' % (convert,))
          formatter = getattr(self, '_get_formatter', None)
          if formatter is not None:
              try:
                  formatter()._format_args(action, None)
              except TypeError:
                  raise ValueError('length of metavar tuple does not match nargs')

      def _get_positional_kwargs(self, dest, **kwargs):
          if 'required' in kwargs:
              raise TypeError("'required' is an invalid argument for positionals")
          nargs = kwargs.get('nargs')
          may_be_absent = nargs == OPTIONAL or nargs == ZERO_OR_MORE and 'default' in kwargs
          if not may_be_absent:
              kwargs['required'] = True
          return {**kwargs, 'dest': dest, 'option_strings': []}

      def _option_fields(self, *args, **kwargs):
          for option in args:
              if option[0] not in self.prefix_chars:
                  message = _('invalid option string %(option)r: must start with a character %(prefix_chars)r')
                  raise ValueError(message % {
                      'option': option, 'prefix_chars': self.prefix_chars})
          dest = kwargs.get('dest')
          if dest is None:
              long = [option for option in args if option[1:2] and option[1] in self.prefix_chars]
              named_by = (long or args)[0]
              dest = named_by.lstrip(self.prefix_chars).replace('-', '_')
              if not dest:
                  raise ValueError(_('dest= is required for options like %r') % named_by)
          return {**kwargs, 'dest': dest, 'option_strings': [*args]}

      def add_argument_group(self, *args, **kwargs):
          self._action_groups.append(_ArgumentGroup(self, *args, **kwargs))
          return self._action_groups[-1]

      def add_mutually_exclusive_group(self, **kwargs):
          self._mutually_exclusive_groups.append(_MutuallyExclusiveGroup(self, **kwargs))
          return self._mutually_exclusive_groups[-1]

      def _add_action(self, action):
          conflicts = [(option, self._option_string_actions[option]) for option in action.option_strings
                       if option in self._option_string_actions]
          if conflicts:
              self._conflict_function()(action, conflicts)
          self._actions.append(action)
          action.container = self
          for option in action.option_strings:
              self._option_string_actions[option] = action
              if _looks_negative(option):
                  self._number_like_options.append(option)
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
              if own.setdefault(group.title, group) is not group:
                  raise ValueError(_('cannot merge actions - two groups are named %r') % group.title)
          # Where each argument goes: the last group that has it counts.
          homes = {}
          for theirs in container._action_groups:
              title = theirs.title
              if title not in own:
                  own[title] = self.add_argument_group(title, theirs.description,
                                                       conflict_handler=theirs.conflict_handler)
              homes.update(dict.fromkeys(theirs._group_actions, own[title]))
          for theirs in container._mutually_exclusive_groups:
              ours = self.add_mutually_exclusive_group(required=theirs.required)
              homes.update(dict.fromkeys(theirs._group_actions, ours))
          for action in container._actions:
              homes.get(action, self)._add_action(action)
          self._preset_values.update(container._preset_values)


  def _looks_negative(text):
      """Whether a text is a negative number: -1, -1.5 or -.5."""
      if text[:1] != '-':
          return False
      whole, dot, part = text[1:].partition('.')
      return all(digits == '' or digits.isdecimal() for digits in (whole, part)) and bool(part if dot else whole)


  class _ArgumentGroup(_ActionsContainer):
      def __init__(self, container, title=None, description=None, **kwargs):
          inherited = ('conflict_handler', 'prefix_chars', 'argument_default')
          super().__init__(description, **{name: getattr(container, name) for name in inherited} | kwargs)
          self.title = title
          self._group_actions = []
          # All groups of a parser share its arguments.
          for name in ('_registered_objects', '_actions', '_option_string_actions', '_preset_values',
                       '_number_like_options', '_mutually_exclusive_groups'):
              setattr(self, name, getattr(container, name))

      # What keeps the arguments for the group.
      def _keeping_container(self):
          return super()

      def _add_action(self, action):
          self._group_actions.append(self._keeping_container()._add_action(action))
          return action

      def _remove_action(self, action):
          self._keeping_container()._remove_action(action)
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
          self._home = container

      def _keeping_container(self):
          return self._home

      def _add_action(self, action):
          if action.required:
              raise ValueError(_('mutually exclusive arguments must be optional'))
          return super()._add_action(action)

      def add_mutually_exclusive_group(self, *args, **kwargs):
          self._warn('mutually exclusive groups')
          return super().add_mutually_exclusive_group(*args, **kwargs)

  """#
