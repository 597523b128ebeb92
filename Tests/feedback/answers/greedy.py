# snip: feedback/quoted
'(.*)'
