# TracebackException of groups: what it holds, and how many exceptions and levels it shows.
import traceback

inner = ExceptionGroup("inner", [ValueError(1), ExceptionGroup("deep", [TypeError(2)])])
group = ExceptionGroup("outer", [inner, KeyError(3), OSError(4), IndexError(5)])
shown = traceback.TracebackException.from_exception(group)
print(shown, len(shown.exceptions), shown.exceptions[0].exceptions[1], shown.exceptions[1].exceptions)
print("".join(shown.format()))
print("".join(traceback.TracebackException.from_exception(group, max_group_width=2).format()))
print("".join(traceback.TracebackException.from_exception(group, max_group_depth=1).format()))
print(traceback.TracebackException.from_exception(group, max_group_width=3, max_group_depth=1).max_group_width)
print(traceback.format_exception_only(group))
print(list(shown.exceptions[0].format_exception_only()))
group.add_note("a note\nof two lines")
inner.__cause__ = LookupError("cause")
print(traceback.format_exception(group))
print("".join(traceback.format_exception(group, chain=False)))
# expect: outer (4 sub-exceptions) 4 deep (1 sub-exception) None
# expect:   | ExceptionGroup: outer (4 sub-exceptions)
# expect:   +-+---------------- 1 ----------------
# expect:     | ExceptionGroup: inner (2 sub-exceptions)
# expect:     +-+---------------- 1 ----------------
# expect:       | ValueError: 1
# expect:       +---------------- 2 ----------------
# expect:       | ExceptionGroup: deep (1 sub-exception)
# expect:       +-+---------------- 1 ----------------
# expect:         | TypeError: 2
# expect:         +------------------------------------
# expect:     +---------------- 2 ----------------
# expect:     | KeyError: 3
# expect:     +---------------- 3 ----------------
# expect:     | OSError: 4
# expect:     +---------------- 4 ----------------
# expect:     | IndexError: 5
# expect:     +------------------------------------
# expect:
# expect:   | ExceptionGroup: outer (4 sub-exceptions)
# expect:   +-+---------------- 1 ----------------
# expect:     | ExceptionGroup: inner (2 sub-exceptions)
# expect:     +-+---------------- 1 ----------------
# expect:       | ValueError: 1
# expect:       +---------------- 2 ----------------
# expect:       | ExceptionGroup: deep (1 sub-exception)
# expect:       +-+---------------- 1 ----------------
# expect:         | TypeError: 2
# expect:         +------------------------------------
# expect:     +---------------- 2 ----------------
# expect:     | KeyError: 3
# expect:     +---------------- ... ----------------
# expect:     | and 2 more exceptions
# expect:     +------------------------------------
# expect:
# expect:   | ExceptionGroup: outer (4 sub-exceptions)
# expect:   +-+---------------- 1 ----------------
# expect:     | ... (max_group_depth is 1)
# expect:     +---------------- 2 ----------------
# expect:     | KeyError: 3
# expect:     +---------------- 3 ----------------
# expect:     | OSError: 4
# expect:     +---------------- 4 ----------------
# expect:     | IndexError: 5
# expect:     +------------------------------------
# expect:
# expect: 3
# expect: ['ExceptionGroup: outer (4 sub-exceptions)\n']
# expect: ['ExceptionGroup: inner (2 sub-exceptions)\n']
# expect: ['  | ExceptionGroup: outer (4 sub-exceptions)\n', '  | a note\n', '  | of two lines\n', '  +-+---------------- 1 ----------------\n', '    | LookupError: cause\n', '    | \n    | The above exception was the direct cause of the following exception:\n    | \n', '    | ExceptionGroup: inner (2 sub-exceptions)\n', '    +-+---------------- 1 ----------------\n', '      | ValueError: 1\n', '      +---------------- 2 ----------------\n', '      | ExceptionGroup: deep (1 sub-exception)\n', '      +-+---------------- 1 ----------------\n', '        | TypeError: 2\n', '        +------------------------------------\n', '    +---------------- 2 ----------------\n', '    | KeyError: 3\n', '    +---------------- 3 ----------------\n', '    | OSError: 4\n', '    +---------------- 4 ----------------\n', '    | IndexError: 5\n', '    +------------------------------------\n']
# expect:   | ExceptionGroup: outer (4 sub-exceptions)
# expect:   | a note
# expect:   | of two lines
# expect:   +-+---------------- 1 ----------------
# expect:     | ExceptionGroup: inner (2 sub-exceptions)
# expect:     +-+---------------- 1 ----------------
# expect:       | ValueError: 1
# expect:       +---------------- 2 ----------------
# expect:       | ExceptionGroup: deep (1 sub-exception)
# expect:       +-+---------------- 1 ----------------
# expect:         | TypeError: 2
# expect:         +------------------------------------
# expect:     +---------------- 2 ----------------
# expect:     | KeyError: 3
# expect:     +---------------- 3 ----------------
# expect:     | OSError: 4
# expect:     +---------------- 4 ----------------
# expect:     | IndexError: 5
# expect:     +------------------------------------
# expect:
