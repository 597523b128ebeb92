import csv

print(list(csv.reader(["a,b,c\r\n", '"1,2","say ""hi""",\n', "", "x\n", "\n", '"two', 'lines",z'])))
print(list(csv.reader("a b;'c;d'  ;e".splitlines(), delimiter=";", quotechar="'")), list(csv.reader(["a, b,  c"], skipinitialspace=True)))
print(list(csv.reader(['1,"2",3.5'], quoting=csv.QUOTE_NONNUMERIC)), list(csv.reader(['a"b,"c'], quoting=csv.QUOTE_NONE)))
print(list(csv.reader(["a\\,b,\\\\", '"x\\"y",z', "end\\"], escapechar="\\")), list(csv.reader(['"a"b,c'])))
print(list(csv.reader(["é,ü,日本,\U0001f600,'a'"])), list(csv.reader(["a\0b,c"])), list(csv.reader(['"open'])))
rows = csv.reader(iter(["a\n", '"b\n', 'c"\n', "d"]))
for row in rows:
    print(rows.line_num, row)
print(rows.dialect.delimiter, rows.dialect.lineterminator == "\r\n", type(rows), iter(rows) is rows)
for lines, options in (
    ([b"a"], {}), ([1], {}), (['"a"b'], {"strict": True}), (['"a'], {"strict": True}), (["a\rb"], {}), (["a\nb"], {}),
    (["a" * 131073], {}), (["x"], {"quoting": csv.QUOTE_NONNUMERIC}), (["x"], {"dialect": "none such"}),
):
    try:
        print(list(csv.reader(lines, **options)))
    except (csv.Error, ValueError) as error:
        print(type(error).__name__, error)
old = csv.field_size_limit(5)
try:
    list(csv.reader(["abcdef"]))
except csv.Error as error:
    print(old, error, csv.field_size_limit(old))

# expect: [['a', 'b', 'c'], ['1,2', 'say "hi"', ''], [], ['x'], [], ['twolines', 'z']]
# expect: [['a b', 'c;d  ', 'e']] [['a', 'b', 'c']]
# expect: [[1.0, '2', 3.5]] [['a"b', '"c']]
# expect: [['a,b', '\\'], ['x"y', 'z'], ['end\n']] [['ab', 'c']]
# expect: [['é', 'ü', '日本', '😀', "'a'"]] [['a\x00b', 'c']] [['open']]
# expect: 1 ['a']
# expect: 3 ['b\nc']
# expect: 4 ['d']
# expect: , True <class '_csv.reader'> True
# expect: Error iterator should return strings, not bytes (the file should be opened in text mode)
# expect: Error iterator should return strings, not int (the file should be opened in text mode)
# expect: Error ',' expected after '"'
# expect: Error unexpected end of data
# expect: Error new-line character seen in unquoted field - do you need to open the file in universal-newline mode?
# expect: Error new-line character seen in unquoted field - do you need to open the file in universal-newline mode?
# expect: Error field larger than field limit (131072)
# expect: ValueError could not convert string to float: 'x'
# expect: Error unknown dialect
# expect: 131072 field larger than field limit (5) 5
