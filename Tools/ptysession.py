"""A program in a pseudo-terminal, with a job-controlling parent as a shell would be, for tests that type and look.

The parent is the leader of the session and does what a shell does: it starts the program in a process group of its own
in the foreground, and tells when it stops or ends. Without it Ctrl-Z would have no one to go back to.
"""

import array
import fcntl
import os
import resource
import select
import signal
import struct
import sys
import termios
import time

from emulator import Screen


class TimedOut(Exception):
    pass


class Session:
    def __init__(self, command, folder, environment, columns=80, rows=24, largest_file=None):
        self.screen = Screen(columns, rows)
        self.raw = bytearray()
        self.news = []
        self.ended = None
        self.stopped = False
        master, slave = os.openpty()
        self.master, self.slave = master, slave
        self.set_size(columns, rows)
        self.reports, told = os.pipe()
        self.leader = os.fork()
        if self.leader == 0:
            try:
                os.close(master)
                os.close(self.reports)
                lead(slave, told, command, folder, environment, largest_file)
            finally:
                os._exit(125)
        os.close(told)
        self.unread = b""
        self.child = None
        while self.child is None:
            self.pump(0.5)

    # The two ends

    def set_size(self, columns, rows):
        fcntl.ioctl(self.slave, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def resize(self, columns, rows):
        self.screen.resize(columns, rows)
        self.set_size(columns, rows)

    def type(self, data):
        while data:
            data = data[os.write(self.master, data[:512]) :]
            if data:
                self.pump(0.01)

    def pump(self, timeout):
        """Takes in what is there; true when something came."""
        ready, _, _ = select.select([self.master] + ([self.reports] if self.reports >= 0 else []), [], [], timeout)
        for descriptor in ready:
            data = os.read(descriptor, 1 << 16)
            if descriptor == self.master:
                self.raw += data
                self.screen.draw(data)
            elif not data:
                os.close(self.reports)
                self.reports = -1
                self.ended = self.ended if self.ended is not None else 125
            else:
                self.unread += data
                *reports, self.unread = self.unread.split(b"\n")
                for report in reports:
                    self.hear(report.decode())
        return bool(ready)

    def hear(self, report):
        word, number, *moment = report.split()
        if word == "started":
            self.child = int(number)
            self.began = float(moment[0])
        elif word == "stopped":
            self.stopped = True
        elif word == "ended":
            self.ended = int(number)

    # Waiting

    def settle(self, limit=20):
        """Waits until the program has taken in what was typed and waits for more, or has ended."""
        deadline = time.monotonic() + limit
        calm = 0
        while calm < 3:
            if self.pump(0.004):
                calm = 0
            elif self.ended is not None:
                return
            else:
                calm = calm + 1 if self.stopped or (self.input_is_taken() and is_asleep(self.child)) else 0
            if time.monotonic() > deadline:
                raise TimedOut("the program does not come to rest")

    def wait_for_work(self, limit=20):
        """Waits until the program has been at work for a while."""
        deadline = time.monotonic() + limit
        looks = 0
        while looks < 20:
            self.pump(0.01)
            looks = looks + 1 if self.input_is_taken() and not is_asleep(self.child) else 0
            if time.monotonic() > deadline:
                raise TimedOut("the program does not begin to work")

    def input_is_taken(self):
        waiting = array.array("i", [0])
        fcntl.ioctl(self.slave, termios.FIONREAD, waiting)
        return waiting[0] == 0

    def wait_for(self, condition, what, limit=20):
        deadline = time.monotonic() + limit
        while not condition():
            if time.monotonic() > deadline:
                raise TimedOut("waited in vain for " + what)
            self.pump(0.002)

    # Control

    def signal(self, number):
        os.kill(self.child, number)

    def limit_files(self, size):
        hard = resource.prlimit(self.child, resource.RLIMIT_FSIZE)[1]
        resource.prlimit(self.child, resource.RLIMIT_FSIZE, (hard if size is None else size, hard))

    def go_on(self):
        self.stopped = False
        os.kill(self.leader, signal.SIGUSR1)

    def close(self):
        if self.leader is None:
            return
        if self.ended is None and self.child:
            try:
                os.killpg(self.child, signal.SIGKILL)
            except ProcessLookupError:
                pass
        try:
            os.kill(self.leader, signal.SIGKILL)
        except ProcessLookupError:
            pass
        os.waitpid(self.leader, 0)
        self.leader = None
        os.close(self.master)
        os.close(self.slave)
        if self.reports >= 0:
            os.close(self.reports)


def is_asleep(process):
    """Whether every thread of a process and of those that it started waits for something."""
    try:
        for thread in os.listdir(f"/proc/{process}/task"):
            with open(f"/proc/{process}/task/{thread}/stat") as file:
                if file.read().rpartition(")")[2].split()[0] not in "STZ":
                    return False
            with open(f"/proc/{process}/task/{thread}/children") as file:
                if not all(is_asleep(child) for child in file.read().split()):
                    return False
    except (FileNotFoundError, ProcessLookupError):
        pass
    return True


def lead(slave, told, command, folder, environment, largest_file):
    """The leader's life: start the program, report, and carry on when asked."""
    os.setsid()
    fcntl.ioctl(slave, termios.TIOCSCTTY, 0)
    for number in (signal.SIGTTOU, signal.SIGTTIN, signal.SIGINT, signal.SIGQUIT, signal.SIGTSTP):
        signal.signal(number, signal.SIG_IGN)
    began = time.perf_counter()
    child = os.fork()
    if child == 0:
        try:
            os.setpgid(0, 0)
            os.tcsetpgrp(slave, os.getpid())
            for number in (
                signal.SIGTTOU, signal.SIGTTIN, signal.SIGINT, signal.SIGQUIT, signal.SIGTSTP, signal.SIGPIPE,
                signal.SIGXFSZ,
            ):
                signal.signal(number, signal.SIG_DFL)
            for target in range(3):
                os.dup2(slave, target)
            os.chdir(folder)
            if largest_file is not None:
                resource.setrlimit(
                    resource.RLIMIT_FSIZE, (largest_file, resource.getrlimit(resource.RLIMIT_FSIZE)[1]))
            os.closerange(3, 256)
            os.execvpe(command[0], command, environment)
        except OSError as error:
            print(error, file=sys.stderr)
        finally:
            os._exit(126)
    try:
        os.setpgid(child, child)
    except PermissionError:
        pass
    settings = termios.tcgetattr(slave)

    def go_on(*_):
        os.tcsetpgrp(slave, child)
        os.killpg(child, signal.SIGCONT)

    signal.signal(signal.SIGUSR1, go_on)
    os.write(told, f"started {child} {began}\n".encode())
    while True:
        _, status = os.waitpid(child, os.WUNTRACED)
        if os.WIFSTOPPED(status):
            os.tcsetpgrp(slave, os.getpid())
            termios.tcsetattr(slave, termios.TCSADRAIN, settings)
            os.write(told, b"stopped 0\n")
            continue
        code = os.WEXITSTATUS(status) if os.WIFEXITED(status) else 128 + os.WTERMSIG(status)
        os.write(told, f"ended {code}\n".encode())
        os._exit(0)
