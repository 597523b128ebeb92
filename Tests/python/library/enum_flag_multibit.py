from enum import CONFORM, Flag, IntFlag, STRICT

class F(Flag):
    B = 1
    D = 12

class S(Flag, boundary=STRICT):
    B = 1
    D = 12

class I(IntFlag):
    B = 1
    D = 12

for E in F, S, I:
    print(E, list(E), list(E.D), len(E.D))
    for value in 0, 1, 2, 4, 12, 13, 15, -3:
        try:
            print(value, repr(E(value)))
        except ValueError as e:
            print(value, e)

# expect: <flag 'F'> [<F.B: 1>] [] 2
# expect: 0 <F: 0>
# expect: 1 <F.B: 1>
# expect: 2 <F: 0>
# expect: 4 <F: 0>
# expect: 12 <F.D: 12>
# expect: 13 <F.B: 1>
# expect: 15 <F.B: 1>
# expect: -3 <F.B: 1>
# expect: <flag 'S'> [<S.B: 1>] [] 2
# expect: 0 <S: 0>
# expect: 1 <S.B: 1>
# expect: 2 <flag 'S'> invalid value 2
# expect:     given 0b0 10
# expect:   allowed 0b0 01
# expect: 4 <flag 'S'> invalid value 4
# expect:     given 0b0 100
# expect:   allowed 0b0 001
# expect: 12 <S.D: 12>
# expect: 13 <flag 'S'> invalid value 13
# expect:     given 0b0 1101
# expect:   allowed 0b0 0001
# expect: 15 <flag 'S'> invalid value 15
# expect:     given 0b0 1111
# expect:   allowed 0b0 0001
# expect: -3 <flag 'S'> invalid value -3
# expect:     given 0b1 01
# expect:   allowed 0b0 01
# expect: <flag 'I'> [<I.B: 1>] [] 2
# expect: 0 <I: 0>
# expect: 1 <I.B: 1>
# expect: 2 <I: 2>
# expect: 4 <I: 4>
# expect: 12 <I.D: 12>
# expect: 13 <I.B|12: 13>
# expect: 15 <I.B|14: 15>
# expect: -3 <I.B|12: 13>
