def show(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ":", error)


show(lambda: ('ab' * 500 + 'abc').find('abc'))
show(lambda: ('a' * 2000 + 'b').find('a' * 50 + 'b'))
show(lambda: ('x' * 300 + 'needle in hay').rfind('needle'))
show(lambda: ('é' * 300 + '€').find('é€'))
show(lambda: ('the quick brown fox ' * 40 + 'lazy cat').find('lazy cat'))
show(lambda: ('€' * 100).count('€€'))

# expect: 1000
# expect: 1950
# expect: 300
# expect: 299
# expect: 800
# expect: 50
