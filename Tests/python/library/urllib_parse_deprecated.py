import urllib.parse
import warnings

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    for name, text in (("splittype", "HTTP://h"), ("splithost", "//h:80/p?q"), ("splituser", "u@h"), ("splitpasswd", "u:p"), ("splitport", "h:80"), ("splitnport", "h:x"),
                       ("splitquery", "a?b?c"), ("splittag", "a#b"), ("splitattr", "p;a=1;b"), ("splitvalue", "a=b=c")):
        print(name, getattr(urllib.parse, name)(text), getattr(urllib.parse, name)(""))
    print(caught[0].category.__name__, caught[0].message)
print(urllib.parse.unwrap("<URL:http://h>"), urllib.parse.unwrap(" x "))

# expect: splittype ('http', '//h') (None, '')
# expect: splithost ('h:80', '/p?q') (None, '')
# expect: splituser ('u', 'h') (None, '')
# expect: splitpasswd ('u', 'p') ('', None)
# expect: splitport ('h', '80') ('', None)
# expect: splitnport ('h', None) ('', -1)
# expect: splitquery ('a?b', 'c') ('', None)
# expect: splittag ('a', 'b') ('', None)
# expect: splitattr ('p', ['a=1', 'b']) ('', [])
# expect: splitvalue ('a', 'b=c') ('', None)
# expect: DeprecationWarning urllib.parse.splittype() is deprecated as of 3.8, use urllib.parse.urlparse() instead
# expect: http://h x
