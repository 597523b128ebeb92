import warnings

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    warnings.warn('first')
    warnings.warn('second', DeprecationWarning)
    warnings.warn(RuntimeWarning('third'))
for w in caught:
    print(w.category.__name__, w.message, w.lineno, type(w.message).__name__)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('ignore')
    warnings.warn('hidden')
    warnings.filterwarnings('always', message='show')
    warnings.warn('show this')
    warnings.warn('do not show this')
    warnings.filterwarnings('always', category=UserWarning)
    warnings.warn('any user warning')
    warnings.warn('not this', DeprecationWarning)
print([str(w.message) for w in caught])
print(warnings.catch_warnings(), warnings.catch_warnings(record=True))

# expect: UserWarning first 5 UserWarning
# expect: DeprecationWarning second 6 DeprecationWarning
# expect: RuntimeWarning third 7 RuntimeWarning
# expect: ['show this', 'any user warning']
# expect: catch_warnings() catch_warnings(record=True)
