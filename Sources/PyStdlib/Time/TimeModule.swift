// This file defines the module `time`. The wall clock is the host's, the zone is UTC, and sleeping moves the run's own
// clock instead of waiting: a program that sleeps ends at once and still sees the time go by.

import Glibc
import PyRuntime

public func timeModule() -> ModuleDefinition { ModuleDefinition("time", build: buildTime) }

/// The type of broken-down times.
private final class TimeState: UnchangingState {
  let structTime: TypeRef
  init(_ structTime: TypeRef) { self.structTime = structTime }
}

/// How far sleeping has moved a run's clock.
private final class RunClock: RestorableState {
  var slept = 0.0

  func remembered() -> (() -> Void)? { remembering(\.slept) }
}

private func state(_ vm: VM) throws(PyError) -> TimeState {
  guard let state = vm.moduleStates["time"] as? TimeState else { throw vm.runtimeError("the module time is missing") }
  return state
}

extension VM {
  private var clock: RunClock {
    if let present = moduleStates["clock"] as? RunClock { return present }
    let fresh = RunClock()
    moduleStates["clock"] = fresh
    return fresh
  }

  /// Moves the run's own clock on; gives what sleeping has added to it so far.
  @discardableResult
  func moveClock(by seconds: Double) -> Double {
    clock.slept += min(max(seconds, 0), 1e9)
    return clock.slept
  }

  /// Seconds since 1970 on the run's own clock.
  var wallTime: Double { host.now + clock.slept }

  fileprivate var elapsedTime: Double { host.monotonic + clock.slept }
}

private func buildTime(_ builder: ModuleBuilder) throws(PyError) {
  let vm = builder.vm
  let structTime = builder.structSequence(
    "struct_time", shownAs: "time.struct_time",
    ["tm_year", "tm_mon", "tm_mday", "tm_hour", "tm_min", "tm_sec", "tm_wday", "tm_yday", "tm_isdst"],
    acceptsSequence: true)
  let extra = TypeBuilder(vm: vm, type: structTime)
  extra.attribute("tm_zone") { vm, _ throws(PyError) in vm.newStr("UTC") }
  extra.attribute("tm_gmtoff") { _, _ throws(PyError) in Value(0) }
  vm.moduleStates["time"] = TimeState(structTime)
  builder.set("struct_time", structTime.value)
  builder.set("timezone", Value(0))
  builder.set("altzone", Value(0))
  builder.set("daylight", Value(0))
  builder.set("tzname", vm.newTuple([vm.newStr("UTC"), vm.newStr("UTC")]))

  let clocks: [(String, (VM) -> Double)] = [
    ("time", \.wallTime), ("monotonic", \.elapsedTime), ("perf_counter", \.elapsedTime),
    ("process_time", \.elapsedTime), ("thread_time", \.elapsedTime),
  ]
  for (name, clock) in clocks {
    builder.function(name, "()") { vm, _ throws(PyError) in Value(clock(vm)) }
    builder.function(name + "_ns", "()") { vm, _ throws(PyError) in
      Value(Int(exactly: (clock(vm) * 1e9).rounded()) ?? 0)
    }
  }
  builder.function("sleep", "(seconds, /)") { vm, arguments throws(PyError) in
    let seconds = try number(vm, arguments[0])
    if seconds < 0 { throw vm.valueError("sleep length must be non-negative") }
    vm.moveClock(by: seconds)
    let threading = vm.modules.get(vm.intern("threading").str)
    if threading.is(.module) { _ = try vm.callMethod(threading, "_main_sleeps") }
    return .none
  }
  for name in ["gmtime", "localtime"] {
    builder.function(name, "(seconds=None, /)") { vm, arguments throws(PyError) in
      let isNow = arguments[0].isUndefined || arguments[0].isNone
      return try brokenDown(vm, isNow ? vm.wallTime : try number(vm, arguments[0]))
    }
  }
  builder.function("mktime", "(tuple, /)") { vm, arguments throws(PyError) in
    Value(Double(secondsSince1970(try fields(vm, arguments[0]))))
  }
  builder.function("strftime", "(format, tuple=None, /)", formatTime)
  builder.function("strptime", "(string, format='%a %b %d %H:%M:%S %Y', /)") { vm, arguments throws(PyError) in
    let module = try vm.importModule("_strptime")
    return try vm.call(try vm.getAttribute(module, "_to_struct_time"), arguments)
  }
  builder.function("asctime", "(tuple=None, /)") { vm, arguments throws(PyError) in
    let time = arguments[0].isUndefined ? try brokenDown(vm, vm.wallTime) : arguments[0]
    return try asciiTime(vm, try fields(vm, time))
  }
  builder.function("ctime", "(seconds=None, /)") { vm, arguments throws(PyError) in
    let isNow = arguments[0].isUndefined || arguments[0].isNone
    return try asciiTime(vm, try fields(vm, try brokenDown(vm, isNow ? vm.wallTime : try number(vm, arguments[0]))))
  }
}

private func number(_ vm: VM, _ value: Value) throws(PyError) -> Double {
  let plain = vm.builtin(value)
  if plain.isFloat { return plain.float }
  return Double(try vm.index(value, .overflowError))
}

// MARK: Calendar

/// Days since 1970-01-01 of a date in the Gregorian calendar.
private func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
  // Years begin in March here, so that the leap day comes last.
  let shifted = month > 2 ? year : year - 1
  let monthIndex = (month + 9) % 12
  let era = (shifted >= 0 ? shifted : shifted - 399) / 400
  let yearOfEra = shifted - era * 400
  let dayOfYear = (153 * monthIndex + 2) / 5 + day - 1
  return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
}

private func secondsSince1970(_ time: [Int]) -> Int {
  let months = time[1] - 1
  let year = time[0] + (months >= 0 ? months / 12 : (months - 11) / 12)
  let month = ((months % 12) + 12) % 12 + 1
  return (days(year, month, 1) + time[2] - 1) * 86_400 + time[3] * 3600 + time[4] * 60 + time[5]
}

private func brokenDown(_ vm: VM, _ seconds: Double) throws(PyError) -> Value {
  guard seconds.isFinite, abs(seconds) < 1e12 else {
    throw vm.overflowError("timestamp out of range for platform time_t")
  }
  let whole = Int(seconds.rounded(.down))
  let day = whole >= 0 ? whole / 86_400 : (whole - 86_399) / 86_400
  let second = whole - day * 86_400
  var year = 1970 + day / 366
  while days(year + 1, 1, 1) <= day { year += 1 }
  while days(year, 1, 1) > day { year -= 1 }
  var month = 1
  while month < 12 && days(year, month + 1, 1) <= day { month += 1 }
  let parts = [
    year, month, day - days(year, month, 1) + 1, second / 3600, second / 60 % 60, second % 60,
    ((day + 3) % 7 + 7) % 7, day - days(year, 1, 1) + 1, 0,
  ]
  return vm.newInstance(try state(vm).structTime, payload: vm.newTuple(parts.map { Value($0) }))
}

/// Nine ints of a struct_time or a tuple, within what a calendar can hold.
private func fields(_ vm: VM, _ value: Value) throws(PyError) -> [Int] {
  let tuple = vm.builtin(value)
  guard tuple.is(.tuple) else { throw vm.typeError("Tuple or struct_time argument required") }
  guard tuple.tuple.pointee.count == 9 else { throw vm.typeError("strftime(): illegal time tuple argument") }
  var result: [Int] = []
  for i in 0..<9 { result.append(try vm.index(tuple.tuple.items[i], .overflowError)) }
  let names = ["year", "month", "day of month", "hour", "minute", "seconds", "day of week", "day of year"]
  let bounds = [-9999...9999, 0...12, 0...31, 0...23, 0...59, 0...61, 0...6, 0...366]
  for i in 1..<8 where !bounds[i].contains(result[i]) { throw vm.valueError("\(names[i]) out of range") }
  if !bounds[0].contains(result[0]) { throw vm.overflowError("year out of range") }
  return result
}

private let dayNames = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
private let monthNames = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
  "December",
]

private func asciiTime(_ vm: VM, _ time: [Int]) throws(PyError) -> Value {
  let month = monthNames[max(0, time[1] - 1)].prefix(3)
  let day = time[2] < 10 ? " \(time[2])" : "\(time[2])"
  return vm.newStr(
    "\(dayNames[time[6]].prefix(3)) \(month) \(day) \(padded(time[3])):\(padded(time[4])):\(padded(time[5])) \(time[0])"
  )
}

private func padded(_ number: Int, _ width: Int = 2) -> String {
  let digits = String(number.magnitude)
  let sign = number < 0 ? "-" : ""
  return sign + String(repeating: "0", count: max(0, width - digits.count - sign.count)) + digits
}

/// `strftime` with the directives of the C standard, in the C locale.
private func formatTime(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let format = vm.builtin(arguments[0])
  guard format.isStr else { throw vm.typeError("strftime() argument 1 must be str, not \(vm.typeName(arguments[0]))") }
  let time = try fields(vm, arguments[1].isUndefined ? try brokenDown(vm, vm.wallTime) : arguments[1])
  try vm.reserve(format.str.pointee.count &* 16)
  var result = ""
  var rest = Substring(format.str.string).unicodeScalars
  while let scalar = rest.popFirst() {
    if scalar == "%" {
      result += TimeDirective.expand(&rest) { directive($0, time) }
    } else {
      result.unicodeScalars.append(scalar)
    }
  }
  return vm.newStr(result)
}

private func directive(_ letter: Unicode.Scalar, _ time: [Int]) -> String? {
  let month = monthNames[min(11, max(0, time[1] - 1))]
  let hour = time[3] % 12 == 0 ? 12 : time[3] % 12
  // Monday is 0 here and Sunday 0 in C.
  let sunday = (time[6] + 1) % 7
  let yearDay = max(0, time[7] - 1)
  switch letter {
  case "a": return String(dayNames[time[6]].prefix(3))
  case "A": return dayNames[time[6]]
  case "b", "h": return String(month.prefix(3))
  case "B": return month
  case "c":
    let day = time[2] < 10 ? " \(time[2])" : "\(time[2])"
    let clock = "\(padded(time[3])):\(padded(time[4])):\(padded(time[5]))"
    return "\(dayNames[time[6]].prefix(3)) \(month.prefix(3)) \(day) \(clock) \(time[0])"
  case "C": return padded(time[0] / 100)
  case "d": return padded(time[2])
  case "D", "x": return "\(padded(time[1]))/\(padded(time[2]))/\(padded(time[0] % 100))"
  case "e": return time[2] < 10 ? " \(time[2])" : "\(time[2])"
  case "F": return "\(time[0])-\(padded(time[1]))-\(padded(time[2]))"
  case "G": return "\(isoWeek(time).year)"
  case "g": return padded(isoWeek(time).year % 100)
  case "H": return padded(time[3])
  case "k": return time[3] < 10 ? " \(time[3])" : "\(time[3])"
  case "l": return hour < 10 ? " \(hour)" : "\(hour)"
  case "P": return time[3] < 12 ? "am" : "pm"
  case "I": return padded(hour)
  case "j": return padded(time[7], 3)
  case "m": return padded(time[1])
  case "M": return padded(time[4])
  case "n": return "\n"
  case "p": return time[3] < 12 ? "AM" : "PM"
  case "r": return "\(padded(hour)):\(padded(time[4])):\(padded(time[5])) \(time[3] < 12 ? "AM" : "PM")"
  case "R": return "\(padded(time[3])):\(padded(time[4]))"
  case "s": return "\(secondsSince1970(time))"
  case "S": return padded(time[5])
  case "t": return "\t"
  case "T", "X": return "\(padded(time[3])):\(padded(time[4])):\(padded(time[5]))"
  case "u": return "\(time[6] + 1)"
  case "U": return padded((yearDay + 7 - sunday) / 7)
  case "V": return padded(isoWeek(time).week)
  case "w": return "\(sunday)"
  case "W": return padded((yearDay + 7 - time[6]) / 7)
  case "y": return padded(time[0] % 100)
  case "Y": return "\(time[0])"
  case "z": return "+0000"
  case "Z": return "UTC"
  case "%": return "%"
  default: return nil
  }
}

/// The week of ISO 8601: it belongs to the year of its Thursday.
private func isoWeek(_ time: [Int]) -> (year: Int, week: Int) {
  let day = days(time[0], 1, 1) + max(0, time[7] - 1)
  let thursday = day - time[6] + 3
  var year = time[0]
  if thursday < days(year, 1, 1) { year -= 1 } else if thursday >= days(year + 1, 1, 1) { year += 1 }
  return (year, (thursday - days(year, 1, 1)) / 7 + 1)
}
