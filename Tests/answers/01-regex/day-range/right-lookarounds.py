# snip: regex-groups/day-range
(?<!\w)(?P<first>(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun))[-](?P<last>(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun))(?!\w)
