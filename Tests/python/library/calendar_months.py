# expect: calendar.monthrange(2024,13) -> IllegalMonthError bad month number 13; must be 1-12
# expect: calendar.monthrange(2024,2) -> (3, 29)
# expect: calendar.setfirstweekday(7) -> IllegalWeekdayError bad weekday number 7; must be 0 (Monday) to 6 (Sunday)
# expect: calendar.setfirstweekday('a') -> TypeError '<=' not supported between instances of 'int' and 'str'
# expect: calendar.weekday(2024,2,30) -> ValueError day is out of range for month
# expect: calendar.weekday(0,1,1) -> 5
# expect: calendar.weekday(12000,1,1) -> 5
# expect: calendar.weekday(-5,1,1) -> 6
# expect: calendar.isleap(1900) -> False
# expect: calendar.leapdays(2000,2100) -> 25
# expect: calendar.leapdays(1,3000) -> 727
# expect: calendar.timegm((1970,1,2,0,0,0)) -> 86400
# expect: calendar.month(2024,2) -> '   February 2024\nMo Tu We Th Fr Sa Su\n          1  2  3  4\n 5  6  7  8  9 10 11\n12 13 14 15 16 17 18\n19 20 21 22 23 24 25\n26 27 28 29\n'
# expect: calendar.month(2024,2,3,2) -> '       February 2024\n\nMon Tue Wed Thu Fri Sat Sun\n\n              1   2   3   4\n\n  5   6   7   8   9  10  11\n\n 12  13  14  15  16  17  18\n\n 19  20  21  22  23  24  25\n\n 26  27  28  29\n\n'
# expect: calendar.calendar(2024) -> '                                  2024\n\n      January                   February                   March\nMo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su\n 1  2  3  4  5  6  7                1  2  3  4                   1  2  3\n 8  9 10 11 12 13 14       5  6  7  8  9 10 11       4  5  6  7  8  9 10\n15 16 17 18 19 20 21      12 13 14 15 16 17 18      11 12 13 14 15 16 17\n22 23 24 25 26 27 28      19 20 21 22 23 24 25      18 19 20 21 22 23 24\n29 30 31                  26 27 28 29               25 26 27 28 29 30 31\n\n       April                      May                       June\nMo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su\n 1  2  3  4  5  6  7             1  2  3  4  5                      1  2\n 8  9 10 11 12 13 14       6  7  8  9 10 11 12       3  4  5  6  7  8  9\n15 16 17 18 19 20 21      13 14 15 16 17 18 19      10 11 12 13 14 15 16\n22 23 24 25 26 27 28      20 21 22 23 24 25 26      17 18 19 20 21 22 23\n29 30                     27 28 29 30 31            24 25 26 27 28 29 30\n\n        July                     August                  September\nMo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su\n 1  2  3  4  5  6  7                1  2  3  4                         1\n 8  9 10 11 12 13 14       5  6  7  8  9 10 11       2  3  4  5  6  7  8\n15 16 17 18 19 20 21      12 13 14 15 16 17 18       9 10 11 12 13 14 15\n22 23 24 25 26 27 28      19 20 21 22 23 24 25      16 17 18 19 20 21 22\n29 30 31                  26 27 28 29 30 31         23 24 25 26 27 28 29\n                                                    30\n\n      October                   November                  December\nMo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su\n    1  2  3  4  5  6                   1  2  3                         1\n 7  8  9 10 11 12 13       4  5  6  7  8  9 10       2  3  4  5  6  7  8\n14 15 16 17 18 19 20      11 12 13 14 15 16 17       9 10 11 12 13 14 15\n21 22 23 24 25 26 27      18 19 20 21 22 23 24      16 17 18 19 20 21 22\n28 29 30 31               25 26 27 28 29 30         23 24 25 26 27 28 29\n                                                    30 31\n'
# expect: calendar.calendar(2023,3,2,8,4) -> '                                                                2023\n\n\n\n          January                            February                            March                              April\n\nMon Tue Wed Thu Fri Sat Sun        Mon Tue Wed Thu Fri Sat Sun        Mon Tue Wed Thu Fri Sat Sun        Mon Tue Wed Thu Fri Sat Sun\n\n                          1                  1   2   3   4   5                  1   2   3   4   5                              1   2\n\n  2   3   4   5   6   7   8          6   7   8   9  10  11  12          6   7   8   9  10  11  12          3   4   5   6   7   8   9\n\n  9  10  11  12  13  14  15         13  14  15  16  17  18  19         13  14  15  16  17  18  19         10  11  12  13  14  15  16\n\n 16  17  18  19  20  21  22         20  21  22  23  24  25  26         20  21  22  23  24  25  26         17  18  19  20  21  22  23\n\n 23  24  25  26  27  28  29         27  28                             27  28  29  30  31                 24  25  26  27  28  29  30\n\n 30  31\n\n\n\n            May                                June                               July                              August\n\nMon Tue Wed Thu Fri Sat Sun        Mon Tue Wed Thu Fri Sat Sun        Mon Tue Wed Thu Fri Sat Sun        Mon Tue Wed Thu Fri Sat Sun\n\n  1   2   3   4   5   6   7                      1   2   3   4                              1   2              1   2   3   4   5   6\n\n  8   9  10  11  12  13  14          5   6   7   8   9  10  11          3   4   5   6   7   8   9          7   8   9  10  11  12  13\n\n 15  16  17  18  19  20  21         12  13  14  15  16  17  18         10  11  12  13  14  15  16         14  15  16  17  18  19  20\n\n 22  23  24  25  26  27  28         19  20  21  22  23  24  25         17  18  19  20  21  22  23         21  22  23  24  25  26  27\n\n 29  30  31                         26  27  28  29  30                 24  25  26  27  28  29  30         28  29  30  31\n\n                                                                       31\n\n\n\n         September                           October                            November                           December\n\nMon Tue Wed Thu Fri Sat Sun        Mon Tue Wed Thu Fri Sat Sun        Mon Tue Wed Thu Fri Sat Sun        Mon Tue Wed Thu Fri Sat Sun\n\n                  1   2   3                                  1                  1   2   3   4   5                          1   2   3\n\n  4   5   6   7   8   9  10          2   3   4   5   6   7   8          6   7   8   9  10  11  12          4   5   6   7   8   9  10\n\n 11  12  13  14  15  16  17          9  10  11  12  13  14  15         13  14  15  16  17  18  19         11  12  13  14  15  16  17\n\n 18  19  20  21  22  23  24         16  17  18  19  20  21  22         20  21  22  23  24  25  26         18  19  20  21  22  23  24\n\n 25  26  27  28  29  30             23  24  25  26  27  28  29         27  28  29  30                     25  26  27  28  29  30  31\n\n                                    30  31\n\n'
# expect:     January 2024
# expect: Mo Tu We Th Fr Sa Su
# expect:  1  2  3  4  5  6  7
# expect:  8  9 10 11 12 13 14
# expect: 15 16 17 18 19 20 21
# expect: 22 23 24 25 26 27 28
# expect: 29 30 31
# expect: calendar.prmonth(2024,1) -> None
# expect:                                   2024
# expect:
# expect:       January                   February                   March
# expect: Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su
# expect:  1  2  3  4  5  6  7                1  2  3  4                   1  2  3
# expect:  8  9 10 11 12 13 14       5  6  7  8  9 10 11       4  5  6  7  8  9 10
# expect: 15 16 17 18 19 20 21      12 13 14 15 16 17 18      11 12 13 14 15 16 17
# expect: 22 23 24 25 26 27 28      19 20 21 22 23 24 25      18 19 20 21 22 23 24
# expect: 29 30 31                  26 27 28 29               25 26 27 28 29 30 31
# expect:
# expect:        April                      May                       June
# expect: Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su
# expect:  1  2  3  4  5  6  7             1  2  3  4  5                      1  2
# expect:  8  9 10 11 12 13 14       6  7  8  9 10 11 12       3  4  5  6  7  8  9
# expect: 15 16 17 18 19 20 21      13 14 15 16 17 18 19      10 11 12 13 14 15 16
# expect: 22 23 24 25 26 27 28      20 21 22 23 24 25 26      17 18 19 20 21 22 23
# expect: 29 30                     27 28 29 30 31            24 25 26 27 28 29 30
# expect:
# expect:         July                     August                  September
# expect: Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su
# expect:  1  2  3  4  5  6  7                1  2  3  4                         1
# expect:  8  9 10 11 12 13 14       5  6  7  8  9 10 11       2  3  4  5  6  7  8
# expect: 15 16 17 18 19 20 21      12 13 14 15 16 17 18       9 10 11 12 13 14 15
# expect: 22 23 24 25 26 27 28      19 20 21 22 23 24 25      16 17 18 19 20 21 22
# expect: 29 30 31                  26 27 28 29 30 31         23 24 25 26 27 28 29
# expect:                                                     30
# expect:
# expect:       October                   November                  December
# expect: Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su
# expect:     1  2  3  4  5  6                   1  2  3                         1
# expect:  7  8  9 10 11 12 13       4  5  6  7  8  9 10       2  3  4  5  6  7  8
# expect: 14 15 16 17 18 19 20      11 12 13 14 15 16 17       9 10 11 12 13 14 15
# expect: 21 22 23 24 25 26 27      18 19 20 21 22 23 24      16 17 18 19 20 21 22
# expect: 28 29 30 31               25 26 27 28 29 30         23 24 25 26 27 28 29
# expect:                                                     30 31
# expect: calendar.prcal(2024) -> None
# expect:   1   2calendar.prweek([(1,0),(2,1)],3) -> None
# expect: calendar.monthcalendar(2024,2) -> [[0, 0, 0, 1, 2, 3, 4], [5, 6, 7, 8, 9, 10, 11], [12, 13, 14, 15, 16, 17, 18], [19, 20, 21, 22, 23, 24, 25], [26, 27, 28, 29, 0, 0, 0]]
# expect: calendar.week([(1,0),(2,1)],3) -> '  1   2'
# expect: calendar.weekheader(3) -> 'Mon Tue Wed Thu Fri Sat Sun'
# expect: calendar.weekheader(10) -> '  Monday    Tuesday   Wednesday   Thursday    Friday    Saturday    Sunday  '
# expect: calendar.weekheader(1) -> 'M T W T F S S'
# expect: calendar.day_name[:] -> ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
# expect: calendar.day_name[0] -> 'Monday'
# expect: list(calendar.month_abbr) -> ['', 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
# expect: len(calendar.month_name) -> 13
# expect: calendar.formatstring(['a','b'],5) -> '  a          b  '
# expect:   a          b  
# expect: calendar.format(['a','b'],5) -> None
# expect: calendar.EPOCH -> 1970
# expect: calendar.January -> 1
# expect: calendar.mdays -> [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
# expect: calendar.IllegalMonthError(13) -> IllegalMonthError(13)
# expect: str(calendar.IllegalWeekdayError(13)) -> 'bad weekday number 13; must be 0 (Monday) to 6 (Sunday)'
# expect: calendar.Calendar(8).firstweekday -> 1
# expect: calendar.Calendar(-1).firstweekday -> 6
# expect: list(calendar.Calendar().iterweekdays()) -> [0, 1, 2, 3, 4, 5, 6]
# expect: list(calendar.Calendar(6).itermonthdays(2024,2)) -> [0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 0, 0]
# expect: list(calendar.Calendar(6).itermonthdays2(2024,2)) -> [(0, 6), (0, 0), (0, 1), (0, 2), (1, 3), (2, 4), (3, 5), (4, 6), (5, 0), (6, 1), (7, 2), (8, 3), (9, 4), (10, 5), (11, 6), (12, 0), (13, 1), (14, 2), (15, 3), (16, 4), (17, 5), (18, 6), (19, 0), (20, 1), (21, 2), (22, 3), (23, 4), (24, 5), (25, 6), (26, 0), (27, 1), (28, 2), (29, 3), (0, 4), (0, 5)]
# expect: list(calendar.Calendar(6).itermonthdays3(2024,2)) -> [(2024, 1, 28), (2024, 1, 29), (2024, 1, 30), (2024, 1, 31), (2024, 2, 1), (2024, 2, 2), (2024, 2, 3), (2024, 2, 4), (2024, 2, 5), (2024, 2, 6), (2024, 2, 7), (2024, 2, 8), (2024, 2, 9), (2024, 2, 10), (2024, 2, 11), (2024, 2, 12), (2024, 2, 13), (2024, 2, 14), (2024, 2, 15), (2024, 2, 16), (2024, 2, 17), (2024, 2, 18), (2024, 2, 19), (2024, 2, 20), (2024, 2, 21), (2024, 2, 22), (2024, 2, 23), (2024, 2, 24), (2024, 2, 25), (2024, 2, 26), (2024, 2, 27), (2024, 2, 28), (2024, 2, 29), (2024, 3, 1), (2024, 3, 2)]
# expect: list(calendar.Calendar(6).itermonthdays4(2024,2)) -> [(2024, 1, 28, 6), (2024, 1, 29, 0), (2024, 1, 30, 1), (2024, 1, 31, 2), (2024, 2, 1, 3), (2024, 2, 2, 4), (2024, 2, 3, 5), (2024, 2, 4, 6), (2024, 2, 5, 0), (2024, 2, 6, 1), (2024, 2, 7, 2), (2024, 2, 8, 3), (2024, 2, 9, 4), (2024, 2, 10, 5), (2024, 2, 11, 6), (2024, 2, 12, 0), (2024, 2, 13, 1), (2024, 2, 14, 2), (2024, 2, 15, 3), (2024, 2, 16, 4), (2024, 2, 17, 5), (2024, 2, 18, 6), (2024, 2, 19, 0), (2024, 2, 20, 1), (2024, 2, 21, 2), (2024, 2, 22, 3), (2024, 2, 23, 4), (2024, 2, 24, 5), (2024, 2, 25, 6), (2024, 2, 26, 0), (2024, 2, 27, 1), (2024, 2, 28, 2), (2024, 2, 29, 3), (2024, 3, 1, 4), (2024, 3, 2, 5)]
# expect: list(calendar.Calendar(6).itermonthdates(2024,2)) -> [datetime.date(2024, 1, 28), datetime.date(2024, 1, 29), datetime.date(2024, 1, 30), datetime.date(2024, 1, 31), datetime.date(2024, 2, 1), datetime.date(2024, 2, 2), datetime.date(2024, 2, 3), datetime.date(2024, 2, 4), datetime.date(2024, 2, 5), datetime.date(2024, 2, 6), datetime.date(2024, 2, 7), datetime.date(2024, 2, 8), datetime.date(2024, 2, 9), datetime.date(2024, 2, 10), datetime.date(2024, 2, 11), datetime.date(2024, 2, 12), datetime.date(2024, 2, 13), datetime.date(2024, 2, 14), datetime.date(2024, 2, 15), datetime.date(2024, 2, 16), datetime.date(2024, 2, 17), datetime.date(2024, 2, 18), datetime.date(2024, 2, 19), datetime.date(2024, 2, 20), datetime.date(2024, 2, 21), datetime.date(2024, 2, 22), datetime.date(2024, 2, 23), datetime.date(2024, 2, 24), datetime.date(2024, 2, 25), datetime.date(2024, 2, 26), datetime.date(2024, 2, 27), datetime.date(2024, 2, 28), datetime.date(2024, 2, 29), datetime.date(2024, 3, 1), datetime.date(2024, 3, 2)]
# expect: calendar.Calendar().monthdayscalendar(2024,2) -> [[0, 0, 0, 1, 2, 3, 4], [5, 6, 7, 8, 9, 10, 11], [12, 13, 14, 15, 16, 17, 18], [19, 20, 21, 22, 23, 24, 25], [26, 27, 28, 29, 0, 0, 0]]
# expect: calendar.Calendar().monthdays2calendar(2024,2) -> [[(0, 0), (0, 1), (0, 2), (1, 3), (2, 4), (3, 5), (4, 6)], [(5, 0), (6, 1), (7, 2), (8, 3), (9, 4), (10, 5), (11, 6)], [(12, 0), (13, 1), (14, 2), (15, 3), (16, 4), (17, 5), (18, 6)], [(19, 0), (20, 1), (21, 2), (22, 3), (23, 4), (24, 5), (25, 6)], [(26, 0), (27, 1), (28, 2), (29, 3), (0, 4), (0, 5), (0, 6)]]
# expect: calendar.Calendar().monthdatescalendar(2024,2)[0] -> [datetime.date(2024, 1, 29), datetime.date(2024, 1, 30), datetime.date(2024, 1, 31), datetime.date(2024, 2, 1), datetime.date(2024, 2, 2), datetime.date(2024, 2, 3), datetime.date(2024, 2, 4)]
# expect: calendar.TextCalendar().formatweekday(2,5) -> ' Wed '
# expect: calendar.TextCalendar().formatday(5,2,4) -> '  5 '
# expect: calendar.TextCalendar().formatmonthname(2024,2,30) -> '        February 2024         '
# expect: calendar.TextCalendar().formatmonthname(2024,2,30,False) -> '           February           '
# expect: calendar.TextCalendar(6).formatmonth(2024,2,w=4,l=2) -> '          February 2024\n\nSun  Mon  Tue  Wed  Thu  Fri  Sat\n\n                      1    2    3\n\n  4    5    6    7    8    9   10\n\n 11   12   13   14   15   16   17\n\n 18   19   20   21   22   23   24\n\n 25   26   27   28   29\n\n'
# expect: calendar.month(2024,0) -> IllegalMonthError bad month number 0; must be 1-12
# expect: calendar.monthcalendar(2024,13) -> IllegalMonthError bad month number 13; must be 1-12
# expect: calendar.monthcalendar(1,1) -> [[1, 2, 3, 4, 5, 6, 7], [8, 9, 10, 11, 12, 13, 14], [15, 16, 17, 18, 19, 20, 21], [22, 23, 24, 25, 26, 27, 28], [29, 30, 31, 0, 0, 0, 0]]
# expect: calendar.monthcalendar(9999,12)[-1] -> [27, 28, 29, 30, 31, 0, 0]
# expect: list(calendar.Calendar().itermonthdates(9999,12)) -> ValueError year 10000 is out of range
# expect: calendar.timegm((2024,2,29,12,0,0,0,0,0)) -> 1709208000
# expect: calendar.timegm((2024,2,30,12,0,0)) -> 1709294400
# expect: calendar.timegm((1,2)) -> ValueError not enough values to unpack (expected 6, got 2)
# expect: calendar.firstweekday() -> 0
# expect: calendar.LocaleTextCalendar().formatweekday(1,9) -> ' Tuesday '
# expect: calendar.MONDAY -> 0
# expect: calendar.day_abbr[7] -> IndexError list index out of range
# expect: calendar.month_name[13] -> IndexError list index out of range
# expect: calendar.month_abbr[1:3] -> ['Jan', 'Feb']
# expect: calendar.error -> <class 'ValueError'>
# expect: calendar.monthrange(2024,1.0) -> TypeError 'float' object cannot be interpreted as an integer
# expect: calendar.setfirstweekday(calendar.SUNDAY) -> None
# expect: calendar.month(2021,8) -> '    August 2021\nSu Mo Tu We Th Fr Sa\n 1  2  3  4  5  6  7\n 8  9 10 11 12 13 14\n15 16 17 18 19 20 21\n22 23 24 25 26 27 28\n29 30 31\n'
# expect: calendar.firstweekday() -> 6
import calendar


def show(text):
    try:
        print(text, "->", repr(eval(text)))
    except Exception as error:
        print(text, "->", type(error).__name__, error)


show('calendar.monthrange(2024,13)')
show('calendar.monthrange(2024,2)')
show('calendar.setfirstweekday(7)')
show("calendar.setfirstweekday('a')")
show('calendar.weekday(2024,2,30)')
show('calendar.weekday(0,1,1)')
show('calendar.weekday(12000,1,1)')
show('calendar.weekday(-5,1,1)')
show('calendar.isleap(1900)')
show('calendar.leapdays(2000,2100)')
show('calendar.leapdays(1,3000)')
show('calendar.timegm((1970,1,2,0,0,0))')
show('calendar.month(2024,2)')
show('calendar.month(2024,2,3,2)')
show('calendar.calendar(2024)')
show('calendar.calendar(2023,3,2,8,4)')
show('calendar.prmonth(2024,1)')
show('calendar.prcal(2024)')
show('calendar.prweek([(1,0),(2,1)],3)')
show('calendar.monthcalendar(2024,2)')
show('calendar.week([(1,0),(2,1)],3)')
show('calendar.weekheader(3)')
show('calendar.weekheader(10)')
show('calendar.weekheader(1)')
show('calendar.day_name[:]')
show('calendar.day_name[0]')
show('list(calendar.month_abbr)')
show('len(calendar.month_name)')
show("calendar.formatstring(['a','b'],5)")
show("calendar.format(['a','b'],5)")
show('calendar.EPOCH')
show('calendar.January')
show('calendar.mdays')
show('calendar.IllegalMonthError(13)')
show('str(calendar.IllegalWeekdayError(13))')
show('calendar.Calendar(8).firstweekday')
show('calendar.Calendar(-1).firstweekday')
show('list(calendar.Calendar().iterweekdays())')
show('list(calendar.Calendar(6).itermonthdays(2024,2))')
show('list(calendar.Calendar(6).itermonthdays2(2024,2))')
show('list(calendar.Calendar(6).itermonthdays3(2024,2))')
show('list(calendar.Calendar(6).itermonthdays4(2024,2))')
show('list(calendar.Calendar(6).itermonthdates(2024,2))')
show('calendar.Calendar().monthdayscalendar(2024,2)')
show('calendar.Calendar().monthdays2calendar(2024,2)')
show('calendar.Calendar().monthdatescalendar(2024,2)[0]')
show('calendar.TextCalendar().formatweekday(2,5)')
show('calendar.TextCalendar().formatday(5,2,4)')
show('calendar.TextCalendar().formatmonthname(2024,2,30)')
show('calendar.TextCalendar().formatmonthname(2024,2,30,False)')
show('calendar.TextCalendar(6).formatmonth(2024,2,w=4,l=2)')
show('calendar.month(2024,0)')
show('calendar.monthcalendar(2024,13)')
show('calendar.monthcalendar(1,1)')
show('calendar.monthcalendar(9999,12)[-1]')
show('list(calendar.Calendar().itermonthdates(9999,12))')
show('calendar.timegm((2024,2,29,12,0,0,0,0,0))')
show('calendar.timegm((2024,2,30,12,0,0))')
show('calendar.timegm((1,2))')
show('calendar.firstweekday()')
show('calendar.LocaleTextCalendar().formatweekday(1,9)')
show('calendar.MONDAY')
show('calendar.day_abbr[7]')
show('calendar.month_name[13]')
show('calendar.month_abbr[1:3]')
show('calendar.error')
show('calendar.monthrange(2024,1.0)')
show('calendar.setfirstweekday(calendar.SUNDAY)')
show('calendar.month(2021,8)')
show('calendar.firstweekday()')
