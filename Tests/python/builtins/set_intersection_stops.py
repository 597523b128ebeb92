# `intersection` with an iterable that is no set ends as soon as every key is found.
def numbers():
    for number in (3, 1, 2, 4):
        print("asked for", number)
        yield number


print({1, 3}.intersection(numbers()))
print({1, 9}.intersection(numbers()))
some = {2}
some.intersection_update([1, 2, []])
print(some)
try:
    {2, 3}.intersection([1, 2, []])
except TypeError as error:
    print(error)
# expect: asked for 3
# expect: asked for 1
# expect: {1, 3}
# expect: asked for 3
# expect: asked for 1
# expect: asked for 2
# expect: asked for 4
# expect: {1}
# expect: {2}
# expect: unhashable type: 'list'
