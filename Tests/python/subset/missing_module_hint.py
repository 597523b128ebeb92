import socket
# expect-error: hint: `socket` is outside the subset that Snip runs; there is no network here
