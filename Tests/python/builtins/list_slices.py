numbers = list(range(10))
print(numbers[2:5], numbers[::-3], numbers[-3:], numbers[20:], numbers[5:2:-1])
numbers[2:5] = ['a', 'b']
print(numbers)
numbers[::4] = [10, 20, 30]
print(numbers)
del numbers[1::3]
print(numbers)
del numbers[::-2]
print(numbers)
numbers[1:1] = numbers
print(numbers)
numbers[3:1] = 'xy'
print(numbers)

# expect: [2, 3, 4] [9, 6, 3, 0] [7, 8, 9] [] [5, 4, 3]
# expect: [0, 1, 'a', 'b', 5, 6, 7, 8, 9]
# expect: [10, 1, 'a', 'b', 20, 6, 7, 8, 30]
# expect: [10, 'a', 'b', 6, 7, 30]
# expect: [10, 'b', 7]
# expect: [10, 10, 'b', 7, 'b', 7]
# expect: [10, 10, 'b', 'x', 'y', 7, 'b', 7]
