# snip: regex-anchors/setting-line
(?mx) ^ ([a-z]+) [ ]* = [ ]* ([0-9]+) $
