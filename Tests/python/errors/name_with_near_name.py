total = 3
print(totl)
# expect-error: NameError: name 'totl' is not defined. Did you mean: 'total'?
