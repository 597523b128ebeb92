from enum import CONTINUOUS, NAMED_FLAGS, UNIQUE, Enum, Flag, IntEnum, verify

def attempt(check, base, **members):
    try:
        print(verify(check)(base('C', members)))
    except ValueError as e:
        print(e)

attempt(UNIQUE, Enum, A=1, B=1, C=2, D=2)
attempt(UNIQUE, Enum, A=1, B=2)
attempt(CONTINUOUS, Enum, A=1, B=5, C=7)
attempt(CONTINUOUS, IntEnum, A=1, B=2)
attempt(CONTINUOUS, Enum, A='x')
attempt(CONTINUOUS, Flag, A=1, B=8, C=16)
attempt(CONTINUOUS, Enum, A=1, B=200)
attempt(NAMED_FLAGS, Flag, A=1, B=3)
attempt(NAMED_FLAGS, Flag, A=1, B=7)
attempt(NAMED_FLAGS, Flag, A=1, B=6, C=24)
attempt(NAMED_FLAGS, Flag, A=1, B=2, C=3)
print(repr(UNIQUE), CONTINUOUS, list(type(UNIQUE)))

# expect: aliases found in <enum 'C'>: B -> A, D -> C
# expect: <enum 'C'>
# expect: invalid enum 'C': missing values 2, 3, 4, 6
# expect: <enum 'C'>
# expect: <enum 'C'>
# expect: invalid flag 'C': missing values 2, 4
# expect: invalid enum 'C': missing values 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59,
# expect: invalid Flag 'C': alias B is missing value 0x2 [use enum.show_flag_values(value) for details]
# expect: invalid Flag 'C': alias B is missing combined values of 0x6 [use enum.show_flag_values(value) for details]
# expect: invalid Flag 'C': aliases B and C are missing combined values of 0x1e [use enum.show_flag_values(value) for details]
# expect: <flag 'C'>
# expect: <EnumCheck.UNIQUE: 'one name per value'> no skipped integer values [<EnumCheck.CONTINUOUS: 'no skipped integer values'>, <EnumCheck.NAMED_FLAGS: 'multi-flag aliases may not contain unnamed flags'>, <EnumCheck.UNIQUE: 'one name per value'>]
