import threading, queue, time
from threading import *
def t(f):
    try: r=f()
    except Exception as e: print(type(e).__name__, e)
    else: print('ok', r)
res=[]
def work(n): res.append(n*n)
ts=[Thread(target=work,args=(i,)) for i in range(5)]
for x in ts: x.start()
for x in ts: x.join()
print(sorted(res), [x.is_alive() for x in ts], ts[0].name, ts[1].daemon)
lock=Lock(); c=0
def inc():
    global c
    for _ in range(100):
        with lock: c+=1
ts=[Thread(target=inc) for _ in range(4)]; [x.start() for x in ts]; [x.join() for x in ts]; print(c, lock.locked())
print(lock.acquire(), lock.acquire(blocking=False), lock.acquire(timeout=0.01), lock.locked()); lock.release(); t(lock.release)
r=RLock(); print(r.acquire(), r.acquire()); r.release(); r.release(); t(r.release)
e=Event(); out=[]
def waiter(): e.wait(); out.append('woke')
w=Thread(target=waiter); w.start(); e.set(); w.join(); print(out, e.is_set(), e.wait(0.01)); e.clear(); print(e.wait(0.01))
q=queue.Queue()
def worker():
    while True:
        item=q.get()
        if item is None: break
        out.append(item); q.task_done()
w=Thread(target=worker); w.start()
for i in range(3): q.put(i)
q.put(None); w.join(); print(out); q.task_done()
t(lambda: Thread().join()); x=Thread(target=lambda: None); x.start(); t(x.start); x.join(); t(lambda: current_thread().join())
print(current_thread() is main_thread(), current_thread().name, main_thread().is_alive(), Thread(name='zz').name, Thread(target=work).name.endswith('(work)'))
class My(Thread):
    def __init__(self, v): super().__init__(); self.v=v
    def run(self): self.r=self.v+1; self.nm=current_thread() is self
m=My(4); m.start(); m.join(); print(m.r, m.nm)
lo=local(); lo.x=1
def lf():
    out.append(hasattr(lo,'x')); lo.x=2; out.append(lo.x)
x=Thread(target=lf); x.start(); x.join(); print(out[-2:], lo.x, lo.__dict__); t(lambda: lo.zz)
s=Semaphore(2); print(s.acquire(), s.acquire(), s.acquire(blocking=False)); s.release(); bs=BoundedSemaphore(1); t(bs.release); t(lambda: Semaphore(-1))
cond=Condition(); items=[]
def consumer():
    with cond:
        while not items: cond.wait()
        out.append(items.pop())
x=Thread(target=consumer); x.start()
with cond: items.append('it'); cond.notify()
x.join(); print(out[-1]); t(cond.notify); t(cond.wait)
tm=Timer(0.01, lambda: out.append('timer')); tm.start(); tm.join(); print(out[-1]); tm=Timer(5,print); tm.start(); tm.cancel(); tm.join()
b=Barrier(2); o2=[]
def bw(): o2.append(b.wait())
x=Thread(target=bw); x.start(); y=Thread(target=bw); y.start(); x.join(); y.join(); print(sorted(o2), b.n_waiting, b.parties)
print(repr(Thread(name='a')), active_count(), repr(Lock())[:28], str(Event())[-7:-1])
x=Thread(target=time.sleep,args=(0.01,)); print(x.is_alive(), x.ident); x.start(); time.sleep(0.05); x.join(); print(x.is_alive(), x.ident is None)
def last(): print('last thread')
Thread(target=last).start()

# expect: [0, 1, 4, 9, 16] [False, False, False, False, False] Thread-1 (work) False
# expect: 400 False
# expect: True False False True
# expect: RuntimeError release unlocked lock
# expect: True True
# expect: RuntimeError cannot release un-acquired lock
# expect: ['woke'] True True
# expect: False
# expect: ['woke', 0, 1, 2]
# expect: RuntimeError cannot join thread before it is started
# expect: RuntimeError threads can only be started once
# expect: RuntimeError cannot join current thread
# expect: True MainThread True zz True
# expect: 5 True
# expect: [False, 2] 1 {'x': 1}
# expect: AttributeError '_thread._local' object has no attribute 'zz'
# expect: True True False
# expect: ValueError Semaphore released too many times
# expect: ValueError semaphore initial value must be >= 0
# expect: it
# expect: RuntimeError cannot notify on un-acquired lock
# expect: RuntimeError cannot wait on un-acquired lock
# expect: timer
# expect: [0, 1] 0 2
# expect: <Thread(a, initial)> 1 <unlocked _thread.lock objec  unset
# expect: False None
# expect: False False
# expect: last thread
