# snip: feedback/price
^\d+\.\d\d\z
