try:
    while True:
        pass
except BaseException:
    print("caught")
finally:
    print("finally")
# arguments: --max-steps 100000
# expect-status: 124
# expect-error:     while True:
