# what: the `finally` of a generator that is left half-way does not run
# cause: as for `__del__`
# instead: `generator.close()`, or `contextlib.closing`
def numbers():
    try:
        yield 1
        yield 2
    finally:
        print("closed")


for number in numbers():
    print(number)
    break
print("end")
# expect: 1
# expect: end
