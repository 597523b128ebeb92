import csv

sniffer = csv.Sniffer()
samples = ["a;b;c\n1;2;3\n", "'a','b'\n'c','d'\n", '"x", "y"\n"z", "w"\n', "a\tb\tc\n" * 3, "1:2 3\n4:5 6\n", 'name|"quo""ted"|x\n', "a b c\nd e f\n",
           "Harry's, Arlington Heights, IL, 2/1/03\nShark City, Glendale Heights, IL, 12/28/02\n"]
for sample in samples:
    d = sniffer.sniff(sample)
    print(repr(d.delimiter), repr(d.quotechar), d.doublequote, d.skipinitialspace, repr(d.lineterminator), d.quoting, d._name)
print(sniffer.sniff("a,b;c\nd,e;f\n", delimiters=";").delimiter, sniffer.preferred)
print(sniffer.has_header("name,age\nann,5\nbob,6\n"), sniffer.has_header("1,2\n3,4\n5,6\n"), sniffer.has_header("ab,cd\nef,gh\nij,kl\n"))
for sample in ("", "abc"):
    try:
        sniffer.sniff(sample)
    except csv.Error as error:
        print(error)

# expect: ';' '"' False False '\r\n' 0 sniffed
# expect: ',' "'" False False '\r\n' 0 sniffed
# expect: ',' '"' False True '\r\n' 0 sniffed
# expect: '\t' '"' False False '\r\n' 0 sniffed
# expect: ' ' '"' False False '\r\n' 0 sniffed
# expect: '|' '"' True False '\r\n' 0 sniffed
# expect: ' ' '"' False False '\r\n' 0 sniffed
# expect: ',' '"' False True '\r\n' 0 sniffed
# expect: ; [',', '\t', ';', ' ', ':']
# expect: True False False
# expect: Could not determine delimiter
