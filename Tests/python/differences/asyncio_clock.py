# what: the loop of `asyncio` has a clock of its own, which moves to the next timer when nothing is ready
# cause: a run never waits; what runs before what is as in CPython
# instead:
import asyncio


async def late(name, seconds):
    await asyncio.sleep(seconds)
    print(name)


async def main():
    await asyncio.gather(late("an hour", 3600), late("a day", 86400), late("a minute", 60))


asyncio.run(main())
# expect: a minute
# expect: an hour
# expect: a day
