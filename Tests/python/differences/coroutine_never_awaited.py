# what: no warning about a coroutine that was never awaited, a task destroyed while pending, or a task's exception never asked for
# cause: as for `__del__`
# instead: await what you start
async def greet():
    print("hello")


greet()
print("done")
# expect: done
