import asyncio


async def main():
    loop = asyncio.get_running_loop()
    await loop.run_in_executor(None, print)


asyncio.run(main())
# expect-status: 125
# expect-error: hint: a run reaches no network, no other program and no thread
