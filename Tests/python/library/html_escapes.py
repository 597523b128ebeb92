import html
from html.entities import codepoint2name, entitydefs, html5, name2codepoint

print(html.escape("<a href=\"x\">'q' & b</a>"), html.escape("\"'", quote=False))
for text in ("&lt;p&gt; &amp;amp; &quot;", "&#62; &#x3e; &#X3E;", "&notit; &notin; &not it", "&copy &copy; &unknown; &", "&#0; &#128; &#xD800; &#x110000; &#11; &#xFFFE;",
             "&NotEqualTilde; &bne;", "no reference", "&#; &#x; &;", "&ampx &AMP"):
    print(ascii(html.unescape(text)))
print(len(html5), html5["amp;"], html5["AMP"], list(html5)[:4], name2codepoint["eacute"], codepoint2name[8364], entitydefs["lt"], ascii(entitydefs["lang"]), len(name2codepoint))

# expect: &lt;a href=&quot;x&quot;&gt;&#x27;q&#x27; &amp; b&lt;/a&gt; "'
# expect: '<p> &amp; "'
# expect: '> > >'
# expect: '\xacit; \u2209 \xac it'
# expect: '\xa9 \xa9 &unknown; &'
# expect: '\ufffd \u20ac \ufffd \ufffd  '
# expect: '\u2242\u0338 =\u20e5'
# expect: 'no reference'
# expect: '&#; &#x; &;'
# expect: '&x &'
# expect: 2231 & & ['Aacute', 'aacute', 'Aacute;', 'aacute;'] 233 euro < '\u2329' 252
