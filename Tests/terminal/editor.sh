#!/bin/sh
# An editor for tests: saves a wrong answer and then a right one, as an editor with a window of its own would.
printf 'def greet(name):\n    return None\n' > "$1"
sleep 0.3
printf 'def greet(name):\n    return "Hello, " + name\n' > "$1.tmp"
mv "$1.tmp" "$1"
