# snip: regex-groups/day-range
^(?P<first>Mon|Tue|Wed|Thu|Fri|Sat|Sun)-(?P<last>Mon|Tue|Wed|Thu|Fri|Sat|Sun)$
