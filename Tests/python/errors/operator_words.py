# What the error of an operator says, in `a op b` and in `a op= b`, also for subclasses of builtin types.
class List(list):
    pass

class Text(str):
    pass

class Pair(tuple):
    pass

class Data(bytes):
    pass

values = ["a", 1, 1.5, [], 10**30, List(), Text(), Pair(), Data()]
for a in values:
    for b in ("a", 1):
        for operator in ("|", "@", "+"):
            for text in (f"a {operator} b", f"c = a; c {operator}= b"):
                try:
                    exec(text)
                except TypeError as error:
                    print(error)
# expect: unsupported operand type(s) for |: 'str' and 'str'
# expect: unsupported operand type(s) for |=: 'str' and 'str'
# expect: unsupported operand type(s) for @: 'str' and 'str'
# expect: unsupported operand type(s) for @=: 'str' and 'str'
# expect: unsupported operand type(s) for |: 'str' and 'int'
# expect: unsupported operand type(s) for |=: 'str' and 'int'
# expect: unsupported operand type(s) for @: 'str' and 'int'
# expect: unsupported operand type(s) for @=: 'str' and 'int'
# expect: can only concatenate str (not "int") to str
# expect: can only concatenate str (not "int") to str
# expect: unsupported operand type(s) for |: 'int' and 'str'
# expect: unsupported operand type(s) for |=: 'int' and 'str'
# expect: unsupported operand type(s) for @: 'int' and 'str'
# expect: unsupported operand type(s) for @=: 'int' and 'str'
# expect: unsupported operand type(s) for +: 'int' and 'str'
# expect: unsupported operand type(s) for +=: 'int' and 'str'
# expect: unsupported operand type(s) for @: 'int' and 'int'
# expect: unsupported operand type(s) for @=: 'int' and 'int'
# expect: unsupported operand type(s) for |: 'float' and 'str'
# expect: unsupported operand type(s) for |=: 'float' and 'str'
# expect: unsupported operand type(s) for @: 'float' and 'str'
# expect: unsupported operand type(s) for @=: 'float' and 'str'
# expect: unsupported operand type(s) for +: 'float' and 'str'
# expect: unsupported operand type(s) for +=: 'float' and 'str'
# expect: unsupported operand type(s) for |: 'float' and 'int'
# expect: unsupported operand type(s) for |=: 'float' and 'int'
# expect: unsupported operand type(s) for @: 'float' and 'int'
# expect: unsupported operand type(s) for @=: 'float' and 'int'
# expect: unsupported operand type(s) for |: 'list' and 'str'
# expect: unsupported operand type(s) for |=: 'list' and 'str'
# expect: unsupported operand type(s) for @: 'list' and 'str'
# expect: unsupported operand type(s) for @=: 'list' and 'str'
# expect: can only concatenate list (not "str") to list
# expect: unsupported operand type(s) for |: 'list' and 'int'
# expect: unsupported operand type(s) for |=: 'list' and 'int'
# expect: unsupported operand type(s) for @: 'list' and 'int'
# expect: unsupported operand type(s) for @=: 'list' and 'int'
# expect: can only concatenate list (not "int") to list
# expect: 'int' object is not iterable
# expect: unsupported operand type(s) for |: 'int' and 'str'
# expect: unsupported operand type(s) for |=: 'int' and 'str'
# expect: unsupported operand type(s) for @: 'int' and 'str'
# expect: unsupported operand type(s) for @=: 'int' and 'str'
# expect: unsupported operand type(s) for +: 'int' and 'str'
# expect: unsupported operand type(s) for +=: 'int' and 'str'
# expect: unsupported operand type(s) for @: 'int' and 'int'
# expect: unsupported operand type(s) for @=: 'int' and 'int'
# expect: unsupported operand type(s) for |: 'List' and 'str'
# expect: unsupported operand type(s) for |=: 'List' and 'str'
# expect: unsupported operand type(s) for @: 'List' and 'str'
# expect: unsupported operand type(s) for @=: 'List' and 'str'
# expect: can only concatenate list (not "str") to list
# expect: unsupported operand type(s) for |: 'List' and 'int'
# expect: unsupported operand type(s) for |=: 'List' and 'int'
# expect: unsupported operand type(s) for @: 'List' and 'int'
# expect: unsupported operand type(s) for @=: 'List' and 'int'
# expect: can only concatenate list (not "int") to list
# expect: 'int' object is not iterable
# expect: unsupported operand type(s) for |: 'Text' and 'str'
# expect: unsupported operand type(s) for |=: 'Text' and 'str'
# expect: unsupported operand type(s) for @: 'Text' and 'str'
# expect: unsupported operand type(s) for @=: 'Text' and 'str'
# expect: unsupported operand type(s) for |: 'Text' and 'int'
# expect: unsupported operand type(s) for |=: 'Text' and 'int'
# expect: unsupported operand type(s) for @: 'Text' and 'int'
# expect: unsupported operand type(s) for @=: 'Text' and 'int'
# expect: can only concatenate str (not "int") to str
# expect: can only concatenate str (not "int") to str
# expect: unsupported operand type(s) for |: 'Pair' and 'str'
# expect: unsupported operand type(s) for |=: 'Pair' and 'str'
# expect: unsupported operand type(s) for @: 'Pair' and 'str'
# expect: unsupported operand type(s) for @=: 'Pair' and 'str'
# expect: can only concatenate tuple (not "str") to tuple
# expect: can only concatenate tuple (not "str") to tuple
# expect: unsupported operand type(s) for |: 'Pair' and 'int'
# expect: unsupported operand type(s) for |=: 'Pair' and 'int'
# expect: unsupported operand type(s) for @: 'Pair' and 'int'
# expect: unsupported operand type(s) for @=: 'Pair' and 'int'
# expect: can only concatenate tuple (not "int") to tuple
# expect: can only concatenate tuple (not "int") to tuple
# expect: unsupported operand type(s) for |: 'Data' and 'str'
# expect: unsupported operand type(s) for |=: 'Data' and 'str'
# expect: unsupported operand type(s) for @: 'Data' and 'str'
# expect: unsupported operand type(s) for @=: 'Data' and 'str'
# expect: can't concat str to Data
# expect: can't concat str to Data
# expect: unsupported operand type(s) for |: 'Data' and 'int'
# expect: unsupported operand type(s) for |=: 'Data' and 'int'
# expect: unsupported operand type(s) for @: 'Data' and 'int'
# expect: unsupported operand type(s) for @=: 'Data' and 'int'
# expect: can't concat int to Data
# expect: can't concat int to Data
