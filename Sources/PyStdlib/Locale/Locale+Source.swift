// This file defines the modules locale and gettext (library reference, "locale" and "gettext") for the only locale that
// a run has, C, and platform without what would tell about the machine.

let localeSource = #"""
  __all__ = ['getlocale', 'getpreferredencoding', 'Error', 'setlocale', 'resetlocale', 'localeconv', 'strcoll',
             'strxfrm', 'str', 'atof', 'atoi', 'format_string', 'currency', 'LC_CTYPE', 'LC_COLLATE', 'LC_TIME',
             'LC_MONETARY', 'LC_NUMERIC', 'LC_ALL', 'CHAR_MAX', 'getencoding', 'LC_MESSAGES']

  LC_CTYPE, LC_NUMERIC, LC_TIME, LC_COLLATE, LC_MONETARY, LC_MESSAGES, LC_ALL = range(7)
  CHAR_MAX = 127


  class Error(Exception):
      pass


  def setlocale(category, locale=None):
      """The only locale is C."""
      if locale is None or locale in ('', 'C', 'POSIX') or locale == (None, None):
          return 'C'
      raise Error('unsupported locale setting')


  def resetlocale(category=LC_ALL):
      setlocale(category, 'C')


  def getlocale(category=LC_CTYPE):
      if category == LC_ALL:
          raise TypeError('category LC_ALL is not supported')
      return None, None


  def getencoding():
      return 'utf-8'


  def getpreferredencoding(do_setlocale=True):
      return 'UTF-8'


  def localeconv():
      values = dict.fromkeys(['int_curr_symbol', 'currency_symbol', 'mon_decimal_point', 'mon_thousands_sep'], '')
      values['mon_grouping'] = []
      values.update(positive_sign='', negative_sign='')
      for name in ('int_frac_digits', 'frac_digits', 'p_cs_precedes', 'p_sep_by_space', 'n_cs_precedes',
                   'n_sep_by_space', 'p_sign_posn', 'n_sign_posn'):
          values[name] = CHAR_MAX
      values.update(decimal_point='.', thousands_sep='', grouping=[])
      return values


  def strcoll(os1, os2, /):
      return (os1 > os2) - (os1 < os2)


  def strxfrm(string, /):
      return string


  def format_string(f, val, grouping=False, monetary=False):
      return f % val


  def currency(val, symbol=True, grouping=False, international=False):
      raise ValueError("Currency formatting is not possible using the 'C' locale.")


  def str(val):
      return '%.12g' % val


  def delocalize(string):
      return string


  def atof(string, func=float):
      return func(delocalize(string))


  def atoi(string):
      return int(delocalize(string))

  """#

let gettextSource = #"""
  __all__ = ['NullTranslations', 'bindtextdomain', 'find', 'translation', 'install', 'textdomain', 'dgettext',
             'dngettext', 'gettext', 'ngettext', 'pgettext', 'dpgettext', 'npgettext', 'dnpgettext']


  class NullTranslations:
      """Messages as they are, or as the fallbacks translate them."""

      def __init__(self, fp=None):
          self._info = {}
          self._charset = None
          self._fallback = None
          if fp is not None:
              self._parse(fp)

      def _parse(self, fp):
          pass

      def add_fallback(self, fallback):
          if self._fallback:
              self._fallback.add_fallback(fallback)
          else:
              self._fallback = fallback

      def gettext(self, message):
          return self._fallback.gettext(message) if self._fallback else message

      def ngettext(self, msgid1, msgid2, n):
          if self._fallback:
              return self._fallback.ngettext(msgid1, msgid2, n)
          return msgid1 if n == 1 else msgid2

      def pgettext(self, context, message):
          return self._fallback.pgettext(context, message) if self._fallback else message

      def npgettext(self, context, msgid1, msgid2, n):
          if self._fallback:
              return self._fallback.npgettext(context, msgid1, msgid2, n)
          return msgid1 if n == 1 else msgid2

      def info(self):
          return self._info

      def charset(self):
          return self._charset

      def install(self, names=None):
          import builtins
          builtins._ = self.gettext
          for name in names or ():
              if name in ('gettext', 'ngettext', 'pgettext', 'npgettext'):
                  setattr(builtins, name, getattr(self, name))


  def find(domain, localedir=None, languages=None, all=False):
      return [] if all else None


  def translation(domain, localedir=None, languages=None, class_=None, fallback=False):
      if fallback:
          return NullTranslations()
      raise FileNotFoundError(2, 'No translation file found for domain', domain)


  def install(domain, localedir=None, *, names=None):
      translation(domain, localedir, fallback=True).install(names)


  _domain = 'messages'
  _folders = {}


  def textdomain(domain=None):
      global _domain
      if domain is not None:
          _domain = domain
      return _domain


  def bindtextdomain(domain, localedir=None):
      if localedir is not None:
          _folders[domain] = localedir
      return _folders.get(domain, '/usr/share/locale')


  def gettext(message):
      return message


  def ngettext(msgid1, msgid2, n):
      return msgid1 if n == 1 else msgid2


  def dgettext(domain, message):
      return message


  def dngettext(domain, msgid1, msgid2, n):
      return ngettext(msgid1, msgid2, n)


  def pgettext(context, message):
      return message


  def dpgettext(domain, context, message):
      return message


  def npgettext(context, msgid1, msgid2, n):
      return ngettext(msgid1, msgid2, n)


  def dnpgettext(domain, context, msgid1, msgid2, n):
      return ngettext(msgid1, msgid2, n)

  """#

let platformSource = #"""
  import sys as _sys


  def _refused(name):
      raise NotImplementedError(f'platform.{name}() is not available here: it would tell about the machine')


  def python_version():
      return '%d.%d.%d' % _sys.version_info[:3]


  def python_version_tuple():
      return tuple(python_version().split('.'))


  def python_implementation():
      return 'Snip'


  def python_branch():
      return ''


  def python_revision():
      return ''


  def system():
      return 'Linux'


  def system_alias(system, release, version):
      return system, release, version


  def architecture(executable='', bits='', linkage=''):
      return bits or '64bit', linkage


  def __getattr__(name):
      if name in ('freedesktop_os_release', 'java_ver', 'libc_ver', 'mac_ver', 'machine', 'node', 'platform',
                  'processor', 'python_build', 'python_compiler', 'release', 'uname', 'version', 'win32_edition',
                  'win32_is_iot', 'win32_ver'):
          return lambda *args, **kwargs: _refused(name)
      raise AttributeError(f'module {__name__!r} has no attribute {name!r}')

  """#
