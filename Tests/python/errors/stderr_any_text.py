# Text beyond Latin-1 on standard error, also from a warning of the compiler.
import sys

print("→ \ufffd 😀", file=sys.stderr)
sys.stderr.write("a\n€\n")
print("\ud800x", file=sys.stderr)
compile("(lambda:''['\ufffd'])\n(lambda:''[5])", "<t>", "exec")
print("done")
# expect: done
