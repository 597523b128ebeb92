# snip: feedback/results
def results(function, values):
    return [print(function(value)) for value in values]
