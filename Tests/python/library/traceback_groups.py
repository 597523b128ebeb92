# How the module traceback prints groups.
import traceback, sys
def show(e, **k):
    try: raise e
    except BaseException as x:
        # Without the lines that name this file.
        print(*[line for line in "".join(traceback.format_exception(x, **k)).split("\n") if "File \"/" not in line and "File \"t" not in line and "File \"T" not in line], sep="\n")
    print('=====')
V, T, G = ValueError, TypeError, ExceptionGroup
show(G('one', [V(1)]))
show(G('one', [V(1), T('a\nb')]))
show(G('top', [G('in', [V(1), G('deep', [T(2), V(3)])]), T(4)]))
show(G('wide', [V(i) for i in range(20)]))
d = V('leaf')
for i in range(15): d = G('n%d' % i, [d])
show(d)
d = V('leaf')
for i in range(15): d = G('n%d' % i, [d, T(i)])
show(d)
def caught(e):
    try: raise e
    except BaseException as x: return x
def chained(a, b, cause=False):
    try:
        try: raise a
        except BaseException as x:
            if cause: raise b from x
            raise b
    except BaseException as y: return y
show(chained(V(1), G('g', [T(2)])))
show(chained(G('g', [T(2)]), V(1)))
show(chained(G('g', [T(2)]), G('h', [V(1)]), True))
show(G('outer', [chained(V(1), T(2)), chained(G('x', [V(3), V(4)]), T(5), True)]))
show(G('outer', [chained(G('x', [V(3), V(4)]), T(5), True), V(6)]))
show(G('outer', [chained(G('x', [V(3), V(4)]), G('y', [T(5)]), True), V(6)]))
show(G('outer', [chained(G('x', [V(3), V(4)]), G('y', [T(5)]), True)]))
e = G('notes', [caught(V(1)), caught(T(2))])
e.add_note('n1\nn2'); e.exceptions[0].add_note('inner\nnote')
show(e)
show(G('multi\nline', [V('x\ny'), SyntaxError('bad', ('f', 1, 2, 'abc def\n', 1, 4))]))
g = G('loop', [V(1)]); g.exceptions[0].__context__ = g
show(g)
v = V(9)
show(G('same', [v, v, chained(v, T(1))]))
show(BaseExceptionGroup('b', [KeyboardInterrupt()]))
class My(ExceptionGroup): pass
show(My('mine', [V(1)]))
show(G('q', [G('r', [V(2)])]), chain=False)
show(G('', [V()]))
# expect:   + Exception Group Traceback (most recent call last):
# expect:   |     try: raise e
# expect:   |          ^^^^^^^
# expect:   | ExceptionGroup: one (1 sub-exception)
# expect:   +-+---------------- 1 ----------------
# expect:     | ValueError: 1
# expect:     +------------------------------------
# expect:
# expect: =====
# expect:   + Exception Group Traceback (most recent call last):
# expect:   |     try: raise e
# expect:   |          ^^^^^^^
# expect:   | ExceptionGroup: one (2 sub-exceptions)
# expect:   +-+---------------- 1 ----------------
# expect:     | ValueError: 1
# expect:     +---------------- 2 ----------------
# expect:     | TypeError: a
# expect:     | b
# expect:     +------------------------------------
# expect:
# expect: =====
# expect:   + Exception Group Traceback (most recent call last):
# expect:   |     try: raise e
# expect:   |          ^^^^^^^
# expect:   | ExceptionGroup: top (2 sub-exceptions)
# expect:   +-+---------------- 1 ----------------
# expect:     | ExceptionGroup: in (2 sub-exceptions)
# expect:     +-+---------------- 1 ----------------
# expect:       | ValueError: 1
# expect:       +---------------- 2 ----------------
# expect:       | ExceptionGroup: deep (2 sub-exceptions)
# expect:       +-+---------------- 1 ----------------
# expect:         | TypeError: 2
# expect:         +---------------- 2 ----------------
# expect:         | ValueError: 3
# expect:         +------------------------------------
# expect:     +---------------- 2 ----------------
# expect:     | TypeError: 4
# expect:     +------------------------------------
# expect:
# expect: =====
# expect:   + Exception Group Traceback (most recent call last):
# expect:   |     try: raise e
# expect:   |          ^^^^^^^
# expect:   | ExceptionGroup: wide (20 sub-exceptions)
# expect:   +-+---------------- 1 ----------------
# expect:     | ValueError: 0
# expect:     +---------------- 2 ----------------
# expect:     | ValueError: 1
# expect:     +---------------- 3 ----------------
# expect:     | ValueError: 2
# expect:     +---------------- 4 ----------------
# expect:     | ValueError: 3
# expect:     +---------------- 5 ----------------
# expect:     | ValueError: 4
# expect:     +---------------- 6 ----------------
# expect:     | ValueError: 5
# expect:     +---------------- 7 ----------------
# expect:     | ValueError: 6
# expect:     +---------------- 8 ----------------
# expect:     | ValueError: 7
# expect:     +---------------- 9 ----------------
# expect:     | ValueError: 8
# expect:     +---------------- 10 ----------------
# expect:     | ValueError: 9
# expect:     +---------------- 11 ----------------
# expect:     | ValueError: 10
# expect:     +---------------- 12 ----------------
# expect:     | ValueError: 11
# expect:     +---------------- 13 ----------------
# expect:     | ValueError: 12
# expect:     +---------------- 14 ----------------
# expect:     | ValueError: 13
# expect:     +---------------- 15 ----------------
# expect:     | ValueError: 14
# expect:     +---------------- ... ----------------
# expect:     | and 5 more exceptions
# expect:     +------------------------------------
# expect:
# expect: =====
# expect:   + Exception Group Traceback (most recent call last):
# expect:   |     try: raise e
# expect:   |          ^^^^^^^
# expect:   | ExceptionGroup: n14 (1 sub-exception)
# expect:   +-+---------------- 1 ----------------
# expect:     | ExceptionGroup: n13 (1 sub-exception)
# expect:     +-+---------------- 1 ----------------
# expect:       | ExceptionGroup: n12 (1 sub-exception)
# expect:       +-+---------------- 1 ----------------
# expect:         | ExceptionGroup: n11 (1 sub-exception)
# expect:         +-+---------------- 1 ----------------
# expect:           | ExceptionGroup: n10 (1 sub-exception)
# expect:           +-+---------------- 1 ----------------
# expect:             | ExceptionGroup: n9 (1 sub-exception)
# expect:             +-+---------------- 1 ----------------
# expect:               | ExceptionGroup: n8 (1 sub-exception)
# expect:               +-+---------------- 1 ----------------
# expect:                 | ExceptionGroup: n7 (1 sub-exception)
# expect:                 +-+---------------- 1 ----------------
# expect:                   | ExceptionGroup: n6 (1 sub-exception)
# expect:                   +-+---------------- 1 ----------------
# expect:                     | ExceptionGroup: n5 (1 sub-exception)
# expect:                     +-+---------------- 1 ----------------
# expect:                       | ... (max_group_depth is 10)
# expect:                       +------------------------------------
# expect:
# expect: =====
# expect:   + Exception Group Traceback (most recent call last):
# expect:   |     try: raise e
# expect:   |          ^^^^^^^
# expect:   | ExceptionGroup: n14 (2 sub-exceptions)
# expect:   +-+---------------- 1 ----------------
# expect:     | ExceptionGroup: n13 (2 sub-exceptions)
# expect:     +-+---------------- 1 ----------------
# expect:       | ExceptionGroup: n12 (2 sub-exceptions)
# expect:       +-+---------------- 1 ----------------
# expect:         | ExceptionGroup: n11 (2 sub-exceptions)
# expect:         +-+---------------- 1 ----------------
# expect:           | ExceptionGroup: n10 (2 sub-exceptions)
# expect:           +-+---------------- 1 ----------------
# expect:             | ExceptionGroup: n9 (2 sub-exceptions)
# expect:             +-+---------------- 1 ----------------
# expect:               | ExceptionGroup: n8 (2 sub-exceptions)
# expect:               +-+---------------- 1 ----------------
# expect:                 | ExceptionGroup: n7 (2 sub-exceptions)
# expect:                 +-+---------------- 1 ----------------
# expect:                   | ExceptionGroup: n6 (2 sub-exceptions)
# expect:                   +-+---------------- 1 ----------------
# expect:                     | ExceptionGroup: n5 (2 sub-exceptions)
# expect:                     +-+---------------- 1 ----------------
# expect:                       | ... (max_group_depth is 10)
# expect:                       +---------------- 2 ----------------
# expect:                       | TypeError: 5
# expect:                       +------------------------------------
# expect:                     +---------------- 2 ----------------
# expect:                     | TypeError: 6
# expect:                     +------------------------------------
# expect:                   +---------------- 2 ----------------
# expect:                   | TypeError: 7
# expect:                   +------------------------------------
# expect:                 +---------------- 2 ----------------
# expect:                 | TypeError: 8
# expect:                 +------------------------------------
# expect:               +---------------- 2 ----------------
# expect:               | TypeError: 9
# expect:               +------------------------------------
# expect:             +---------------- 2 ----------------
# expect:             | TypeError: 10
# expect:             +------------------------------------
# expect:           +---------------- 2 ----------------
# expect:           | TypeError: 11
# expect:           +------------------------------------
# expect:         +---------------- 2 ----------------
# expect:         | TypeError: 12
# expect:         +------------------------------------
# expect:       +---------------- 2 ----------------
# expect:       | TypeError: 13
# expect:       +------------------------------------
# expect:     +---------------- 2 ----------------
# expect:     | TypeError: 14
# expect:     +------------------------------------
# expect:
# expect: =====
# expect: Traceback (most recent call last):
# expect:     try: raise a
# expect:          ^^^^^^^
# expect: ValueError: 1
# expect:
# expect: During handling of the above exception, another exception occurred:
# expect:
# expect:   + Exception Group Traceback (most recent call last):
# expect:   |     try: raise e
# expect:   |          ^^^^^^^
# expect:   |     raise b
# expect:   | ExceptionGroup: g (1 sub-exception)
# expect:   +-+---------------- 1 ----------------
# expect:     | TypeError: 2
# expect:     +------------------------------------
# expect:
# expect: =====
# expect:   + Exception Group Traceback (most recent call last):
# expect:   |     try: raise a
# expect:   |          ^^^^^^^
# expect:   | ExceptionGroup: g (1 sub-exception)
# expect:   +-+---------------- 1 ----------------
# expect:     | TypeError: 2
# expect:     +------------------------------------
# expect:
# expect: During handling of the above exception, another exception occurred:
# expect:
# expect: Traceback (most recent call last):
# expect:     try: raise e
# expect:          ^^^^^^^
# expect:     raise b
# expect: ValueError: 1
# expect:
# expect: =====
# expect:   + Exception Group Traceback (most recent call last):
# expect:   |     try: raise a
# expect:   |          ^^^^^^^
# expect:   | ExceptionGroup: g (1 sub-exception)
# expect:   +-+---------------- 1 ----------------
# expect:     | TypeError: 2
# expect:     +------------------------------------
# expect:
# expect: The above exception was the direct cause of the following exception:
# expect:
# expect:   + Exception Group Traceback (most recent call last):
# expect:   |     try: raise e
# expect:   |          ^^^^^^^
# expect:   |     if cause: raise b from x
# expect:   |               ^^^^^^^^^^^^^^
# expect:   | ExceptionGroup: h (1 sub-exception)
# expect:   +-+---------------- 1 ----------------
# expect:     | ValueError: 1
# expect:     +------------------------------------
# expect:
# expect: =====
# expect:   + Exception Group Traceback (most recent call last):
# expect:   |     try: raise e
# expect:   |          ^^^^^^^
# expect:   | ExceptionGroup: outer (2 sub-exceptions)
# expect:   +-+---------------- 1 ----------------
# expect:     | Traceback (most recent call last):
# expect:     |     try: raise a
# expect:     |          ^^^^^^^
# expect:     | ValueError: 1
# expect:     | 
# expect:     | During handling of the above exception, another exception occurred:
# expect:     | 
# expect:     | Traceback (most recent call last):
# expect:     |     raise b
# expect:     | TypeError: 2
# expect:     +---------------- 2 ----------------
# expect:     | Exception Group Traceback (most recent call last):
# expect:     |     try: raise a
# expect:     |          ^^^^^^^
# expect:     | ExceptionGroup: x (2 sub-exceptions)
# expect:     +-+---------------- 1 ----------------
# expect:       | ValueError: 3
# expect:       +---------------- 2 ----------------
# expect:       | ValueError: 4
# expect:       +------------------------------------
# expect:     | 
# expect:     | The above exception was the direct cause of the following exception:
# expect:     | 
# expect:     | Traceback (most recent call last):
# expect:     |     if cause: raise b from x
# expect:     |               ^^^^^^^^^^^^^^
# expect:     | TypeError: 5
# expect:
# expect: =====
# expect:   + Exception Group Traceback (most recent call last):
# expect:   |     try: raise e
# expect:   |          ^^^^^^^
# expect:   | ExceptionGroup: outer (2 sub-exceptions)
# expect:   +-+---------------- 1 ----------------
# expect:     | Exception Group Traceback (most recent call last):
# expect:     |     try: raise a
# expect:     |          ^^^^^^^
# expect:     | ExceptionGroup: x (2 sub-exceptions)
# expect:     +-+---------------- 1 ----------------
# expect:       | ValueError: 3
# expect:       +---------------- 2 ----------------
# expect:       | ValueError: 4
# expect:       +------------------------------------
# expect:     | 
# expect:     | The above exception was the direct cause of the following exception:
# expect:     | 
# expect:     | Traceback (most recent call last):
# expect:     |     if cause: raise b from x
# expect:     |               ^^^^^^^^^^^^^^
# expect:     | TypeError: 5
# expect:     +---------------- 2 ----------------
# expect:     | ValueError: 6
# expect:     +------------------------------------
# expect:
# expect: =====
# expect:   + Exception Group Traceback (most recent call last):
# expect:   |     try: raise e
# expect:   |          ^^^^^^^
# expect:   | ExceptionGroup: outer (2 sub-exceptions)
# expect:   +-+---------------- 1 ----------------
# expect:     | Exception Group Traceback (most recent call last):
# expect:     |     try: raise a
# expect:     |          ^^^^^^^
# expect:     | ExceptionGroup: x (2 sub-exceptions)
# expect:     +-+---------------- 1 ----------------
# expect:       | ValueError: 3
# expect:       +---------------- 2 ----------------
# expect:       | ValueError: 4
# expect:       +------------------------------------
# expect:     | 
# expect:     | The above exception was the direct cause of the following exception:
# expect:     | 
# expect:     | Exception Group Traceback (most recent call last):
# expect:     |     if cause: raise b from x
# expect:     |               ^^^^^^^^^^^^^^
# expect:     | ExceptionGroup: y (1 sub-exception)
# expect:     +-+---------------- 1 ----------------
# expect:       | TypeError: 5
# expect:       +------------------------------------
# expect:     +---------------- 2 ----------------
# expect:     | ValueError: 6
# expect:     +------------------------------------
# expect:
# expect: =====
# expect:   + Exception Group Traceback (most recent call last):
# expect:   |     try: raise e
# expect:   |          ^^^^^^^
# expect:   | ExceptionGroup: outer (1 sub-exception)
# expect:   +-+---------------- 1 ----------------
# expect:     | Exception Group Traceback (most recent call last):
# expect:     |     try: raise a
# expect:     |          ^^^^^^^
# expect:     | ExceptionGroup: x (2 sub-exceptions)
# expect:     +-+---------------- 1 ----------------
# expect:       | ValueError: 3
# expect:       +---------------- 2 ----------------
# expect:       | ValueError: 4
# expect:       +------------------------------------
# expect:     | 
# expect:     | The above exception was the direct cause of the following exception:
# expect:     | 
# expect:     | Exception Group Traceback (most recent call last):
# expect:     |     if cause: raise b from x
# expect:     |               ^^^^^^^^^^^^^^
# expect:     | ExceptionGroup: y (1 sub-exception)
# expect:     +-+---------------- 1 ----------------
# expect:       | TypeError: 5
# expect:       +------------------------------------
# expect:
# expect: =====
# expect:   + Exception Group Traceback (most recent call last):
# expect:   |     try: raise e
# expect:   |          ^^^^^^^
# expect:   | ExceptionGroup: notes (2 sub-exceptions)
# expect:   | n1
# expect:   | n2
# expect:   +-+---------------- 1 ----------------
# expect:     | Traceback (most recent call last):
# expect:     |     try: raise e
# expect:     |          ^^^^^^^
# expect:     | ValueError: 1
# expect:     | inner
# expect:     | note
# expect:     +---------------- 2 ----------------
# expect:     | Traceback (most recent call last):
# expect:     |     try: raise e
# expect:     |          ^^^^^^^
# expect:     | TypeError: 2
# expect:     +------------------------------------
# expect:
# expect: =====
# expect:   + Exception Group Traceback (most recent call last):
# expect:   |     try: raise e
# expect:   |          ^^^^^^^
# expect:   | ExceptionGroup: multi
# expect:   | line (2 sub-exceptions)
# expect:   +-+---------------- 1 ----------------
# expect:     | ValueError: x
# expect:     | y
# expect:     +---------------- 2 ----------------
# expect:     |   File "f", line 1
# expect:     |     abc def
# expect:     |      ^^
# expect:     | SyntaxError: bad
# expect:     +------------------------------------
# expect:
# expect: =====
# expect:   + Exception Group Traceback (most recent call last):
# expect:   |     try: raise e
# expect:   |          ^^^^^^^
# expect:   | ExceptionGroup: loop (1 sub-exception)
# expect:   +-+---------------- 1 ----------------
# expect:     | ValueError: 1
# expect:     +------------------------------------
# expect:
# expect: =====
# expect:   + Exception Group Traceback (most recent call last):
# expect:   |     try: raise e
# expect:   |          ^^^^^^^
# expect:   | ExceptionGroup: same (3 sub-exceptions)
# expect:   +-+---------------- 1 ----------------
# expect:     | Traceback (most recent call last):
# expect:     |     try: raise a
# expect:     |          ^^^^^^^
# expect:     | ValueError: 9
# expect:     +---------------- 2 ----------------
# expect:     | Traceback (most recent call last):
# expect:     |     try: raise a
# expect:     |          ^^^^^^^
# expect:     | ValueError: 9
# expect:     +---------------- 3 ----------------
# expect:     | Traceback (most recent call last):
# expect:     |     raise b
# expect:     | TypeError: 1
# expect:     +------------------------------------
# expect:
# expect: =====
# expect:   + Exception Group Traceback (most recent call last):
# expect:   |     try: raise e
# expect:   |          ^^^^^^^
# expect:   | BaseExceptionGroup: b (1 sub-exception)
# expect:   +-+---------------- 1 ----------------
# expect:     | KeyboardInterrupt
# expect:     +------------------------------------
# expect:
# expect: =====
# expect:   + Exception Group Traceback (most recent call last):
# expect:   |     try: raise e
# expect:   |          ^^^^^^^
# expect:   | My: mine (1 sub-exception)
# expect:   +-+---------------- 1 ----------------
# expect:     | ValueError: 1
# expect:     +------------------------------------
# expect:
# expect: =====
# expect:   + Exception Group Traceback (most recent call last):
# expect:   |     try: raise e
# expect:   |          ^^^^^^^
# expect:   | ExceptionGroup: q (1 sub-exception)
# expect:   +-+---------------- 1 ----------------
# expect:     | ExceptionGroup: r (1 sub-exception)
# expect:     +-+---------------- 1 ----------------
# expect:       | ValueError: 2
# expect:       +------------------------------------
# expect:
# expect: =====
# expect:   + Exception Group Traceback (most recent call last):
# expect:   |     try: raise e
# expect:   |          ^^^^^^^
# expect:   | ExceptionGroup:  (1 sub-exception)
# expect:   +-+---------------- 1 ----------------
# expect:     | ValueError
# expect:     +------------------------------------
# expect:
# expect: =====
