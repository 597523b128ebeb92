# snip: feedback/results
def results(function, values):
    return [function(value) for value in values]
