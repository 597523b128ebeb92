from string import Template


def show(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__ + ':', error)


t = Template('$who likes ${what}s, costs $$5')
print(t.substitute(who='Ada', what='cat'), t.safe_substitute(who='Ada'), t.substitute({'who': 1, 'what': 2}))
print(t.substitute({'who': 'x', 'what': 'y'}, who='z'), t.template, t.is_valid(), t.get_identifiers())
print(Template('$a$b $_x1 ${a}').get_identifiers(), Template('').substitute(), Template('no $').is_valid())
print(Template('$ 5 and $1 and ${').safe_substitute(a=1), Template('$A $a').substitute(A=1, a=2), Template('$aé').substitute(a=1))
show(lambda: t.substitute(who='Ada'))
show(lambda: Template('a $').substitute())
show(lambda: Template('first\nsecond $! here').substitute())
show(lambda: Template('${a').substitute(a=1))
show(lambda: Template('$mapping $self').substitute(mapping=1, self=2))
show(lambda: Template())

# expect: Ada likes cats, costs $5 Ada likes ${what}s, costs $5 1 likes 2s, costs $5
# expect: z likes ys, costs $5 $who likes ${what}s, costs $$5 True ['who', 'what']
# expect: ['a', 'b', '_x1']  False
# expect: $ 5 and $1 and ${ 1 2 1é
# expect: KeyError: 'what'
# expect: ValueError: Invalid placeholder in string: line 1, col 3
# expect: ValueError: Invalid placeholder in string: line 2, col 8
# expect: ValueError: Invalid placeholder in string: line 1, col 1
# expect: 1 2
# expect: TypeError: Template.__init__() missing 1 required positional argument: 'template'
