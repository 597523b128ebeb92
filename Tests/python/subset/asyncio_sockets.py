# what: `run_in_executor`, streams, sockets and subprocesses of `asyncio`
# cause: a run reaches no thread, network or program
# instead: `asyncio.Queue` between tasks
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    await loop.run_in_executor(None, print)


asyncio.run(main())
# expect-status: 125
# expect-error: hint: a run reaches no network, no other program and no thread
