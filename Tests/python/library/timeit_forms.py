import timeit
def t(f):
    try: r = f()
    except Exception as e: print(type(e).__name__, e)
    else: print('ok', r)
print(type(timeit.timeit('x=1',number=10)), len(timeit.repeat('pass',number=5,repeat=3))); t(lambda: timeit.timeit('x=',number=1)); t(lambda: timeit.timeit(3)); print(type(timeit.timeit(lambda: 1, number=3)))
print(timeit.Timer('a+b','a=1;b=2').timeit(2)>=0, timeit.timeit('n+1', globals={'n':1}, number=2)>=0)

# expect: <class 'float'> 3
# expect: SyntaxError invalid syntax (<timeit-src>, line 2)
# expect: ValueError stmt is neither a string nor callable
# expect: <class 'float'>
# expect: True True
