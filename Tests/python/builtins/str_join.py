def show(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ":", error)


show(lambda: ','.join(['a', 'b']))
show(lambda: ', '.join(('a', 'é', '€')))
show(lambda: '-'.join('abc'))
show(lambda: '-'.join({'x': 1, 'y': 2}))
show(lambda: ''.join([]))
show(lambda: '-'.join(str(i) for i in range(4)))
show(lambda: '-'.join(['x', 2]))
show(lambda: '-'.join(1))

# expect: 'a,b'
# expect: 'a, é, €'
# expect: 'a-b-c'
# expect: 'x-y'
# expect: ''
# expect: '0-1-2-3'
# expect: TypeError: sequence item 1: expected str instance, int found
# expect: TypeError: can only join an iterable
