import re

re.match("(a+)+$", "a" * 40 + "b")
# expect-status: 124
# expect-error:     re.match("(a+)+$", "a" * 40 + "b")
