def show(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ":", error)


show(lambda: ('hello World'.capitalize(), "it's a dog".title(), 'Hello'.swapcase()))
show(lambda: ('ΑΣ ΣΑΣ Σ'.lower(), 'ΑΣ.'.lower()))
show(lambda: ('ß'.upper(), 'ŉ'.upper(), 'ﬁx'.capitalize()))
show(lambda: ('ǆx'.title(), 'İ'.lower(), 'ÿµ'.upper()))
show(lambda: ('Straße'.casefold(), 'ΣΑΣ'.swapcase(), 'Ꭰ'.casefold()))

# expect: ('Hello world', "It'S A Dog", 'hELLO')
# expect: ('ας σας σ', 'ας.')
# expect: ('SS', 'ʼN', 'Fix')
# expect: ('ǅx', 'i̇', 'ŸΜ')
# expect: ('strasse', 'σας', 'Ꭰ')
