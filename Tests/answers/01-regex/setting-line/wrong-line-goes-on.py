# snip: regex-anchors/setting-line
(?m)^([a-z]+) *= *(\d+)
