// This file defines the module html (library reference, "html"): text in HTML quoted and read.

let htmlSource = #"""
  from html import entities

  __all__ = ['escape', 'unescape']


  def escape(s, quote=True):
      s = s.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')
      if quote:
          s = s.replace('"', '&quot;').replace("'", '&#x27;')
      return s


  # What browsers show for numbers that stand for no character: those of Windows-1252, and nothing for most others.
  _WINDOWS = dict(zip(range(0x80, 0xA0), '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'))
  _WINDOWS[0] = '\ufffd'
  _WINDOWS[13] = '\r'


  def _numbered(digits, base):
      number = int(digits, base)
      if number in _WINDOWS:
          return _WINDOWS[number]
      if 0xD800 <= number <= 0xDFFF or number > 0x10FFFF:
          return '\ufffd'
      if (number < 0x20 and number not in (9, 10, 12) or number == 0x7F or 0xFDD0 <= number <= 0xFDEF
              or number & 0xFFFE == 0xFFFE):
          return ''
      return chr(number)


  def _replacement(match):
      text = match[1]
      if text[0] == '#':
          digits = text[1:].rstrip(';')
          return _numbered(digits[1:], 16) if digits[0] in 'xX' else _numbered(digits, 10)
      names = entities.html5
      if text in names:
          return names[text]
      # The longest name at the start: some count without their semicolon.
      for end in range(len(text) - 1, 1, -1):
          if text[:end] in names:
              return names[text[:end]] + text[end:]
      return '&' + text


  def unescape(s):
      if '&' not in s:
          return s
      import re
      return re.sub(r'&(#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[^\t\n\f <&#;]{1,32};?)', _replacement, s)

  """#
