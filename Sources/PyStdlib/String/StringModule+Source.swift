// This file defines the module string (library reference, "string") in Python. Template scans plain texts by itself
// and needs the regular expression engine only for subclasses.

extension StandardLibrary {
  static let stringSource = ##"""
    __all__ = ['ascii_letters', 'ascii_lowercase', 'ascii_uppercase', 'capwords', 'digits', 'hexdigits', 'octdigits',
               'printable', 'punctuation', 'whitespace', 'Formatter', 'Template']

    whitespace = ' \t\n\r\v\f'
    ascii_lowercase = 'abcdefghijklmnopqrstuvwxyz'
    ascii_uppercase = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
    ascii_letters = ascii_lowercase + ascii_uppercase
    digits = '0123456789'
    hexdigits = digits + 'abcdef' + 'ABCDEF'
    octdigits = '01234567'
    punctuation = r"""!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~"""
    printable = digits + ascii_letters + punctuation + whitespace


    def capwords(s, sep=None):
        """Capitalizes every word of a text."""
        return (sep or ' ').join(map(str.capitalize, s.split(sep)))


    _NOT_GIVEN = {}


    class _Pattern:
        """The compiled pattern of Template itself, made on first use: it costs the regular expression engine."""

        def __get__(self, instance, owner=None):
            return _compiled(owner if owner is not None else type(instance))


    def _compiled(cls):
        import re
        kept = cls.__dict__.get('_compiled_pattern')
        if kept is None:
            delimiter = re.escape(cls.delimiter)
            name = cls.idpattern
            braced = cls.braceidpattern or cls.idpattern
            text = (rf'{delimiter}(?:(?P<escaped>{delimiter})|(?P<named>{name})|'
                    rf'{{(?P<braced>{braced})}}|(?P<invalid>))')
            flags = re.IGNORECASE if cls.flags is None else cls.flags
            kept = re.compile(text, flags | re.VERBOSE)
            cls._compiled_pattern = kept
        return kept


    class Template:
        """A text with $-placeholders."""

        delimiter = '$'
        idpattern = r'(?a:[_a-z][_a-z0-9]*)'
        braceidpattern = None
        flags = None
        pattern = _Pattern()

        def __init_subclass__(cls):
            super().__init_subclass__()
            if 'pattern' in cls.__dict__:
                import re
                flags = re.IGNORECASE if cls.flags is None else cls.flags
                cls.pattern = re.compile(cls.pattern, flags | re.VERBOSE)
            else:
                cls._compiled_pattern = None
                cls.pattern = _Pattern()

        def __init__(self, template):
            self.template = template

        def _pieces(self):
            """Literal texts, and (kind, name, place, text) for each placeholder."""
            cls = type(self)
            if cls is Template:
                return _plain_pieces(self.template)
            return _pattern_pieces(cls.pattern, self.template)

        def _complain(self, place):
            lines = self.template[:place].splitlines(keepends=True)
            if not lines:
                column, line = 1, 1
            else:
                column, line = place - len(''.join(lines[:-1])), len(lines)
            raise ValueError(f'Invalid placeholder in string: line {line}, col {column}')

        def substitute(self, mapping=_NOT_GIVEN, /, **kws):
            """The text with all placeholders replaced; KeyError for one without a value."""
            values = _joined(mapping, kws)
            result = []
            for piece in self._pieces():
                if isinstance(piece, str):
                    result.append(piece)
                    continue
                kind, name, place, text = piece
                if kind == 'name':
                    result.append(str(values[name]))
                elif kind == 'escaped':
                    result.append(self.delimiter)
                elif kind == 'invalid':
                    self._complain(place)
                else:
                    raise ValueError('Unrecognized named group in pattern', type(self).pattern)
            return ''.join(result)

        def safe_substitute(self, mapping=_NOT_GIVEN, /, **kws):
            """The text with all placeholders replaced that have a value."""
            values = _joined(mapping, kws)
            result = []
            for piece in self._pieces():
                if isinstance(piece, str):
                    result.append(piece)
                    continue
                kind, name, place, text = piece
                if kind == 'name':
                    try:
                        result.append(str(values[name]))
                    except KeyError:
                        result.append(text)
                elif kind == 'escaped':
                    result.append(self.delimiter)
                elif kind == 'invalid':
                    result.append(text)
                else:
                    raise ValueError('Unrecognized named group in pattern', type(self).pattern)
            return ''.join(result)

        def is_valid(self):
            """Whether substitute() would meet no invalid placeholder."""
            for piece in self._pieces():
                if not isinstance(piece, str):
                    if piece[0] == 'invalid':
                        return False
                    if piece[0] == 'unknown':
                        raise ValueError('Unrecognized named group in pattern', type(self).pattern)
            return True

        def get_identifiers(self):
            """The names of the placeholders, each once, in the order of their first use."""
            names = []
            for piece in self._pieces():
                if not isinstance(piece, str):
                    if piece[0] == 'name' and piece[1] not in names:
                        names.append(piece[1])
                    elif piece[0] == 'unknown':
                        raise ValueError('Unrecognized named group in pattern', type(self).pattern)
            return names


    def _joined(mapping, kws):
        if mapping is _NOT_GIVEN:
            return kws
        if kws:
            from collections import ChainMap
            return ChainMap(kws, mapping)
        return mapping


    _NAME_START = frozenset(ascii_letters + '_')
    _NAME_PART = frozenset(ascii_letters + digits + '_')


    def _name_end(text, start):
        """Where the name that begins at a place ends: the place itself when there is none."""
        if start >= len(text) or text[start] not in _NAME_START:
            return start
        end = start + 1
        while end < len(text) and text[end] in _NAME_PART:
            end += 1
        return end


    def _plain_pieces(text):
        pieces = []
        done = 0
        while True:
            place = text.find('$', done)
            if place < 0:
                pieces.append(text[done:])
                return pieces
            pieces.append(text[done:place])
            after = place + 1
            if text.startswith('$', after):
                done = after + 1
                pieces.append(('escaped', None, place, '$$'))
                continue
            if text.startswith('{', after):
                end = _name_end(text, after + 1)
                if end > after + 1 and text.startswith('}', end):
                    done = end + 1
                    pieces.append(('name', text[after + 1:end], place, text[place:done]))
                    continue
            end = _name_end(text, after)
            if end > after:
                done = end
                pieces.append(('name', text[after:end], place, text[place:done]))
            else:
                done = after
                pieces.append(('invalid', None, after, '$'))


    def _pattern_pieces(pattern, text):
        pieces = []
        done = 0
        for match in pattern.finditer(text):
            pieces.append(text[done:match.start()])
            done = match.end()
            groups = match.groupdict()
            name = groups.get('named') or groups.get('braced')
            if name is not None:
                pieces.append(('name', name, match.start(), match.group()))
            elif groups.get('escaped') is not None:
                pieces.append(('escaped', None, match.start(), match.group()))
            elif groups.get('invalid') is not None:
                pieces.append(('invalid', None, match.start('invalid'), match.group()))
            else:
                pieces.append(('unknown', None, match.start(), match.group()))
        pieces.append(text[done:])
        return pieces


    class Formatter:
        """str.format() as a class whose steps can be overridden."""

        def format(self, format_string, /, *args, **kwargs):
            return self.vformat(format_string, args, kwargs)

        def vformat(self, format_string, args, kwargs):
            used_args = set()
            result, _ = self._vformat(format_string, args, kwargs, used_args, 2)
            self.check_unused_args(used_args, args, kwargs)
            return result

        def _vformat(self, format_string, args, kwargs, used_args, recursion_depth, auto_arg_index=0):
            if recursion_depth < 0:
                raise ValueError('Max string recursion exceeded')
            result = []
            for literal_text, field_name, format_spec, conversion in self.parse(format_string):
                if literal_text:
                    result.append(literal_text)
                if field_name is None:
                    continue
                if field_name == '':
                    if auto_arg_index is False:
                        raise ValueError('cannot switch from manual field specification to automatic field numbering')
                    field_name = str(auto_arg_index)
                    auto_arg_index += 1
                elif field_name.isdigit():
                    if auto_arg_index:
                        raise ValueError('cannot switch from manual field specification to automatic field numbering')
                    auto_arg_index = False
                obj, arg_used = self.get_field(field_name, args, kwargs)
                used_args.add(arg_used)
                obj = self.convert_field(obj, conversion)
                format_spec, auto_arg_index = self._vformat(
                    format_spec, args, kwargs, used_args, recursion_depth - 1, auto_arg_index=auto_arg_index)
                result.append(self.format_field(obj, format_spec))
            return ''.join(result), auto_arg_index

        def get_value(self, key, args, kwargs):
            return args[key] if isinstance(key, int) else kwargs[key]

        def check_unused_args(self, used_args, args, kwargs):
            pass

        def format_field(self, value, format_spec):
            return format(value, format_spec)

        def convert_field(self, value, conversion):
            if conversion is None:
                return value
            if conversion == 's':
                return str(value)
            if conversion == 'r':
                return repr(value)
            if conversion == 'a':
                return ascii(value)
            raise ValueError(f'Unknown conversion specifier {conversion!s}')

        def parse(self, format_string):
            """Tuples of literal text, field name, format specification and conversion."""
            return _parse_format(format_string)

        def get_field(self, field_name, args, kwargs):
            first, rest = _split_field(field_name)
            obj = self.get_value(first, args, kwargs)
            for is_attr, name in rest:
                obj = getattr(obj, name) if is_attr else obj[name]
            return obj, first


    def _parse_format(text):
        if not isinstance(text, str):
            raise TypeError(f'expected str, got {type(text).__name__}')
        return _format_parts(text)


    def _format_parts(text):
        place = 0
        count = len(text)
        while place < count:
            # A literal, up to a field or to a doubled brace, which counts once.
            start = place
            while place < count and text[place] not in '{}':
                place += 1
            literal = text[start:place]
            if place == count:
                yield literal, None, None, None
                return
            brace = text[place]
            place += 1
            if place < count and text[place] == brace:
                place += 1
                yield literal + brace, None, None, None
                continue
            if brace == '}':
                raise ValueError("Single '}' encountered in format string")
            if place == count:
                raise ValueError("Single '{' encountered in format string")
            name, specification, conversion, place = _field_parts(text, place)
            yield literal, name, specification, conversion


    def _field_parts(text, place):
        """The name, the specification and the conversion of the field that begins at a place, and the place behind it."""
        start = place
        count = len(text)
        in_index = False
        while place < count:
            char = text[place]
            if char == '[':
                in_index = True
            elif char == ']':
                in_index = False
            elif not in_index:
                if char == '{':
                    raise ValueError("unexpected '{' in field name")
                if char in '}:!':
                    break
            place += 1
        else:
            raise ValueError("expected '}' before end of string")
        name = text[start:place]
        place += 1
        conversion = None
        if char == '}':
            return name, '', None, place
        if char == '!':
            if place >= count:
                raise ValueError('end of string while looking for conversion specifier')
            conversion = text[place]
            place += 1
            if place < count:
                place += 1
                if text[place - 1] == '}':
                    return name, '', conversion, place
                if text[place - 1] != ':':
                    raise ValueError("expected ':' after conversion specifier")
        start = place
        depth = 1
        while place < count:
            if text[place] == '{':
                depth += 1
            elif text[place] == '}':
                depth -= 1
                if depth == 0:
                    return name, text[start:place], conversion, place + 1
            place += 1
        raise ValueError("unmatched '{' in format spec")


    def _split_field(text):
        """The first part of a field name, an int where it looks like one, and the look-ups that follow."""
        place = 0
        while place < len(text) and text[place] not in '.[':
            place += 1
        first = text[:place]
        if first.isdecimal():
            first = int(first)
        return first, _field_steps(text, place)


    def _field_steps(text, place):
        while place < len(text):
            if text[place] == '.':
                start = place + 1
                place = start
                while place < len(text) and text[place] not in '.[':
                    place += 1
                if place == start:
                    raise ValueError('Empty attribute in format string')
                yield True, text[start:place]
            elif text[place] == '[':
                start = place + 1
                place = text.find(']', start)
                if place < 0:
                    raise ValueError("Missing ']' in format string")
                if place == start:
                    raise ValueError('Empty attribute in format string')
                name = text[start:place]
                place += 1
                yield False, int(name) if name.isdecimal() else name
            else:
                raise ValueError("Only '.' or '[' may follow ']' in format field specifier")

    """##
}
