from string import Formatter


def show(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__ + ':', error)


f = Formatter()
class Box:
    size = 3
    items = [1, {'k': 'v'}]
print(f.format('{} {} {name}', 1, 2, name='n'), f.format('{1}{0}', 'a', 'b'), f.format('{{}} {0!r:>5}', 'x'))
print(f.format('{b.size} {b.items[1][k]} {0[1]}', 'xyz', b=Box), f.format('{:{w}.{p}f}|', 3.14159, w=8, p=2), f.vformat('{a}', (), {'a': 1}))
print(list(f.parse('a{b!r:>{w}}c{{d}}{}')), list(f.parse('')), list(f.parse('plain')))
class Default(Formatter):
    def get_value(self, key, args, kwargs):
        if isinstance(key, str):
            return kwargs.get(key, f'<{key}>')
        return super().get_value(key, args, kwargs)
    def check_unused_args(self, used, args, kwargs):
        print('used', sorted(map(str, used)))
    def convert_field(self, value, conversion):
        return value.upper() if conversion == 'u' else super().convert_field(value, conversion)
print(Default().format('{x} {0!u} {y}', 'arg', y=1))
for bad in ('{', '}', '{a', '{!x}', '{0!rx}', '{} {0}', '{0} {}', '{x.}', '{x[}', '{x[]}', '{x[0]y}', '{:{:{}}}', '{a{b}}', '{nope}', '{9}', '{!}'):
    show(lambda: f.format(bad, 1, 2, 3, x=[1]))
show(lambda: f.format())

# expect: 1 2 n ba {}   'x'
# expect: 3 v y     3.14| 1
# expect: [('a', 'b', '>{w}', 'r'), ('c{', None, None, None), ('d}', None, None, None), ('', '', '', None)] [] [('plain', None, None, None)]
# expect: used ['0', 'x', 'y']
# expect: <x> ARG 1
# expect: ValueError: Single '{' encountered in format string
# expect: ValueError: Single '}' encountered in format string
# expect: ValueError: expected '}' before end of string
# expect: ValueError: Unknown conversion specifier x
# expect: ValueError: expected ':' after conversion specifier
# expect: ValueError: cannot switch from manual field specification to automatic field numbering
# expect: ValueError: cannot switch from manual field specification to automatic field numbering
# expect: ValueError: Empty attribute in format string
# expect: ValueError: expected '}' before end of string
# expect: ValueError: Empty attribute in format string
# expect: ValueError: Only '.' or '[' may follow ']' in format field specifier
# expect: ValueError: Max string recursion exceeded
# expect: ValueError: unexpected '{' in field name
# expect: KeyError: 'nope'
# expect: IndexError: tuple index out of range
# expect: ValueError: unmatched '{' in format spec
# expect: TypeError: Formatter.format() missing 1 required positional argument: 'format_string'
