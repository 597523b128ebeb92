# exit and quit say how to leave, and raise SystemExit when they are called.
print(exit)
print(repr(quit), type(exit).__name__)
for leave in (exit, quit):
    for arguments in ((), (3,), ("bye",)):
        try:
            leave(*arguments)
        except SystemExit as error:
            print(leave.name, error.code, error.args)
print("leaving")
exit(0)
print("not reached")
# expect: Use exit() or Ctrl-D (i.e. EOF) to exit
# expect: Use quit() or Ctrl-D (i.e. EOF) to exit Quitter
# expect: exit None (None,)
# expect: exit 3 (3,)
# expect: exit bye ('bye',)
# expect: quit None (None,)
# expect: quit 3 (3,)
# expect: quit bye ('bye',)
# expect: leaving
