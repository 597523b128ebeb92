// This file defines the module getopt (library reference, "getopt").

let getoptSource = #"""
  __all__ = ['GetoptError', 'error', 'getopt', 'gnu_getopt']


  class GetoptError(Exception):
      """What is wrong, and the option that it is about."""

      def __init__(self, msg, opt=''):
          self.msg = msg
          self.opt = opt
          Exception.__init__(self, msg, opt)

      def __str__(self):
          return self.msg


  error = GetoptError


  def getopt(args, shortopts, longopts=[]):
      """The options before the first other word, and what is left."""
      options = []
      longopts = _as_list(longopts)
      while args and args[0].startswith('-') and args[0] != '-':
          if args[0] == '--':
              return options, args[1:]
          args = _take(options, args, shortopts, longopts)
      return options, args


  def gnu_getopt(args, shortopts, longopts=[]):
      """The options wherever they stand, and the other words."""
      import os
      options, others = [], []
      longopts = _as_list(longopts)
      stops = shortopts.startswith('+') or bool(os.environ.get('POSIXLY_CORRECT'))
      if shortopts.startswith('+'):
          shortopts = shortopts[1:]
      while args:
          if args[0] == '--':
              others += args[1:]
              break
          if args[0].startswith('-') and args[0] != '-':
              args = _take(options, args, shortopts, longopts)
          elif stops:
              others += args
              break
          else:
              others.append(args[0])
              args = args[1:]
      return options, others


  def _as_list(longopts):
      return [longopts] if isinstance(longopts, str) else list(longopts)


  def _take(options, args, shortopts, longopts):
      """Reads the options of the first word, and gives the words that are left."""
      word, args = args[0], args[1:]
      if word.startswith('--'):
          name, equals, value = word[2:].partition('=')
          takes_value, name = long_has_args(name, longopts)
          if takes_value and not equals:
              if not args:
                  raise GetoptError('option --%s requires argument' % name, name)
              value, args = args[0], args[1:]
          elif equals and not takes_value:
              raise GetoptError('option --%s must not have an argument' % name, name)
          options.append(('--' + name, value))
          return args
      letters = word[1:]
      while letters:
          letter, letters = letters[0], letters[1:]
          value = ''
          if short_has_arg(letter, shortopts):
              value, letters = letters, ''
              if not value:
                  if not args:
                      raise GetoptError('option -%s requires argument' % letter, letter)
                  value, args = args[0], args[1:]
          options.append(('-' + letter, value))
      return args


  def long_has_args(opt, longopts):
      fitting = [name for name in longopts if name.startswith(opt)]
      if not fitting:
          raise GetoptError('option --%s not recognized' % opt, opt)
      if opt in fitting:
          return False, opt
      if opt + '=' in fitting:
          return True, opt
      if len(fitting) > 1:
          raise GetoptError('option --%s not a unique prefix' % opt, opt)
      name = fitting[0]
      return name.endswith('='), name.removesuffix('=')


  def short_has_arg(opt, shortopts):
      place = shortopts.find(opt) if opt != ':' else -1
      if place < 0:
          raise GetoptError('option -%s not recognized' % opt, opt)
      return shortopts.startswith(':', place + 1)

  """#
