# What DEBUG prints: the tree, and the code of CPython's engine.
import re

for pattern, flags in [
    ("abc", 0), ("a|b|cd", 0), ("[a-z0-9_]+x*", 0), ("(a)(?:b|c)*?", 0), ("(?i)aß[k-m]", 0), (r"\d+\w\s[^\d,]", 0),
    ("a{2,5}+(?>bc)(?=d)(?!e)(?<=f)(?<!g)", 0), ("^a$", re.M), (r"\A\b\B\Z.", 0), ("(?s).", 0), (r"(a)\1(?(1)b|c)", 0),
    ("[^a]", 0), ("[^ab]", 0), ("[\u0100-\u0300\u4000]", 0), (b"[a-f]\\x80", 0), ("(?:ab)+", 0), ("", 0), ("abcabd", 0),
    ("(ab|ac)d", 0), ("[a-zA-Z_]\\w*", 0), (r"(?i:k)x", 0), ("(?i)(a)\\1", 0), ("[]a]", 0), ("(?a)\\w", 0), ("[\\w-]", 0),
    ("aa|ab|b", 0), ("[0-9]{3}", 0), ("(?i)s", 0), (b"(?L)\\w\\b[a]", re.I), ("(?a)\\b\\w", 0), ("aaa(bc)d", 0),
    ("(?:(a)|b)*", 0), ("(?:ab){2,3}?", 0), ("(a|bc|)", 0), ("(?<=ab)c", 0), ("(a)(?(1)b)", 0),
    ("[aeiou]", 0), ("[^aeiou\\s]", 0), ("(?i)[ac-e]", re.A), ("\\(\n", 0), ("(?P<n>x)(?P=n)", 0),
]:
    print(repr(pattern))
    re.compile(pattern, flags | re.DEBUG)

# expect: 'abc'
# expect: LITERAL 97
# expect: LITERAL 98
# expect: LITERAL 99
# expect: 
# expect:  0. INFO 12 0b11 3 3 (to 13)
# expect:       prefix_skip 3
# expect:       prefix [0x61, 0x62, 0x63] ('abc')
# expect:       overlap [0, 0, 0]
# expect: 13: LITERAL 0x61 ('a')
# expect: 15. LITERAL 0x62 ('b')
# expect: 17. LITERAL 0x63 ('c')
# expect: 19. SUCCESS
# expect: 'a|b|cd'
# expect: BRANCH
# expect:   LITERAL 97
# expect: OR
# expect:   LITERAL 98
# expect: OR
# expect:   LITERAL 99
# expect:   LITERAL 100
# expect: 
# expect:  0. INFO 8 0b100 1 2 (to 9)
# expect:       in
# expect:  5.     RANGE 0x61 0x63 ('a'-'c')
# expect:  8.     FAILURE
# expect:  9: BRANCH 5 (to 15)
# expect: 11.   LITERAL 0x61 ('a')
# expect: 13.   JUMP 14 (to 28)
# expect: 15: branch 5 (to 20)
# expect: 16.   LITERAL 0x62 ('b')
# expect: 18.   JUMP 9 (to 28)
# expect: 20: branch 7 (to 27)
# expect: 21.   LITERAL 0x63 ('c')
# expect: 23.   LITERAL 0x64 ('d')
# expect: 25.   JUMP 2 (to 28)
# expect: 27: FAILURE
# expect: 28: SUCCESS
# expect: '[a-z0-9_]+x*'
# expect: MAX_REPEAT 1 MAXREPEAT
# expect:   IN
# expect:     RANGE (97, 122)
# expect:     RANGE (48, 57)
# expect:     LITERAL 95
# expect: MAX_REPEAT 0 MAXREPEAT
# expect:   LITERAL 120
# expect: 
# expect:  0. INFO 4 0b0 1 MAXREPEAT (to 5)
# expect:  5: REPEAT_ONE 16 1 MAXREPEAT (to 22)
# expect:  9.   IN 11 (to 21)
# expect: 11.     CHARSET [0x00000000, 0x03ff0000, 0x80000000, 0x07fffffe, 0x00000000, 0x00000000, 0x00000000, 0x00000000]
# expect: 20.     FAILURE
# expect: 21:   SUCCESS
# expect: 22: REPEAT_ONE 6 0 MAXREPEAT (to 29)
# expect: 26.   LITERAL 0x78 ('x')
# expect: 28.   SUCCESS
# expect: 29: SUCCESS
# expect: '(a)(?:b|c)*?'
# expect: SUBPATTERN 1 0 0
# expect:   LITERAL 97
# expect: MIN_REPEAT 0 MAXREPEAT
# expect:   IN
# expect:     LITERAL 98
# expect:     LITERAL 99
# expect: 
# expect:  0. INFO 8 0b1 1 MAXREPEAT (to 9)
# expect:       prefix_skip 0
# expect:       prefix [0x61] ('a')
# expect:       overlap [0]
# expect:  9: MARK 0
# expect: 11. LITERAL 0x61 ('a')
# expect: 13. MARK 1
# expect: 15. MIN_REPEAT_ONE 10 0 MAXREPEAT (to 26)
# expect: 19.   IN 5 (to 25)
# expect: 21.     RANGE 0x62 0x63 ('b'-'c')
# expect: 24.     FAILURE
# expect: 25:   SUCCESS
# expect: 26: SUCCESS
# expect: '(?i)aß[k-m]'
# expect: LITERAL 97
# expect: LITERAL 223
# expect: IN
# expect:   RANGE (107, 109)
# expect: 
# expect:  0. INFO 4 0b0 3 3 (to 5)
# expect:  5: LITERAL_UNI_IGNORE 0x61 ('a')
# expect:  7. LITERAL_UNI_IGNORE 0xdf ('ß')
# expect:  9. IN_UNI_IGNORE 5 (to 15)
# expect: 11.   RANGE 0x6b 0x6d ('k'-'m')
# expect: 14.   FAILURE
# expect: 15: SUCCESS
# expect: '\\d+\\w\\s[^\\d,]'
# expect: MAX_REPEAT 1 MAXREPEAT
# expect:   IN
# expect:     CATEGORY CATEGORY_DIGIT
# expect: IN
# expect:   CATEGORY CATEGORY_WORD
# expect: IN
# expect:   CATEGORY CATEGORY_SPACE
# expect: IN
# expect:   NEGATE None
# expect:   CATEGORY CATEGORY_DIGIT
# expect:   LITERAL 44
# expect: 
# expect:  0. INFO 4 0b0 4 MAXREPEAT (to 5)
# expect:  5: REPEAT_ONE 9 1 MAXREPEAT (to 15)
# expect:  9.   IN 4 (to 14)
# expect: 11.     CATEGORY UNI_DIGIT
# expect: 13.     FAILURE
# expect: 14:   SUCCESS
# expect: 15: IN 4 (to 20)
# expect: 17.   CATEGORY UNI_WORD
# expect: 19.   FAILURE
# expect: 20: IN 4 (to 25)
# expect: 22.   CATEGORY UNI_SPACE
# expect: 24.   FAILURE
# expect: 25: IN 7 (to 33)
# expect: 27.   NEGATE
# expect: 28.   CATEGORY UNI_DIGIT
# expect: 30.   LITERAL 0x2c (',')
# expect: 32.   FAILURE
# expect: 33: SUCCESS
# expect: 'a{2,5}+(?>bc)(?=d)(?!e)(?<=f)(?<!g)'
# expect: POSSESSIVE_REPEAT 2 5
# expect:   LITERAL 97
# expect: ATOMIC_GROUP [(LITERAL, 98), (LITERAL, 99)]
# expect: ASSERT 1
# expect:   LITERAL 100
# expect: ASSERT_NOT 1
# expect:   LITERAL 101
# expect: ASSERT -1
# expect:   LITERAL 102
# expect: ASSERT_NOT -1
# expect:   LITERAL 103
# expect: 
# expect:  0. INFO 4 0b0 4 7 (to 5)
# expect:  5: POSSESSIVE_REPEAT_ONE 6 2 5 (to 12)
# expect:  9.   LITERAL 0x61 ('a')
# expect: 11.   SUCCESS
# expect: 12: ATOMIC_GROUP 6 (to 19)
# expect: 14.   LITERAL 0x62 ('b')
# expect: 16.   LITERAL 0x63 ('c')
# expect: 18.   SUCCESS
# expect: 19: ASSERT 5 0 (to 25)
# expect: 22.   LITERAL 0x64 ('d')
# expect: 24.   SUCCESS
# expect: 25: ASSERT_NOT 5 0 (to 31)
# expect: 28.   LITERAL 0x65 ('e')
# expect: 30.   SUCCESS
# expect: 31: ASSERT 5 1 (to 37)
# expect: 34.   LITERAL 0x66 ('f')
# expect: 36.   SUCCESS
# expect: 37: ASSERT_NOT 5 1 (to 43)
# expect: 40.   LITERAL 0x67 ('g')
# expect: 42.   SUCCESS
# expect: 43: SUCCESS
# expect: '^a$'
# expect: AT AT_BEGINNING
# expect: LITERAL 97
# expect: AT AT_END
# expect: 
# expect:  0. INFO 4 0b0 1 1 (to 5)
# expect:  5: AT BEGINNING_LINE
# expect:  7. LITERAL 0x61 ('a')
# expect:  9. AT END_LINE
# expect: 11. SUCCESS
# expect: '\\A\\b\\B\\Z.'
# expect: AT AT_BEGINNING_STRING
# expect: AT AT_BOUNDARY
# expect: AT AT_NON_BOUNDARY
# expect: AT AT_END_STRING
# expect: ANY None
# expect: 
# expect:  0. INFO 4 0b0 1 1 (to 5)
# expect:  5: AT BEGINNING_STRING
# expect:  7. AT UNI_BOUNDARY
# expect:  9. AT UNI_NON_BOUNDARY
# expect: 11. AT END_STRING
# expect: 13. ANY
# expect: 14. SUCCESS
# expect: '(?s).'
# expect: ANY None
# expect: 
# expect: 0. INFO 4 0b0 1 1 (to 5)
# expect: 5: ANY_ALL
# expect: 6. SUCCESS
# expect: '(a)\\1(?(1)b|c)'
# expect: SUBPATTERN 1 0 0
# expect:   LITERAL 97
# expect: GROUPREF 1
# expect: GROUPREF_EXISTS 1
# expect:   LITERAL 98
# expect: ELSE
# expect:   LITERAL 99
# expect: 
# expect:  0. INFO 8 0b1 3 3 (to 9)
# expect:       prefix_skip 0
# expect:       prefix [0x61] ('a')
# expect:       overlap [0]
# expect:  9: MARK 0
# expect: 11. LITERAL 0x61 ('a')
# expect: 13. MARK 1
# expect: 15. GROUPREF 0
# expect: 17. GROUPREF_EXISTS 0 6 (to 24)
# expect: 20. LITERAL 0x62 ('b')
# expect: 22. JUMP 3 (to 26)
# expect: 24: LITERAL 0x63 ('c')
# expect: 26: SUCCESS
# expect: '[^a]'
# expect: NOT_LITERAL 97
# expect: 
# expect: 0. INFO 4 0b0 1 1 (to 5)
# expect: 5: NOT_LITERAL 0x61 ('a')
# expect: 7. SUCCESS
# expect: '[^ab]'
# expect: IN
# expect:   NEGATE None
# expect:   LITERAL 97
# expect:   LITERAL 98
# expect: 
# expect:  0. INFO 9 0b100 1 1 (to 10)
# expect:       in
# expect:  5.     NEGATE
# expect:  6.     RANGE 0x61 0x62 ('a'-'b')
# expect:  9.     FAILURE
# expect: 10: IN 6 (to 17)
# expect: 12.   NEGATE
# expect: 13.   RANGE 0x61 0x62 ('a'-'b')
# expect: 16.   FAILURE
# expect: 17: SUCCESS
# expect: '[Ā-̀䀀]'
# expect: IN
# expect:   RANGE (256, 768)
# expect:   LITERAL 16384
# expect: 
# expect:  0. INFO 10 0b100 1 1 (to 11)
# expect:       in
# expect:  5.     RANGE 0x100 0x300 ('Ā'-'̀')
# expect:  8.     LITERAL 0x4000 ('䀀')
# expect: 10.     FAILURE
# expect: 11: IN 7 (to 19)
# expect: 13.   RANGE 0x100 0x300 ('Ā'-'̀')
# expect: 16.   LITERAL 0x4000 ('䀀')
# expect: 18.   FAILURE
# expect: 19: SUCCESS
# expect: b'[a-f]\\x80'
# expect: IN
# expect:   RANGE (97, 102)
# expect: LITERAL 128
# expect: 
# expect:  0. INFO 8 0b100 2 2 (to 9)
# expect:       in
# expect:  5.     RANGE 0x61 0x66 ('a'-'f')
# expect:  8.     FAILURE
# expect:  9: IN 5 (to 15)
# expect: 11.   RANGE 0x61 0x66 ('a'-'f')
# expect: 14.   FAILURE
# expect: 15: LITERAL 0x80 ('\x80')
# expect: 17. SUCCESS
# expect: '(?:ab)+'
# expect: MAX_REPEAT 1 MAXREPEAT
# expect:   LITERAL 97
# expect:   LITERAL 98
# expect: 
# expect:  0. INFO 4 0b0 2 MAXREPEAT (to 5)
# expect:  5: REPEAT 7 1 MAXREPEAT (to 13)
# expect:  9.   LITERAL 0x61 ('a')
# expect: 11.   LITERAL 0x62 ('b')
# expect: 13: MAX_UNTIL
# expect: 14. SUCCESS
# expect: ''
# expect: 
# expect: 0. INFO 4 0b0 0 0 (to 5)
# expect: 5: SUCCESS
# expect: 'abcabd'
# expect: LITERAL 97
# expect: LITERAL 98
# expect: LITERAL 99
# expect: LITERAL 97
# expect: LITERAL 98
# expect: LITERAL 100
# expect: 
# expect:  0. INFO 18 0b11 6 6 (to 19)
# expect:       prefix_skip 6
# expect:       prefix [0x61, 0x62, 0x63, 0x61, 0x62, 0x64] ('abcabd')
# expect:       overlap [0, 0, 0, 1, 2, 0]
# expect: 19: LITERAL 0x61 ('a')
# expect: 21. LITERAL 0x62 ('b')
# expect: 23. LITERAL 0x63 ('c')
# expect: 25. LITERAL 0x61 ('a')
# expect: 27. LITERAL 0x62 ('b')
# expect: 29. LITERAL 0x64 ('d')
# expect: 31. SUCCESS
# expect: '(ab|ac)d'
# expect: SUBPATTERN 1 0 0
# expect:   LITERAL 97
# expect:   IN
# expect:     LITERAL 98
# expect:     LITERAL 99
# expect: LITERAL 100
# expect: 
# expect:  0. INFO 8 0b1 3 3 (to 9)
# expect:       prefix_skip 0
# expect:       prefix [0x61] ('a')
# expect:       overlap [0]
# expect:  9: MARK 0
# expect: 11. LITERAL 0x61 ('a')
# expect: 13. IN 5 (to 19)
# expect: 15.   RANGE 0x62 0x63 ('b'-'c')
# expect: 18.   FAILURE
# expect: 19: MARK 1
# expect: 21. LITERAL 0x64 ('d')
# expect: 23. SUCCESS
# expect: '[a-zA-Z_]\\w*'
# expect: IN
# expect:   RANGE (97, 122)
# expect:   RANGE (65, 90)
# expect:   LITERAL 95
# expect: MAX_REPEAT 0 MAXREPEAT
# expect:   IN
# expect:     CATEGORY CATEGORY_WORD
# expect: 
# expect:  0. INFO 14 0b100 1 MAXREPEAT (to 15)
# expect:       in
# expect:  5.     CHARSET [0x00000000, 0x00000000, 0x87fffffe, 0x07fffffe, 0x00000000, 0x00000000, 0x00000000, 0x00000000]
# expect: 14.     FAILURE
# expect: 15: IN 11 (to 27)
# expect: 17.   CHARSET [0x00000000, 0x00000000, 0x87fffffe, 0x07fffffe, 0x00000000, 0x00000000, 0x00000000, 0x00000000]
# expect: 26.   FAILURE
# expect: 27: REPEAT_ONE 9 0 MAXREPEAT (to 37)
# expect: 31.   IN 4 (to 36)
# expect: 33.     CATEGORY UNI_WORD
# expect: 35.     FAILURE
# expect: 36:   SUCCESS
# expect: 37: SUCCESS
# expect: '(?i:k)x'
# expect: SUBPATTERN None 2 0
# expect:   LITERAL 107
# expect: LITERAL 120
# expect: 
# expect: 0. INFO 4 0b0 2 2 (to 5)
# expect: 5: LITERAL_UNI_IGNORE 0x6b ('k')
# expect: 7. LITERAL 0x78 ('x')
# expect: 9. SUCCESS
# expect: '(?i)(a)\\1'
# expect: SUBPATTERN 1 0 0
# expect:   LITERAL 97
# expect: GROUPREF 1
# expect: 
# expect:  0. INFO 4 0b0 2 2 (to 5)
# expect:  5: MARK 0
# expect:  7. LITERAL_UNI_IGNORE 0x61 ('a')
# expect:  9. MARK 1
# expect: 11. GROUPREF_UNI_IGNORE 0
# expect: 13. SUCCESS
# expect: '[]a]'
# expect: IN
# expect:   LITERAL 93
# expect:   LITERAL 97
# expect: 
# expect:  0. INFO 9 0b100 1 1 (to 10)
# expect:       in
# expect:  5.     LITERAL 0x5d (']')
# expect:  7.     LITERAL 0x61 ('a')
# expect:  9.     FAILURE
# expect: 10: IN 6 (to 17)
# expect: 12.   LITERAL 0x5d (']')
# expect: 14.   LITERAL 0x61 ('a')
# expect: 16.   FAILURE
# expect: 17: SUCCESS
# expect: '(?a)\\w'
# expect: IN
# expect:   CATEGORY CATEGORY_WORD
# expect: 
# expect:  0. INFO 7 0b100 1 1 (to 8)
# expect:       in
# expect:  5.     CATEGORY WORD
# expect:  7.     FAILURE
# expect:  8: IN 4 (to 13)
# expect: 10.   CATEGORY WORD
# expect: 12.   FAILURE
# expect: 13: SUCCESS
# expect: '[\\w-]'
# expect: IN
# expect:   CATEGORY CATEGORY_WORD
# expect:   LITERAL 45
# expect: 
# expect:  0. INFO 9 0b100 1 1 (to 10)
# expect:       in
# expect:  5.     CATEGORY UNI_WORD
# expect:  7.     LITERAL 0x2d ('-')
# expect:  9.     FAILURE
# expect: 10: IN 6 (to 17)
# expect: 12.   CATEGORY UNI_WORD
# expect: 14.   LITERAL 0x2d ('-')
# expect: 16.   FAILURE
# expect: 17: SUCCESS
# expect: 'aa|ab|b'
# expect: BRANCH
# expect:   LITERAL 97
# expect:   LITERAL 97
# expect: OR
# expect:   LITERAL 97
# expect:   LITERAL 98
# expect: OR
# expect:   LITERAL 98
# expect: 
# expect:  0. INFO 8 0b100 1 2 (to 9)
# expect:       in
# expect:  5.     RANGE 0x61 0x62 ('a'-'b')
# expect:  8.     FAILURE
# expect:  9: BRANCH 7 (to 17)
# expect: 11.   LITERAL 0x61 ('a')
# expect: 13.   LITERAL 0x61 ('a')
# expect: 15.   JUMP 14 (to 30)
# expect: 17: branch 7 (to 24)
# expect: 18.   LITERAL 0x61 ('a')
# expect: 20.   LITERAL 0x62 ('b')
# expect: 22.   JUMP 7 (to 30)
# expect: 24: branch 5 (to 29)
# expect: 25.   LITERAL 0x62 ('b')
# expect: 27.   JUMP 2 (to 30)
# expect: 29: FAILURE
# expect: 30: SUCCESS
# expect: '[0-9]{3}'
# expect: MAX_REPEAT 3 3
# expect:   IN
# expect:     RANGE (48, 57)
# expect: 
# expect:  0. INFO 4 0b0 3 3 (to 5)
# expect:  5: REPEAT_ONE 10 3 3 (to 16)
# expect:  9.   IN 5 (to 15)
# expect: 11.     RANGE 0x30 0x39 ('0'-'9')
# expect: 14.     FAILURE
# expect: 15:   SUCCESS
# expect: 16: SUCCESS
# expect: '(?i)s'
# expect: LITERAL 115
# expect: 
# expect:  0. INFO 4 0b0 1 1 (to 5)
# expect:  5: IN_UNI_IGNORE 6 (to 12)
# expect:  7.   LITERAL 0x73 ('s')
# expect:  9.   LITERAL 0x17f ('ſ')
# expect: 11.   FAILURE
# expect: 12: SUCCESS
# expect: b'(?L)\\w\\b[a]'
# expect: IN
# expect:   CATEGORY CATEGORY_WORD
# expect: AT AT_BOUNDARY
# expect: LITERAL 97
# expect: 
# expect:  0. INFO 4 0b0 2 2 (to 5)
# expect:  5: IN_LOC_IGNORE 4 (to 10)
# expect:  7.   CATEGORY LOC_WORD
# expect:  9.   FAILURE
# expect: 10: AT LOC_BOUNDARY
# expect: 12. LITERAL_LOC_IGNORE 0x61 ('a')
# expect: 14. SUCCESS
# expect: '(?a)\\b\\w'
# expect: AT AT_BOUNDARY
# expect: IN
# expect:   CATEGORY CATEGORY_WORD
# expect: 
# expect:  0. INFO 4 0b0 1 1 (to 5)
# expect:  5: AT BOUNDARY
# expect:  7. IN 4 (to 12)
# expect:  9.   CATEGORY WORD
# expect: 11.   FAILURE
# expect: 12: SUCCESS
# expect: 'aaa(bc)d'
# expect: LITERAL 97
# expect: LITERAL 97
# expect: LITERAL 97
# expect: SUBPATTERN 1 0 0
# expect:   LITERAL 98
# expect:   LITERAL 99
# expect: LITERAL 100
# expect: 
# expect:  0. INFO 18 0b1 6 6 (to 19)
# expect:       prefix_skip 3
# expect:       prefix [0x61, 0x61, 0x61, 0x62, 0x63, 0x64] ('aaabcd')
# expect:       overlap [0, 1, 2, 0, 0, 0]
# expect: 19: LITERAL 0x61 ('a')
# expect: 21. LITERAL 0x61 ('a')
# expect: 23. LITERAL 0x61 ('a')
# expect: 25. MARK 0
# expect: 27. LITERAL 0x62 ('b')
# expect: 29. LITERAL 0x63 ('c')
# expect: 31. MARK 1
# expect: 33. LITERAL 0x64 ('d')
# expect: 35. SUCCESS
# expect: '(?:(a)|b)*'
# expect: MAX_REPEAT 0 MAXREPEAT
# expect:   BRANCH
# expect:     SUBPATTERN 1 0 0
# expect:       LITERAL 97
# expect:   OR
# expect:     LITERAL 98
# expect: 
# expect:  0. INFO 4 0b0 0 MAXREPEAT (to 5)
# expect:  5: REPEAT 19 0 MAXREPEAT (to 25)
# expect:  9.   BRANCH 9 (to 19)
# expect: 11.     MARK 0
# expect: 13.     LITERAL 0x61 ('a')
# expect: 15.     MARK 1
# expect: 17.     JUMP 7 (to 25)
# expect: 19:   branch 5 (to 24)
# expect: 20.     LITERAL 0x62 ('b')
# expect: 22.     JUMP 2 (to 25)
# expect: 24:   FAILURE
# expect: 25: MAX_UNTIL
# expect: 26. SUCCESS
# expect: '(?:ab){2,3}?'
# expect: MIN_REPEAT 2 3
# expect:   LITERAL 97
# expect:   LITERAL 98
# expect: 
# expect:  0. INFO 4 0b0 4 6 (to 5)
# expect:  5: REPEAT 7 2 3 (to 13)
# expect:  9.   LITERAL 0x61 ('a')
# expect: 11.   LITERAL 0x62 ('b')
# expect: 13: MIN_UNTIL
# expect: 14. SUCCESS
# expect: '(a|bc|)'
# expect: SUBPATTERN 1 0 0
# expect:   BRANCH
# expect:     LITERAL 97
# expect:   OR
# expect:     LITERAL 98
# expect:     LITERAL 99
# expect:   OR
# expect: 
# expect:  0. INFO 4 0b0 0 2 (to 5)
# expect:  5: MARK 0
# expect:  7. BRANCH 5 (to 13)
# expect:  9.   LITERAL 0x61 ('a')
# expect: 11.   JUMP 12 (to 24)
# expect: 13: branch 7 (to 20)
# expect: 14.   LITERAL 0x62 ('b')
# expect: 16.   LITERAL 0x63 ('c')
# expect: 18.   JUMP 5 (to 24)
# expect: 20: branch 3 (to 23)
# expect: 21.   JUMP 2 (to 24)
# expect: 23: FAILURE
# expect: 24: MARK 1
# expect: 26. SUCCESS
# expect: '(?<=ab)c'
# expect: ASSERT -1
# expect:   LITERAL 97
# expect:   LITERAL 98
# expect: LITERAL 99
# expect: 
# expect:  0. INFO 4 0b0 1 1 (to 5)
# expect:  5: ASSERT 7 2 (to 13)
# expect:  8.   LITERAL 0x61 ('a')
# expect: 10.   LITERAL 0x62 ('b')
# expect: 12.   SUCCESS
# expect: 13: LITERAL 0x63 ('c')
# expect: 15. SUCCESS
# expect: '(a)(?(1)b)'
# expect: SUBPATTERN 1 0 0
# expect:   LITERAL 97
# expect: GROUPREF_EXISTS 1
# expect:   LITERAL 98
# expect: 
# expect:  0. INFO 8 0b1 1 2 (to 9)
# expect:       prefix_skip 0
# expect:       prefix [0x61] ('a')
# expect:       overlap [0]
# expect:  9: MARK 0
# expect: 11. LITERAL 0x61 ('a')
# expect: 13. MARK 1
# expect: 15. GROUPREF_EXISTS 0 4 (to 20)
# expect: 18. LITERAL 0x62 ('b')
# expect: 20: SUCCESS
# expect: '[aeiou]'
# expect: IN
# expect:   LITERAL 97
# expect:   LITERAL 101
# expect:   LITERAL 105
# expect:   LITERAL 111
# expect:   LITERAL 117
# expect: 
# expect:  0. INFO 14 0b100 1 1 (to 15)
# expect:       in
# expect:  5.     CHARSET [0x00000000, 0x00000000, 0x00000000, 0x00208222, 0x00000000, 0x00000000, 0x00000000, 0x00000000]
# expect: 14.     FAILURE
# expect: 15: IN 11 (to 27)
# expect: 17.   CHARSET [0x00000000, 0x00000000, 0x00000000, 0x00208222, 0x00000000, 0x00000000, 0x00000000, 0x00000000]
# expect: 26.   FAILURE
# expect: 27: SUCCESS
# expect: '[^aeiou\\s]'
# expect: IN
# expect:   NEGATE None
# expect:   LITERAL 97
# expect:   LITERAL 101
# expect:   LITERAL 105
# expect:   LITERAL 111
# expect:   LITERAL 117
# expect:   CATEGORY CATEGORY_SPACE
# expect: 
# expect:  0. INFO 17 0b100 1 1 (to 18)
# expect:       in
# expect:  5.     NEGATE
# expect:  6.     CHARSET [0x00000000, 0x00000000, 0x00000000, 0x00208222, 0x00000000, 0x00000000, 0x00000000, 0x00000000]
# expect: 15.     CATEGORY UNI_SPACE
# expect: 17.     FAILURE
# expect: 18: IN 14 (to 33)
# expect: 20.   NEGATE
# expect: 21.   CHARSET [0x00000000, 0x00000000, 0x00000000, 0x00208222, 0x00000000, 0x00000000, 0x00000000, 0x00000000]
# expect: 30.   CATEGORY UNI_SPACE
# expect: 32.   FAILURE
# expect: 33: SUCCESS
# expect: '(?i)[ac-e]'
# expect: IN
# expect:   LITERAL 97
# expect:   RANGE (99, 101)
# expect: 
# expect:  0. INFO 4 0b0 1 1 (to 5)
# expect:  5: IN_IGNORE 7 (to 13)
# expect:  7.   LITERAL 0x61 ('a')
# expect:  9.   RANGE 0x63 0x65 ('c'-'e')
# expect: 12.   FAILURE
# expect: 13: SUCCESS
# expect: '\\(\n'
# expect: LITERAL 40
# expect: LITERAL 10
# expect: 
# expect:  0. INFO 10 0b11 2 2 (to 11)
# expect:       prefix_skip 2
# expect:       prefix [0x28, 0xa] ('(\n')
# expect:       overlap [0, 0]
# expect: 11: LITERAL 0x28 ('(')
# expect: 13. LITERAL 0xa ('\n')
# expect: 15. SUCCESS
# expect: '(?P<n>x)(?P=n)'
# expect: SUBPATTERN 1 0 0
# expect:   LITERAL 120
# expect: GROUPREF 1
# expect: 
# expect:  0. INFO 8 0b1 2 2 (to 9)
# expect:       prefix_skip 0
# expect:       prefix [0x78] ('x')
# expect:       overlap [0]
# expect:  9: MARK 0
# expect: 11. LITERAL 0x78 ('x')
# expect: 13. MARK 1
# expect: 15. GROUPREF 0
# expect: 17. SUCCESS
