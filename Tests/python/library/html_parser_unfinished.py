from html.parser import HTMLParser


class Shown(HTMLParser):
    def handle_starttag(self, tag, attrs):
        print("start", tag, attrs)

    def handle_endtag(self, tag):
        print("end", tag)

    def handle_data(self, data):
        print("data", repr(data))

    def handle_comment(self, data):
        print("comment", repr(data))

    def handle_entityref(self, name):
        print("entity", name)

    def handle_charref(self, name):
        print("character", name)


for text in ("<a", "</a", "<", "a<b", "<!--", "</>", "</ a>", "<a b='c", "<script>x", "&#", "a&b", "&lt", "&#x41", "x & y", "&#;x", "<1>", "</1>", "<p/ >", "<div a=1 =3>", "<!x", "<?pi"):
    for convert in (True, False):
        parser = Shown(convert_charrefs=convert)
        print(text, convert)
        parser.feed(text)
        parser.close()
parser = Shown()
for piece in ("<p cl", 'ass="x', '">on', "e &am", "p; two</", "p>"):
    parser.feed(piece)
parser.close()

# expect: <a True
# expect: data '<'
# expect: data 'a'
# expect: <a False
# expect: data '<'
# expect: data 'a'
# expect: </a True
# expect: data '<'
# expect: data '/a'
# expect: </a False
# expect: data '<'
# expect: data '/a'
# expect: < True
# expect: data '<'
# expect: < False
# expect: data '<'
# expect: a<b True
# expect: data 'a'
# expect: data '<'
# expect: data 'b'
# expect: a<b False
# expect: data 'a'
# expect: data '<'
# expect: data 'b'
# expect: <!-- True
# expect: data '<'
# expect: data '!--'
# expect: <!-- False
# expect: data '<'
# expect: data '!--'
# expect: </> True
# expect: </> False
# expect: </ a> True
# expect: end a
# expect: </ a> False
# expect: end a
# expect: <a b='c True
# expect: data '<'
# expect: data "a b='c"
# expect: <a b='c False
# expect: data '<'
# expect: data "a b='c"
# expect: <script>x True
# expect: start script []
# expect: <script>x False
# expect: start script []
# expect: &# True
# expect: data '&#'
# expect: &# False
# expect: data '&#'
# expect: a&b True
# expect: data 'a&b'
# expect: a&b False
# expect: data 'a'
# expect: data 'b'
# expect: &lt True
# expect: data '<'
# expect: &lt False
# expect: data '&lt'
# expect: &#x41 True
# expect: data 'A'
# expect: &#x41 False
# expect: data '&#x41'
# expect: x & y True
# expect: data 'x & y'
# expect: x & y False
# expect: data 'x '
# expect: data '&'
# expect: data ' y'
# expect: &#;x True
# expect: data '&#;x'
# expect: &#;x False
# expect: data '&#'
# expect: data ';x'
# expect: <1> True
# expect: data '<'
# expect: data '1>'
# expect: <1> False
# expect: data '<'
# expect: data '1>'
# expect: </1> True
# expect: comment '1'
# expect: </1> False
# expect: comment '1'
# expect: <p/ > True
# expect: start p []
# expect: <p/ > False
# expect: start p []
# expect: <div a=1 =3> True
# expect: start div [('a', '1'), ('=3', None)]
# expect: <div a=1 =3> False
# expect: start div [('a', '1'), ('=3', None)]
# expect: <!x True
# expect: data '<'
# expect: data '!x'
# expect: <!x False
# expect: data '<'
# expect: data '!x'
# expect: <?pi True
# expect: data '<'
# expect: data '?pi'
# expect: <?pi False
# expect: data '<'
# expect: data '?pi'
# expect: start p [('class', 'x')]
# expect: data 'on'
# expect: data 'e & two'
# expect: end p
