# snip: regex-groups/day-range
\b(?P<first>Mon|Tue|Wed|Thu|Fri|Sat)-(?P<last>Tue|Wed|Thu|Fri|Sat|Sun)\b
