# what: a run of `asyncio` in which every task waits for something that nobody will do
# cause: CPython would hang
# instead: set the event, or fill the queue, in another task
import asyncio


async def main():
    try:
        await asyncio.Event().wait()
    finally:
        print("not reached")


asyncio.run(main())
# expect-status: 125
# expect-error: hint: every task waits here, and nothing is left that could wake one: CPython hangs
