import queue
def t(f):
    try: r = f()
    except Exception as e: print((type(e).__name__ + ' ' + str(e)).rstrip())
    else: print('ok', r)
q=queue.Queue(); q.put(1); q.put(2); print(q.get(), q.qsize(), q.empty(), q.full()); q.get()
t(q.get_nowait); t(lambda: q.get(timeout=0.01)); q=queue.Queue(1); q.put(1); t(lambda: q.put_nowait(2)); t(lambda: q.put(2, timeout=0.01)); q.task_done(); t(q.task_done)
p=queue.PriorityQueue(); [p.put(x) for x in (3,1,2)]; print(p.get(), p.get()); l=queue.LifoQueue(); l.put(1); l.put(2); print(l.get()); s=queue.SimpleQueue(); s.put(5); print(s.get(), s.empty()); t(s.get_nowait)
t(lambda: q.get(timeout=-1)); print(queue.Queue[int], queue.Empty, queue.Full)

# expect: 1 1 False False
# expect: Empty
# expect: Empty
# expect: Full
# expect: Full
# expect: ValueError task_done() called too many times
# expect: 1 2
# expect: 2
# expect: 5 True
# expect: Empty
# expect: ValueError 'timeout' must be a non-negative number
# expect: queue.Queue[int] <class '_queue.Empty'> <class 'queue.Full'>
