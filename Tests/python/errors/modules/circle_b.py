from modules.circle_a import x

y = 2
