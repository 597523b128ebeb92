import modules.circle_d

x = 1
