import asyncio


async def main():
    try:
        await asyncio.Event().wait()
    finally:
        print("not reached")


asyncio.run(main())
# expect-status: 125
# expect-error: hint: every task waits here, and nothing is left that could wake one: CPython hangs
