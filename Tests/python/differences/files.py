# what: `open` sees an empty tree of files in memory, which ends with the run; `os.getcwd()` is `/`
# cause: the sandbox
# instead: read from `input()`, or import a file beside the program
import os

print(os.getcwd(), os.listdir("."))
try:
    open(__file__)
except FileNotFoundError as error:
    print(error)
with open("notes.txt", "w") as file:
    file.write("kept until the end")
with open("notes.txt") as file:
    print(file.read(), os.listdir("."))
# expect: / ['tmp']
# expect: [Errno 2] No such file or directory: 'files.py'
# expect: kept until the end ['notes.txt', 'tmp']
