# Why: a scheduler of several kinds of tasks: a call site that meets many classes.
import sys


class Packet:
    def __init__(self, kind, payload):
        self.kind = kind
        self.payload = payload


class Task:
    def __init__(self, name):
        self.name = name
        self.inbox = []
        self.handled = 0

    def step(self, tasks):
        if not self.inbox:
            return False
        self.handled += 1
        self.handle(self.inbox.pop(), tasks)
        return True

    def handle(self, packet, tasks):
        raise NotImplementedError


class Worker(Task):
    def handle(self, packet, tasks):
        packet.payload = packet.payload * 7 % 1009
        tasks[packet.payload % len(tasks)].inbox.append(packet)


class Filter(Task):
    def handle(self, packet, tasks):
        target = tasks[0] if packet.kind == "data" else tasks[-1]
        target.inbox.append(packet)


class Device(Task):
    def __init__(self, name):
        super().__init__(name)
        self.buffer = 0

    def handle(self, packet, tasks):
        self.buffer ^= packet.payload
        packet.kind = "data" if packet.kind == "control" else "control"
        tasks[1].inbox.append(packet)


class Idle(Task):
    def __init__(self, name):
        super().__init__(name)
        self.seed = 1

    def handle(self, packet, tasks):
        self.seed = self.seed >> 1 ^ 0xD008 if self.seed & 1 else self.seed >> 1
        tasks[self.seed % len(tasks)].inbox.append(packet)


def work():
    tasks = [Worker("worker"), Filter("filter"), Device("device"), Idle("idle"), Worker("second")]
    for n in range(6):
        tasks[n % 5].inbox.append(Packet("data" if n % 2 else "control", n))
    for _ in range(5000):
        for task in tasks:
            task.step(tasks)
    return [task.handled for task in tasks]


for _ in range(int(sys.argv[1]) if len(sys.argv) > 1 else 85):
    result = work()
print(result)
# prints: [5000, 4077, 2060, 2036, 4134]
