# snip: regex-groups/day-range
\b(?P<first>Mon|Tue|Wed|Thu|Fri|Sat|Sun)-(?P<first>Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b
