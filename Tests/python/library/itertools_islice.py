from itertools import islice, count


def show(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__ + ':', error)


print(list(islice('ABCDEFG', 2)), list(islice('ABCDEFG', 2, 4)), list(islice('ABCDEFG', 2, None)))
print(list(islice('ABCDEFG', 0, None, 2)), list(islice('ABC', None)), list(islice('ABC', 0)), list(islice('AB', 5, 9)))
it = iter(range(10))
print(list(islice(it, 1, 7, 3)), next(it))
print(list(islice(count(), 5, 20, 7)), list(islice(iter([]), 3)))
it = iter('abcdef')
part = islice(it, 2)
print(list(part), list(part), next(it))
show(lambda: islice([1], -1))
show(lambda: islice([1], 'a'))
show(lambda: islice([1], 1, -1))
show(lambda: islice([1], -1, 1))
show(lambda: islice([1], 'a', 1))
show(lambda: islice([1], 1, 2, 0))
show(lambda: islice([1], 1, 2, 'a'))
show(lambda: islice(1, 1))
show(lambda: islice([1], 2**70))

# expect: ['A', 'B'] ['C', 'D'] ['C', 'D', 'E', 'F', 'G']
# expect: ['A', 'C', 'E', 'G'] ['A', 'B', 'C'] [] []
# expect: [1, 4] 7
# expect: [5, 12, 19] []
# expect: ['a', 'b'] [] c
# expect: ValueError: Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
# expect: ValueError: Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
# expect: ValueError: Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
# expect: ValueError: Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.
# expect: ValueError: Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.
# expect: ValueError: Step for islice() must be a positive integer or None.
# expect: ValueError: Step for islice() must be a positive integer or None.
# expect: TypeError: 'int' object is not iterable
# expect: ValueError: Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
