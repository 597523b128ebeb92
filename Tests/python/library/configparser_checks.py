# What parsers refuse to hold, and converters under odd names.
import configparser
import warnings


def show(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__, error)


for kind in configparser.RawConfigParser, configparser.ConfigParser:
    parser = kind()
    parser.read_string('[one]\na = 1\n')
    section = parser['one']
    show(lambda: section.__setitem__('b', 2))
    show(lambda: section.__setitem__(3, 'c'))
    show(lambda: parser.set('one', 'd', 4))
    show(lambda: parser.set('one', 'e'))
    show(lambda: section.__delitem__('z'))
    show(lambda: parser.__delitem__('DEFAULT'))
    show(lambda: parser.__delitem__('zz'))
    show(lambda: sorted(section))

bare = configparser.ConfigParser(allow_no_value=True)
bare.read_string('[one]\na\nb =\n')
bare['one']['c'] = None
show(lambda: bare.items('one'))
show(lambda: bare.getint('one', 'a'))

parser = configparser.ConfigParser(converters={'words': str.split})
parser.read_string('[one]\na = 1 2\n')
show(lambda: parser.getwords('one', 'a'))
show(lambda: parser['one'].getwords('z', ['none']))
for name in '', 3, 'two words':
    show(lambda: parser.converters.__setitem__(name, str.upper))
show(lambda: getattr(parser['one'], 'gettwo words')('a'))
show(lambda: sorted(parser.converters))
del parser.converters['words']
show(lambda: hasattr(parser['one'], 'getwords'))

show(lambda: parser.read_dict({'two': {'A': 1, 'a': 2}}))
show(lambda: parser.read_dict({3: {}, '3': {}}))

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    configparser.LegacyInterpolation()
    configparser.SafeConfigParser().readfp(['[one]'])
for warning in caught:
    print(warning.category.__name__, warning.message)
# expect: TypeError option values must be strings
# expect: TypeError option keys must be strings
# expect: None
# expect: None
# expect: KeyError 'z'
# expect: ValueError Cannot remove the default section.
# expect: KeyError 'zz'
# expect: ['a', 'd', 'e']
# expect: TypeError option values must be strings
# expect: TypeError option keys must be strings
# expect: TypeError option values must be strings
# expect: TypeError option values must be strings
# expect: KeyError 'z'
# expect: ValueError Cannot remove the default section.
# expect: KeyError 'zz'
# expect: ['a']
# expect: [('a', ''), ('b', ''), ('c', '')]
# expect: TypeError int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
# expect: ['1', '2']
# expect: ['none']
# expect: ValueError Incompatible key: cannot use "" as a name
# expect: ValueError Incompatible key: 3 (type: <class 'int'>)
# expect: None
# expect: '1 2'
# expect: ['boolean', 'float', 'int', 'two words', 'words']
# expect: False
# expect: DuplicateOptionError While reading from '<dict>': option 'a' in section 'two' already exists
# expect: DuplicateSectionError Section '3' already exists
# expect: DeprecationWarning LegacyInterpolation has been deprecated since Python 3.2 and will be removed from the configparser module in Python 3.13. Use BasicInterpolation or ExtendedInterpolation instead.
# expect: DeprecationWarning The SafeConfigParser class has been renamed to ConfigParser in Python 3.2. This alias will be removed in Python 3.12. Use ConfigParser directly instead.
# expect: DeprecationWarning This method will be removed in Python 3.12. Use 'parser.read_file()' instead.
