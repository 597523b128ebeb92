# expect: 2711-09-09T03:56:27.559420 datetime.IsoCalendarDate(year=2711, week=36, weekday=6) 23405342187.55942 36 36 36 2711 252 Sat Sep
# expect: -1748492 days, 0:02:02.879033 -1 day, 20:48:49.146466 68 days, 19:54:31.071734 68 days, 19:54:31.071734
# expect: -3630 days, 20:12:05.805933 Sat Sep  9 03:56:27 2711 2711-09-09 (2312, datetime.timedelta(seconds=12097, microseconds=502140))
# expect: 2713-01-02 23:18:05.061560 True
# expect: 2710-05-15 08:34:50.057280 True
# expect: 0764-11-01T14:20:24.721683 datetime.IsoCalendarDate(year=764, week=44, weekday=7) -38031327575.27832 44 43 44 764 306 Sun Nov
# expect: 58925 days, 1:51:11.607268 7:32:56.199089 19 days, 10:46:03.614776 19 days, 10:46:03.614776
# expect: 432 days, 20:10:00.516643 Sun Nov  1 14:20:24 0764 0764-11-01 (653, datetime.timedelta(seconds=8545, microseconds=303432))
# expect: 0765-03-17 17:42:50.025115 True
# expect: 0764-06-18 10:57:59.418251 True
# expect: 0676-10-11T19:21:12.650988 datetime.IsoCalendarDate(year=676, week=41, weekday=3) -40810106327.349014 41 41 41 676 285 Wed Oct
# expect: 185498 days, 11:57:40.548756 1:22:57.136154 14 days, 18:25:06.327160 14 days, 18:25:06.327160
# expect: 1794 days, 12:53:06.813816 Wed Oct 11 19:21:12 0676 0676-10-11 (496, datetime.timedelta(seconds=3344, microseconds=290122))
# expect: 0677-01-23 04:16:56.941110 True
# expect: 0676-06-30 10:25:28.360866 True
# expect: 9496-06-23T09:40:15.792142 datetime.IsoCalendarDate(year=9496, week=26, weekday=2) 237512684415.79214 25 25 26 9496 175 Tue Jun
# expect: 306246 days, 8:53:22.853258 23:40:05.305556 -79 days, 11:48:29.281789 -79 days, 11:48:29.281790
# expect: -558 days, 17:15:35.989320 Tue Jun 23 09:40:15 9496 9496-06-23 (-2638, datetime.timedelta(seconds=2364, microseconds=972528))
# expect: 9494-12-21 20:19:40.764670 True
# expect: 9497-12-24 23:00:50.819614 True
# expect: 7358-06-03T10:30:24.283824 datetime.IsoCalendarDate(year=7358, week=22, weekday=6) 170042149824.2838 22 22 22 7358 154 Sat Jun
# expect: -660832 days, 6:10:12.548951 -1 day, 9:01:01.855611 91 days, 18:09:52.600404 91 days, 18:09:52.600404
# expect: -1029 days, 2:36:51.547023 Sat Jun  3 10:30:24 7358 7358-06-03 (3083, datetime.timedelta(seconds=548, microseconds=202831))
# expect: 7360-03-06 17:39:32.486655 True
# expect: 7356-08-30 03:21:16.080993 True
# expect: 3327-02-15T14:10:24.429456 datetime.IsoCalendarDate(year=3327, week=7, weekday=6) 42826716624.42946 06 06 07 3327 046 Sat Feb
# expect: 172718 days, 6:29:40.111679 3 days, 19:47:15.445139 -117 days, 21:26:15.090754 -117 days, 21:26:15.090754
# expect: -213 days, 11:32:37.813923 Sat Feb 15 14:10:24 3327 3327-02-15 (-3902, datetime.timedelta(seconds=14625, microseconds=635281))
# expect: 3324-11-24 20:14:10.064737 True
# expect: 3329-05-08 08:06:38.794175 True
# expect: 4455-11-11T08:57:17.825993 datetime.IsoCalendarDate(year=4455, week=45, weekday=4) 78446221037.82599 45 45 45 4455 315 Thu Nov
# expect: 1420131 days, 22:56:09.895848 6:46:17.563407 -91 days, 13:43:10.928084 -91 days, 13:43:10.928085
# expect: -2244 days, 10:07:49.499680 Thu Nov 11 08:57:17 4455 4455-11-11 (-3039, datetime.timedelta(seconds=10936, microseconds=496592))
# expect: 4454-02-16 08:59:34.322585 True
# expect: 4457-08-05 08:55:01.329401 True
# expect: 9393-04-02T00:21:29.545638 datetime.IsoCalendarDate(year=9393, week=14, weekday=2) 234255198089.54562 13 13 14 9393 092 Tue Apr
# expect: 228709 days, 21:40:48.156478 3 days, 6:25:59.281008 123 days, 12:08:51.942881 123 days, 12:08:51.942881
# expect: 264 days, 13:16:56.641631 Tue Apr  2 00:21:29 9393 9393-04-02 (4149, datetime.timedelta(seconds=14523, microseconds=600170))
# expect: 9395-08-14 13:23:33.145808 True
# expect: 9390-11-19 11:19:25.945468 True
# expect: 3581-02-27T07:45:53.246498 datetime.IsoCalendarDate(year=3581, week=9, weekday=5) 50843231153.2465 08 08 09 3581 058 Fri Feb
# expect: 66166 days, 21:16:48.878948 7:55:46.941230 -22 days, 21:03:36.375429 -22 days, 21:03:36.375429
# expect: -448 days, 11:31:06.536135 Fri Feb 27 07:45:53 3581 3581-02-27 (-710, datetime.timedelta(seconds=5114, microseconds=628005))
# expect: 3580-10-02 11:11:07.874503 True
# expect: 3581-07-25 04:20:38.618493 True
# expect: 5184-05-22T08:32:37.637795 datetime.IsoCalendarDate(year=5184, week=21, weekday=2) 101436309157.6378 21 21 21 5184 143 Tue May
# expect: -2784965 days, 8:02:14.025769 -1 day, 22:48:07.199064 -54 days, 17:39:41.264580 -54 days, 17:39:41.264581
# expect: 7469 days, 16:21:28.267734 Tue May 22 08:32:37 5184 5184-05-22 (-1790, datetime.timedelta(seconds=5868, microseconds=852064))
# expect: 5183-05-15 12:10:26.489859 True
# expect: 5185-05-30 04:54:48.785731 True
# expect: 0932-01-16T16:45:28.493626 datetime.IsoCalendarDate(year=932, week=3, weekday=3) -32754784471.506374 02 02 03 932 016 Wed Jan
# expect: 26043 days, 11:48:25.227574 3 days, 3:03:49.573390 40 days, 18:31:33.649153 40 days, 18:31:33.649154
# expect: 91 days, 6:06:43.875013 Wed Jan 16 16:45:28 0932 0932-01-16 (1369, datetime.timedelta(seconds=16855, microseconds=544076))
# expect: 0932-10-28 02:26:24.037702 True
# expect: 0931-04-06 07:04:32.949550 True
# expect: 5412-07-17T12:45:59.924138 datetime.IsoCalendarDate(year=5412, week=29, weekday=5) 108636122759.92413 28 28 29 5412 199 Fri Jul
# expect: 706871 days, 8:16:56.477330 16:23:29.442944 -100 days, 17:45:01.172153 -100 days, 17:45:01.172153
# expect: -1018 days, 14:58:55.212621 Fri Jul 17 12:45:59 5412 5412-07-17 (-3336, datetime.timedelta(seconds=15308, microseconds=205073))
# expect: 5410-08-22 17:01:08.129211 True
# expect: 5414-06-12 08:30:51.719065 True
# expect: 2328-05-24T10:04:14.471601 datetime.IsoCalendarDate(year=2328, week=21, weekday=4) 11309796254.471601 21 21 21 2328 145 Thu May
# expect: -291062 days, 18:27:39.788261 -2 days, 16:20:10.069064 -89 days, 11:22:39.351014 -89 days, 11:22:39.351014
# expect: 469 days, 17:04:04.905540 Thu May 24 10:04:14 2328 2328-05-24 (-2975, datetime.timedelta(seconds=9515, microseconds=457099))
# expect: 2326-09-12 17:42:49.928700 True
# expect: 2330-02-03 02:25:39.014502 True
# expect: 3683-06-09T21:02:19.309512 datetime.IsoCalendarDate(year=3683, week=23, weekday=3) 54070923739.30951 23 23 23 3683 160 Wed Jun
# expect: 267185 days, 10:12:16.869938 1 day, 6:31:59.634646 -84 days, 17:03:26.191321 -84 days, 17:03:26.191321
# expect: -459 days, 17:01:55.409237 Wed Jun  9 21:02:19 3683 3683-06-09 (-2799, datetime.timedelta(seconds=8643, microseconds=339250))
# expect: 3681-11-03 20:26:22.648762 True
# expect: 3685-01-12 21:38:15.970262 True
# expect: 0708-07-06T09:11:46.305794 datetime.IsoCalendarDate(year=708, week=28, weekday=1) -39808766893.69421 27 27 28 708 188 Mon Jul
# expect: -69572 days, 9:34:53.124997 -3 days, 10:21:31.197981 -61 days, 14:41:44.372925 -61 days, 14:41:44.372926
# expect: 164 days, 14:08:05.595720 Mon Jul  6 09:11:46 0708 0708-07-06 (-2030, datetime.timedelta(seconds=17530, microseconds=610481))
# expect: 0707-05-10 16:03:56.916275 True
# expect: 0709-09-02 02:19:35.695313 True
# expect: 2727-05-30T12:04:34.283473 datetime.IsoCalendarDate(year=2727, week=22, weekday=1) 23901480274.283474 22 22 22 2727 150 Mon May
# expect: -633980 days, 23:16:32.901248 -2 days, 16:13:33.058808 130 days, 21:06:06.186436 130 days, 21:06:06.186437
# expect: -693 days, 23:25:23.999901 Mon May 30 12:04:34 2727 2727-05-30 (4397, datetime.timedelta(seconds=9763, microseconds=305056))
# expect: 2729-12-01 15:47:17.588529 True
# expect: 2724-11-25 08:21:50.978417 True
# expect: 0492-08-17T00:23:24.978977 datetime.IsoCalendarDate(year=492, week=33, weekday=7) -46621352195.02103 33 32 33 492 230 Sun Aug
# expect: 143519 days, 10:46:59.004194 18:49:19.317724 -48 days, 1:44:22.048185 -48 days, 1:44:22.048186
# expect: -428 days, 4:45:06.562911 Sun Aug 17 00:23:24 0492 0492-08-17 (-1611, datetime.timedelta(seconds=11434, microseconds=337301))
# expect: 0491-09-16 12:33:59.316278 True
# expect: 0493-07-18 12:12:50.641676 True
# expect: 7487-06-06T03:21:42.907748 datetime.IsoCalendarDate(year=7487, week=23, weekday=1) 174113205702.90775 23 23 23 7487 157 Mon Jun
# expect: -377419 days, 3:23:04.876368 -1 day, 14:12:12.374213 -57 days, 22:16:30.885816 -57 days, 22:16:30.885816
# expect: 961 days, 14:27:46.246291 Mon Jun  6 03:21:42 7487 7487-06-06 (-1885, datetime.timedelta(seconds=17736, microseconds=200713))
# expect: 7486-05-09 15:17:19.108461 True
# expect: 7488-07-02 15:26:06.707035 True
# expect: 3354-03-01T09:42:25.733511 datetime.IsoCalendarDate(year=3354, week=9, weekday=5) 43679986945.73351 08 08 09 3354 060 Fri Mar
# expect: 55043 days, 6:44:01.862573 19:32:49.617059 -31 days, 18:03:33.880946 -31 days, 18:03:33.880946
# expect: -260 days, 0:36:03.884120 Fri Mar  1 09:42:25 3354 3354-03-01 (-1017, datetime.timedelta(seconds=12297, microseconds=166623))
# expect: 3353-08-01 16:07:22.900134 True
# expect: 3354-09-29 03:17:28.566888 True
# expect: 0108-11-27T01:37:35.435587 datetime.IsoCalendarDate(year=108, week=48, weekday=2) -58730480544.564415 48 48 48 108 332 Tue Nov
# expect: -26145 days, 12:56:17.525487 -1 day, 19:53:10.766113 -10 days, 10:29:03.340418 -10 days, 10:29:03.340419
# expect: 390 days, 13:36:25.252483 Tue Nov 27 01:37:35 0108 0108-11-27 (-322, datetime.timedelta(seconds=12203, microseconds=382930))
# expect: 0108-09-21 03:00:58.818517 True
# expect: 0109-02-02 00:14:12.052657 True
# expect: 4166-05-21T11:55:37.583765 datetime.IsoCalendarDate(year=4166, week=21, weekday=3) 69311246137.58377 20 20 21 4166 141 Wed May
# expect: -111246 days, 20:28:48.569703 -1 day, 17:40:42.165763 24 days, 10:53:51.351523 24 days, 10:53:51.351524
# expect: -650 days, 2:22:57.261976 Wed May 21 11:55:37 4166 4166-05-21 (821, datetime.timedelta(seconds=11819, microseconds=460667))
# expect: 4166-11-08 16:12:37.044432 True
# expect: 4165-12-01 07:38:38.123098 True
# expect: 2388-08-21T01:19:42.953901 datetime.IsoCalendarDate(year=2388, week=33, weekday=7) 13210910382.953901 34 33 33 2388 234 Sun Aug
# expect: 462101 days, 9:16:29.842111 1 day, 15:31:17.854218 -125 days, 9:09:25.110418 -125 days, 9:09:25.110418
# expect: -530 days, 5:58:18.014678 Sun Aug 21 01:19:42 2388 2388-08-21 (-4188, datetime.timedelta(seconds=14755, microseconds=772927))
# expect: 2386-04-01 17:25:38.726828 True
# expect: 2391-01-10 09:13:47.180974 True
# expect: 7773-06-03T05:55:48.645238 datetime.IsoCalendarDate(year=7773, week=22, weekday=4) 183138299748.64523 22 22 22 7773 154 Thu Jun
# expect: 5890 days, 14:06:45.129328 9 days, 23:35:12.212656 34 days, 15:24:56.938966 34 days, 15:24:56.938966
# expect: 24 days, 7:00:54.783923 Thu Jun  3 05:55:48 7773 7773-06-03 (1163, datetime.timedelta(seconds=17678, microseconds=572763))
# expect: 7774-01-31 17:50:27.218001 True
# expect: 7772-10-03 18:01:10.072475 True
# expect: 2861-02-03T03:37:17.690875 datetime.IsoCalendarDate(year=2861, week=5, weekday=4) 28120189037.690876 05 05 05 2861 034 Thu Feb
# expect: 530399 days, 7:24:03.060447 23:09:35.150954 102 days, 4:52:44.329590 102 days, 4:52:44.329591
# expect: 741 days, 9:42:12.707249 Thu Feb  3 03:37:17 2861 2861-02-03 (3434, datetime.timedelta(seconds=550, microseconds=307135))
# expect: 2863-01-19 13:46:27.998010 True
# expect: 2859-02-18 17:28:07.383740 True
# expect: 7483-11-12T08:20:11.759938 datetime.IsoCalendarDate(year=7483, week=46, weekday=1) 174000730811.75995 45 46 46 7483 316 Mon Nov
# expect: 1851 days, 13:28:14.319642 4:57:17.071463 -3 days, 4:58:02.036230 -3 days, 4:58:02.036230
# expect: -95 days, 7:02:49.097374 Mon Nov 12 08:20:11 7483 7483-11-12 (-94, datetime.timedelta(seconds=2774, microseconds=253610))
# expect: 7483-10-23 19:06:26.013548 True
# expect: 7483-12-01 21:33:57.506328 True
# expect: 5650-03-27T08:23:43.123035 datetime.IsoCalendarDate(year=5650, week=12, weekday=7) 116137009423.12303 13 12 12 5650 086 Sun Mar
# expect: -26041 days, 1:40:54.723757 -1 day, 7:47:27.544693 -19 days, 1:18:40.751523 -19 days, 1:18:40.751523
# expect: 196 days, 8:49:51.717920 Sun Mar 27 08:23:43 5650 5650-03-27 (-637, datetime.timedelta(seconds=7845, microseconds=260661))
# expect: 5649-11-14 17:34:28.383696 True
# expect: 5650-08-06 23:12:57.862374 True
# expect: 4914-02-12T08:08:59.123989 datetime.IsoCalendarDate(year=4914, week=7, weekday=1) 92907331739.124 06 07 07 4914 043 Mon Feb
# expect: -41153 days, 23:19:37.361248 -1 day, 23:41:02.326500 3 days, 7:48:38.290455 3 days, 7:48:38.290455
# expect: -1768 days, 2:17:48.884805 Mon Feb 12 08:08:59 4914 4914-02-12 (111, datetime.timedelta(seconds=13228, microseconds=33187))
# expect: 4914-03-07 14:49:27.157176 True
# expect: 4914-01-20 01:28:31.090802 True
# expect: 2910-10-21T19:22:40.530103 datetime.IsoCalendarDate(year=2910, week=43, weekday=2) 29688924160.5301 42 42 43 2910 294 Tue Oct
# expect: 39671 days, 12:56:00.171297 8 days, 0:51:57.172703 -81 days, 8:08:10.177530 -81 days, 8:08:10.177530
# expect: -71 days, 17:39:55.276084 Tue Oct 21 19:22:40 2910 2910-10-21 (-2711, datetime.timedelta(seconds=14231, microseconds=242710))
# expect: 2909-04-05 04:19:51.772813 True
# expect: 2912-05-08 10:25:29.287393 True
# expect: 3006-02-12T12:05:58.277432 datetime.IsoCalendarDate(year=3006, week=7, weekday=3) 32696654758.27743 06 06 07 3006 043 Wed Feb
# expect: 259920 days, 5:10:40.981570 3 days, 0:11:13.022594 -127 days, 16:30:15.424730 -127 days, 16:30:15.424730
# expect: -294 days, 0:35:02.559543 Wed Feb 12 12:05:58 3006 3006-02-12 (-4245, datetime.timedelta(seconds=16307, microseconds=973113))
# expect: 3003-09-12 07:37:46.250545 True
# expect: 3008-07-15 16:34:10.304319 True
# expect: 1342-12-06T22:39:23.880150 datetime.IsoCalendarDate(year=1342, week=49, weekday=4) -19788369636.11985 48 49 49 1342 340 Thu Dec
# expect: -34164 days, 19:06:29.477105 -1 day, 5:05:24.449676 -24 days, 13:29:19.526383 -24 days, 13:29:19.526384
# expect: 208 days, 5:39:44.327384 Thu Dec  6 22:39:23 1342 1342-12-06 (-788, datetime.timedelta(seconds=8716, microseconds=684686))
# expect: 1342-06-25 21:04:40.564836 True
# expect: 1343-05-20 00:14:07.195464 True
# expect: 9082-11-27T17:56:38.469610 datetime.IsoCalendarDate(year=9082, week=48, weekday=1) 224461648598.4696 48 48 48 9082 331 Mon Nov
# expect: 60235 days, 1:52:07.128350 16:53:13.994101 -30 days, 14:09:05.921571 -30 days, 14:09:05.921571
# expect: -293 days, 9:43:44.030388 Mon Nov 27 17:56:38 9082 9082-11-27 (-989, datetime.timedelta(seconds=14621, microseconds=451000))
# expect: 9082-05-05 21:00:19.920610 True
# expect: 9083-06-21 14:52:57.018610 True
# expect: 6573-02-16T07:04:05.866074 datetime.IsoCalendarDate(year=6573, week=7, weekday=2) 145260716645.8661 07 07 07 6573 047 Tue Feb
# expect: 2207 days, 9:16:58.456722 42 days, 19:26:12.550392 -44 days, 2:02:21.955545 -44 days, 2:02:21.955546
# expect: -8 days, 19:39:25.271061 Tue Feb 16 07:04:05 6573 6573-02-16 (-1476, datetime.timedelta(seconds=8193, microseconds=688819))
# expect: 6572-04-14 21:20:39.554893 True
# expect: 6573-12-20 16:47:32.177255 True
# expect: 7379-02-25T19:35:23.316424 datetime.IsoCalendarDate(year=7379, week=8, weekday=4) 170696403323.31644 08 08 08 7379 056 Thu Feb
# expect: -147449 days, 19:56:14.035695 -3 days, 22:23:38.101641 -79 days, 3:14:36.691475 -79 days, 3:14:36.691475
# expect: 267 days, 2:23:08.846567 Thu Feb 25 19:35:23 7379 7379-02-25 (-2650, datetime.timedelta(seconds=2536, microseconds=840325))
# expect: 7377-08-22 18:17:40.156749 True
# expect: 7380-08-30 20:53:06.476099 True
# expect: 3082-01-16T02:58:41.915305 datetime.IsoCalendarDate(year=3082, week=3, weekday=1) 35092666721.915306 03 03 03 3082 016 Mon Jan
# expect: 780111 days, 16:48:59.141216 17:50:06.903723 108 days, 18:30:40.951194 108 days, 18:30:40.951194
# expect: 1024 days, 14:41:25.974636 Mon Jan 16 02:58:41 3082 3082-01-16 (3654, datetime.timedelta(seconds=12886, microseconds=658359))
# expect: 3084-02-16 12:33:28.573664 True
# expect: 3079-12-16 17:23:55.256946 True
# expect: 0512-07-11T05:30:40.798113 datetime.IsoCalendarDate(year=512, week=28, weekday=1) -45993464959.20189 28 28 28 512 193 Mon Jul
# expect: 3679182 days, 6:17:35.447378 2:08:37.575731 81 days, 21:29:49.957085 81 days, 21:29:49.957086
# expect: 6418 days, 2:38:18.823497 Mon Jul 11 05:30:40 0512 0512-07-11 (2751, datetime.timedelta(seconds=12529, microseconds=699599))
# expect: 0514-02-04 11:59:30.497712 True
# expect: 0510-12-15 23:01:51.098514 True
# expect: 9992-08-30T17:27:37.661509 datetime.IsoCalendarDate(year=9992, week=35, weekday=7) 253170811657.6615 35 34 35 9992 243 Sun Aug
# expect: -13778 days, 9:40:07.822712 -3 days, 21:13:25.630570 24 days, 9:21:42.968965 24 days, 9:21:42.968965
# expect: -81 days, 7:10:59.801041 Sun Aug 30 17:27:37 9992 9992-08-30 (819, datetime.timedelta(seconds=9120, microseconds=782756))
# expect: 9993-02-17 10:59:38.444265 True
# expect: 9992-03-12 23:55:36.878753 True
# expect: 4484-09-08T07:09:43.861320 datetime.IsoCalendarDate(year=4484, week=36, weekday=5) 79355920183.86131 36 36 36 4484 252 Fri Sep
# expect: 138380 days, 19:03:01.024089 5 days, 17:20:50.195505 127 days, 3:05:36.573392 127 days, 3:05:36.573392
# expect: 155 days, 12:09:22.717171 Fri Sep  8 07:09:43 4484 4484-09-08 (4271, datetime.timedelta(seconds=9556, microseconds=13747))
# expect: 4487-02-15 04:48:59.875067 True
# expect: 4482-04-02 09:30:27.847573 True
# expect: 2956-03-08T14:27:17.351170 datetime.IsoCalendarDate(year=2956, week=11, weekday=1) 31120986437.35117 10 10 11 2956 068 Mon Mar
# expect: -74532 days, 11:55:30.949960 -6 days, 0:35:37.029629 95 days, 8:01:48.831571 95 days, 8:01:48.831572
# expect: -112 days, 7:29:19.274734 Mon Mar  8 14:27:17 2956 2956-03-08 (3203, datetime.timedelta(seconds=4361, microseconds=821003))
# expect: 2958-01-04 22:39:59.172173 True
# expect: 2954-05-11 06:14:35.530167 True
# expect: 2554-03-20T01:50:59.812376 datetime.IsoCalendarDate(year=2554, week=12, weekday=3) 18436038659.812374 11 11 12 2554 079 Wed Mar
# expect: -389053 days, 8:01:11.800972 -2 days, 7:28:19.948759 115 days, 18:59:53.173066 115 days, 18:59:53.173066
# expect: -481 days, 23:48:33.514466 Wed Mar 20 01:50:59 2554 2554-03-20 (3890, datetime.timedelta(seconds=10752, microseconds=211465))
# expect: 2556-06-07 14:50:12.023841 True
# expect: 2551-12-30 12:51:47.600911 True
# expect: 6986-03-25T21:20:44.481219 datetime.IsoCalendarDate(year=6986, week=12, weekday=6) 158296972844.48123 12 12 12 6986 084 Sat Mar
# expect: 505252 days, 19:00:51.703063 16:43:58.507541 84 days, 18:55:19.642059 84 days, 18:55:19.642059
# expect: 851 days, 7:30:33.850122 Sat Mar 25 21:20:44 6986 6986-03-25 (2848, datetime.timedelta(seconds=16037, microseconds=494414))
# expect: 6987-11-09 09:48:01.975633 True
# expect: 6984-08-09 08:53:26.986805 True
# expect: 5049-09-07T02:25:03.293649 datetime.IsoCalendarDate(year=5049, week=36, weekday=5) 97185407103.29366 35 36 36 5049 250 Fri Sep
# expect: 701928 days, 22:56:49.446950 1 day, 5:02:16.485891 -132 days, 8:21:55.517623 -132 days, 8:21:55.517623
# expect: -762 days, 7:10:25.155580 Fri Sep  7 02:25:03 5049 5049-09-07 (-4424, datetime.timedelta(seconds=9208, microseconds=623364))
# expect: 5047-02-28 12:58:31.917013 True
# expect: 5052-03-16 15:51:34.670285 True
# expect: 6441-01-30T10:34:33.681752 datetime.IsoCalendarDate(year=6441, week=5, weekday=3) 141093743673.68176 04 04 05 6441 030 Wed Jan
# expect: -312259 days, 5:56:35.531585 -1 day, 19:01:33.290162 36 days, 8:12:39.449357 36 days, 8:12:39.449357
# expect: -1228 days, 12:00:33.757889 Wed Jan 30 10:34:33 6441 6441-01-30 (1221, datetime.timedelta(seconds=1716, microseconds=145502))
# expect: 6441-10-11 20:03:09.827254 True
# expect: 6440-05-21 01:05:57.536250 True
# expect: 0916-02-17T10:45:00.023033 datetime.IsoCalendarDate(year=916, week=8, weekday=1) -33256962899.976967 07 07 08 916 048 Mon Feb
# expect: -3445966 days, 21:26:15.190024 -1 day, 20:23:50.758027 102 days, 17:51:49.266823 102 days, 17:51:49.266823
# expect: -4792 days, 12:22:15.135679 Mon Feb 17 10:45:00 0916 0916-02-17 (3452, datetime.timedelta(seconds=3764, microseconds=867761))
# expect: 0918-02-05 15:47:44.890794 True
# expect: 0914-02-28 05:42:15.155272 True
# expect: 6240-12-14T14:51:28.533947 datetime.IsoCalendarDate(year=6240, week=51, weekday=1) 134778264688.53395 50 50 51 6240 349 Mon Dec
# expect: 219839 days, 14:58:25.838917 1 day, 11:31:29.196057 -82 days, 12:11:30.760897 -82 days, 12:11:30.760898
# expect: -386 days, 14:28:43.849945 Mon Dec 14 14:51:28 6240 6240-12-14 (-2739, datetime.timedelta(seconds=15635, microseconds=326284))
# expect: 6239-05-24 04:12:03.860231 True
# expect: 6242-07-08 01:30:53.207663 True
# expect: 8713-10-03T15:28:09.742578 datetime.IsoCalendarDate(year=8713, week=40, weekday=5) 212812327689.74258 39 39 40 8713 276 Fri Oct
# expect: -582581 days, 2:12:13.410820 -2 days, 21:17:59.197678 -116 days, 23:47:00.588572 -116 days, 23:47:00.588573
# expect: 723 days, 16:06:44.901047 Fri Oct  3 15:28:09 8713 8713-10-03 (-3865, datetime.timedelta(seconds=12544, microseconds=120010))
# expect: 8711-07-21 13:57:13.862588 True
# expect: 8715-12-17 16:59:05.622568 True
# expect: 9168-12-26T14:10:47.159039 datetime.IsoCalendarDate(year=9168, week=52, weekday=4) 227178051047.15903 51 52 52 9168 361 Thu Dec
# expect: 29739 days, 17:21:10.060436 2:22:35.427459 7 days, 18:03:24.633727 7 days, 18:03:24.633728
# expect: 548 days, 1:10:51.498021 Thu Dec 26 14:10:47 9168 9168-12-26 (260, datetime.timedelta(seconds=8632, microseconds=436095))
# expect: 9169-02-18 20:34:39.595134 True
# expect: 9168-11-02 07:46:54.722944 True
# expect: 8919-01-07T02:54:57.928166 datetime.IsoCalendarDate(year=8919, week=1, weekday=6) 219289776897.92816 01 01 01 8919 007 Sat Jan
# expect: -134321 days, 8:51:16.179919 -1 day, 8:09:54.454638 42 days, 12:40:19.569487 42 days, 12:40:19.569487
# expect: -452 days, 18:48:33.473136 Sat Jan  7 02:54:57 8919 8919-01-07 (1428, datetime.timedelta(seconds=16936, microseconds=986412))
# expect: 8919-10-31 19:37:14.914578 True
# expect: 8918-03-15 10:12:40.941754 True
# expect: 3472-07-24T16:04:50.479849 datetime.IsoCalendarDate(year=3472, week=30, weekday=3) 47416291490.47985 29 30 30 3472 206 Wed Jul
# expect: 637327 days, 5:56:42.208797 21:05:12.888192 -107 days, 2:21:44.226487 -107 days, 2:21:44.226487
# expect: -852 days, 6:47:10.763658 Wed Jul 24 16:04:50 3472 3472-07-24 (-3592, datetime.timedelta(seconds=1929, microseconds=585410))
# expect: 3470-07-07 08:37:00.065259 True
# expect: 3474-08-11 23:32:40.894439 True
# expect: 1870-10-09T12:06:30.941474 datetime.IsoCalendarDate(year=1870, week=40, weekday=7) -3131351609.058526 41 40 40 1870 282 Sun Oct
# expect: -9250 days, 0:12:14.924491 -1 day, 22:41:38.607520 3 days, 4:55:12.622147 3 days, 4:55:12.622147
# expect: -413 days, 16:26:05.259401 Sun Oct  9 12:06:30 1870 1870-10-09 (107, datetime.timedelta(seconds=12388, microseconds=355032))
# expect: 1870-10-31 22:32:59.296506 True
# expect: 1870-09-17 01:40:02.586442 True
# expect: 0057-01-11T06:48:46.461025 datetime.IsoCalendarDate(year=57, week=2, weekday=4) -60367482673.53898 01 02 02 57 011 Thu Jan
# expect: 654976 days, 13:15:36.662908 1 day, 11:16:22.832697 -141 days, 20:06:38.046709 -141 days, 20:06:38.046709
# expect: -668 days, 9:44:52.100084 Thu Jan 11 06:48:46 0057 0057-01-11 (-4710, datetime.timedelta(seconds=9986, microseconds=326963))
# expect: 0054-05-06 03:35:12.787988 True
# expect: 0059-09-19 10:02:20.134062 True
# expect: 1273-10-30T23:31:17.799912 datetime.IsoCalendarDate(year=1273, week=44, weekday=1) -21968929722.20009 44 44 44 1273 303 Mon Oct
# expect: -477 days, 0:31:18.774583 -1 day, 23:39:23.635020 -1 day, 15:02:33.582765 -1 day, 15:02:33.582766
# expect: 182 days, 13:51:59.142883 Mon Oct 30 23:31:17 1273 1273-10-30 (-13, datetime.timedelta(seconds=8275, microseconds=79360))
# expect: 1273-10-28 08:49:12.879272 True
# expect: 1273-11-02 14:13:22.720552 True
# expect: 4722-10-19T11:44:54.991521 datetime.IsoCalendarDate(year=4722, week=42, weekday=4) 86869885494.99152 42 42 42 4722 292 Thu Oct
# expect: 93850 days, 8:50:21.284713 18:15:37.013456 -39 days, 19:49:23.400558 -39 days, 19:49:23.400559
# expect: -352 days, 18:36:32.464357 Thu Oct 19 11:44:54 4722 4722-10-19 (-1283, datetime.timedelta(seconds=6343, microseconds=803911))
# expect: 4722-01-25 06:30:38.795432 True
# expect: 4723-07-13 16:59:11.187610 True
# expect: 7197-10-15T22:43:51.665707 datetime.IsoCalendarDate(year=7197, week=42, weekday=3) 164973105831.6657 41 41 42 7197 288 Wed Oct
# expect: 423153 days, 2:24:33.790619 1 day, 18:07:26.078623 123 days, 2:44:58.652930 123 days, 2:44:58.652931
# expect: 491 days, 0:38:28.260006 Wed Oct 15 22:43:51 7197 7197-10-15 (4136, datetime.timedelta(seconds=11690, microseconds=570514))
# expect: 7200-02-24 17:58:42.236221 True
# expect: 7195-06-07 03:29:01.095193 True
# expect: 5364-03-08T11:24:55.703525 datetime.IsoCalendarDate(year=5364, week=10, weekday=4) 107110121095.70352 10 10 10 5364 068 Thu Mar
# expect: 667782 days, 12:55:12.517964 1 day, 6:59:09.907941 132 days, 15:31:35.361610 132 days, 15:31:35.361610
# expect: 719 days, 5:00:23.037713 Thu Mar  8 11:24:55 5364 5364-03-08 (4456, datetime.timedelta(seconds=16867, microseconds=531272))
# expect: 5366-09-23 00:06:03.234797 True
# expect: 5361-08-22 22:43:48.172253 True
# expect: 7040-06-14T17:26:21.509956 datetime.IsoCalendarDate(year=7040, week=24, weekday=7) 160008024381.50995 24 23 24 7040 166 Sun Jun
# expect: -98947 days, 0:32:40.488368 -1 day, 14:39:15.037866 -29 days, 22:59:45.751988 -29 days, 22:59:45.751989
# expect: 504 days, 2:18:08.705954 Sun Jun 14 17:26:21 7040 7040-06-14 (-943, datetime.timedelta(seconds=14300, microseconds=263922))
# expect: 7039-12-01 10:24:41.773878 True
# expect: 7040-12-28 00:28:01.246034 True
# expect: 4160-02-18T05:10:40.346994 datetime.IsoCalendarDate(year=4160, week=8, weekday=1) 69113884240.347 07 07 08 4160 049 Mon Feb
# expect: 56495 days, 21:10:37.611180 5:19:43.050736 -16 days, 0:00:24.376434 -16 days, 0:00:24.376434
# expect: -505 days, 13:06:20.332298 Mon Feb 18 05:10:40 4160 4160-02-18 (-538, datetime.timedelta(seconds=7370, microseconds=635039))
# expect: 4159-10-29 05:13:30.982033 True
# expect: 4160-06-09 05:07:49.711955 True
# expect: 9291-07-02T06:42:26.810478 datetime.IsoCalendarDate(year=9291, week=27, weekday=1) 231044251346.8105 26 27 27 9291 183 Mon Jul
# expect: 219373 days, 17:07:52.691300 17:56:58.256988 -58 days, 3:14:34.997880 -58 days, 3:14:34.997880
# expect: -542 days, 9:21:41.334898 Mon Jul  2 06:42:26 9291 9291-07-02 (-1945, datetime.timedelta(seconds=13324, microseconds=985162))
# expect: 9290-05-23 05:24:31.795640 True
# expect: 9292-08-10 08:00:21.825316 True
# expect: 6615-05-13T14:04:14.393070 datetime.IsoCalendarDate(year=6615, week=19, weekday=6) 146593461854.39307 19 19 19 6615 133 Sat May
# expect: -1982155 days, 21:08:23.878469 -1 day, 22:09:45.936456 55 days, 15:32:49.703734 55 days, 15:32:49.703735
# expect: -5089 days, 7:18:13.935982 Sat May 13 14:04:14 6615 6615-05-13 (1869, datetime.timedelta(seconds=13787, microseconds=926142))
# expect: 6616-06-06 02:54:02.319212 True
# expect: 6614-04-19 01:14:26.466928 True
# expect: 4623-09-14T07:02:38.712767 datetime.IsoCalendarDate(year=4623, week=37, weekday=7) 83742706958.71277 37 36 37 4623 257 Sun Sep
# expect: 278906 days, 8:18:01.660408 8:39:01.369384 -46 days, 16:56:16.198565 -46 days, 16:56:16.198565
# expect: -880 days, 7:18:41.899316 Sun Sep 14 07:02:38 4623 4623-09-14 (-1522, datetime.timedelta(seconds=2033, microseconds=389958))
# expect: 4622-11-01 05:36:32.102725 True
# expect: 4624-07-27 08:28:45.322809 True
# expect: 3452-09-30T01:03:13.677057 datetime.IsoCalendarDate(year=3452, week=40, weekday=4) 46790960593.677055 39 39 40 3452 274 Thu Sep
# expect: 151437 days, 6:09:16.674271 8:50:42.148927 33 days, 17:58:45.221340 33 days, 17:58:45.221341
# expect: 641 days, 1:01:51.419238 Thu Sep 30 01:03:13 3452 3452-09-30 (1133, datetime.timedelta(seconds=17476, microseconds=549385))
# expect: 3453-05-24 06:54:30.226442 True
# expect: 3452-02-06 19:11:57.127672 True
# Pseudo-random moments, to the last digit.
import random
from datetime import date, datetime, timedelta

draw = random.Random(4).randrange
for _ in range(60):
    a = datetime.fromordinal(1 + draw(3652059)) + timedelta(microseconds=draw(86400 * 10**6))
    b = timedelta(draw(2000) - 1000, draw(10**6), draw(10**6))
    f = (draw(10**6) - 500000) / (1 + draw(1000))
    print(a.isoformat(), a.isocalendar(), a.timestamp(), a.strftime("%U %W %V %G %j %a %b"))
    print(b * f, b / f, b // 7, b / 7)
    print(timedelta(f, f * 3, f / 7), a.ctime(), date.fromisocalendar(*a.isocalendar()), divmod(b, timedelta(hours=5)))
    for other in (b, -b):
        try:
            print(a + other, (a + other - a) == other)
        except OverflowError as error:
            print(error)
