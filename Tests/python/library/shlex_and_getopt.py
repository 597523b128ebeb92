import getopt
import shlex

for text in ("a 'b c' \"d e\" f\\ g", "x=\"1 2\"3 # note", "it\\'s", "''", "a\tb\nc", '"a \\" b"', "'a \\ b'"):
    print(shlex.split(text), shlex.split(text, comments=True), list(shlex.shlex(text)) if text.count("'") % 2 == 0 else "-")
print(shlex.join(["a", "b c", "it's", "", "$x"]), shlex.quote("safe-1.txt"), shlex.quote("un safe"), list(shlex.shlex("a && b || (c;d>e)", punctuation_chars=True)))
lexer = shlex.shlex("one # two\nthree", posix=True)
print([(token, lexer.lineno) for token in lexer], lexer.error_leader())
for text in ("'open", "end\\"):
    try:
        shlex.split(text)
    except ValueError as error:
        print(error)
print(getopt.getopt(["-a", "1", "-bc", "--long=2", "--fl", "x", "-a"], "a:bc", ["long=", "flag"]), getopt.gnu_getopt(["x", "-b", "y", "--", "-b"], "b"))
for arguments in ((["-x"], "a"), (["-a"], "a:"), (["--no"], "", ["yes"]), (["--f"], "", ["foo", "fob"]), (["--yes=1"], "", ["yes"]), (["--yes"], "", ["yes="])):
    try:
        getopt.getopt(*arguments)
    except getopt.GetoptError as error:
        print(error, error.opt)

# expect: ['a', 'b c', 'd e', 'f g'] ['a', 'b c', 'd e', 'f g'] ['a', "'b c'", '"d e"', 'f', '\\', 'g']
# expect: ['x=1 23', '#', 'note'] ['x=1 23'] ['x', '=', '"1 2"', '3']
# expect: ["it's"] ["it's"] -
# expect: [''] [''] ["''"]
# expect: ['a', 'b', 'c'] ['a', 'b', 'c'] ['a', 'b', 'c']
# expect: ['a " b'] ['a " b'] ['"a \\"', 'b"']
# expect: ['a \\ b'] ['a \\ b'] ["'a \\ b'"]
# expect: a 'b c' 'it'"'"'s' '' '$x' safe-1.txt 'un safe' ['a', '&&', 'b', '||', '(', 'c', ';', 'd', '>', 'e', ')']
# expect: [('one', 1), ('three', 2)] "None", line 2: 
# expect: No closing quotation
# expect: No escaped character
# expect: ([('-a', '1'), ('-b', ''), ('-c', ''), ('--long', '2'), ('--flag', '')], ['x', '-a']) ([('-b', '')], ['x', 'y', '-b'])
# expect: option -x not recognized x
# expect: option -a requires argument a
# expect: option --no not recognized no
# expect: option --f not a unique prefix f
# expect: option --yes must not have an argument yes
# expect: option --yes requires argument yes
