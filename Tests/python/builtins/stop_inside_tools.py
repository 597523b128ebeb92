def stop(x):
    raise StopIteration(444)

def delegate(tool):
    print("result", (yield from tool))

def generator():
    yield 1
    return 5

class Source:
    def __iter__(self):
        return self
    def __next__(self):
        raise StopIteration(42)

for tool in (map(stop, [1]), filter(stop, [1]), zip([1], Source()), enumerate(Source()), map(str, generator())):
    print(list(delegate(tool)))
for tool in (map(stop, [1]), filter(stop, [1]), zip(Source()), enumerate(Source()), enumerate([]), map(str, Source())):
    try:
        next(tool)
    except StopIteration as e:
        print(type(tool).__name__, e.args)
print(list(map(stop, [1, 2])), next(map(stop, [1]), "default"))
for iterator in (iter([]), iter({}), iter(""), iter(()), zip(), map(len, []), reversed([]), iter(range(0))):
    step = iterator.__next__
    for call in (step, iterator.__next__):
        try:
            print(call())
        except StopIteration as e:
            print("end", e.args)
import itertools
try:
    itertools.chain().__next__()
except StopIteration:
    print("end of chain")
class M(map):
    pass
print(list(M(str, [1, 2])), next(M(str, []), 0))

# expect: result 444
# expect: []
# expect: result 444
# expect: []
# expect: result 42
# expect: []
# expect: result 42
# expect: []
# expect: result 5
# expect: ['1']
# expect: map (444,)
# expect: filter (444,)
# expect: zip (42,)
# expect: enumerate (42,)
# expect: enumerate ()
# expect: map (42,)
# expect: [] default
# expect: end ()
# expect: end ()
# expect: end ()
# expect: end ()
# expect: end ()
# expect: end ()
# expect: end ()
# expect: end ()
# expect: end ()
# expect: end ()
# expect: end ()
# expect: end ()
# expect: end ()
# expect: end ()
# expect: end ()
# expect: end ()
# expect: end of chain
# expect: ['1', '2'] 0
