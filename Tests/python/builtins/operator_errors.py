# Which operator error is said of which operands, subclasses and in-place forms included.
class Text(str):
    pass


class Items(list):
    pass


pairs = [("a", 1), (1, "a"), ([], 1), ((), 1), (b"", 1), (bytearray(), "a"), (Text("a"), 1), (Items(), None),
         ("a", 1.5), (1.5, "a"), ([], []), ("a", "b"), ({}, "a"), (set(), []), (None, "a"),
         (range(3), "a"), (1.5, 2.5), (True, 1.5), (2**70, 1.5)]
for left, right in pairs:
    for operator in ("+", "*", "-", "@", "<<", "&", "%", "+=", "*=", "-=", "|=", "**="):
        names = {"x": left, "y": right}
        try:
            exec(f"x {operator} y" if "=" in operator else f"x = x {operator} y", names)
            print(operator, repr(names["x"])[:40])
        except Exception as error:
            print(operator, type(error).__name__ + ":", error)
# expect: + TypeError: can only concatenate str (not "int") to str
# expect: * 'a'
# expect: - TypeError: unsupported operand type(s) for -: 'str' and 'int'
# expect: @ TypeError: unsupported operand type(s) for @: 'str' and 'int'
# expect: << TypeError: unsupported operand type(s) for <<: 'str' and 'int'
# expect: & TypeError: unsupported operand type(s) for &: 'str' and 'int'
# expect: % TypeError: not all arguments converted during string formatting
# expect: += TypeError: can only concatenate str (not "int") to str
# expect: *= 'a'
# expect: -= TypeError: unsupported operand type(s) for -=: 'str' and 'int'
# expect: |= TypeError: unsupported operand type(s) for |=: 'str' and 'int'
# expect: **= TypeError: unsupported operand type(s) for **=: 'str' and 'int'
# expect: + TypeError: unsupported operand type(s) for +: 'int' and 'str'
# expect: * 'a'
# expect: - TypeError: unsupported operand type(s) for -: 'int' and 'str'
# expect: @ TypeError: unsupported operand type(s) for @: 'int' and 'str'
# expect: << TypeError: unsupported operand type(s) for <<: 'int' and 'str'
# expect: & TypeError: unsupported operand type(s) for &: 'int' and 'str'
# expect: % TypeError: unsupported operand type(s) for %: 'int' and 'str'
# expect: += TypeError: unsupported operand type(s) for +=: 'int' and 'str'
# expect: *= 'a'
# expect: -= TypeError: unsupported operand type(s) for -=: 'int' and 'str'
# expect: |= TypeError: unsupported operand type(s) for |=: 'int' and 'str'
# expect: **= TypeError: unsupported operand type(s) for **=: 'int' and 'str'
# expect: + TypeError: can only concatenate list (not "int") to list
# expect: * []
# expect: - TypeError: unsupported operand type(s) for -: 'list' and 'int'
# expect: @ TypeError: unsupported operand type(s) for @: 'list' and 'int'
# expect: << TypeError: unsupported operand type(s) for <<: 'list' and 'int'
# expect: & TypeError: unsupported operand type(s) for &: 'list' and 'int'
# expect: % TypeError: unsupported operand type(s) for %: 'list' and 'int'
# expect: += TypeError: 'int' object is not iterable
# expect: *= []
# expect: -= TypeError: unsupported operand type(s) for -=: 'list' and 'int'
# expect: |= TypeError: unsupported operand type(s) for |=: 'list' and 'int'
# expect: **= TypeError: unsupported operand type(s) for **=: 'list' and 'int'
# expect: + TypeError: can only concatenate tuple (not "int") to tuple
# expect: * ()
# expect: - TypeError: unsupported operand type(s) for -: 'tuple' and 'int'
# expect: @ TypeError: unsupported operand type(s) for @: 'tuple' and 'int'
# expect: << TypeError: unsupported operand type(s) for <<: 'tuple' and 'int'
# expect: & TypeError: unsupported operand type(s) for &: 'tuple' and 'int'
# expect: % TypeError: unsupported operand type(s) for %: 'tuple' and 'int'
# expect: += TypeError: can only concatenate tuple (not "int") to tuple
# expect: *= ()
# expect: -= TypeError: unsupported operand type(s) for -=: 'tuple' and 'int'
# expect: |= TypeError: unsupported operand type(s) for |=: 'tuple' and 'int'
# expect: **= TypeError: unsupported operand type(s) for **=: 'tuple' and 'int'
# expect: + TypeError: can't concat int to bytes
# expect: * b''
# expect: - TypeError: unsupported operand type(s) for -: 'bytes' and 'int'
# expect: @ TypeError: unsupported operand type(s) for @: 'bytes' and 'int'
# expect: << TypeError: unsupported operand type(s) for <<: 'bytes' and 'int'
# expect: & TypeError: unsupported operand type(s) for &: 'bytes' and 'int'
# expect: % TypeError: not all arguments converted during bytes formatting
# expect: += TypeError: can't concat int to bytes
# expect: *= b''
# expect: -= TypeError: unsupported operand type(s) for -=: 'bytes' and 'int'
# expect: |= TypeError: unsupported operand type(s) for |=: 'bytes' and 'int'
# expect: **= TypeError: unsupported operand type(s) for **=: 'bytes' and 'int'
# expect: + TypeError: can't concat str to bytearray
# expect: * TypeError: can't multiply sequence by non-int of type 'str'
# expect: - TypeError: unsupported operand type(s) for -: 'bytearray' and 'str'
# expect: @ TypeError: unsupported operand type(s) for @: 'bytearray' and 'str'
# expect: << TypeError: unsupported operand type(s) for <<: 'bytearray' and 'str'
# expect: & TypeError: unsupported operand type(s) for &: 'bytearray' and 'str'
# expect: % TypeError: not all arguments converted during bytes formatting
# expect: += TypeError: can't concat str to bytearray
# expect: *= TypeError: can't multiply sequence by non-int of type 'str'
# expect: -= TypeError: unsupported operand type(s) for -=: 'bytearray' and 'str'
# expect: |= TypeError: unsupported operand type(s) for |=: 'bytearray' and 'str'
# expect: **= TypeError: unsupported operand type(s) for **=: 'bytearray' and 'str'
# expect: + TypeError: can only concatenate str (not "int") to str
# expect: * 'a'
# expect: - TypeError: unsupported operand type(s) for -: 'Text' and 'int'
# expect: @ TypeError: unsupported operand type(s) for @: 'Text' and 'int'
# expect: << TypeError: unsupported operand type(s) for <<: 'Text' and 'int'
# expect: & TypeError: unsupported operand type(s) for &: 'Text' and 'int'
# expect: % TypeError: not all arguments converted during string formatting
# expect: += TypeError: can only concatenate str (not "int") to str
# expect: *= 'a'
# expect: -= TypeError: unsupported operand type(s) for -=: 'Text' and 'int'
# expect: |= TypeError: unsupported operand type(s) for |=: 'Text' and 'int'
# expect: **= TypeError: unsupported operand type(s) for **=: 'Text' and 'int'
# expect: + TypeError: can only concatenate list (not "NoneType") to list
# expect: * TypeError: can't multiply sequence by non-int of type 'NoneType'
# expect: - TypeError: unsupported operand type(s) for -: 'Items' and 'NoneType'
# expect: @ TypeError: unsupported operand type(s) for @: 'Items' and 'NoneType'
# expect: << TypeError: unsupported operand type(s) for <<: 'Items' and 'NoneType'
# expect: & TypeError: unsupported operand type(s) for &: 'Items' and 'NoneType'
# expect: % TypeError: unsupported operand type(s) for %: 'Items' and 'NoneType'
# expect: += TypeError: 'NoneType' object is not iterable
# expect: *= TypeError: can't multiply sequence by non-int of type 'NoneType'
# expect: -= TypeError: unsupported operand type(s) for -=: 'Items' and 'NoneType'
# expect: |= TypeError: unsupported operand type(s) for |=: 'Items' and 'NoneType'
# expect: **= TypeError: unsupported operand type(s) for **=: 'Items' and 'NoneType'
# expect: + TypeError: can only concatenate str (not "float") to str
# expect: * TypeError: can't multiply sequence by non-int of type 'float'
# expect: - TypeError: unsupported operand type(s) for -: 'str' and 'float'
# expect: @ TypeError: unsupported operand type(s) for @: 'str' and 'float'
# expect: << TypeError: unsupported operand type(s) for <<: 'str' and 'float'
# expect: & TypeError: unsupported operand type(s) for &: 'str' and 'float'
# expect: % TypeError: not all arguments converted during string formatting
# expect: += TypeError: can only concatenate str (not "float") to str
# expect: *= TypeError: can't multiply sequence by non-int of type 'float'
# expect: -= TypeError: unsupported operand type(s) for -=: 'str' and 'float'
# expect: |= TypeError: unsupported operand type(s) for |=: 'str' and 'float'
# expect: **= TypeError: unsupported operand type(s) for **=: 'str' and 'float'
# expect: + TypeError: unsupported operand type(s) for +: 'float' and 'str'
# expect: * TypeError: can't multiply sequence by non-int of type 'float'
# expect: - TypeError: unsupported operand type(s) for -: 'float' and 'str'
# expect: @ TypeError: unsupported operand type(s) for @: 'float' and 'str'
# expect: << TypeError: unsupported operand type(s) for <<: 'float' and 'str'
# expect: & TypeError: unsupported operand type(s) for &: 'float' and 'str'
# expect: % TypeError: unsupported operand type(s) for %: 'float' and 'str'
# expect: += TypeError: unsupported operand type(s) for +=: 'float' and 'str'
# expect: *= TypeError: can't multiply sequence by non-int of type 'float'
# expect: -= TypeError: unsupported operand type(s) for -=: 'float' and 'str'
# expect: |= TypeError: unsupported operand type(s) for |=: 'float' and 'str'
# expect: **= TypeError: unsupported operand type(s) for **=: 'float' and 'str'
# expect: + []
# expect: * TypeError: can't multiply sequence by non-int of type 'list'
# expect: - TypeError: unsupported operand type(s) for -: 'list' and 'list'
# expect: @ TypeError: unsupported operand type(s) for @: 'list' and 'list'
# expect: << TypeError: unsupported operand type(s) for <<: 'list' and 'list'
# expect: & TypeError: unsupported operand type(s) for &: 'list' and 'list'
# expect: % TypeError: unsupported operand type(s) for %: 'list' and 'list'
# expect: += []
# expect: *= TypeError: can't multiply sequence by non-int of type 'list'
# expect: -= TypeError: unsupported operand type(s) for -=: 'list' and 'list'
# expect: |= TypeError: unsupported operand type(s) for |=: 'list' and 'list'
# expect: **= TypeError: unsupported operand type(s) for **=: 'list' and 'list'
# expect: + 'ab'
# expect: * TypeError: can't multiply sequence by non-int of type 'str'
# expect: - TypeError: unsupported operand type(s) for -: 'str' and 'str'
# expect: @ TypeError: unsupported operand type(s) for @: 'str' and 'str'
# expect: << TypeError: unsupported operand type(s) for <<: 'str' and 'str'
# expect: & TypeError: unsupported operand type(s) for &: 'str' and 'str'
# expect: % TypeError: not all arguments converted during string formatting
# expect: += 'ab'
# expect: *= TypeError: can't multiply sequence by non-int of type 'str'
# expect: -= TypeError: unsupported operand type(s) for -=: 'str' and 'str'
# expect: |= TypeError: unsupported operand type(s) for |=: 'str' and 'str'
# expect: **= TypeError: unsupported operand type(s) for **=: 'str' and 'str'
# expect: + TypeError: unsupported operand type(s) for +: 'dict' and 'str'
# expect: * TypeError: can't multiply sequence by non-int of type 'dict'
# expect: - TypeError: unsupported operand type(s) for -: 'dict' and 'str'
# expect: @ TypeError: unsupported operand type(s) for @: 'dict' and 'str'
# expect: << TypeError: unsupported operand type(s) for <<: 'dict' and 'str'
# expect: & TypeError: unsupported operand type(s) for &: 'dict' and 'str'
# expect: % TypeError: unsupported operand type(s) for %: 'dict' and 'str'
# expect: += TypeError: unsupported operand type(s) for +=: 'dict' and 'str'
# expect: *= TypeError: unsupported operand type(s) for *=: 'dict' and 'str'
# expect: -= TypeError: unsupported operand type(s) for -=: 'dict' and 'str'
# expect: |= ValueError: dictionary update sequence element #0 has length 1; 2 is required
# expect: **= TypeError: unsupported operand type(s) for **=: 'dict' and 'str'
# expect: + TypeError: unsupported operand type(s) for +: 'set' and 'list'
# expect: * TypeError: can't multiply sequence by non-int of type 'set'
# expect: - TypeError: unsupported operand type(s) for -: 'set' and 'list'
# expect: @ TypeError: unsupported operand type(s) for @: 'set' and 'list'
# expect: << TypeError: unsupported operand type(s) for <<: 'set' and 'list'
# expect: & TypeError: unsupported operand type(s) for &: 'set' and 'list'
# expect: % TypeError: unsupported operand type(s) for %: 'set' and 'list'
# expect: += TypeError: unsupported operand type(s) for +=: 'set' and 'list'
# expect: *= TypeError: unsupported operand type(s) for *=: 'set' and 'list'
# expect: -= TypeError: unsupported operand type(s) for -=: 'set' and 'list'
# expect: |= TypeError: unsupported operand type(s) for |=: 'set' and 'list'
# expect: **= TypeError: unsupported operand type(s) for **=: 'set' and 'list'
# expect: + TypeError: unsupported operand type(s) for +: 'NoneType' and 'str'
# expect: * TypeError: can't multiply sequence by non-int of type 'NoneType'
# expect: - TypeError: unsupported operand type(s) for -: 'NoneType' and 'str'
# expect: @ TypeError: unsupported operand type(s) for @: 'NoneType' and 'str'
# expect: << TypeError: unsupported operand type(s) for <<: 'NoneType' and 'str'
# expect: & TypeError: unsupported operand type(s) for &: 'NoneType' and 'str'
# expect: % TypeError: unsupported operand type(s) for %: 'NoneType' and 'str'
# expect: += TypeError: unsupported operand type(s) for +=: 'NoneType' and 'str'
# expect: *= TypeError: can't multiply sequence by non-int of type 'NoneType'
# expect: -= TypeError: unsupported operand type(s) for -=: 'NoneType' and 'str'
# expect: |= TypeError: unsupported operand type(s) for |=: 'NoneType' and 'str'
# expect: **= TypeError: unsupported operand type(s) for **=: 'NoneType' and 'str'
# expect: + TypeError: unsupported operand type(s) for +: 'range' and 'str'
# expect: * TypeError: can't multiply sequence by non-int of type 'range'
# expect: - TypeError: unsupported operand type(s) for -: 'range' and 'str'
# expect: @ TypeError: unsupported operand type(s) for @: 'range' and 'str'
# expect: << TypeError: unsupported operand type(s) for <<: 'range' and 'str'
# expect: & TypeError: unsupported operand type(s) for &: 'range' and 'str'
# expect: % TypeError: unsupported operand type(s) for %: 'range' and 'str'
# expect: += TypeError: unsupported operand type(s) for +=: 'range' and 'str'
# expect: *= TypeError: unsupported operand type(s) for *=: 'range' and 'str'
# expect: -= TypeError: unsupported operand type(s) for -=: 'range' and 'str'
# expect: |= TypeError: unsupported operand type(s) for |=: 'range' and 'str'
# expect: **= TypeError: unsupported operand type(s) for **=: 'range' and 'str'
# expect: + 4.0
# expect: * 3.75
# expect: - -1.0
# expect: @ TypeError: unsupported operand type(s) for @: 'float' and 'float'
# expect: << TypeError: unsupported operand type(s) for <<: 'float' and 'float'
# expect: & TypeError: unsupported operand type(s) for &: 'float' and 'float'
# expect: % 1.5
# expect: += 4.0
# expect: *= 3.75
# expect: -= -1.0
# expect: |= TypeError: unsupported operand type(s) for |=: 'float' and 'float'
# expect: **= 2.7556759606310752
# expect: + 2.5
# expect: * 1.5
# expect: - -0.5
# expect: @ TypeError: unsupported operand type(s) for @: 'bool' and 'float'
# expect: << TypeError: unsupported operand type(s) for <<: 'bool' and 'float'
# expect: & TypeError: unsupported operand type(s) for &: 'bool' and 'float'
# expect: % 1.0
# expect: += 2.5
# expect: *= 1.5
# expect: -= -0.5
# expect: |= TypeError: unsupported operand type(s) for |=: 'bool' and 'float'
# expect: **= 1.0
# expect: + 1.1805916207174113e+21
# expect: * 1.770887431076117e+21
# expect: - 1.1805916207174113e+21
# expect: @ TypeError: unsupported operand type(s) for @: 'int' and 'float'
# expect: << TypeError: unsupported operand type(s) for <<: 'int' and 'float'
# expect: & TypeError: unsupported operand type(s) for &: 'int' and 'float'
# expect: % 1.0
# expect: += 1.1805916207174113e+21
# expect: *= 1.770887431076117e+21
# expect: -= 1.1805916207174113e+21
# expect: |= TypeError: unsupported operand type(s) for |=: 'int' and 'float'
# expect: **= 4.056481920730334e+31
