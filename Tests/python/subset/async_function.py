# what: `async def`, `await`, `async for`, `async with`, asynchronous comprehensions
# cause: nothing runs at the same time here
# instead: plain functions, `for` and `with`
async def f():
    pass
# expect-status: 125
# expect-error: hint: nothing here runs at the same time; use a plain function
