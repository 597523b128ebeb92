// This file defines the last part of the module argparse: the parser, and the reading of a command line.

let argparseParserSource = #"""
  class ArgumentParser(_Shown, _ActionsContainer):
      """Reads command lines."""

      def __init__(self, prog=None, usage=None, description=None, epilog=None, parents=[],
                   formatter_class=HelpFormatter, prefix_chars='-', fromfile_prefix_chars=None, argument_default=None,
                   conflict_handler='error', add_help=True, allow_abbrev=True, exit_on_error=True):
          _ActionsContainer.__init__(self, description, prefix_chars, argument_default, conflict_handler)
          if prog is None:
              import os
              prog = os.path.basename(_sys.argv[0])
          self.prog, self.usage, self.epilog = prog, usage, epilog
          self.formatter_class, self.fromfile_prefix_chars = formatter_class, fromfile_prefix_chars
          self.add_help, self.allow_abbrev, self.exit_on_error = add_help, allow_abbrev, exit_on_error
          self._positionals = self.add_argument_group(_('positional arguments'))
          self._optionals = self.add_argument_group(_('options'))
          self._subparsers = None
          if add_help:
              text = _('show this help message and exit')
              sign = '-' if '-' in prefix_chars else prefix_chars[0]
              self.add_argument(sign + 'h', sign + sign + 'help', action='help', default=SUPPRESS, help=text)
          for parent in parents:
              self._take_actions(parent)

      def _fields_to_show(self):
          for name in ('prog', 'usage', 'description', 'formatter_class', 'conflict_handler', 'add_help'):
              yield name, getattr(self, name)

      def add_subparsers(self, **kwargs):
          if self._subparsers:
              self.error(_('cannot have multiple subparser arguments'))
          self._subparsers = self._positionals
          if not kwargs.keys().isdisjoint(('title', 'description')):
              title, description = kwargs.pop('title', 'subcommands'), kwargs.pop('description', None)
              self._subparsers = self.add_argument_group(_(title), _(description))
          prog = kwargs.pop('prog', None)
          if prog is None:
              # The words that a command line has before the name of the command.
              page = self._get_formatter()
              before = [action for action in self._actions if not action.option_strings]
              page.add_usage(self.usage, before, self._mutually_exclusive_groups, '')
              prog = page.format_help().strip()
          kind = self._registered('action', kwargs.pop('action', 'parsers'))
          made = kind(option_strings=[], prog=prog, parser_class=kwargs.pop('parser_class', type(self)), **kwargs)
          self._subparsers._add_action(made)
          return made

      def _add_action(self, action):
          (self._optionals if action.option_strings else self._positionals)._add_action(action)
          return action

      # Parsing

      def parse_args(self, args=None, namespace=None):
          args, unknown = self.parse_known_args(args, namespace)
          if unknown:
              self.error(_('unrecognized arguments: %s') % ' '.join(unknown))
          return args

      def parse_known_args(self, args=None, namespace=None):
          args = _sys.argv[1:] if args is None else list(args)
          if namespace is None:
              namespace = Namespace()
          starting = [(action.dest, action.default) for action in self._actions
                      if action.dest is not SUPPRESS and action.default is not SUPPRESS]
          for dest, value in starting + list(self._preset_values.items()):
              if not hasattr(namespace, dest):
                  setattr(namespace, dest, value)
          if self.exit_on_error:
              try:
                  namespace, unknown = self._parse_known_args(args, namespace)
              except ArgumentError as error:
                  self.error(str(error))
          else:
              namespace, unknown = self._parse_known_args(args, namespace)
          if hasattr(namespace, _UNRECOGNIZED):
              unknown.extend(getattr(namespace, _UNRECOGNIZED))
              delattr(namespace, _UNRECOGNIZED)
          return namespace, unknown

      def _parse_known_args(self, arg_strings, namespace):
          arg_strings = self._with_files(arg_strings) if self.fromfile_prefix_chars is not None else arg_strings
          return _Reading(self, arg_strings, namespace).run()

      def parse_intermixed_args(self, args=None, namespace=None):
          args, unknown = self.parse_known_intermixed_args(args, namespace)
          if unknown:
              self.error(_('unrecognized arguments: %s') % ' '.join(unknown))
          return args

      def parse_known_intermixed_args(self, args=None, namespace=None):
          positionals = [action for action in self._actions if not action.option_strings]
          odd = [action for action in positionals if action.nargs in (PARSER, REMAINDER)]
          if odd:
              raise TypeError('parse_intermixed_args: positional arg with nargs=%s' % odd[0].nargs)
          if [1 for group in self._mutually_exclusive_groups for action in group._group_actions
                  if action in positionals]:
              raise TypeError('parse_intermixed_args: positional in mutuallyExclusiveGroup')
          usage = self.usage
          try:
              # First the options alone, then what is left for the positionals.
              self.usage = self.format_usage()[len('usage: '):] if usage is None else usage
              kept = [(action, action.nargs, action.default) for action in positionals]
              try:
                  for action in positionals:
                      action.nargs = action.default = SUPPRESS
                  namespace, rest = self.parse_known_args(args, namespace)
                  for dest in [action.dest for action in positionals]:
                      if getattr(namespace, dest, None) == []:
                          delattr(namespace, dest)
              finally:
                  for action, action.nargs, action.default in kept:
                      pass
              options = [action for action in self._actions if action.option_strings]
              required = [(action, action.required) for action in options]
              group_required = [(group, group.required) for group in self._mutually_exclusive_groups]
              try:
                  for owner, _was in required + group_required:
                      owner.required = False
                  namespace, unknown = self.parse_known_args(rest, namespace)
              finally:
                  for owner, owner.required in required + group_required:
                      pass
          finally:
              self.usage = usage
          return namespace, unknown

      def _with_files(self, arg_strings):
          words = []
          for word in arg_strings:
              if not word or word[0] not in self.fromfile_prefix_chars:
                  words.append(word)
                  continue
              try:
                  with open(word[1:]) as file:
                      inner = [one for line in file.read().splitlines() for one in self.convert_arg_line_to_args(line)]
                  words += self._with_files(inner)
              except OSError as error:
                  self.error(str(error))
          return words

      def convert_arg_line_to_args(self, arg_line):
          return [arg_line]

      def _parse_optional(self, word):
          """None for a positional, otherwise the action or None, the option, and the value behind '='."""
          if not word or word[0] not in self.prefix_chars:
              return None
          if word in self._option_string_actions:
              return self._option_string_actions[word], word, None
          if len(word) == 1:
              return None
          if '=' in word:
              option, _equals, value = word.partition('=')
              if option in self._option_string_actions:
                  return self._option_string_actions[option], option, value
          choices = self._get_option_tuples(word)
          if len(choices) > 1:
              self.error(_('ambiguous option: %(option)s could match %(matches)s') % {
                  'option': word, 'matches': ', '.join([option for _action, option, _value in choices])})
          if choices:
              return choices[0]
          if _looks_negative(word) and not self._number_like_options:
              return None
          if ' ' in word:
              return None
          return None, word, None

      def _get_option_tuples(self, word):
          """The options that the word could be short for."""
          prefixes = self.prefix_chars
          found = []
          if word[0] in prefixes and word[1] in prefixes:
              if self.allow_abbrev:
                  start, equals, value = word.partition('=')
                  found = [(action, option, value if equals else None)
                           for option, action in self._option_string_actions.items() if option.startswith(start)]
          else:
              short, attached = word[:2], word[2:]
              for option, action in self._option_string_actions.items():
                  if option == short:
                      found.append((action, option, attached))
                  elif option.startswith(word):
                      found.append((action, option, None))
          return found

      def _get_values(self, action, words):
          if action.nargs not in (PARSER, REMAINDER) and '--' in words:
              words = words.copy()
              words.remove('--')
          nargs = action.nargs
          if not words and nargs == OPTIONAL:
              value = action.const if action.option_strings else action.default
              if not isinstance(value, str):
                  return value
              result = self._get_value(action, value)
              to_check = [result]
          elif not words and nargs == ZERO_OR_MORE and not action.option_strings:
              result = words if action.default is None else action.default
              to_check = [result]
          elif len(words) == 1 and nargs in (None, OPTIONAL):
              result = self._get_value(action, words[0])
              to_check = [result]
          elif nargs == SUPPRESS:
              return SUPPRESS
          else:
              result = [self._get_value(action, word) for word in words]
              # Behind the name of a command and behind '...' anything may stand.
              to_check = result[:1] if nargs == PARSER else [] if nargs == REMAINDER else result
          for value in to_check:
              self._check_value(action, value)
          return result

      def _get_value(self, action, word):
          function = self._registered('type', action.type, action.type)
          if not callable(function):
              raise ArgumentError(action, _('%r is not callable') % function)
          try:
              return function(word)
          except ArgumentTypeError as error:
              message = str(error)
          except (ValueError, TypeError):
              message = _('invalid %(type)s value: %(value)r') % {
                  'type': getattr(action.type, '__name__', repr(action.type)), 'value': word}
          raise ArgumentError(action, message)

      def _check_value(self, action, value):
          choices = action.choices
          if not (choices is None or value in choices):
              raise ArgumentError(action, _('invalid choice: %(value)r (choose from %(choices)s)') % {
                  'value': value, 'choices': ', '.join(map(repr, choices))})

      # Help and errors

      def _get_formatter(self):
          make = self.formatter_class
          return make(prog=self.prog)

      def _page_with_usage(self):
          """A formatter that has the usage already."""
          page = self._get_formatter()
          page.add_usage(self.usage, self._actions, self._mutually_exclusive_groups)
          return page

      def format_usage(self):
          return self._page_with_usage().format_help()

      def format_help(self):
          page = self._page_with_usage()
          page.add_text(self.description)
          for section in self._action_groups:
              page.start_section(section.title)
              page.add_text(section.description)
              page.add_arguments(section._group_actions)
              page.end_section()
          page.add_text(self.epilog)
          return page.format_help()

      def print_usage(self, file=None):
          self._print_message(self.format_usage(), _sys.stdout if file is None else file)

      def print_help(self, file=None):
          self._print_message(self.format_help(), _sys.stdout if file is None else file)

      def _print_message(self, message, file=None):
          if message:
              try:
                  (file or _sys.stderr).write(message)
              except (OSError, AttributeError):
                  # There is no such stream, or nobody reads it any more.
                  return

      def exit(self, status=0, message=None):
          if message:
              self._print_message(message, file=_sys.stderr)
          _sys.exit(status)

      def error(self, message):
          self.print_usage(_sys.stderr)
          self.exit(2, _('%(prog)s: error: %(message)s\n') % {'prog': self.prog, 'message': message})


  def _pattern(action):
      """A regular expression for the kinds of words that an action takes: A an argument, O an option, - the word --."""
      nargs = action.nargs
      if nargs is None:
          text = '-*A-*'
      elif nargs in (OPTIONAL, ZERO_OR_MORE, ONE_OR_MORE, REMAINDER, PARSER, SUPPRESS):
          text = {OPTIONAL: '-*A?-*', ZERO_OR_MORE: '-*[A-]*', ONE_OR_MORE: '-*A[A-]*', REMAINDER: '[-AO]*',
                  PARSER: '-*A[-AO]*', SUPPRESS: '-*-*'}[nargs]
      else:
          text = '-*' + '-*'.join('A' * nargs) + '-*'
      if action.option_strings:
          text = text.replace('-*', '').replace('-', '')
      return f'({text})'


  class _Reading:
      """One command line on its way into a namespace."""

      def __init__(self, parser, words, namespace):
          self.parser = parser
          self.words = words
          self.namespace = namespace
          self.unknown = []
          self.seen = set()
          self.given = set()
          self.positionals = [action for action in parser._actions if not action.option_strings]
          self.conflicts = {}
          for group in parser._mutually_exclusive_groups:
              members = group._group_actions
              for place, action in enumerate(members):
                  self.conflicts.setdefault(action, []).extend(members[:place] + members[place + 1:])
          self.options = {}
          self.kinds = ''
          for place, word in enumerate(words):
              if word == '--':
                  self.kinds += '-' + 'A' * (len(words) - place - 1)
                  break
              option = parser._parse_optional(word)
              if option is not None:
                  self.options[place] = option
              self.kinds += 'A' if option is None else 'O'

      def run(self):
          place = 0
          last = max(self.options, default=-1)
          while place <= last:
              next_option = min([index for index in self.options if index >= place])
              if place != next_option:
                  end = self.take_positionals(place)
                  if end > place:
                      place = end
                      continue
              if place not in self.options:
                  self.unknown += self.words[place:next_option]
                  place = next_option
              place = self.take_option(place)
          end = self.take_positionals(place)
          self.unknown += self.words[end:]
          self.check()
          return self.namespace, self.unknown

      def match(self, action, kinds):
          """How many words an action takes."""
          import re
          found = re.match(_pattern(action), kinds)
          if found is not None:
              return len(found[1])
          nargs = action.nargs
          message = {None: _('expected one argument'), OPTIONAL: _('expected at most one argument'),
                     ONE_OR_MORE: _('expected at least one argument')}.get(nargs)
          if message is None:
              message = ngettext('expected %s argument', 'expected %s arguments', nargs) % nargs
          raise ArgumentError(action, message)

      def take_positionals(self, start):
          """Gives words to as many positionals as there is enough for, the first ones first."""
          import re
          kinds = self.kinds[start:]
          for count in range(len(self.positionals), 0, -1):
              actions = self.positionals[:count]
              found = re.match(''.join(map(_pattern, actions)), kinds)
              if found is not None:
                  break
          else:
              return start
          for action, taken in zip(actions, found.groups()):
              words = self.words[start:start + len(taken)]
              start += len(taken)
              self.act(action, words)
          self.positionals = self.positionals[count:]
          return start

      def take_option(self, start):
          action, option, value = self.options[start]
          todo = []
          while True:
              if action is None:
                  self.unknown.append(self.words[start])
                  return start + 1
              if value is None:
                  start += 1
                  count = self.match(action, self.kinds[start:])
                  todo.append((action, self.words[start:start + count], option))
                  end = start + count
                  break
              count = self.match(action, 'A')
              prefixes = self.parser.prefix_chars
              if count == 0 and option[1] not in prefixes and value != '':
                  # The value may be more options of one letter.
                  todo.append((action, [], option))
                  option = option[0] + value[0]
                  action = self.parser._option_string_actions.get(option)
                  if action is None:
                      raise ArgumentError(todo[-1][0], _('ignored explicit argument %r') % value)
                  value = value[1:] or None
                  if value is not None and value[0] == '=':
                      value = value[1:]
                  continue
              if count != 1:
                  raise ArgumentError(action, _('ignored explicit argument %r') % value)
              todo.append((action, [value], option))
              end = start + 1
              break
          for one, words, name in todo:
              self.act(one, words, name)
          return end

      def act(self, action, words, option=None):
          self.seen.add(action)
          values = self.parser._get_values(action, words)
          if values is not action.default:
              self.given.add(action)
              for other in self.conflicts.get(action, ()):
                  if other in self.given:
                      raise ArgumentError(action, _('not allowed with argument %s') % _argument_name(other))
          if values is not SUPPRESS:
              action(self.parser, self.namespace, values, option)

      def check(self):
          missing = []
          for action in self.parser._actions:
              if action in self.seen:
                  continue
              if action.required:
                  missing.append(_argument_name(action))
              elif (isinstance(action.default, str) and hasattr(self.namespace, action.dest)
                    and action.default is getattr(self.namespace, action.dest)):
                  # A default that is text is read as if it had been given.
                  setattr(self.namespace, action.dest, self.parser._get_value(action, action.default))
          if missing:
              self.parser.error(_('the following arguments are required: %s') % ', '.join(missing))
          for group in self.parser._mutually_exclusive_groups:
              if group.required and not any(action in self.given for action in group._group_actions):
                  names = [_argument_name(action) for action in group._group_actions if action.help is not SUPPRESS]
                  self.parser.error(_('one of the arguments %s is required') % ' '.join(names))

  """#
