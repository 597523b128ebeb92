names = [f"a{i}" for i in range(20000)]
namespace = {}
exec("def f(" + ",".join(names) + "): return a19999\nprint(f(*range(20000)))", namespace)
exec("def g():\n" + "".join(f" {n} = {i}\n" for i, n in enumerate(names)) + " return a77\nprint(g())", namespace)
# expect: 19999
# expect: 77
# too slow for stress
