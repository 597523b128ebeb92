# snip: regex-groups/day-range
\b(?P<first>Mon|T(?:ue|hu)|Wed|Fri|S(?:at|un))-(?P<last>(?:Sun|Sat|Fri|Thu|Wed|Tue|Mon)\b)
