import re
import warnings

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    re.compile("[[a]")
    re.compile("[+--]")
    re.findall("[a||b]", "")
    re.compile("[a&&b]")
    re.compile("(x)(?(+1)y)")
    re.sub("(x)", r"\g<+1>", "x")
for warning in caught:
    print(warning.category.__name__, warning.message, warning.lineno)

# expect: FutureWarning Possible nested set at position 1 6
# expect: FutureWarning Possible set difference at position 2 7
# expect: FutureWarning Possible set union at position 2 8
# expect: FutureWarning Possible set intersection at position 2 9
# expect: DeprecationWarning bad character in group name '+1' at position 6 10
# expect: DeprecationWarning bad character in group name '+1' at position 3 11
