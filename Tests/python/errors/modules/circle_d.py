import modules.circle_c as c

print(c.x)
