import csv
import io

reader = csv.DictReader(io.StringIO("name,age\r\nAnn,5\r\n\r\nBob\r\nCid,7,x,y\r\n"), restkey="rest", restval="?")
print(reader.fieldnames, list(reader), reader.line_num, reader.dialect)
print(list(csv.DictReader(["1;2"], ["a", "b"], delimiter=";")), list(csv.DictReader(["a,b", "1,2,3"])), list(csv.DictReader([])))
out = io.StringIO()
writer = csv.DictWriter(out, fieldnames=["a", "b"], restval="-", lineterminator="\n")
print(writer.writeheader(), writer.writerow({"b": 2}))
writer.writerows([{"a": 1, "b": 2}, {"a": 3}])
print(repr(out.getvalue()))
for attempt in (lambda: writer.writerow({"a": 1, "c": 2}), lambda: csv.DictWriter(out, [], extrasaction="x")):
    try:
        attempt()
    except ValueError as error:
        print(error)
csv.DictWriter(out, ["a"], extrasaction="ignore").writerow({"a": 1, "z": 2})

csv.register_dialect("pipes", delimiter="|", quoting=csv.QUOTE_ALL)
print(csv.list_dialects(), next(csv.reader(["a|b"], "pipes")))
dialect = csv.get_dialect("pipes")
print([getattr(dialect, name) for name in dir(dialect) if not name.startswith("_")], type(dialect))
csv.unregister_dialect("pipes")


class Semi(csv.excel):
    delimiter = ";"


class Wrong(csv.Dialect):
    delimiter = "ab"


class Loose:
    delimiter = ":"


print(next(csv.reader(["a;b"], Semi)), next(csv.reader(["a;b"], Semi())), next(csv.reader(["a:b"], Loose)), next(csv.reader(["a:b"], Semi, delimiter=":")))
for attempt in (lambda: csv.get_dialect("pipes"), lambda: csv.unregister_dialect("pipes"), csv.Dialect, Wrong, lambda: csv.register_dialect(5)):
    try:
        attempt()
    except (csv.Error, TypeError) as error:
        print(type(error).__module__, type(error).__name__, error)

# expect: ['name', 'age'] [{'name': 'Ann', 'age': '5'}, {'name': 'Bob', 'age': '?'}, {'name': 'Cid', 'age': '7', 'rest': ['x', 'y']}] 5 excel
# expect: [{'a': '1', 'b': '2'}] [{'a': '1', 'b': '2', None: ['3']}] []
# expect: 4 4
# expect: 'a,b\n-,2\n1,2\n3,-\n'
# expect: dict contains fields not in fieldnames: 'c'
# expect: extrasaction (x) must be 'raise' or 'ignore'
# expect: ['excel', 'excel-tab', 'unix', 'pipes'] ['a', 'b']
# expect: ['|', True, None, '\r\n', '"', 1, False, False] <class '_csv.Dialect'>
# expect: ['a', 'b'] ['a', 'b'] ['a', 'b'] ['a', 'b']
# expect: _csv Error unknown dialect
# expect: _csv Error unknown dialect
# expect: _csv Error "delimiter" must be string, not NoneType
# expect: _csv Error "delimiter" must be a 1-character string
# expect: builtins TypeError dialect name must be a string
