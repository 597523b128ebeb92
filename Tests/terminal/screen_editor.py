"""An editor for tests that takes the terminal for itself: `s` saves an answer, `q` leaves."""

import pathlib
import sys
import termios
import tty

path = pathlib.Path(sys.argv[1])
settings = termios.tcgetattr(0)
tty.setraw(0)
print("\x1b[H\x1b[2Jediting", end="", flush=True)
while (key := sys.stdin.read(1)) != "q":
    if key == "s":
        path.write_text('def greet(name):\n    return "Hello, " + name\n')
        print("\r\nsaved once", end="", flush=True)
termios.tcsetattr(0, termios.TCSADRAIN, settings)
print("\x1b[H\x1b[2J", end="", flush=True)
