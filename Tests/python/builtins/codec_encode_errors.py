def show(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ":", error)


show(lambda: 'a€\ud800é'.encode('ascii', 'strict'))
show(lambda: 'a€\ud800é'.encode('utf-8', 'strict'))
show(lambda: 'a€\ud800é'.encode('ascii', 'ignore'))
show(lambda: 'a€\ud800é'.encode('utf-8', 'ignore'))
show(lambda: 'a€\ud800é'.encode('ascii', 'replace'))
show(lambda: 'a€\ud800é'.encode('utf-8', 'replace'))
show(lambda: 'a€\ud800é'.encode('ascii', 'backslashreplace'))
show(lambda: 'a€\ud800é'.encode('utf-8', 'backslashreplace'))
show(lambda: 'a€\ud800é'.encode('ascii', 'xmlcharrefreplace'))
show(lambda: 'a€\ud800é'.encode('utf-8', 'xmlcharrefreplace'))
show(lambda: 'a€\ud800é'.encode('ascii', 'namereplace'))
show(lambda: 'a€\ud800é'.encode('utf-8', 'namereplace'))
show(lambda: '\udc80'.encode('utf-8', 'surrogateescape'))
show(lambda: '\ud800'.encode('utf-8', 'surrogatepass'))
show(lambda: 'é'.encode('ascii', 'nothing'))
show(lambda: '\ud800\ud801'.encode('utf-16'))

# expect: UnicodeEncodeError: 'ascii' codec can't encode characters in position 1-3: ordinal not in range(128)
# expect: UnicodeEncodeError: 'utf-8' codec can't encode character '\ud800' in position 2: surrogates not allowed
# expect: b'a'
# expect: b'a\xe2\x82\xac\xc3\xa9'
# expect: b'a???'
# expect: b'a\xe2\x82\xac?\xc3\xa9'
# expect: b'a\\u20ac\\ud800\\xe9'
# expect: b'a\xe2\x82\xac\\ud800\xc3\xa9'
# expect: b'a&#8364;&#55296;&#233;'
# expect: b'a\xe2\x82\xac&#55296;\xc3\xa9'
# expect: b'a\\N{EURO SIGN}\\ud800\\N{LATIN SMALL LETTER E WITH ACUTE}'
# expect: b'a\xe2\x82\xac\\ud800\xc3\xa9'
# expect: b'\x80'
# expect: b'\xed\xa0\x80'
# expect: LookupError: unknown error handler name 'nothing'
# expect: UnicodeEncodeError: 'utf-16' codec can't encode character '\ud800' in position 0: surrogates not allowed
