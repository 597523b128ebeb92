# what: `except*`
# cause: not built yet
# instead: one `except` at a time
try:
    pass
except* ValueError:
    pass
# expect-status: 125
# expect-error: hint: catch one exception at a time with `except`
