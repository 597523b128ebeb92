# snip: regex-anchors/setting-line
(?m)^(\w+) *= *(\d+)$
