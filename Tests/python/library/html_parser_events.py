from html.parser import HTMLParser


class Shown(HTMLParser):
    def handle_starttag(self, tag, attrs):
        print("start", tag, attrs, self.get_starttag_text(), self.getpos())

    def handle_endtag(self, tag):
        print("end", tag, self.getpos())

    def handle_data(self, data):
        print("data", repr(data))

    def handle_comment(self, data):
        print("comment", repr(data))

    def handle_decl(self, decl):
        print("declaration", repr(decl))

    def handle_pi(self, data):
        print("instruction", repr(data))

    def unknown_decl(self, data):
        print("unknown", repr(data))

    def handle_entityref(self, name):
        print("entity", name)

    def handle_charref(self, name):
        print("character", name)


page = """<!DOCTYPE html>
<html><head><title>T &amp; x</title><script>if (a < b) { "</p>" }</script></head>
<body class=main ID="x" hidden><p>one<br/>two &lt;3 &#65;<!-- note --><?php x?></P><![CDATA[raw]]><!odd></>
<a href='q?a=1&amp;b=2'>link</a < b &unknown &"""
parser = Shown()
parser.feed(page[:100])
parser.feed(page[100:])
parser.close()
plain = Shown(convert_charrefs=False)
plain.feed("a &amp; b &#65;&#x41; &x <b")
plain.close()
plain.reset()
print(plain.rawdata == "", plain.getpos(), HTMLParser.CDATA_CONTENT_ELEMENTS)

# expect: declaration 'DOCTYPE html'
# expect: data '\n'
# expect: start html [] <html> (2, 0)
# expect: start head [] <head> (2, 6)
# expect: start title [] <title> (2, 12)
# expect: data 'T & x'
# expect: end title (2, 28)
# expect: start script [] <script> (2, 36)
# expect: data 'if (a < b) { "</p>" }'
# expect: end script (2, 65)
# expect: end head (2, 74)
# expect: data '\n'
# expect: start body [('class', 'main'), ('id', 'x'), ('hidden', None)] <body class=main ID="x" hidden> (3, 0)
# expect: start p [] <p> (3, 31)
# expect: data 'one'
# expect: start br [] <br/> (3, 37)
# expect: end br (3, 37)
# expect: data 'two <3 A'
# expect: comment ' note '
# expect: instruction 'php x?'
# expect: end p (3, 79)
# expect: unknown 'CDATA[raw'
# expect: comment 'odd'
# expect: data '\n'
# expect: start a [('href', 'q?a=1&b=2')] <a href='q?a=1&amp;b=2'> (4, 0)
# expect: data 'link'
# expect: data '</a '
# expect: data '<'
# expect: data ' b &unknown &'
# expect: data 'a '
# expect: entity amp
# expect: data ' b '
# expect: character 65
# expect: character x41
# expect: data ' '
# expect: entity x
# expect: data ' '
# expect: data '<'
# expect: data 'b'
# expect: True (1, 0) ('script', 'style')
