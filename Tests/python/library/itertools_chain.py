from itertools import chain

print(list(chain('ab', [1], ())), list(chain()), list(chain([])))
print(list(chain.from_iterable(['ab', (1, 2), {3: 4}])), list(chain.from_iterable([])))
def parts():
    print('first')
    yield 'ab'
    print('second')
    yield 'cd'
for item in chain.from_iterable(parts()):
    print(item)
it = chain([1], 2, [3])
print(next(it))
for _ in range(2):
    try:
        print(next(it))
    except (TypeError, StopIteration) as error:
        print(repr(error))
class Joined(chain):
    pass
print(list(Joined([1], [2])), type(Joined.from_iterable([[3]])).__name__, iter(it) is it)

# expect: ['a', 'b', 1] [] []
# expect: ['a', 'b', 1, 2, 3] []
# expect: first
# expect: a
# expect: b
# expect: second
# expect: c
# expect: d
# expect: 1
# expect: TypeError("'int' object is not iterable")
# expect: StopIteration()
# expect: [1, 2] Joined True
