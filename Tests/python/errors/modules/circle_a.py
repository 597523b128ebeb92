from modules.circle_b import y

x = 1
