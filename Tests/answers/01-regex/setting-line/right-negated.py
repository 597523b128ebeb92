# snip: regex-anchors/setting-line
(?<![^\n])([a-z]+)(?: )*=(?: )*([0-9]+)(?![^\n])
