// This file defines the first part of the module argparse (library reference, "argparse"): help.

let argparseHelpSource = #"""
  import sys as _sys
  from gettext import gettext as _, ngettext

  __all__ = ['ArgumentParser', 'ArgumentError', 'ArgumentTypeError', 'BooleanOptionalAction', 'FileType',
             'HelpFormatter', 'ArgumentDefaultsHelpFormatter', 'RawDescriptionHelpFormatter', 'RawTextHelpFormatter',
             'MetavarTypeHelpFormatter', 'Namespace', 'Action', 'ONE_OR_MORE', 'OPTIONAL', 'PARSER', 'REMAINDER',
             'SUPPRESS', 'ZERO_OR_MORE']

  SUPPRESS = '==SUPPRESS=='
  OPTIONAL, ZERO_OR_MORE, ONE_OR_MORE, PARSER, REMAINDER = '?', '*', '+', 'A...', '...'


  class _Shown:
      """A repr with what the object was made from."""

      def _fields_to_show(self):
          return vars(self).items()

      def __repr__(self):
          shown = []
          starred = {}
          for name, value in self._fields_to_show():
              if name.isidentifier():
                  shown.append('%s=%r' % (name, value))
              else:
                  starred[name] = value
          if starred:
              shown.append('**%s' % repr(starred))
          return '%s(%s)' % (type(self).__name__, ', '.join(shown))


  class Namespace(_Shown):
      """The values of a command line, as attributes."""

      def __init__(self, **kwargs):
          for name in kwargs:
              setattr(self, name, kwargs[name])

      def __eq__(self, other):
          return vars(self) == vars(other) if isinstance(other, Namespace) else NotImplemented

      def __contains__(self, key):
          return key in self.__dict__

      __hash__ = None


  class ArgumentError(Exception):
      """What is wrong with the value of an argument."""

      def __init__(self, argument, message):
          self.argument_name = _argument_name(argument)
          self.message = message

      def __str__(self):
          if self.argument_name is None:
              return self.message
          return _('argument %(argument_name)s: %(message)s') % {
              'argument_name': self.argument_name, 'message': self.message}


  class ArgumentTypeError(Exception):
      pass


  def _argument_name(argument):
      if argument is None:
          return None
      if argument.option_strings:
          return '/'.join(argument.option_strings)
      for name in (argument.metavar, argument.dest):
          if name not in (None, SUPPRESS):
              return name
      if argument.choices:
          return '{' + ','.join(argument.choices) + '}'
      return None


  # Help.

  class HelpFormatter:
      """Writes the help of a parser: sections with a heading, each with texts and arguments."""

      def __init__(self, prog, indent_increment=2, max_help_position=24, width=None):
          if width is None:
              import shutil
              width = shutil.get_terminal_size().columns - 2
          self._prog = prog
          self._indent_increment = indent_increment
          self._max_help_position = min(max_help_position, max(width - 20, indent_increment * 2))
          self._width = width
          self._current_indent = 0
          self._level = 0
          self._action_max_length = 0
          # Open sections, the innermost last: a heading, the indent before it, and functions that write what is in it.
          self._sections = [(None, 0, [])]

      def _indent(self):
          self._current_indent += self._indent_increment
          self._level += 1

      def _dedent(self):
          self._current_indent -= self._indent_increment
          assert self._current_indent >= 0, 'Indent decreased below 0.'
          self._level -= 1

      def _add_item(self, func, args):
          self._sections[-1][2].append((func, args))

      def start_section(self, heading):
          outer = self._current_indent
          self._indent()
          self._sections.append((heading, outer, []))

      def end_section(self):
          section = self._sections.pop()
          self._dedent()
          self._add_item(self._format_section, section)

      def add_text(self, text):
          if text is not SUPPRESS and text is not None:
              self._add_item(self._format_text, [text])

      def add_usage(self, usage, actions, groups, prefix=None):
          if usage is not SUPPRESS:
              self._add_item(self._format_usage, (usage, actions, groups, prefix))

      def add_argument(self, action):
          if action.help is not SUPPRESS:
              actions = [action, *self._iter_indented_subactions(action)]
              longest = max([len(self._format_action_invocation(one)) for one in actions])
              self._action_max_length = max(self._action_max_length, longest + self._current_indent)
              self._add_item(self._format_action, [action])

      def add_arguments(self, actions):
          for action in actions:
              self.add_argument(action)

      def format_help(self):
          text = self._join_parts([func(*args) for func, args in self._sections[0][2]])
          if text:
              while '\n\n\n' in text:
                  text = text.replace('\n\n\n', '\n\n')
              text = text.strip('\n') + '\n'
          return text

      def _format_section(self, heading, indent, items):
          self._indent()
          body = self._join_parts([func(*args) for func, args in items])
          self._dedent()
          if not body:
              return ''
          title = ''
          if heading is not SUPPRESS and heading is not None:
              title = ' ' * indent + heading + ':\n'
          return '\n' + title + body + '\n'

      def _join_parts(self, part_strings):
          return ''.join([part for part in part_strings if part and part is not SUPPRESS])

      # Usage

      def _format_usage(self, usage, actions, groups, prefix):
          if prefix is None:
              prefix = _('usage: ')
          prog = '%(prog)s' % {'prog': self._prog}
          if usage is not None:
              usage = usage % {'prog': self._prog}
          elif not actions:
              usage = prog
          else:
              optionals = [action for action in actions if action.option_strings]
              positionals = [action for action in actions if not action.option_strings]
              usage = ' '.join([part for part in (prog, self._format_actions_usage(optionals + positionals, groups))
                                if part])
              if len(prefix) + len(usage) > self._width - self._current_indent:
                  usage = self._wrapped_usage(
                      prefix, prog, [_usage_parts(self._format_actions_usage(some, groups))
                                     for some in (optionals, positionals)])
          return f'{prefix}{usage}\n\n'

      def _wrapped_usage(self, prefix, prog, parts):
          width = max(self._width - self._current_indent, 11)
          optionals, positionals = parts

          def lines(words, margin, start):
              """The words in lines; the first begins at a column of its own."""
              result, line, used = [], [], start - 1
              for word in words:
                  if used + 1 + len(word) > width and line:
                      result.append(line)
                      line, used = [], margin - 1
                  line.append(word)
                  used += len(word) + 1
              if line:
                  result.append(line)
              return [' ' * margin + ' '.join(line) for line in result]

          if len(prefix) + len(prog) <= 0.75 * width:
              margin = len(prefix) + len(prog) + 1
              first = optionals or positionals
              result = lines([prog, *first], margin, len(prefix))
              result[0] = result[0][margin:]
              if optionals:
                  result += lines(positionals, margin, margin)
          else:
              margin = len(prefix)
              result = lines(optionals + positionals, margin, margin)
              if len(result) > 1:
                  result = lines(optionals, margin, margin) + lines(positionals, margin, margin)
              result.insert(0, prog)
          return '\n'.join(result)

      def _format_actions_usage(self, actions, groups):
          import re
          grouped = set()
          before = {}    # what stands before an action: brackets of groups and bars between their members
          for group in groups:
              members = group._group_actions
              if not members:
                  raise ValueError(f'empty group {group}')
              if members[0] not in actions:
                  continue
              start = actions.index(members[0])
              end = start + len(members)
              if actions[start:end] != members:
                  continue
              grouped.update(members)
              opening, closing = '()' if group.required else '[]'
              before[start] = before[start] + ' ' + opening if start in before else opening
              before[end] = before.get(end, '') + closing
              for place in range(start + 1, end):
                  before[place] = '|'
          parts = []
          for place, action in enumerate(actions):
              if action.help is SUPPRESS:
                  parts.append(None)
                  if before.get(place) == '|':
                      before.pop(place)
                  elif before.get(place + 1) == '|':
                      before.pop(place + 1)
              elif not action.option_strings:
                  part = self._format_args(action, self._get_default_metavar_for_positional(action))
                  if action in grouped and part[0] == '[' and part[-1] == ']':
                      part = part[1:-1]
                  parts.append(part)
              else:
                  part = action.format_usage()
                  if action.nargs != 0:
                      part = '%s %s' % (action.option_strings[0], self._format_args(
                          action, self._get_default_metavar_for_optional(action)))
                  if not action.required and action not in grouped:
                      part = f'[{part}]'
                  parts.append(part)
          for place in sorted(before, reverse=True):
              parts.insert(place, before[place])
          text = ' '.join([part for part in parts if part is not None])
          text = re.sub(r'([\[(]) ', r'\1', text)
          text = re.sub(r' ([\])])', r'\1', text)
          text = re.sub(r'[\[(] *[\])]', '', text)
          # A group of one needs no brackets.
          return re.sub(r'\(([^|]*)\)', r'\1', text).strip()

      # Texts and arguments

      def _format_text(self, text):
          if '%(prog)' in text:
              text = text % {'prog': self._prog}
          return self._fill_text(text, max(self._width - self._current_indent, 11), ' ' * self._current_indent) + '\n\n'

      def _format_action(self, action):
          position = min(self._action_max_length + 2, self._max_help_position)
          width = max(self._width - position, 11)
          margin = ' ' * self._current_indent
          header = margin + self._format_action_invocation(action)
          parts = []
          if not action.help or not action.help.strip():
              parts.append(header + '\n' if not action.help else self._padded(header, position))
          else:
              text = self._expand_help(action)
              lines = self._split_lines(text, width) if text else []
              start = self._padded(header, position)
              if lines:
                  if start.endswith('\n'):
                      start += ' ' * position
                  parts.append(start + lines[0] + '\n')
                  parts += [' ' * position + line + '\n' for line in lines[1:]]
              else:
                  parts.append(start)
          if not parts[-1].endswith('\n'):
              parts.append('\n')
          parts += [self._format_action(one) for one in self._iter_indented_subactions(action)]
          return self._join_parts(parts)

      def _padded(self, header, position):
          """The header up to the column of the help, or on a line of its own."""
          return header.ljust(position) if len(header) <= position - 2 else header + '\n'

      def _format_action_invocation(self, action):
          if not action.option_strings:
              metavar, = self._metavar_formatter(action, self._get_default_metavar_for_positional(action))(1)
              return metavar
          if action.nargs == 0:
              return ', '.join(action.option_strings)
          args = self._format_args(action, self._get_default_metavar_for_optional(action))
          return ', '.join(['%s %s' % (option, args) for option in action.option_strings])

      def _metavar_formatter(self, action, default_metavar):
          if action.metavar is not None:
              result = action.metavar
          elif action.choices is not None:
              result = '{%s}' % ','.join(map(str, action.choices))
          else:
              result = default_metavar
          return lambda count: result if isinstance(result, tuple) else (result,) * count

      def _format_args(self, action, default_metavar):
          names = self._metavar_formatter(action, default_metavar)
          nargs = action.nargs
          if nargs is None:
              return '%s' % names(1)
          if nargs == OPTIONAL:
              return '[%s]' % names(1)
          if nargs == ZERO_OR_MORE:
              metavar = names(1)
              return '[%s [%s ...]]' % metavar if len(metavar) == 2 else '[%s ...]' % metavar
          if nargs == ONE_OR_MORE:
              return '%s [%s ...]' % names(2)
          if nargs == REMAINDER:
              return '...'
          if nargs == PARSER:
              return '%s ...' % names(1)
          if nargs == SUPPRESS:
              return ''
          try:
              template = ' '.join(['%s' for _ in range(nargs)])
          except TypeError:
              raise ValueError('invalid nargs value') from None
          return template % names(nargs)

      def _expand_help(self, action):
          values = {'prog': self._prog}
          for name, value in vars(action).items():
              if value is not SUPPRESS:
                  values[name] = getattr(value, '__name__', value)
          values['prog'] = self._prog
          if values.get('choices') is not None:
              values['choices'] = ', '.join(map(str, values['choices']))
          return self._get_help_string(action) % values

      def _iter_indented_subactions(self, action):
          get_subactions = getattr(action, '_get_subactions', None)
          if get_subactions is not None:
              self._indent()
              yield from get_subactions()
              self._dedent()

      def _split_lines(self, text, width):
          import textwrap
          return textwrap.wrap(_on_one_line(text), width)

      def _fill_text(self, text, width, indent):
          import textwrap
          return textwrap.fill(_on_one_line(text), width, initial_indent=indent, subsequent_indent=indent)

      def _get_help_string(self, action):
          return action.help

      def _get_default_metavar_for_optional(self, action):
          return action.dest.upper()

      def _get_default_metavar_for_positional(self, action):
          return action.dest


  def _usage_parts(text):
      """The pieces of a usage text that stay together on a line."""
      import re
      return re.findall(r'\(.*?\)+(?=\s|$)|\[.*?\]+(?=\s|$)|\S+', text)


  def _on_one_line(text):
      # Other white space of Unicode, such as the no-break space, stays.
      import re
      return re.sub(r'\s+', ' ', text, flags=re.ASCII).strip()


  class RawDescriptionHelpFormatter(HelpFormatter):
      def _fill_text(self, text, width, indent):
          return ''.join([indent + line for line in text.splitlines(keepends=True)])


  class RawTextHelpFormatter(RawDescriptionHelpFormatter):
      def _split_lines(self, text, width):
          return text.splitlines()


  class ArgumentDefaultsHelpFormatter(HelpFormatter):
      def _get_help_string(self, action):
          text = action.help
          if text is None:
              text = ''
          if '%(default)' not in text and action.default is not SUPPRESS:
              if action.option_strings or action.nargs in (OPTIONAL, ZERO_OR_MORE):
                  text += _(' (default: %(default)s)')
          return text


  class MetavarTypeHelpFormatter(HelpFormatter):
      def _get_default_metavar_for_optional(self, action):
          return action.type.__name__

      def _get_default_metavar_for_positional(self, action):
          return action.type.__name__

  """#
