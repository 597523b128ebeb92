import warnings

def count(action, category=UserWarning):
    with warnings.catch_warnings(record=True) as caught:
        warnings.resetwarnings()
        warnings.simplefilter(action)
        for i in range(3):
            warnings.warn('same', category)
            warnings.warn('same', category)
        warnings.warn('other %d' % i, category)
    return len(caught)

for action in 'always', 'default', 'module', 'once', 'ignore':
    print(action, count(action))
with warnings.catch_warnings():
    warnings.simplefilter('error')
    try:
        warnings.warn('now an error', FutureWarning)
    except FutureWarning as e:
        print(type(e).__name__, e)
    try:
        warnings.warn(UserWarning('own', 5))
    except UserWarning as e:
        print(e.args)

# expect: always 7
# expect: default 3
# expect: module 2
# expect: once 2
# expect: ignore 0
# expect: FutureWarning now an error
# expect: ('own', 5)
