# snip: regex-anchors/setting-line
(?:\A|(?<=\n))([a-z][a-z]*) {0,}= {0,}(\d{1,})(?=\n|\Z)
