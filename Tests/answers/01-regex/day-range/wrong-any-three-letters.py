# snip: regex-groups/day-range
\b(?P<first>[A-Z][a-z]{2})-(?P<last>[A-Z][a-z]{2})\b
