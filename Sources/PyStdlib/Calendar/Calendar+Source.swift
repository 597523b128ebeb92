// This file defines the Python text of the module calendar.

let calendarSource = #"""
  import sys
  import datetime
  from itertools import repeat

  __all__ = [
      "IllegalMonthError", "IllegalWeekdayError", "setfirstweekday", "firstweekday", "isleap", "leapdays", "weekday",
      "monthrange", "monthcalendar", "prmonth", "month", "prcal", "calendar", "timegm", "month_name", "month_abbr",
      "day_name", "day_abbr", "Calendar", "TextCalendar", "HTMLCalendar", "LocaleTextCalendar",
      "LocaleHTMLCalendar", "weekheader", "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY",
  ]

  error = ValueError
  January, February = 1, 2
  MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY = range(7)
  mdays = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  EPOCH = 1970


  class IllegalMonthError(ValueError):
      def __init__(self, month):
          self.month = month

      def __str__(self):
          return f"bad month number {self.month!r}; must be 1-12"


  class IllegalWeekdayError(ValueError):
      def __init__(self, weekday):
          self.weekday = weekday

      def __str__(self):
          return f"bad weekday number {self.weekday!r}; must be 0 (Monday) to 6 (Sunday)"


  class _Names:
      # Names that read like a list; a slice is one.
      def __init__(self, names):
          self._names = names

      def __getitem__(self, index):
          return self._names[index]

      def __len__(self):
          return len(self._names)


  class _localized_day(_Names):
      pass


  class _localized_month(_Names):
      pass


  day_name = _localized_day(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"])
  month_name = _localized_month([
      "", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December"])
  day_abbr = _localized_day([name[:3] for name in day_name])
  month_abbr = _localized_month([name[:3] for name in month_name])


  def isleap(year):
      return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


  def leapdays(y1, y2):
      # How many leap years lie from y1 up to y2.
      first, last = y1 - 1, y2 - 1
      return last // 4 - first // 4 - (last // 100 - first // 100) + last // 400 - first // 400


  def weekday(year, month, day):
      # The calendar repeats every 400 years, which takes any year into the range of dates.
      if not datetime.MINYEAR <= year <= datetime.MAXYEAR:
          year = 2000 + year % 400
      return datetime.date(year, month, day).weekday()


  def monthrange(year, month):
      if not 1 <= month <= 12:
          raise IllegalMonthError(month)
      return weekday(year, month, 1), mdays[month] + (month == February and isleap(year))


  def _in_rows(items, width):
      return [items[start:start + width] for start in range(0, len(items), width)]


  class Calendar:
      def __init__(self, firstweekday=0):
          self.firstweekday = firstweekday

      def getfirstweekday(self):
          return self._firstweekday % 7

      def setfirstweekday(self, firstweekday):
          self._firstweekday = firstweekday

      firstweekday = property(getfirstweekday, setfirstweekday)

      def iterweekdays(self):
          for offset in range(7):
              yield (self.firstweekday + offset) % 7

      def itermonthdays(self, year, month):
          # Zeros fill the first and the last week.
          first, count = monthrange(year, month)
          yield from repeat(0, (first - self.firstweekday) % 7)
          yield from range(1, count + 1)
          yield from repeat(0, (self.firstweekday - first - count) % 7)

      def itermonthdays2(self, year, month):
          for at, day in enumerate(self.itermonthdays(year, month), self.firstweekday):
              yield day, at % 7

      def itermonthdays3(self, year, month):
          first, count = monthrange(year, month)
          before = (first - self.firstweekday) % 7
          earlier = (year, month - 1) if month > 1 else (year - 1, 12)
          later = (year, month + 1) if month < 12 else (year + 1, 1)
          if before:
              end = mdays[earlier[1]] + (earlier[1] == February and isleap(earlier[0])) + 1
              for day in range(end - before, end):
                  yield *earlier, day
          for day in range(1, count + 1):
              yield year, month, day
          for day in range(1, (self.firstweekday - first - count) % 7 + 1):
              yield *later, day

      def itermonthdays4(self, year, month):
          for at, date in enumerate(self.itermonthdays3(year, month)):
              yield *date, (self.firstweekday + at) % 7

      def itermonthdates(self, year, month):
          for date in self.itermonthdays3(year, month):
              yield datetime.date(*date)

      def monthdatescalendar(self, year, month):
          return _in_rows(list(self.itermonthdates(year, month)), 7)

      def monthdays2calendar(self, year, month):
          return _in_rows(list(self.itermonthdays2(year, month)), 7)

      def monthdayscalendar(self, year, month):
          return _in_rows(list(self.itermonthdays(year, month)), 7)

      def yeardatescalendar(self, year, width=3):
          return _in_rows([self.monthdatescalendar(year, month) for month in range(1, 13)], width)

      def yeardays2calendar(self, year, width=3):
          return _in_rows([self.monthdays2calendar(year, month) for month in range(1, 13)], width)

      def yeardayscalendar(self, year, width=3):
          return _in_rows([self.monthdayscalendar(year, month) for month in range(1, 13)], width)


  class TextCalendar(Calendar):
      def prweek(self, theweek, width):
          print(self.formatweek(theweek, width), end="")

      def formatday(self, day, weekday, width):
          return (f"{day:2}" if day else "").center(width)

      def formatweek(self, theweek, width):
          return " ".join(self.formatday(day, weekday, width) for day, weekday in theweek)

      def formatweekday(self, day, width):
          return (day_name if width >= 9 else day_abbr)[day][:width].center(width)

      def formatweekheader(self, width):
          return " ".join(self.formatweekday(day, width) for day in self.iterweekdays())

      def formatmonthname(self, theyear, themonth, width, withyear=True):
          name = month_name[themonth]
          return (f"{name} {theyear!r}" if withyear else name).center(width)

      def prmonth(self, theyear, themonth, w=0, l=0):
          print(self.formatmonth(theyear, themonth, w, l), end="")

      def formatmonth(self, theyear, themonth, w=0, l=0):
          width, gap = max(2, w), "\n" * max(1, l)
          weeks = self.monthdays2calendar(theyear, themonth)
          lines = [self.formatmonthname(theyear, themonth, 7 * (width + 1) - 1), self.formatweekheader(width)]
          lines += [self.formatweek(week, width) for week in weeks]
          return "".join(line.rstrip() + gap for line in lines)

      def formatyear(self, theyear, w=2, l=1, c=6, m=3):
          width, gap, space = max(2, w), "\n" * max(1, l), max(2, c)
          column = 7 * (width + 1) - 1
          lines = [repr(theyear).center(column * m + space * (m - 1))]
          header = self.formatweekheader(width)
          for row, months in enumerate(self.yeardays2calendar(theyear, m)):
              first = m * row + 1
              lines.append("")
              lines.append(formatstring([
                  self.formatmonthname(theyear, first + at, column, False) for at in range(len(months))],
                  column, space))
              lines.append(formatstring([header] * len(months), column, space))
              for week in range(max(map(len, months))):
                  lines.append(formatstring([
                      self.formatweek(weeks[week], width) if week < len(weeks) else "" for weeks in months],
                      column, space))
          return "".join(line.rstrip() + gap for line in lines)

      def pryear(self, theyear, w=0, l=0, c=6, m=3):
          print(self.formatyear(theyear, w, l, c, m), end="")


  class HTMLCalendar(Calendar):
      cssclasses = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
      cssclasses_weekday_head = cssclasses
      cssclass_noday = "noday"
      cssclass_month_head = "month"
      cssclass_month = "month"
      cssclass_year_head = "year"
      cssclass_year = "year"

      def formatday(self, day, weekday):
          if not day:
              return f'<td class="{self.cssclass_noday}">&nbsp;</td>'
          return f'<td class="{self.cssclasses[weekday]}">{day}</td>'

      def formatweek(self, theweek):
          return f"<tr>{''.join(self.formatday(day, weekday) for day, weekday in theweek)}</tr>"

      def formatweekday(self, day):
          return f'<th class="{self.cssclasses_weekday_head[day]}">{day_abbr[day]}</th>'

      def formatweekheader(self):
          return f"<tr>{''.join(map(self.formatweekday, self.iterweekdays()))}</tr>"

      def formatmonthname(self, theyear, themonth, withyear=True):
          name = f"{month_name[themonth]} {theyear}" if withyear else month_name[themonth]
          return f'<tr><th colspan="7" class="{self.cssclass_month_head}">{name}</th></tr>'

      def _table(self, kind):
          return f'<table border="0" cellpadding="0" cellspacing="0" class="{kind}">'

      def formatmonth(self, theyear, themonth, withyear=True):
          lines = [self._table(self.cssclass_month), self.formatmonthname(theyear, themonth, withyear=withyear),
                   self.formatweekheader()]
          lines += map(self.formatweek, self.monthdays2calendar(theyear, themonth))
          return "\n".join([*lines, "</table>", ""])

      def formatyear(self, theyear, width=3):
          width = max(width, 1)
          text = f'{self._table(self.cssclass_year)}\n'
          text += f'<tr><th colspan="{width}" class="{self.cssclass_year_head}">{theyear}</th></tr>'
          for row in _in_rows(range(1, 13), width):
              cells = (f"<td>{self.formatmonth(theyear, month, withyear=False)}</td>" for month in row)
              text += f"<tr>{''.join(cells)}</tr>"
          return text + "</table>"

      def formatyearpage(self, theyear, width=3, css="calendar.css", encoding=None):
          if encoding is None:
              encoding = sys.getdefaultencoding()
          style = "" if css is None else f'<link rel="stylesheet" type="text/css" href="{css}" />\n'
          page = (f'<?xml version="1.0" encoding="{encoding}"?>\n'
                  '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" '
                  '"http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">\n'
                  f'<html>\n<head>\n<meta http-equiv="Content-Type" content="text/html; charset={encoding}" />\n'
                  f"{style}<title>Calendar for {theyear}</title>\n</head>\n<body>\n{self.formatyear(theyear, width)}"
                  "</body>\n</html>\n")
          return page.encode(encoding, "xmlcharrefreplace")


  # The one locale of a run is that of C, so a calendar for a locale differs in its arguments alone.

  class LocaleTextCalendar(TextCalendar):
      def __init__(self, firstweekday=0, locale=None):
          TextCalendar.__init__(self, firstweekday)
          self.locale = locale


  class LocaleHTMLCalendar(HTMLCalendar):
      def __init__(self, firstweekday=0, locale=None):
          HTMLCalendar.__init__(self, firstweekday)
          self.locale = locale


  def formatstring(cols, colwidth=7 * 3 - 1, spacing=6):
      return (" " * spacing).join(text.center(colwidth) for text in cols)


  def format(cols, colwidth=7 * 3 - 1, spacing=6):
      print(formatstring(cols, colwidth, spacing))


  def timegm(tuple):
      year, month, day, hour, minute, second = tuple[:6]
      first = datetime.date(year, month, 1).toordinal() - datetime.date(EPOCH, 1, 1).toordinal()
      return (((first + day - 1) * 24 + hour) * 60 + minute) * 60 + second


  # The functions of the module are the methods of one calendar.
  c = TextCalendar()
  firstweekday = c.getfirstweekday
  monthcalendar = c.monthdayscalendar
  prweek, week, weekheader = c.prweek, c.formatweek, c.formatweekheader
  prmonth, month = c.prmonth, c.formatmonth
  calendar, prcal = c.formatyear, c.pryear


  def setfirstweekday(firstweekday):
      if not MONDAY <= firstweekday <= SUNDAY:
          raise IllegalWeekdayError(firstweekday)
      c.firstweekday = firstweekday
  """#
