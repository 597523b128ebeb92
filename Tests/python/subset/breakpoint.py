# what: `breakpoint()` without a terminal
# cause: nobody could answer the prompt
# instead: `snip trace FILE`
# expect-error: hint: take it out; `snip trace FILE` steps through a program without it
# expect-status: 125
print("before")
try:
    breakpoint()
finally:
    print("never")
# expect: before
