async def f():
    pass
# expect-status: 125
# expect-error: hint: nothing here runs at the same time; use a plain function
