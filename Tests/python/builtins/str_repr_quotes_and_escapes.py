def show(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ":", error)


show(lambda: 'it\'s')
show(lambda: 'say "x"')
show(lambda: 'both \' "')
show(lambda: '\n\t\r\\\x00\x7f')
show(lambda: 'é€\xa0\xad\u2028\U000e0001')
show(lambda: ascii('é€\U0001f600'))
show(lambda: '\ud800')

# expect: "it's"
# expect: 'say "x"'
# expect: 'both \' "'
# expect: '\n\t\r\\\x00\x7f'
# expect: 'é€\xa0\xad\u2028\U000e0001'
# expect: "'\\xe9\\u20ac\\U0001f600'"
# expect: '\ud800'
