# snip: dict-dispatch/door
class Door:
    def __init__(self):
        self.state = "closed"

    def open(self):
        if self.state == "closed":
            self.state = "open"

    def close(self):
        if self.state == "open":
            self.state = "closed"

    def lock(self):
        if self.state == "closed":
            self.state = "locked"

    def unlock(self):
        if self.state == "locked":
            self.state = "closed"

    def see(self, event):
        if event in ("open", "close", "lock", "unlock"):
            getattr(self, event)()
        return self.state


def door(events):
    it = Door()
    return [it.see(event) for event in events]
