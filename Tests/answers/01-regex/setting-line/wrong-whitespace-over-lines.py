# snip: regex-anchors/setting-line
(?m)^([a-z]+)\s*=\s*(\d+)$
