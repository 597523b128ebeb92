import difflib

one = "one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\n".splitlines(True)
two = "one\ntree\nfour\nfive\nsix\nseven\nate\neight\nnine".splitlines(True)
for line in difflib.unified_diff(one, two, "before.txt", "after.txt", "2005-01-26", n=1):
    print(repr(line))
for line in difflib.context_diff(one, two, "before.txt", "after.txt", lineterm="", n=0):
    print(repr(line))
print(list(difflib.unified_diff(one, one)), list(difflib.context_diff([], ["a"])))
print(list(difflib.diff_bytes(difflib.unified_diff, [b"caf\xe9"], [b"cafe"], b"a", b"b", lineterm=b"")))
for attempt in (
    lambda: difflib.unified_diff([1], ["a"]),
    lambda: difflib.unified_diff(["a"], ["b"], b"name"),
    lambda: difflib.context_diff(["a"], [b"b"]),
    lambda: difflib.diff_bytes(difflib.unified_diff, ["a"], [b"b"]),
):
    try:
        print(list(attempt()))
    except TypeError as error:
        print(error)

# expect: '--- before.txt\t2005-01-26\n'
# expect: '+++ after.txt\n'
# expect: '@@ -1,4 +1,3 @@\n'
# expect: ' one\n'
# expect: '-two\n'
# expect: '-three\n'
# expect: '+tree\n'
# expect: ' four\n'
# expect: '@@ -7,2 +6,4 @@\n'
# expect: ' seven\n'
# expect: '+ate\n'
# expect: ' eight\n'
# expect: '+nine'
# expect: '*** before.txt'
# expect: '--- after.txt'
# expect: '***************'
# expect: '*** 2,3 ****'
# expect: '! two\n'
# expect: '! three\n'
# expect: '--- 2 ----'
# expect: '! tree\n'
# expect: '***************'
# expect: '*** 7 ****'
# expect: '--- 7 ----'
# expect: '+ ate\n'
# expect: '***************'
# expect: '*** 8 ****'
# expect: '--- 9 ----'
# expect: '+ nine'
# expect: [] ['*** \n', '--- \n', '***************\n', '*** 0 ****\n', '--- 1 ----\n', '+ a']
# expect: [b'--- a', b'+++ b', b'@@ -1 +1 @@', b'-caf\xe9', b'+cafe']
# expect: lines to compare must be str, not int (1)
# expect: all arguments must be str, not: b'name'
# expect: lines to compare must be str, not bytes (b'b')
# expect: all arguments must be bytes, not str ('a')
