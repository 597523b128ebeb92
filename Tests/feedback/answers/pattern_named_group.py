# snip: feedback/price
^(?<euros>\d+)\.\d\d$
