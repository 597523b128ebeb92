def show(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ":", error)


show(lambda: 'a' + 'é')
show(lambda: 'a' + 1)
show(lambda: 'ab' * 3)
show(lambda: -1 * 'ab')
show(lambda: 'a' * 1.5)
show(lambda: 'an' in 'banana')
show(lambda: 1 in 'a')
show(lambda: 'a' < 'b' <= 'b')
show(lambda: 'é' > 'z')
show(lambda: '\uffff' < '\U00010000')
show(lambda: 'a' == b'a')
show(lambda: 'a' < 1)
show(lambda: 'a'.__eq__(1))
show(lambda: 'a' * (2 ** 62) * 4)

# expect: 'aé'
# expect: TypeError: can only concatenate str (not "int") to str
# expect: 'ababab'
# expect: ''
# expect: TypeError: can't multiply sequence by non-int of type 'float'
# expect: True
# expect: TypeError: 'in <string>' requires string as left operand, not int
# expect: True
# expect: True
# expect: True
# expect: False
# expect: TypeError: '<' not supported between instances of 'str' and 'int'
# expect: NotImplemented
# expect: MemoryError: 
