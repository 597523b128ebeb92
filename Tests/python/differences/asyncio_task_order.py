# what: tasks in sets, as `asyncio.all_tasks()` gives them, and coroutines given to `as_completed` go in an order of their own, the same in every run
# cause: in CPython the order is that of addresses
# instead: a list of tasks
import asyncio


async def work():
    await asyncio.sleep(1)


async def main():
    asyncio.current_task().set_name("main")
    for n in range(3):
        asyncio.create_task(work(), name=f"task {n}")
    print([task.get_name() for task in asyncio.all_tasks()])


asyncio.run(main())
# expect: ['task 0', 'main', 'task 1', 'task 2']
