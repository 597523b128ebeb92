name, value = "tea", 3.14159
print(f"{name!r:>8}|{value:.2f}|{value=:.1f}|{10**6:,}|{255:#x}|{0.5:%}|{name:*^9}")
width = 10
print(f"{name:>{width}}|{'nested ' + name}|{{}}|{5!s}")
print("{0} {1} {0} {x[1]} {y.real}".format("a", "b", x=[1, 2], y=3))
print("%s %r %5.2f %-5d| %x %%" % ("a", "b", 2.5, 42, 255))
print(format(1234567.891, ",.2f"), format(-5, "+d"), format(True, "d"), format("x", ">3"))
print(1e16, 1e-5, 0.1 + 0.2, 100.0, float("inf"), -0.0, 1 / 3, 2**100, 10 // -3, -7 % 3)
# expect:    'tea'|3.14|value=3.1|1,000,000|0xff|50.000000%|***tea***
# expect:        tea|nested tea|{}|5
# expect: a b a 2 3
# expect: a 'b'  2.50 42   | ff %
# expect: 1,234,567.89 -5 1   x
# expect: 1e+16 1e-05 0.30000000000000004 100.0 inf -0.0 0.3333333333333333 1267650600228229401496703205376 -4 2
