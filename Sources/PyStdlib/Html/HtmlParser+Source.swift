// This file defines the module html.parser (library reference, "html.parser").

let htmlParserSource = #"""
  import re
  from html import unescape

  __all__ = ['HTMLParser']

  _white = ' \t\n\r\f\v'
  _tag_name = re.compile(r'[a-zA-Z][^\t\n\r\f />\x00]*')
  _attribute = re.compile(
      r'''((?<=['"\s/])[^\s/>][^\s/=>]*)(\s*=+\s*('[^']*'|"[^"]*"|(?!['"])[^>\s]*))?(?:\s|/(?!>))*''')
  _reference = re.compile(r'&(?:(#)(?:([0-9]+|[xX][0-9a-fA-F]+)[^0-9a-fA-F])?|([a-zA-Z][-.a-zA-Z0-9]*)[^a-zA-Z0-9])')
  _whole_tag = re.compile(r'''<[a-zA-Z][^\t\n\r\f />\x00]*(?:[\s/]*(?:(?<=['"\s/])[^\s/>][^\s/=>]*
      (?:\s*=+\s*(?:'[^']*'|"[^"]*"|(?!['"])[^>\s]*)\s*)?(?:\s|/(?!>))*)*)?\s*''', re.VERBOSE)


  class HTMLParser:
      """Reads HTML, however broken, and calls a method for each part of it."""

      CDATA_CONTENT_ELEMENTS = ('script', 'style')

      def __init__(self, *, convert_charrefs=True):
          self.convert_charrefs = convert_charrefs
          self.reset()

      def reset(self):
          self.rawdata = ''
          self.lasttag = '???'
          self.cdata_elem = None
          self._start_text = None
          self.lineno, self.offset = 1, 0

      def feed(self, data):
          self.rawdata += data
          self._advance(False)

      def close(self):
          self._advance(True)

      def getpos(self):
          return self.lineno, self.offset

      def get_starttag_text(self):
          return self._start_text

      def set_cdata_mode(self, elem):
          self.cdata_elem = elem.lower()

      def clear_cdata_mode(self):
          self.cdata_elem = None

      # What a program overrides

      def handle_startendtag(self, tag, attrs):
          self.handle_starttag(tag, attrs)
          self.handle_endtag(tag)

      def handle_starttag(self, tag, attrs):
          pass

      def handle_endtag(self, tag):
          pass

      def handle_charref(self, name):
          pass

      def handle_entityref(self, name):
          pass

      def handle_data(self, data):
          pass

      def handle_comment(self, data):
          pass

      def handle_decl(self, decl):
          pass

      def handle_pi(self, data):
          pass

      def unknown_decl(self, data):
          pass

      # Reading

      def _move(self, start, end):
          text = self.rawdata[start:end]
          lines = text.count('\n')
          if lines:
              self.lineno += lines
              self.offset = len(text) - text.rindex('\n') - 1
          else:
              self.offset += len(text)
          return end

      def _text(self, text):
          if text:
              self.handle_data(unescape(text) if self.convert_charrefs and not self.cdata_elem else text)

      def _text_end(self, place, at_end):
          """Where the text from a place ends, or None when that cannot be known yet."""
          text = self.rawdata
          if self.convert_charrefs and not self.cdata_elem:
              end = text.find('<', place)
              if end >= 0:
                  return end
              # A reference at the end may not be whole yet.
              amp = text.rfind('&', max(place, len(text) - 34))
              if amp >= 0 and not re.compile(r'[\s;]').search(text, amp):
                  return None
              return len(text)
          pattern = rf'</\s*{self.cdata_elem}\s*>' if self.cdata_elem else '[&<]'
          match = re.compile(pattern, re.IGNORECASE).search(text, place)
          if match:
              return match.start()
          return None if self.cdata_elem else len(text)

      def _advance(self, at_end):
          place = 0
          while place < len(self.rawdata):
              end = self._text_end(place, at_end)
              if end is None:
                  break
              self._text(self.rawdata[place:end])
              place = self._move(place, end)
              if place == len(self.rawdata):
                  break
              if self.rawdata[place] == '<':
                  next_place = self._markup(place)
                  if next_place is None:
                      if not at_end:
                          break
                      next_place = self.rawdata.find('>', place + 1)
                      if next_place < 0:
                          next_place = self.rawdata.find('<', place + 1)
                          if next_place < 0:
                              next_place = place + 1
                      else:
                          next_place += 1
                      self._text(self.rawdata[place:next_place])
              elif self.rawdata.startswith('&#', place) and not _reference.match(self.rawdata, place)[2]:
                  # No number: CPython goes on with what comes later only.
                  if ';' in self.rawdata[place:]:
                      self.handle_data('&#')
                      place = self._move(place, place + 2)
                  break
              else:
                  next_place = self._char_reference(place, at_end)
                  if next_place is None:
                      break
              place = self._move(place, next_place)
          if at_end and place < len(self.rawdata) and not self.cdata_elem:
              self._text(self.rawdata[place:])
              place = self._move(place, len(self.rawdata))
          self.rawdata = self.rawdata[place:]

      def _char_reference(self, place, at_end):
          text = self.rawdata
          match = _reference.match(text, place)
          if match and (match[2] or match[3]):
              (self.handle_charref if match[2] else self.handle_entityref)(match[2] or match[3])
              end = match.end()
              return end if text[end - 1] == ';' else end - 1
          rest = text[place:]
          if re.fullmatch(r'&([a-zA-Z][a-zA-Z0-9]*)?', rest):
              if not at_end:
                  return None
              # CPython loses the sign before a single character.
              self.handle_data(rest[1:] if len(rest) == 2 else rest)
              return len(text)
          self.handle_data('&')
          return place + 1

      def _markup(self, place):
          """Reads what begins with '<': where it ends, or None when it is not whole."""
          text = self.rawdata
          if _tag_name.match(text, place + 1):
              return self.parse_starttag(place)
          if text.startswith('</', place):
              return self.parse_endtag(place)
          if text.startswith('<!--', place):
              end = re.compile(r'--\s*>').search(text, place + 4)
              if end is None:
                  return None
              self.handle_comment(text[place + 4:end.start()])
              return end.end()
          if text.startswith('<?', place):
              end = text.find('>', place + 2)
              if end < 0:
                  return None
              self.handle_pi(text[place + 2:end])
              return end + 1
          if text.startswith('<!', place):
              return self._declaration(place)
          if place + 1 < len(text) or self.cdata_elem:
              self._text('<')
              return place + 1
          return None

      def _declaration(self, place):
          text = self.rawdata
          if text.startswith('<![', place):
              is_marked = re.compile(r'<!\[\s*(temp|cdata|ignore|include|rcdata)', re.I).match(text, place)
              end = re.compile(r'\]\s*\]\s*>' if is_marked else r'\]\s*>').search(text, place)
              if end is None:
                  return None
              self.unknown_decl(text[place + 3:end.start()])
              return end.end()
          if text[place:place + 9].lower() == '<!doctype':
              end = text.find('>', place + 9)
              if end < 0:
                  return None
              self.handle_decl(text[place + 2:end])
              return end + 1
          return self._bogus_comment(place)

      def _bogus_comment(self, place):
          end = self.rawdata.find('>', place + 2)
          if end < 0:
              return None
          self.handle_comment(self.rawdata[place + 2:end])
          return end + 1

      def parse_starttag(self, i):
          text = self.rawdata
          self._start_text = None
          end = self._tag_end(i)
          if end is None:
              return None
          self._start_text = text[i:end]
          name = _tag_name.match(text, i + 1)
          tag = self.lasttag = name[0].lower()
          place = name.end()
          while place < end and text[place] in _white + '/' and not text.startswith('/>', place):
              place += 1
          attributes = []
          while place < end:
              match = _attribute.match(text, place)
              if not match:
                  break
              key, has_value, value = match.groups()
              if not has_value:
                  value = None
              elif value[:1] in ('"', "'") and value[:1] == value[-1:]:
                  value = value[1:-1]
              attributes.append((key.lower(), unescape(value) if value else value))
              place = match.end()
          rest = text[place:end].strip()
          if rest not in ('>', '/>'):
              self.handle_data(text[i:end])
              return end
          if rest == '/>':
              self.handle_startendtag(tag, attributes)
          else:
              self.handle_starttag(tag, attributes)
              if tag in self.CDATA_CONTENT_ELEMENTS:
                  self.set_cdata_mode(tag)
          return end

      def _tag_end(self, place):
          text = self.rawdata
          match = _whole_tag.match(text, place)
          end = match.end()
          follows = text[end:end + 1]
          if follows == '>':
              return end + 1
          if follows == '/':
              if text.startswith('/>', end):
                  return end + 2
              if text.startswith('/', end) and end + 1 == len(text):
                  return None
              return end if end > place else place + 1
          if not follows or follows in 'abcdefghijklmnopqrstuvwxyz=/ABCDEFGHIJKLMNOPQRSTUVWXYZ':
              return None
          return end if end > place else place + 1

      def parse_endtag(self, i):
          text = self.rawdata
          close = text.find('>', i + 1)
          if close < 0:
              return None
          match = re.compile(r'</\s*([a-zA-Z][-.a-zA-Z0-9:_]*)\s*>').match(text, i)
          if match is None:
              if self.cdata_elem is not None:
                  self.handle_data(text[i:close + 1])
                  return close + 1
              name = _tag_name.match(text, i + 2)
              if name is None:
                  if text[i:i + 3] == '</>':
                      return i + 3
                  return self._bogus_comment(i)
              self.handle_endtag(name[0].lower())
              return text.find('>', name.end()) + 1
          tag = match[1].lower()
          if self.cdata_elem is not None and tag != self.cdata_elem:
              self.handle_data(text[i:match.end()])
              return match.end()
          self.handle_endtag(tag)
          self.clear_cdata_mode()
          return match.end()

  """#
