# snip: regex-groups/day-range
(?x) \b (?P<first> Mon | Tue | Wed | Thu | Fri | Sat | Sun ) - (?P<last> Mon | Tue | Wed | Thu | Fri | Sat | Sun ) \b
