from urllib.parse import *

base = "http://a/b/c/d;p?q"
for url in ("g", "./g", "g/", "/g", "//g", "?y", "g?y", "#s", "g;x=1/../y", "", ".", "./", "..", "../g", "../..", "../../../g", "g:h", "/./g", "g..", "http:g", "..;x"):
    print(repr(url), urljoin(base, url))
print(urljoin("", "a"), urljoin("a", ""), urljoin("mailto:x", "y"), urljoin("http://a", "b"), urljoin(b"http://a/b", b"../c"), urljoin("a/b//c", "../d"))
print(quote("El Niño/50%"), quote("/a b&c", safe=""), quote_plus("a b+c/d"), quote(b"\xff\x00a"), quote("é", encoding="latin-1"), quote("~_.-"), quote("é", safe="é"))
print(unquote("El%20Ni%C3%B1o%zz%"), unquote_plus("a+b%2B"), unquote("%FF%e9"), unquote("%E9", encoding="latin-1"), unquote_to_bytes("a%20\u00e9%41"), unquote(b"%41"))
print(urlencode({"a": 1, "b c": "d&e", "é": b"\xff"}), urlencode([("k", [1, 2]), ("l", "xy")], doseq=True), urlencode({"a": [1, 2]}), urlencode({"a": "b c"}, quote_via=quote))
print(parse_qs("a=1&a=2&b=&c"), parse_qs("a=1&b=", keep_blank_values=True), parse_qsl("x=%C3%A9+y;z=1&&q=a=b"), parse_qsl("a;b=1", separator=";"), parse_qs(b"a=%41"))
for call in (lambda: parse_qs("a&b=1", strict_parsing=True), lambda: parse_qs("a=1&b=2", max_num_fields=1), lambda: parse_qsl("a", separator=""), lambda: urlencode("ab"),
             lambda: quote(b"a", encoding="utf-8"), lambda: quote_from_bytes("a"), lambda: urljoin("a", b"b"), lambda: quote(5)):
    try:
        print(call())
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)

# expect: 'g' http://a/b/c/g
# expect: './g' http://a/b/c/g
# expect: 'g/' http://a/b/c/g/
# expect: '/g' http://a/g
# expect: '//g' http://g
# expect: '?y' http://a/b/c/d;p?y
# expect: 'g?y' http://a/b/c/g?y
# expect: '#s' http://a/b/c/d;p?q#s
# expect: 'g;x=1/../y' http://a/b/c/y
# expect: '' http://a/b/c/d;p?q
# expect: '.' http://a/b/c/
# expect: './' http://a/b/c/
# expect: '..' http://a/b/
# expect: '../g' http://a/b/g
# expect: '../..' http://a/
# expect: '../../../g' http://a/g
# expect: 'g:h' g:h
# expect: '/./g' http://a/g
# expect: 'g..' http://a/b/c/g..
# expect: 'http:g' http://a/b/c/g
# expect: '..;x' http://a/b/;x
# expect: a a y http://a/b b'http://a/c' a/d
# expect: El%20Ni%C3%B1o/50%25 %2Fa%20b%26c a+b%2Bc%2Fd %FF%00a %E9 ~_.- %C3%A9
# expect: El Niño%zz% a b+ �� é b'a \xc3\xa9A' A
# expect: a=1&b+c=d%26e&%C3%A9=%FF k=1&k=2&l=xy a=%5B1%2C+2%5D a=b%20c
# expect: {'a': ['1', '2']} {'a': ['1'], 'b': ['']} [('x', 'é y;z=1'), ('q', 'a=b')] [('b', '1')] {b'a': [b'A']}
# expect: ValueError bad query field: 'a'
# expect: ValueError Max number of fields exceeded
# expect: ValueError Separator must be of type string or bytes.
# expect: TypeError not a valid non-string sequence or mapping object
# expect: TypeError quote() doesn't support 'encoding' for bytes
# expect: TypeError quote_from_bytes() expected bytes
# expect: TypeError Cannot mix str and non-str arguments
# expect: TypeError quote_from_bytes() expected bytes
