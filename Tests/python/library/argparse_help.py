import argparse
import os

os.environ["COLUMNS"] = "80"
parser = argparse.ArgumentParser(prog="prog", description="Does a thing that takes a good many words to describe, more than fit on one line of a terminal.", epilog="That is %(prog)s.")
parser.add_argument("source", help="where from")
parser.add_argument("targets", nargs="*", metavar="TARGET", help="where to (default: %(default)s)", default=["out"])
parser.add_argument("-v", "--verbose", action="count", default=0, help="say more")
parser.add_argument("--level", type=int, choices=[1, 2, 3], help="one of %(choices)s, of type %(type)s")
parser.add_argument("--a-very-long-option-name", metavar=("X", "Y"), nargs=2, help="two of them, with a help text that must be wrapped as well")
parser.add_argument("--color", action=argparse.BooleanOptionalAction)
parser.add_argument("--secret", help=argparse.SUPPRESS)
group = parser.add_argument_group("output", "About the output.")
either = group.add_mutually_exclusive_group(required=True)
either.add_argument("-j", "--json", action="store_true")
either.add_argument("-c", "--csv", action="store_const", const=5)
parser.add_argument("--version", action="version", version="%(prog)s 1.0")
print(parser.format_help())
print(parser.format_usage())
for cls in (argparse.ArgumentDefaultsHelpFormatter, argparse.RawTextHelpFormatter, argparse.RawDescriptionHelpFormatter, argparse.MetavarTypeHelpFormatter):
    other = argparse.ArgumentParser("p", formatter_class=cls, description="one\n  two", usage="%(prog)s [x]")
    other.add_argument("--n", type=int, default=3, help="number\n  lines")
    print(other.format_help())
top = argparse.ArgumentParser("git")
sub = top.add_subparsers(title="commands", dest="command", help="what to do")
add = sub.add_parser("add", aliases=["a"], help="add files", description="Adds.")
add.add_argument("paths", nargs="+")
sub.add_parser("commit")
print(top.format_help(), add.format_help(), sep="")
print(top, argparse.Namespace(a=1, **{"b c": 2}), either.required)

# expect: usage: prog [-h] [-v] [--level {1,2,3}] [--a-very-long-option-name X Y]
# expect:             [--color | --no-color] (-j | -c) [--version]
# expect:             source [TARGET ...]
# expect: 
# expect: Does a thing that takes a good many words to describe, more than fit on one
# expect: line of a terminal.
# expect: 
# expect: positional arguments:
# expect:   source                where from
# expect:   TARGET                where to (default: ['out'])
# expect: 
# expect: options:
# expect:   -h, --help            show this help message and exit
# expect:   -v, --verbose         say more
# expect:   --level {1,2,3}       one of 1, 2, 3, of type int
# expect:   --a-very-long-option-name X Y
# expect:                         two of them, with a help text that must be wrapped as
# expect:                         well
# expect:   --color, --no-color
# expect:   --version             show program's version number and exit
# expect: 
# expect: output:
# expect:   About the output.
# expect: 
# expect:   -j, --json
# expect:   -c, --csv
# expect: 
# expect: That is prog.
# expect: 
# expect: usage: prog [-h] [-v] [--level {1,2,3}] [--a-very-long-option-name X Y]
# expect:             [--color | --no-color] (-j | -c) [--version]
# expect:             source [TARGET ...]
# expect: 
# expect: usage: p [x]
# expect: 
# expect: one two
# expect: 
# expect: options:
# expect:   -h, --help  show this help message and exit
# expect:   --n N       number lines (default: 3)
# expect: 
# expect: usage: p [x]
# expect: 
# expect: one
# expect:   two
# expect: 
# expect: options:
# expect:   -h, --help  show this help message and exit
# expect:   --n N       number
# expect:                 lines
# expect: 
# expect: usage: p [x]
# expect: 
# expect: one
# expect:   two
# expect: 
# expect: options:
# expect:   -h, --help  show this help message and exit
# expect:   --n N       number lines
# expect: 
# expect: usage: p [x]
# expect: 
# expect: one two
# expect: 
# expect: options:
# expect:   -h, --help  show this help message and exit
# expect:   --n int     number lines
# expect: 
# expect: usage: git [-h] {add,a,commit} ...
# expect: 
# expect: options:
# expect:   -h, --help      show this help message and exit
# expect: 
# expect: commands:
# expect:   {add,a,commit}  what to do
# expect:     add (a)       add files
# expect: usage: git add [-h] paths [paths ...]
# expect: 
# expect: Adds.
# expect: 
# expect: positional arguments:
# expect:   paths
# expect: 
# expect: options:
# expect:   -h, --help  show this help message and exit
# expect: 
# expect: ArgumentParser(prog='git', usage=None, description=None, formatter_class=<class 'argparse.HelpFormatter'>, conflict_handler='error', add_help=True) Namespace(a=1, **{'b c': 2}) True
