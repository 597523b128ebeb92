# what: `id()` and the address in `<object object at 0x...>` are other numbers
# cause: memory is the run's own
# instead: print something of your own
import re

text = repr(object())
print(re.sub("0x[0-9a-f]+", "0x...", text), text.startswith("<object object at 0x7f00"))
# expect: <object object at 0x...> True
