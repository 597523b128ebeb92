// This file defines the proleptic Gregorian calendar of datetime: dates as numbers of days and back. A day's ordinal
// counts from 1 on the first of January of year 1.

enum CivilCalendar {
  static let years = 1...9999
  static let lastOrdinal = 3_652_059
  static let microsecondsOfDay = 86_400_000_000

  static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

  static func daysOfMonth(_ year: Int, _ month: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The ordinal of a date. Years that begin in March end in their leap day, so that one formula gives the lengths of
  /// the months.
  static func ordinal(_ date: CivilDate) -> Int {
    let year = date.month > 2 ? date.year : date.year - 1
    let month = date.month > 2 ? date.month - 3 : date.month + 9
    return year * 365 + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + date.day - 306
  }

  /// The date of an ordinal from 1 on.
  static func date(_ ordinal: Int) -> CivilDate {
    let (era, rest) = (ordinal + 305).quotientAndRemainder(dividingBy: 146_097)
    let yearOfEra = (rest - rest / 1460 + rest / 36_524 - rest / 146_096) / 365
    let day = rest - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * day + 2) / 153
    let year = yearOfEra + era * 400 + (month < 10 ? 0 : 1)
    return CivilDate(year: year, month: month < 10 ? month + 3 : month - 9, day: day - (153 * month + 2) / 5 + 1)
  }

  /// The ordinal of the Monday of the first ISO week, which is the one with the first Thursday.
  static func firstWeek(_ year: Int) -> Int {
    let first = ordinal(CivilDate(year: year, month: 1, day: 1))
    let weekday = (first + 6) % 7
    return first - weekday + (weekday > 3 ? 7 : 0)
  }

  /// Year, week and day of the ISO calendar.
  static func isoWeek(_ date: CivilDate) -> (year: Int, week: Int, day: Int) {
    let ordinal = ordinal(date)
    var year = date.year
    if ordinal < firstWeek(year) {
      year -= 1
    } else if ordinal >= firstWeek(year + 1) {
      year += 1
    }
    let days = ordinal - firstWeek(year)
    return (year, days / 7 + 1, days % 7 + 1)
  }
}

struct CivilDate {
  var year: Int
  var month: Int
  var day: Int

  /// One int in the order of the dates.
  var packed: Int { year << 16 | month << 8 | day }

  init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  init(packed: Int) { self.init(year: packed >> 16, month: packed >> 8 & 0xFF, day: packed & 0xFF) }
}

/// A time of day.
struct ClockTime {
  var hour: Int
  var minute: Int
  var second: Int
  var microsecond: Int

  var length: Int { ((hour * 60 + minute) * 60 + second) * 1_000_000 + microsecond }

  init(hour: Int, minute: Int, second: Int, microsecond: Int) {
    self.hour = hour
    self.minute = minute
    self.second = second
    self.microsecond = microsecond
  }

  /// From microseconds since midnight.
  init(length: Int) {
    let seconds = length / 1_000_000
    self.init(
      hour: seconds / 3600, minute: seconds / 60 % 60, second: seconds % 60, microsecond: length % 1_000_000)
  }
}

/// ASCII that numbers of fixed widths are written to.
struct ClockText {
  private(set) var bytes: [UInt8] = []

  init() { bytes.reserveCapacity(40) }

  mutating func append(_ text: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  mutating func append(_ byte: UInt8) { bytes.append(byte) }

  /// A number with zeros in front.
  mutating func append(_ value: Int, width: Int) {
    var scale = 1
    for _ in 1..<width { scale *= 10 }
    while scale > 0 {
      bytes.append(0x30 + UInt8(truncatingIfNeeded: value / scale % 10))
      scale /= 10
    }
  }

  mutating func append(_ date: CivilDate) {
    append(date.year, width: 4)
    append("-")
    append(date.month, width: 2)
    append("-")
    append(date.day, width: 2)
  }

  /// Hours, minutes, and seconds with what is below them where it is not zero.
  mutating func append(_ time: ClockTime) {
    append(time.hour, width: 2)
    append(":")
    append(time.minute, width: 2)
    append(":")
    append(time.second, width: 2)
    if time.microsecond != 0 {
      append(".")
      append(time.microsecond, width: 6)
    }
  }
}

/// Reads the everyday forms of ISO 8601: `YYYY-MM-DD`, `HH:MM:SS` and `HH:MM:SS.ffffff`, both with any character
/// between them. Anything else is left to the Python text, which knows the others and the errors.
struct ClockReader {
  private let text: UnsafeBufferPointer<UInt8>
  private var place = 0

  init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

  var isAtEnd: Bool { place == text.count }

  mutating func skip(_ byte: UInt8? = nil) -> Bool {
    guard place < text.count, byte == nil || text[place] == byte else { return false }
    place += 1
    return true
  }

  private mutating func number(_ width: Int) -> Int? {
    guard text.count - place >= width else { return nil }
    var value = 0
    for i in place..<place + width {
      let digit = text[i] &- 0x30
      if digit > 9 { return nil }
      value = value * 10 + Int(digit)
    }
    place += width
    return value
  }

  mutating func date() -> CivilDate? {
    guard let year = number(4), skip(0x2D), let month = number(2), skip(0x2D), let day = number(2),
      year > 0, (1...12).contains(month), (1...CivilCalendar.daysOfMonth(year, month)).contains(day)
    else { return nil }
    return CivilDate(year: year, month: month, day: day)
  }

  mutating func time() -> ClockTime? {
    guard let hour = number(2), skip(0x3A), let minute = number(2), hour < 24, minute < 60 else { return nil }
    var time = ClockTime(hour: hour, minute: minute, second: 0, microsecond: 0)
    if isAtEnd { return time }
    guard skip(0x3A), let second = number(2), second < 60 else { return nil }
    time.second = second
    if isAtEnd { return time }
    guard skip(0x2E), let microsecond = number(6) else { return nil }
    time.microsecond = microsecond
    return time
  }
}
