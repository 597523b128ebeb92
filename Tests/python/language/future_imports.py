import __future__

for text in (
    "from __future__ import braces",
    "from __future__ import nope",
    "x = 1\nfrom __future__ import annotations",
    "from __future__ import division, generators",
    "'doc'\nfrom __future__ import annotations",
    "from __future__ import *",
    "from __future__ import annotations as a",
    "def f():\n from __future__ import annotations",
):
    try:
        compile(text, "f", "exec")
        print("fine")
    except SyntaxError as error:
        print(error, error.offset)
print(__future__.annotations, __future__.annotations.getMandatoryRelease(), len(__future__.all_feature_names))
# expect: not a chance (f, line 1) 1
# expect: future feature nope is not defined (f, line 1) 1
# expect: from __future__ imports must occur at the beginning of the file (f, line 2) 1
# expect: fine
# expect: fine
# expect: future feature * is not defined (f, line 1) 1
# expect: fine
# expect: from __future__ imports must occur at the beginning of the file (f, line 2) 2
# expect: _Feature((3, 7, 0, 'beta', 1), None, 16777216) None 10
