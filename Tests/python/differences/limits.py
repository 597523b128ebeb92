# what: a program that uses up its steps, memory or output ends, with status 124, and no `except` or `finally` runs
# cause: limits
# instead: `--max-steps`, `--max-memory`, `--max-output`, `--no-limits`
# arguments: --max-steps 100000
try:
    print("start")
    while True:
        pass
except BaseException:
    print("caught")
finally:
    print("finally")
# expect: start
# expect-status: 124
# expect-error:     while True:
# too slow for stress
