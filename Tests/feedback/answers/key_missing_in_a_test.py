# snip: feedback/results
def results(function, values):
    return [{"value": function(value)} for value in values]
