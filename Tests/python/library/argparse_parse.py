import argparse
import contextlib
import io


def make(**options):
    parser = argparse.ArgumentParser(prog="prog", **options)
    parser.add_argument("x", type=int)
    parser.add_argument("rest", nargs="*")
    parser.add_argument("-f", "--foo", default="7", type=int)
    parser.add_argument("--flag", action="store_true")
    parser.add_argument("-q", action="store_false", dest="loud")
    parser.add_argument("-v", action="count")
    parser.add_argument("-a", "--add", action="append", choices=["p", "q"])
    parser.add_argument("--many", action="extend", nargs="+", type=float)
    parser.add_argument("--opt", nargs="?", const="const", default="none")
    parser.add_argument("--no-thing", action="append_const", const=1, dest="things")
    group = parser.add_mutually_exclusive_group()
    group.add_argument("--one", action="store_true")
    group.add_argument("--two")
    return parser


lines = ["1", "1 a b", "-f 3 1", "--foo=3 1 -vvq", "1 --add p -a q", "--many 1 2 -- 5", "1 --opt", "1 --opt y", "1 --no-thing --no-thing", "-5", "1 --fl", "1 -f3 -vq",
         "", "x", "1 --foo x", "1 -a z", "1 --nope", "1 --o", "1 --one --two 3", "1 --flag=3", "1 -f", "1 --many", "-h", "1 -- -f -v", "1 -vf9", "--foo=", "1 -qx"]
for line in lines:
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            result = make().parse_args(line.split())
        except SystemExit as stop:
            result = stop.code
    print(repr(line), result, out.getvalue()[:30], err.getvalue().splitlines()[-1:])
print(make().parse_known_args(["1", "--what", "a", "-z"]))
parser = argparse.ArgumentParser(prog="prog", exit_on_error=False, fromfile_prefix_chars="@")
parser.add_argument("--n", type=int, required=True)
with open("/tmp/snip_arguments.txt", "w") as file:
    file.write("--n\n5\n")
print(parser.parse_args(["@/tmp/snip_arguments.txt"]))
try:
    parser.parse_args(["--n", "x"])
except argparse.ArgumentError as error:
    print(error, error.argument_name)
sub = argparse.ArgumentParser(prog="prog")
commands = sub.add_subparsers(dest="cmd", required=True)
run = commands.add_parser("run", aliases=["r"])
run.add_argument("--fast", action="store_true")
run.set_defaults(func=len)
print(sub.parse_args(["r", "--fast"]), vars(sub.parse_args(["run"]))["cmd"])


def even(text):
    if int(text) % 2:
        raise argparse.ArgumentTypeError(f"{text} is odd")
    return int(text)


class Shout(argparse.Action):
    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, (option_string, values.upper()))


own = argparse.ArgumentParser(prog="prog", parents=[], argument_default=argparse.SUPPRESS)
own.add_argument("--even", type=even)
own.add_argument("--shout", action=Shout)
print(own.parse_args(["--shout", "x"]), own.parse_args([]), own.parse_args(["--even", "4"]) == argparse.Namespace(even=4), own.get_default("even"))
for bad in (lambda p: p.add_argument("--x", action="nope"), lambda p: p.add_argument("x", dest="y"), lambda p: p.add_argument("x", required=True), lambda p: p.add_argument("--x", nargs=0), lambda p: p.add_argument("--h", "-h"),
            lambda p: p.add_argument("--x", type="int"), lambda p: p.add_argument("--x", metavar=("a", "b"), nargs=3), lambda p: p.add_argument("-x", "y"), lambda p: p.add_argument("--x", const=1)):
    try:
        bad(argparse.ArgumentParser())
    except (ValueError, TypeError, argparse.ArgumentError) as error:
        print(type(error).__name__, error)
err = io.StringIO()
for parser, line in ((own, ["--even", "3"]), (sub, []), (sub, ["walk"])):
    with contextlib.redirect_stderr(err):
        try:
            parser.parse_args(line)
        except SystemExit:
            pass
print(err.getvalue())
print(make().parse_intermixed_args(["1", "a", "--flag", "b"]))

# expect: '1' Namespace(x=1, rest=[], foo=7, flag=False, loud=True, v=None, add=None, many=None, opt='none', things=None, one=False, two=None)  []
# expect: '1 a b' Namespace(x=1, rest=['a', 'b'], foo=7, flag=False, loud=True, v=None, add=None, many=None, opt='none', things=None, one=False, two=None)  []
# expect: '-f 3 1' Namespace(x=1, rest=[], foo=3, flag=False, loud=True, v=None, add=None, many=None, opt='none', things=None, one=False, two=None)  []
# expect: '--foo=3 1 -vvq' Namespace(x=1, rest=[], foo=3, flag=False, loud=False, v=2, add=None, many=None, opt='none', things=None, one=False, two=None)  []
# expect: '1 --add p -a q' Namespace(x=1, rest=[], foo=7, flag=False, loud=True, v=None, add=['p', 'q'], many=None, opt='none', things=None, one=False, two=None)  []
# expect: '--many 1 2 -- 5' Namespace(x=5, rest=[], foo=7, flag=False, loud=True, v=None, add=None, many=[1.0, 2.0], opt='none', things=None, one=False, two=None)  []
# expect: '1 --opt' Namespace(x=1, rest=[], foo=7, flag=False, loud=True, v=None, add=None, many=None, opt='const', things=None, one=False, two=None)  []
# expect: '1 --opt y' Namespace(x=1, rest=[], foo=7, flag=False, loud=True, v=None, add=None, many=None, opt='y', things=None, one=False, two=None)  []
# expect: '1 --no-thing --no-thing' Namespace(x=1, rest=[], foo=7, flag=False, loud=True, v=None, add=None, many=None, opt='none', things=[1, 1], one=False, two=None)  []
# expect: '-5' Namespace(x=-5, rest=[], foo=7, flag=False, loud=True, v=None, add=None, many=None, opt='none', things=None, one=False, two=None)  []
# expect: '1 --fl' Namespace(x=1, rest=[], foo=7, flag=True, loud=True, v=None, add=None, many=None, opt='none', things=None, one=False, two=None)  []
# expect: '1 -f3 -vq' Namespace(x=1, rest=[], foo=3, flag=False, loud=False, v=1, add=None, many=None, opt='none', things=None, one=False, two=None)  []
# expect: '' 2  ['prog: error: the following arguments are required: x, rest']
# expect: 'x' 2  ["prog: error: argument x: invalid int value: 'x'"]
# expect: '1 --foo x' 2  ["prog: error: argument -f/--foo: invalid int value: 'x'"]
# expect: '1 -a z' 2  ["prog: error: argument -a/--add: invalid choice: 'z' (choose from 'p', 'q')"]
# expect: '1 --nope' 2  ['prog: error: unrecognized arguments: --nope']
# expect: '1 --o' 2  ['prog: error: ambiguous option: --o could match --opt, --one']
# expect: '1 --one --two 3' 2  ['prog: error: argument --two: not allowed with argument --one']
# expect: '1 --flag=3' 2  ["prog: error: argument --flag: ignored explicit argument '3'"]
# expect: '1 -f' 2  ['prog: error: argument -f/--foo: expected one argument']
# expect: '1 --many' 2  ['prog: error: argument --many: expected at least one argument']
# expect: '-h' 0 usage: prog [-h] [-f FOO] [--f []
# expect: '1 -- -f -v' Namespace(x=1, rest=['-f', '-v'], foo=7, flag=False, loud=True, v=None, add=None, many=None, opt='none', things=None, one=False, two=None)  []
# expect: '1 -vf9' Namespace(x=1, rest=[], foo=9, flag=False, loud=True, v=1, add=None, many=None, opt='none', things=None, one=False, two=None)  []
# expect: '--foo=' 2  ["prog: error: argument -f/--foo: invalid int value: ''"]
# expect: '1 -qx' 2  ["prog: error: argument -q: ignored explicit argument 'x'"]
# expect: (Namespace(x=1, rest=[], foo=7, flag=False, loud=True, v=None, add=None, many=None, opt='none', things=None, one=False, two=None), ['--what', 'a', '-z'])
# expect: Namespace(n=5)
# expect: argument --n: invalid int value: 'x' --n
# expect: Namespace(cmd='r', fast=True, func=<built-in function len>) run
# expect: Namespace(shout=('--shout', 'X')) Namespace() True ==SUPPRESS==
# expect: ValueError unknown action "nope"
# expect: ValueError dest supplied twice for positional argument
# expect: TypeError 'required' is an invalid argument for positionals
# expect: ValueError nargs for store actions must be != 0; if you have nothing to store, actions such as store true or store const may be more appropriate
# expect: ArgumentError argument --h/-h: conflicting option string: -h
# expect: ValueError 'int' is not callable
# expect: ValueError length of metavar tuple does not match nargs
# expect: ValueError invalid option string 'y': must start with a character '-'
# expect: ValueError nargs must be '?' to supply const
# expect: usage: prog [-h] [--even EVEN] [--shout SHOUT]
# expect: prog: error: argument --even: 3 is odd
# expect: usage: prog [-h] {run,r} ...
# expect: prog: error: the following arguments are required: cmd
# expect: usage: prog [-h] {run,r} ...
# expect: prog: error: argument cmd: invalid choice: 'walk' (choose from 'run', 'r')
# expect: 
# expect: Namespace(foo=7, flag=True, loud=True, v=None, add=None, many=None, opt='none', things=None, one=False, two=None, x=1, rest=['a', 'b'])
