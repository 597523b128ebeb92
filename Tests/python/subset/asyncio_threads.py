# what: `asyncio.to_thread`
# cause: a run has no thread but its own
# instead: call the function
import asyncio


async def main():
    try:
        await asyncio.to_thread(print, "x")
    except BaseException:
        print("not caught")


asyncio.run(main())
# expect-status: 125
# expect-error: hint: there are no threads here: call the function as it is
