import configparser
import io

text = """[DEFAULT]
home = /home
path : %(home)s/x
[a b]
key=value
Empty =
multi = one
  two

  three
# comment
; other
yes: on
n = 12
f = 1.5
ref = %(key)s %%
[other]
key = %(path)s
"""
c = configparser.ConfigParser()
c.read_string(text)
print(c.sections(), c.defaults(), list(c), "a b" in c, c["a b"], len(c))
for section in c:
    print(section, dict(c[section]), c.options(section) if section != "DEFAULT" else "-")
print(c.getint("a b", "n"), c.getfloat("a b", "f"), c["a b"].getboolean("yes"), c.get("a b", "ref", raw=True), c.get("a b", "zz", fallback="fb"), c["a b"].get("zz"), c.items("other"))
out = io.StringIO()
c.write(out)
print(out.getvalue())
loose = configparser.RawConfigParser(allow_no_value=True, inline_comment_prefixes=("#",), strict=False, delimiters=("=",), empty_lines_in_values=False)
loose.optionxform = str
loose.read_string("[s]\nNoValue\nKey = 1 # note\nKey = 2\n[s]\nb:c = d\n")
print(dict(loose["s"]))
extended = configparser.ConfigParser(interpolation=configparser.ExtendedInterpolation())
extended.read_dict({"a": {"x": "1", "y": "${x}-${b:z}-$$"}, "b": {"z": 9}})
print(extended["a"]["y"], configparser.ConfigParser({"d": "1"}, interpolation=None).defaults())
for source in ("x = 1", "[a]\n[a]", "[a]\nx=1\nX=2", "[a]\nnothing here\n=3", "[a]\nx=%(no)s", "[a]\nx=%y", "[a]\nx=%(x)s", "[a]\nx=%(x"):
    p = configparser.ConfigParser()
    try:
        p.read_string(source)
        print(p["a"]["x"])
    except configparser.Error as error:
        print(type(error).__name__, error)
for call in (lambda: c.get("no", "x"), lambda: c.get("a b", "no"), lambda: c.getboolean("a b", "n"), lambda: c.add_section("a b"), lambda: c.add_section("DEFAULT"), lambda: c.set("a b", "x", 5), lambda: c.set("a b", "x", "%q"),
             lambda: c["none"], lambda: c.add_section(5), lambda: c.__delitem__("DEFAULT"), lambda: c.read_file(["[u", "x"])):
    try:
        print(call())
    except (configparser.Error, ValueError, TypeError, KeyError) as error:
        print(type(error).__name__, error)
c["new"] = {"a": 1}
c.set("new", "b", "2")
print(c.has_option("new", "B"), c.remove_option("new", "a"), c.remove_section("other"), c.has_section("other"), c.popitem()[0], c.read(["/nope"]))

# expect: ['a b', 'other'] {'home': '/home', 'path': '%(home)s/x'} ['DEFAULT', 'a b', 'other'] True <Section: a b> 3
# expect: DEFAULT {'home': '/home', 'path': '/home/x'} -
# expect: a b {'key': 'value', 'empty': '', 'multi': 'one\ntwo\n\nthree', 'yes': 'on', 'n': '12', 'f': '1.5', 'ref': 'value %', 'home': '/home', 'path': '/home/x'} ['key', 'empty', 'multi', 'yes', 'n', 'f', 'ref', 'home', 'path']
# expect: other {'key': '/home/x', 'home': '/home', 'path': '/home/x'} ['key', 'home', 'path']
# expect: 12 1.5 True %(key)s %% fb None [('home', '/home'), ('path', '/home/x'), ('key', '/home/x')]
# expect: [DEFAULT]
# expect: home = /home
# expect: path = %(home)s/x
# expect: 
# expect: [a b]
# expect: key = value
# expect: empty = 
# expect: multi = one
# expect: 	two
# expect: 	
# expect: 	three
# expect: yes = on
# expect: n = 12
# expect: f = 1.5
# expect: ref = %(key)s %%
# expect: 
# expect: [other]
# expect: key = %(path)s
# expect: 
# expect: 
# expect: {'NoValue': None, 'Key': '2', 'b:c': 'd'}
# expect: 1-9-$ {'d': '1'}
# expect: MissingSectionHeaderError File contains no section headers.
# expect: file: '<string>', line: 1
# expect: 'x = 1'
# expect: DuplicateSectionError While reading from '<string>' [line  2]: section 'a' already exists
# expect: DuplicateOptionError While reading from '<string>' [line  3]: option 'x' in section 'a' already exists
# expect: ParsingError Source contains parsing errors: '<string>'
# expect: 	[line  2]: 'nothing here\n'
# expect: 	[line  3]: '=3'
# expect: InterpolationMissingOptionError Bad value substitution: option 'x' in section 'a' contains an interpolation key 'no' which is not a valid option name. Raw value: '%(no)s'
# expect: InterpolationSyntaxError '%' must be followed by '%' or '(', found: '%y'
# expect: InterpolationDepthError Recursion limit exceeded in value substitution: option 'x' in section 'a' contains an interpolation key which cannot be substituted in 10 steps. Raw value: '%(x)s'
# expect: InterpolationSyntaxError bad interpolation variable reference '%(x'
# expect: NoSectionError No section: 'no'
# expect: NoOptionError No option 'no' in section: 'a b'
# expect: ValueError Not a boolean: 12
# expect: DuplicateSectionError Section 'a b' already exists
# expect: ValueError Invalid section name: 'DEFAULT'
# expect: TypeError option values must be strings
# expect: ValueError invalid interpolation syntax in '%q' at position 0
# expect: KeyError 'none'
# expect: TypeError section names must be strings
# expect: ValueError Cannot remove the default section.
# expect: MissingSectionHeaderError File contains no section headers.
# expect: file: '<???>', line: 1
# expect: '[u'
# expect: True True True False a b []
