"""Many programs in one run of each interpreter, because most of a short run is the start of the interpreter."""

from .outcome import ADDRESS

DRIVER = '''PROGRAMS = {programs!r}
import sys
for number, text in enumerate(PROGRAMS):
    print("=== ", number, flush=True)
    try:
        {action}
    except BaseException as error:
        print("ended with", type(error).__name__, {detail})
'''

RUN = "exec(compile(text, '<text>', 'exec'), {'__name__': '__main__'})"
COMPILE = "compile(text, '<text>', 'exec'); print('accepted')"
PLACE = "getattr(error, 'msg', error), getattr(error, 'lineno', 0), getattr(error, 'offset', 0)"


def suspects(pair, texts, compile_only=False):
    """The numbers of the programs that must be looked at one by one."""
    driver = DRIVER.format(
        programs=texts, action=COMPILE if compile_only else RUN, detail=PLACE if compile_only else "error")
    python, snip = pair.run_text(driver)
    wanted, got = sections(python.output), sections(snip.output)
    whole = python.status == 0 and snip.status == 0
    return [n for n in range(len(texts)) if not whole and n not in got or wanted.get(n) != got.get(n)]


def sections(output):
    """The output of each program by its number. The last one may be cut off by the end of the run."""
    parts = ADDRESS.sub("0x...", output).split("===  ")[1:]
    return {int(part.split("\n", 1)[0]): part.split("\n", 1)[1] for part in parts if part.split("\n", 1)[0].isdigit()}
