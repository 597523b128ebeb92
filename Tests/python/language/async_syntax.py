# What is no Python about async and await: the message and its place.
def syn(s):
    try:
        compile(s, 'x', 'exec')
        print('ok', repr(s))
    except SyntaxError as e:
        print(e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, repr(s))


for s in ["await x","def f():\n  await x","def f():\n  async for x in y: pass","async for x in y: pass","async with x: pass","def f():\n  async with x: pass",
 "def f():\n  [x async for x in y]","[x async for x in y]","[await x for x in y]","(x async for x in y)","(await x for x in y)","def f():\n  (x async for x in y)","def f():\n  return (await x for x in y)",
 "async def f():\n  yield from x","async def f():\n  yield 1\n  return 2","async def f():\n  return 2\n  yield 1","async def f():\n  return\n  yield 1",
 "async def f():\n  lambda: await x","async def f():\n  lambda: [x async for x in y]","class A:\n  await x","async def f():\n  class A:\n    await x","async def f():\n  [[x async for x in y] for z in w]","def f():\n  [[x async for x in y] for z in w]",
 "async def f():\n  def g():\n    [await x for x in y]","def f(x=await y): pass","async def f():\n  def g(x=await y): pass","lambda: await x","{x: y async for x in z}","{x async for x in z}","def f():\n  ([x async for x in y] for z in w)","[(x async for x in y)]",
 "def f():\n  return [x for x in await y]","async def f():\n  (yield from x)","async def f():\n  lambda: (yield from x)","async def f():\n  [(yield) for x in y]", "async def f():\n  await = 3","async = 3","await","def await(): pass","async def f():\n  await x = 3","async def f():\n  f'{await x}'", "def f():\n  f'{await x}'",
 "def f():\n  async def g(): pass\n  await g()", "async def f() -> (await x): pass","async def f():\n  x: await y = 3","async x", "async def f(): async x","def f():\n\tfor x in y:\n\t\tawait z", "async def f():\n  yield\n  def g(): return 3", "async def f():\n  return (yield)","async def f():\n  del await x","print(await x)", "async def f(await): pass"]:
    syn(s)
# expect: 'await' outside function 1 1 1 8 'await x'
# expect: 'await' outside async function 2 3 2 10 'def f():\n  await x'
# expect: 'async for' outside async function 2 3 2 25 'def f():\n  async for x in y: pass'
# expect: 'async for' outside async function 1 1 1 23 'async for x in y: pass'
# expect: 'async with' outside async function 1 1 1 19 'async with x: pass'
# expect: 'async with' outside async function 2 3 2 21 'def f():\n  async with x: pass'
# expect: asynchronous comprehension outside of an asynchronous function 2 3 2 23 'def f():\n  [x async for x in y]'
# expect: asynchronous comprehension outside of an asynchronous function 1 1 1 21 '[x async for x in y]'
# expect: asynchronous comprehension outside of an asynchronous function 1 1 1 21 '[await x for x in y]'
# expect: ok '(x async for x in y)'
# expect: ok '(await x for x in y)'
# expect: ok 'def f():\n  (x async for x in y)'
# expect: ok 'def f():\n  return (await x for x in y)'
# expect: 'yield from' inside async function 2 3 2 15 'async def f():\n  yield from x'
# expect: 'return' with value in async generator 3 3 3 11 'async def f():\n  yield 1\n  return 2'
# expect: 'return' with value in async generator 2 3 2 11 'async def f():\n  return 2\n  yield 1'
# expect: ok 'async def f():\n  return\n  yield 1'
# expect: 'await' outside async function 2 11 2 18 'async def f():\n  lambda: await x'
# expect: asynchronous comprehension outside of an asynchronous function 2 11 2 31 'async def f():\n  lambda: [x async for x in y]'
# expect: 'await' outside function 2 3 2 10 'class A:\n  await x'
# expect: 'await' outside function 3 5 3 12 'async def f():\n  class A:\n    await x'
# expect: ok 'async def f():\n  [[x async for x in y] for z in w]'
# expect: asynchronous comprehension outside of an asynchronous function 2 3 2 36 'def f():\n  [[x async for x in y] for z in w]'
# expect: asynchronous comprehension outside of an asynchronous function 3 5 3 25 'async def f():\n  def g():\n    [await x for x in y]'
# expect: 'await' outside function 1 9 1 16 'def f(x=await y): pass'
# expect: ok 'async def f():\n  def g(x=await y): pass'
# expect: 'await' outside async function 1 9 1 16 'lambda: await x'
# expect: asynchronous comprehension outside of an asynchronous function 1 1 1 24 '{x: y async for x in z}'
# expect: asynchronous comprehension outside of an asynchronous function 1 1 1 21 '{x async for x in z}'
# expect: ok 'def f():\n  ([x async for x in y] for z in w)'
# expect: ok '[(x async for x in y)]'
# expect: 'await' outside async function 2 22 2 29 'def f():\n  return [x for x in await y]'
# expect: 'yield from' inside async function 2 4 2 16 'async def f():\n  (yield from x)'
# expect: ok 'async def f():\n  lambda: (yield from x)'
# expect: 'yield' inside list comprehension 2 5 2 10 'async def f():\n  [(yield) for x in y]'
# expect: invalid syntax 2 9 2 10 'async def f():\n  await = 3'
# expect: invalid syntax 1 7 1 8 'async = 3'
# expect: invalid syntax 1 6 1 6 'await'
# expect: invalid syntax 1 5 1 10 'def await(): pass'
# expect: cannot assign to await expression here. Maybe you meant '==' instead of '='? 2 3 2 10 'async def f():\n  await x = 3'
# expect: ok "async def f():\n  f'{await x}'"
# expect: 'await' outside async function 2 6 2 13 "def f():\n  f'{await x}'"
# expect: 'await' outside async function 3 3 3 12 'def f():\n  async def g(): pass\n  await g()'
# expect: 'await' outside function 1 19 1 26 'async def f() -> (await x): pass'
# expect: ok 'async def f():\n  x: await y = 3'
# expect: invalid syntax 1 7 1 8 'async x'
# expect: invalid syntax 1 16 1 21 'async def f(): async x'
# expect: 'await' outside async function 3 3 3 10 'def f():\n\tfor x in y:\n\t\tawait z'
# expect: ok 'async def f():\n  yield\n  def g(): return 3'
# expect: 'return' with value in async generator 2 3 2 17 'async def f():\n  return (yield)'
# expect: cannot delete await expression 2 7 2 14 'async def f():\n  del await x'
# expect: 'await' outside function 1 7 1 14 'print(await x)'
# expect: invalid syntax 1 13 1 18 'async def f(await): pass'
