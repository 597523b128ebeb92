from enum import CONFORM, EJECT, KEEP, STRICT, Flag, IntFlag

def attempt(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

for base in Flag, IntFlag:
    for boundary in STRICT, CONFORM, EJECT, KEEP:
        print(base.__name__, repr(boundary))
        class F(base, boundary=boundary):
            A = 1
            B = 2
            D = 8
        for value in 3, 4, 15, 16, -1, -4, -17:
            attempt(lambda: F(value))
        attempt(lambda: ~F.A)
        attempt(lambda: ~(F.A | F.B))

# expect: Flag <FlagBoundary.STRICT: 'strict'>
# expect: <F.A|B: 3>
# expect: ValueError <flag 'F'> invalid value 4
# expect:     given 0b0 0100
# expect:   allowed 0b0 1011
# expect: ValueError <flag 'F'> invalid value 15
# expect:     given 0b0 1111
# expect:   allowed 0b0 1011
# expect: ValueError <flag 'F'> invalid value 16
# expect:     given 0b0 10000
# expect:   allowed 0b0 01011
# expect: ValueError <flag 'F'> invalid value -1
# expect:     given 0b1 1111
# expect:   allowed 0b0 1011
# expect: ValueError <flag 'F'> invalid value -4
# expect:     given 0b1 1100
# expect:   allowed 0b0 1011
# expect: ValueError <flag 'F'> invalid value -17
# expect:     given 0b1 01111
# expect:   allowed 0b0 01011
# expect: <F.B|D: 10>
# expect: <F.D: 8>
# expect: Flag <FlagBoundary.CONFORM: 'conform'>
# expect: <F.A|B: 3>
# expect: <F: 0>
# expect: <F.A|B|D: 11>
# expect: <F: 0>
# expect: <F.A|B|D: 11>
# expect: <F.D: 8>
# expect: <F.A|B|D: 11>
# expect: <F.B|D: 10>
# expect: <F.D: 8>
# expect: Flag <FlagBoundary.EJECT: 'eject'>
# expect: <F.A|B: 3>
# expect: 4
# expect: 15
# expect: 16
# expect: -1
# expect: -4
# expect: -17
# expect: <F.B|D: 10>
# expect: <F.D: 8>
# expect: Flag <FlagBoundary.KEEP: 'keep'>
# expect: <F.A|B: 3>
# expect: <F: 4>
# expect: <F.A|B|D|4: 15>
# expect: <F: 16>
# expect: <F.A|B|D|4: 15>
# expect: <F.D|4: 12>
# expect: <F.A|B|D|4: 15>
# expect: <F.B|D|4: 14>
# expect: <F.D|4: 12>
# expect: IntFlag <FlagBoundary.STRICT: 'strict'>
# expect: <F.A|B: 3>
# expect: ValueError <flag 'F'> invalid value 4
# expect:     given 0b0 0100
# expect:   allowed 0b0 1011
# expect: ValueError <flag 'F'> invalid value 15
# expect:     given 0b0 1111
# expect:   allowed 0b0 1011
# expect: ValueError <flag 'F'> invalid value 16
# expect:     given 0b0 10000
# expect:   allowed 0b0 01011
# expect: ValueError <flag 'F'> invalid value -1
# expect:     given 0b1 1111
# expect:   allowed 0b0 1011
# expect: ValueError <flag 'F'> invalid value -4
# expect:     given 0b1 1100
# expect:   allowed 0b0 1011
# expect: ValueError <flag 'F'> invalid value -17
# expect:     given 0b1 01111
# expect:   allowed 0b0 01011
# expect: <F.B|D: 10>
# expect: <F.D: 8>
# expect: IntFlag <FlagBoundary.CONFORM: 'conform'>
# expect: <F.A|B: 3>
# expect: <F: 0>
# expect: <F.A|B|D: 11>
# expect: <F: 0>
# expect: <F.A|B|D: 11>
# expect: <F.D: 8>
# expect: <F.A|B|D: 11>
# expect: <F.B|D: 10>
# expect: <F.D: 8>
# expect: IntFlag <FlagBoundary.EJECT: 'eject'>
# expect: <F.A|B: 3>
# expect: 4
# expect: 15
# expect: 16
# expect: -1
# expect: -4
# expect: -17
# expect: <F.B|D: 10>
# expect: <F.D: 8>
# expect: IntFlag <FlagBoundary.KEEP: 'keep'>
# expect: <F.A|B: 3>
# expect: <F: 4>
# expect: <F.A|B|D|4: 15>
# expect: <F: 16>
# expect: <F.A|B|D|4: 15>
# expect: <F.D|4: 12>
# expect: <F.A|B|D|4: 15>
# expect: <F.B|D|4: 14>
# expect: <F.D|4: 12>
