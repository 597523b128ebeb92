# Deleting an item of what has none to delete: two wordings.
class Plain:
    pass


for thing in (0, 1.5, None, True, "a", b"a", (1,), range(3), frozenset(), {1}, len, Plain, Plain(), iter([]), lambda: 0):
    for key in (0, "k", slice(1)):
        try:
            del thing[key]
        except TypeError as error:
            print(error, end=" / ")
    print()
# expect: 'int' object does not support item deletion / 'int' object does not support item deletion / 'int' object does not support item deletion / 
# expect: 'float' object does not support item deletion / 'float' object does not support item deletion / 'float' object does not support item deletion / 
# expect: 'NoneType' object does not support item deletion / 'NoneType' object does not support item deletion / 'NoneType' object does not support item deletion / 
# expect: 'bool' object does not support item deletion / 'bool' object does not support item deletion / 'bool' object does not support item deletion / 
# expect: 'str' object doesn't support item deletion / 'str' object does not support item deletion / 'str' object does not support item deletion / 
# expect: 'bytes' object doesn't support item deletion / 'bytes' object does not support item deletion / 'bytes' object does not support item deletion / 
# expect: 'tuple' object doesn't support item deletion / 'tuple' object does not support item deletion / 'tuple' object does not support item deletion / 
# expect: 'range' object doesn't support item deletion / 'range' object does not support item deletion / 'range' object does not support item deletion / 
# expect: 'frozenset' object doesn't support item deletion / 'frozenset' object does not support item deletion / 'frozenset' object does not support item deletion / 
# expect: 'set' object doesn't support item deletion / 'set' object does not support item deletion / 'set' object does not support item deletion / 
# expect: 'builtin_function_or_method' object does not support item deletion / 'builtin_function_or_method' object does not support item deletion / 'builtin_function_or_method' object does not support item deletion / 
# expect: 'type' object does not support item deletion / 'type' object does not support item deletion / 'type' object does not support item deletion / 
# expect: 'Plain' object doesn't support item deletion / 'Plain' object does not support item deletion / 'Plain' object does not support item deletion / 
# expect: 'list_iterator' object does not support item deletion / 'list_iterator' object does not support item deletion / 'list_iterator' object does not support item deletion / 
# expect: 'function' object does not support item deletion / 'function' object does not support item deletion / 'function' object does not support item deletion / 
