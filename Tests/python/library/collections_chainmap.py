from collections import ChainMap


def show(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__ + ':', error)


defaults, user = {'color': 'red', 'size': 1}, {'color': 'blue'}
c = ChainMap(user, defaults)
print(c, c['color'], c['size'], c.get('nope', 'no'), len(c), list(c), dict(c), 'size' in c, bool(c), bool(ChainMap()))
c['size'] = 9; print(user, defaults, c.maps)
child = c.new_child({'x': 1}); print(child, child.parents == c, c.new_child(z=2), child.parents)
del c['size']; print(c['size'], c.pop('color'), c['color'], sorted(c.items()), c.copy())
print(c | {'n': 1}, {'n': 1} | c, ChainMap.fromkeys('ab', 0), c == {'color': 'red', 'size': 1}, list(c.values()))
c |= {'w': 3}; print(c, c.popitem()); c.clear(); print(c)
show(lambda: c['absent'])
show(lambda: c.pop('absent'))
show(lambda: c.popitem())
show(lambda: c.__delitem__('color'))
class Deep(ChainMap):
    def __missing__(self, key): return f'<{key}>'
print(Deep({})['k'], isinstance(c, dict))

# expect: ChainMap({'color': 'blue'}, {'color': 'red', 'size': 1}) blue 1 no 2 ['color', 'size'] {'color': 'blue', 'size': 1} True True False
# expect: {'color': 'blue', 'size': 9} {'color': 'red', 'size': 1} [{'color': 'blue', 'size': 9}, {'color': 'red', 'size': 1}]
# expect: ChainMap({'x': 1}, {'color': 'blue', 'size': 9}, {'color': 'red', 'size': 1}) True ChainMap({'z': 2}, {'color': 'blue', 'size': 9}, {'color': 'red', 'size': 1}) ChainMap({'color': 'blue', 'size': 9}, {'color': 'red', 'size': 1})
# expect: 1 blue red [('color', 'red'), ('size', 1)] ChainMap({}, {'color': 'red', 'size': 1})
# expect: ChainMap({'n': 1}, {'color': 'red', 'size': 1}) ChainMap({'n': 1, 'color': 'red', 'size': 1}) ChainMap({'a': 0, 'b': 0}) True ['red', 1]
# expect: ChainMap({}, {'color': 'red', 'size': 1}) ('w', 3)
# expect: ChainMap({}, {'color': 'red', 'size': 1})
# expect: KeyError: 'absent'
# expect: KeyError: "Key not found in the first mapping: 'absent'"
# expect: KeyError: 'No keys found in the first mapping.'
# expect: KeyError: "Key not found in the first mapping: 'color'"
# expect: <k> False
