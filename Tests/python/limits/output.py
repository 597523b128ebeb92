while True:
    print("spam")
# arguments: --max-output 50
# expect: spam
# expect: spam
# expect: spam
# expect: spam
# expect: spam
# expect: spam
# expect: spam
# expect: spam
# expect: spam
# expect: spam
# expect-status: 124
# expect-error:     print("spam")
