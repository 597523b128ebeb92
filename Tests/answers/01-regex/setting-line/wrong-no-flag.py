# snip: regex-anchors/setting-line
^([a-z]+) *= *(\d+)$
