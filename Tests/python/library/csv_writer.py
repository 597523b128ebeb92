import csv
import io


def written(*rows, **options):
    file = io.StringIO(newline="")
    csv.writer(file, **options).writerows(rows)
    return file.getvalue()


print(repr(written(["a", "b c", "d,e", 'f"g', "h\ni", "j\rk", 1, 2.5, None, True, 1e30], [], [""], [None], ["", ""])))
print(repr(written(["a", 1, None, 2.5, 1j, "é"], quoting=csv.QUOTE_NONNUMERIC)), repr(written(["a", 1, None], quoting=csv.QUOTE_ALL)))
print(repr(written(["a,b", "c\\d"], quoting=csv.QUOTE_NONE, escapechar="\\")), repr(written(['a"b'], doublequote=False, escapechar="!")))
print(repr(written(["x", "y"], dialect="unix")), repr(written(["x", "y"], dialect=csv.excel_tab)), repr(written("ab", {"k": 1}, delimiter="|")))
print(repr(written(["a\nb", "!", " x"], lineterminator="!")), repr(written(['"', "a'b"], quotechar="'")))
for rows, options in (
    ([5], {}), ([["a,b"]], {"quoting": csv.QUOTE_NONE}), ([[""]], {"quoting": csv.QUOTE_NONE}), ([['a"']], {"doublequote": False}),
    ([["a"]], {"dialect": "x"}), ([["a"]], {"delimiter": "ab"}), ([["a"]], {"delimiter": 1}), ([["a"]], {"quotechar": 1}),
    ([["a"]], {"quoting": 9}), ([["a"]], {"quoting": "x"}), ([["a"]], {"lineterminator": None}), ([["a"]], {"escapechar": ""}),
    ([["a"]], {"quotechar": None, "quoting": 0}), ([["a"]], {"wrong": 1}),
):
    try:
        print(repr(written(*rows, **options)))
    except (csv.Error, TypeError) as error:
        print(type(error).__name__, error)
try:
    csv.writer(5)
except TypeError as error:
    print(error)
file = io.StringIO()
print(csv.writer(file).writerow(["a", "b"]), type(csv.writer(file)))

# expect: 'a,b c,"d,e","f""g","h\ni","j\rk",1,2.5,,True,1e+30\r\n\r\n""\r\n""\r\n,\r\n'
# expect: '"a",1,"",2.5,1j,"é"\r\n' '"a","1",""\r\n'
# expect: 'a\\,b,c\\\\d\r\n' 'a!"b\r\n'
# expect: '"x","y"\n' 'x\ty\r\n' 'a|b\r\nk\r\n'
# expect: 'a\nb,"!", x!' '",\'a\'\'b\'\r\n'
# expect: Error iterable expected, not int
# expect: Error need to escape, but no escapechar set
# expect: Error single empty field record must be quoted
# expect: Error need to escape, but no escapechar set
# expect: Error unknown dialect
# expect: TypeError "delimiter" must be a 1-character string
# expect: TypeError "delimiter" must be string, not int
# expect: TypeError "quotechar" must be string or None, not int
# expect: TypeError bad "quoting" value
# expect: TypeError "quoting" must be an integer
# expect: TypeError lineterminator must be set
# expect: TypeError "escapechar" must be a 1-character string
# expect: TypeError quotechar must be set if quoting enabled
# expect: TypeError 'wrong' is an invalid keyword argument for this function
# expect: argument 1 must have a "write" method
# expect: 5 <class '_csv.writer'>
