words = ['banana', 'Apple', 'cherry', 'apple', 'Banana']
print(sorted(words), sorted(words, key=str.lower), sorted(words, key=len, reverse=True))
numbers = [3, 1.5, 2, True, -7]
numbers.sort()
print(numbers)
pairs = [(2, 'b'), (1, 'z'), (2, 'a'), (1, 'a')]
pairs.sort(key=lambda pair: pair[0], reverse=True)
print(pairs)
pairs.sort()
print(pairs)
print(sorted([[2, 1], [1], [1, 0]]), sorted('hello'), sorted({3: 'x', 1: 'y'}))

# expect: ['Apple', 'Banana', 'apple', 'banana', 'cherry'] ['Apple', 'apple', 'banana', 'Banana', 'cherry'] ['banana', 'cherry', 'Banana', 'Apple', 'apple']
# expect: [-7, True, 1.5, 2, 3]
# expect: [(2, 'b'), (2, 'a'), (1, 'z'), (1, 'a')]
# expect: [(1, 'a'), (1, 'z'), (2, 'a'), (2, 'b')]
# expect: [[1], [1, 0], [2, 1]] ['e', 'h', 'l', 'l', 'o'] [1, 3]
