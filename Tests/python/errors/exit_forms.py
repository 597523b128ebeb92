import sys

for action in (
    lambda: sys.exit(),
    lambda: sys.exit(3),
    lambda: sys.exit("a"),
    lambda: sys.exit((1, 2)),
    lambda: exit(5),
    lambda: quit(),
):
    try:
        action()
    except SystemExit as error:
        print(repr(error), error.code)
sys.exit(10 ** 30)
# expect: SystemExit() None
# expect: SystemExit(3) 3
# expect: SystemExit('a') a
# expect: SystemExit(1, 2) (1, 2)
# expect: SystemExit(5) 5
# expect: SystemExit(None) None
# expect-status: 255
