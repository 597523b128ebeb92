def attempt(*iterables):
    try:
        print(list(zip(*iterables, strict=True)))
    except ValueError as error:
        print(error)

attempt([1, 2], 'ab')
attempt([1, 2], 'a')
attempt([1], 'ab')
attempt([1, 2], 'ab', [3])
attempt([1], 'a', [3, 4])
attempt([], [1], [2])
attempt()

# expect: [(1, 'a'), (2, 'b')]
# expect: zip() argument 2 is shorter than argument 1
# expect: zip() argument 2 is longer than argument 1
# expect: zip() argument 3 is shorter than arguments 1-2
# expect: zip() argument 3 is longer than arguments 1-2
# expect: zip() argument 2 is longer than argument 1
# expect: []
