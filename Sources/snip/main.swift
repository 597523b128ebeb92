print("snip")
