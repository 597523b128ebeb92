# No name of `builtins` is other than an identifier, whatever ran before.
import builtins

print(int | str, isinstance(1, int | str))
print([name for name in dir(builtins) if not name.isidentifier()])
print([name for name in vars(builtins) if not name.isidentifier()])

# expect: int | str True
# expect: []
# expect: []
