# What `except*` refuses before it runs, with its place.
def check(text):
    try:
        compile(text, "f", "exec")
    except SyntaxError as e:
        print(e.msg, (e.lineno, e.offset, e.end_lineno, e.end_offset))
    else:
        print("fine")


check("for i in []:\n try: pass\n except* E: break")
check("for i in []:\n try: pass\n except* E: continue")
check("def f():\n try: pass\n except* E: return 1")
check("def f():\n try: pass\n except* E: return x")
check("def f():\n try: pass\n except* E: return")
check("def f():\n try: pass\n except* E:\n  for i in []: break\n  else: return")
check("for i in []:\n try: pass\n except* E:\n  try: pass\n  finally: break")
check("for i in []:\n try: pass\n except* E: pass\n else: break")
check("for i in []:\n try: break\n except* E: pass\n finally: continue")
check("def f():\n try: pass\n except* E:\n  def g(): return 1")
check("def f():\n try: pass\n except* E:\n  while 1: break")
check("def f():\n try: pass\n except* E:\n  while 1:\n   try: break\n   except* F: pass")
check("def f():\n try: pass\n except* E:\n  while 1:\n   try: pass\n   except* F: break")
check("def f():\n for i in x:\n  try: pass\n  except* E:\n   if i:\n    continue")
check("try: pass\nexcept* E:\n  break")
check("try: pass\nexcept* E:\n  continue")
check("try: pass\nexcept*: pass")
check("try: pass\nexcept* E: pass\nexcept E: pass")
check("try: pass\nexcept E: pass\nexcept* E: pass")
check("try: pass\nexcept* E as a.b: pass")
check("try: pass\nexcept* ExceptionGroup: pass")
# expect: 'break', 'continue' and 'return' cannot appear in an except* block (3, 13, 3, 18)
# expect: 'break', 'continue' and 'return' cannot appear in an except* block (3, 13, 3, 21)
# expect: 'break', 'continue' and 'return' cannot appear in an except* block (3, 20, 3, 21)
# expect: 'break', 'continue' and 'return' cannot appear in an except* block (3, 13, 3, 21)
# expect: 'break', 'continue' and 'return' cannot appear in an except* block (3, 13, 3, 19)
# expect: 'break', 'continue' and 'return' cannot appear in an except* block (5, 9, 5, 15)
# expect: 'break', 'continue' and 'return' cannot appear in an except* block (5, 12, 5, 17)
# expect: fine
# expect: fine
# expect: fine
# expect: fine
# expect: fine
# expect: 'break', 'continue' and 'return' cannot appear in an except* block (6, 15, 6, 20)
# expect: 'break', 'continue' and 'return' cannot appear in an except* block (6, 5, 6, 13)
# expect: 'break', 'continue' and 'return' cannot appear in an except* block (3, 3, 3, 8)
# expect: 'break', 'continue' and 'return' cannot appear in an except* block (3, 3, 3, 11)
# expect: expected one or more exception types (2, 8, 2, 9)
# expect: cannot have both 'except' and 'except*' on the same 'try' (3, 1, 3, 7)
# expect: cannot have both 'except' and 'except*' on the same 'try' (3, 1, 3, 8)
# expect: invalid syntax (2, 15, 2, 16)
# expect: fine
