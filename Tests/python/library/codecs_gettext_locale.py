import codecs
import gettext
import locale

print(codecs.encode("Hello", "rot13"), codecs.decode(b"6869", "hex"), codecs.encode("é", "utf-8"), codecs.decode(b"\xff", "latin-1"), codecs.lookup("UTF8").name, codecs.lookup("latin-1").name, codecs.BOM_UTF8)
print(list(codecs.iterdecode([b"\xe2\x82", b"\xac1"], "utf-8")), list(codecs.iterencode("ab", "utf-16-le")), codecs.getencoder("ascii")("ab"), codecs.getdecoder("utf-8")(b"\xc3\xa9"))
decoder = codecs.getincrementaldecoder("utf-8")("replace")
print(repr(decoder.decode(b"a\xc3")), repr(decoder.decode(b"\xa9\xf0")), repr(decoder.decode(b"", final=True)))
with codecs.open("/tmp/snip_codecs.txt", "w", "latin-1") as file:
    file.write("é\n")
print(open("/tmp/snip_codecs.txt", "rb").read(), codecs.open("/tmp/snip_codecs.txt", encoding="latin-1").read())
try:
    codecs.lookup("nope")
except LookupError as error:
    print(error)
_ = gettext.gettext
print(_("text"), gettext.ngettext("one", "many", 1), gettext.ngettext("one", "many", 2), gettext.NullTranslations().gettext("x"), gettext.translation("d", fallback=True).ngettext("a", "b", 3), gettext.find("x"))
try:
    gettext.translation("domain")
except FileNotFoundError as error:
    print(error)
print(locale.setlocale(locale.LC_ALL, "C"), locale.format_string("%d %.1f", (1234567, 2.5), grouping=True), locale.str(1.5), locale.atof("2.5"), locale.atoi("7"), locale.strcoll("a", "b"), locale.localeconv()["decimal_point"])
try:
    locale.setlocale(locale.LC_ALL, "xx_XX")
except locale.Error as error:
    print(error)

# expect: Uryyb b'hi' b'\xc3\xa9' ÿ utf-8 iso8859-1 b'\xef\xbb\xbf'
# expect: ['€1'] [b'a\x00', b'b\x00'] (b'ab', 2) ('é', 2)
# expect: 'a' 'é' '�'
# expect: b'\xe9\n' é
# expect: 
# expect: unknown encoding: nope
# expect: text one many x b None
# expect: [Errno 2] No translation file found for domain: 'domain'
# expect: C 1234567 2.5 1.5 2.5 7 -1 .
# expect: unsupported locale setting
