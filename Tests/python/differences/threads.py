# what: threads run one after the other, each from the beginning to the end
# cause: a run gives the same result every time: a thread begins when another one waits for it, sleeps or ends
# instead: `asyncio`, where the program itself says when to change over
import threading


def work(name):
    for step in range(2):
        print(name, step)


threads = [threading.Thread(target=work, args=(name,)) for name in "ab"]
for thread in threads:
    thread.start()
print("started")
for thread in threads:
    thread.join()
# expect: started
# expect: a 0
# expect: a 1
# expect: b 0
# expect: b 1
