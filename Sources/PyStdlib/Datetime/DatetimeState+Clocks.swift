// This file defines the native parts of time and datetime.

import PyRuntime

extension DatetimeState {
  // MARK: time

  func addTime(to builder: TypeBuilder) {
    let parameters = "hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0"
    builder.staticMethod("__new__", "(cls, \(parameters))") { [self] vm, arguments throws(PyError) in
      let cls = arguments[0].is(.type) ? arguments[0].type : timeType
      if let bytes = packed(vm, arguments[1], 6), bytes[0] & 127 < 24 {
        let zone = try packedZone(vm, arguments[2])
        let (time, fold) = clock(bytes, Int(bytes[0] & 127), fold: Int(bytes[0] >> 7))
        let made = newClock(vm, timeType, 0, time.length, fold, zone)
        return instance(vm, cls, timeType, made)
      }
      let time = try clock(vm, arguments, from: 1, ClockTime(length: 0))
      let fold = try given(vm, arguments[6], 0)
      let length = try checked(vm, time, fold: fold).length
      let zone = try checkedZone(vm, arguments[5])
      return instance(vm, cls, timeType, newClock(vm, timeType, 0, length, fold, zone))
    }
    addClockParts(to: builder)
    builder.method("replace", "(self, /, \(parameters))") { [self] vm, arguments throws(PyError) in
      let object = arguments[0].foreign
      let cls = vm.receiverType(of: arguments)
      let time = try clock(vm, arguments, from: 1, clock(object))
      let zone = arguments[5].isUndefined ? zone(object) : try checkedZone(vm, arguments[5])
      let fold = try given(vm, arguments[6], fold(object))
      let length = try checked(vm, time, fold: fold).length
      return try made(vm, cls, timeType, newClock(vm, timeType, 0, length, fold, zone))
    }
    addClockComparisons(to: builder, isTime: true)
    builder.classMethod("fromisoformat", "(cls, time_string, /)") { [self] vm, arguments throws(PyError) in
      let cls = arguments[0].is(.type) ? arguments[0].type : timeType
      let found = read(arguments[1]) { (reader: inout ClockReader) -> ClockTime? in
        guard let time = reader.time(), reader.isAtEnd else { return nil }
        return time
      }
      guard let found else { return try vm.callMethod(arguments[0], "_from_iso", [arguments[1]]) }
      return try made(vm, cls, timeType, newClock(vm, timeType, 0, found.length, 0, .none))
    }
    builder.method("__repr__", "(self, /)") { [self] vm, arguments throws(PyError) in
      let head = "\(className(vm, vm.receiverType(of: arguments)))("
      return vm.newStr(head + (try clockArguments(vm, arguments[0].foreign)) + ")")
    }
  }

  /// The zone beside packed bytes.
  private func packedZone(_ vm: VM, _ value: Value) throws(PyError) -> Value {
    if value.isNone || value.isUndefined || isZone(vm, value) { return try checkedZone(vm, value) }
    throw vm.typeError("bad tzinfo state arg")
  }

  private func given(_ vm: VM, _ value: Value, _ otherwise: Int) throws(PyError) -> Int {
    value.isUndefined ? otherwise : try field(vm, value)
  }

  /// Four arguments in a row, with what stands for those that were left out.
  private func clock(_ vm: VM, _ arguments: Arguments, from start: Int, _ otherwise: ClockTime) throws(PyError)
    -> ClockTime
  {
    ClockTime(
      hour: try given(vm, arguments[start], otherwise.hour),
      minute: try given(vm, arguments[start + 1], otherwise.minute),
      second: try given(vm, arguments[start + 2], otherwise.second),
      microsecond: try given(vm, arguments[start + 3], otherwise.microsecond))
  }

  /// The clock of packed bytes, whose last five are minute, second and microsecond.
  private func clock(_ bytes: [UInt8], _ hour: Int, fold: Int) -> (ClockTime, Int) {
    let last = bytes.suffix(5).map { Int($0) }
    let time = ClockTime(
      hour: hour, minute: last[0], second: last[1], microsecond: last[2] << 16 | last[3] << 8 | last[4])
    return (time, fold)
  }

  /// Attributes that time and datetime share.
  private func addClockParts(to builder: TypeBuilder) {
    let parts: [(String, (ClockTime) -> Int)] = [
      ("hour", { $0.hour }), ("minute", { $0.minute }), ("second", { $0.second }), ("microsecond", { $0.microsecond }),
    ]
    for (name, part) in parts {
      builder.attribute(name) { [self] _, arguments throws(PyError) in Value(part(clock(arguments[0].foreign))) }
    }
    builder.attribute("tzinfo") { [self] _, arguments throws(PyError) in zone(arguments[0].foreign) }
    builder.attribute("fold") { [self] _, arguments throws(PyError) in Value(fold(arguments[0].foreign)) }
    // The microseconds that comparisons go by, and the bytes that hashes and copies do.
    builder.attribute("_length") { [self] _, arguments throws(PyError) in
      let object = arguments[0].foreign
      return Value(object.pointee.type == timeType ? object.pointee.second >> 1 : since(object))
    }
    builder.method("_packed", "(self, fold=0, /)") { [self] vm, arguments throws(PyError) in
      vm.newBytes(bytes(arguments[0].foreign, fold: arguments[1].isUndefined ? 0 : arguments[1].int & 1))
    }
  }

  private func bytes(_ object: ForeignRef, fold: Int) -> [UInt8] {
    let time = clock(object)
    var bytes: [UInt8] = []
    let mark = UInt8(fold << 7)
    if object.pointee.type == timeType {
      bytes.append(UInt8(truncatingIfNeeded: time.hour) | mark)
    } else {
      bytes = self.bytes(date(object))
      bytes[2] |= mark
      bytes.append(UInt8(truncatingIfNeeded: time.hour))
    }
    for value in [time.minute, time.second, time.microsecond >> 16, time.microsecond >> 8, time.microsecond] {
      bytes.append(UInt8(truncatingIfNeeded: value))
    }
    return bytes
  }

  /// Arguments in the repr, seconds and microseconds only where they are not zero.
  private func clockArguments(_ vm: VM, _ object: ForeignRef) throws(PyError) -> String {
    let time = clock(object)
    var text = "\(time.hour), \(time.minute)"
    if time.second != 0 || time.microsecond != 0 { text += ", \(time.second)" }
    if time.microsecond != 0 { text += ", \(time.microsecond)" }
    let fold = fold(object)
    if !zone(object).isNone { text += ", tzinfo=\(try vm.reprText(zone(object)))" }
    return fold == 1 ? text + ", fold=1" : text
  }

  /// Comparisons and hashes; what a zone has a say in is worked out in the Python text.
  private func addClockComparisons(to builder: TypeBuilder, isTime: Bool) {
    let comparisons: [(String, VM.Comparison, (Int, Int) -> Bool)] = [
      ("__lt__", .less, { $0 < $1 }), ("__le__", .lessOrEqual, { $0 <= $1 }), ("__eq__", .equal, { $0 == $1 }),
      ("__ne__", .notEqual, { $0 != $1 }), ("__gt__", .greater, { $0 > $1 }), ("__ge__", .greaterOrEqual, { $0 >= $1 }),
    ]
    for (name, comparison, holds) in comparisons {
      let isEquality = comparison == .equal || comparison == .notEqual
      builder.method(name, "(self, value, /)") { [self] vm, arguments throws(PyError) in
        let own = arguments[0].foreign
        guard let other = object(vm, arguments[1], isTime ? timeType : momentType) else {
          guard !isTime, object(vm, arguments[1], dateType) != nil else { return .notImplemented }
          if isEquality { return Value(comparison == .notEqual) }
          throw vm.typeError("can't compare \(shown(vm, vm.receiver(of: arguments))) to \(shown(vm, arguments[1]))")
        }
        if zone(own) === zone(other) {
          let (date, second) = (own.pointee.first, other.pointee.first)
          if date != second { return Value(holds(date, second)) }
          return Value(holds(own.pointee.second >> 1, other.pointee.second >> 1))
        }
        let receiver = vm.receiver(of: arguments)
        let result = try vm.call(roots[slot: Slot.order], receiver, arguments[1], Value(isEquality))
        guard result.is(.tuple), result.tuple.pointee.count == 2 else { return Value(comparison == .notEqual) }
        return try vm.compare(comparison, result.tuple.items[0], result.tuple.items[1])
      }
    }
    builder.method("__hash__", "(self, /)") { [self] vm, arguments throws(PyError) in
      let own = arguments[0].foreign
      if zone(own).isNone { return Value(try vm.hash(vm.newBytes(bytes(own, fold: 0)))) }
      return try vm.call(roots[slot: Slot.hash], vm.receiver(of: arguments))
    }
  }

  // MARK: datetime

  func addMoment(to builder: TypeBuilder) {
    let clockParameters = "hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0"
    let parameters = "year=None, month=None, day=None, \(clockParameters)"
    builder.staticMethod("__new__", "(cls, \(parameters))") { [self] vm, arguments throws(PyError) in
      let cls = arguments[0].is(.type) ? arguments[0].type : momentType
      if let bytes = packed(vm, arguments[1], 10), (1...12).contains(bytes[2] & 127) {
        let zone = try packedZone(vm, arguments[2])
        let (time, fold) = clock(bytes, Int(bytes[4]), fold: Int(bytes[2] >> 7))
        let made = newClock(vm, momentType, date(bytes[...]).packed, time.length, fold, zone)
        return instance(vm, cls, momentType, made)
      }
      let date = CivilDate(
        year: try required(vm, arguments[1], "year", 1), month: try required(vm, arguments[2], "month", 2),
        day: try required(vm, arguments[3], "day", 3))
      let time = try clock(vm, arguments, from: 4, ClockTime(length: 0))
      let fold = try given(vm, arguments[9], 0)
      let packed = try checked(vm, date).packed
      let length = try checked(vm, time, fold: fold).length
      let zone = try checkedZone(vm, arguments[8])
      return instance(vm, cls, momentType, newClock(vm, momentType, packed, length, fold, zone))
    }
    addClockParts(to: builder)
    builder.method("replace", "(self, /, \(parameters))") { [self] vm, arguments throws(PyError) in
      let object = arguments[0].foreign
      let cls = vm.receiverType(of: arguments)
      let date = try replaced(vm, date(object), arguments)
      let time = try clock(vm, arguments, from: 4, clock(object))
      let zone = arguments[8].isUndefined ? zone(object) : try checkedZone(vm, arguments[8])
      let fold = try given(vm, arguments[9], fold(object))
      let packed = try checked(vm, date).packed
      let length = try checked(vm, time, fold: fold).length
      return try made(vm, cls, momentType, newClock(vm, momentType, packed, length, fold, zone))
    }
    builder.method("date", "(self, /)") { [self] vm, arguments throws(PyError) in
      newDate(vm, date(arguments[0].foreign))
    }
    for (name, hasZone) in [("time", false), ("timetz", true)] {
      builder.method(name, "(self, /)") { [self] vm, arguments throws(PyError) in
        let own = arguments[0].foreign
        return newClock(vm, timeType, 0, own.pointee.second >> 1, fold(own), hasZone ? zone(own) : .none)
      }
    }
    addClockComparisons(to: builder, isTime: false)
    addMomentArithmetic(to: builder)
    addMomentTexts(to: builder)
  }

  private func addMomentArithmetic(to builder: TypeBuilder) {
    builder.classMethod("_at", "(cls, length, zone=None, /)") { [self] vm, arguments throws(PyError) in
      let cls = arguments[0].is(.type) ? arguments[0].type : momentType
      return try moment(vm, cls, try length(vm, arguments[1]), arguments[2].isUndefined ? .none : arguments[2])
    }
    builder.classMethod("fromtimestamp", "(cls, timestamp, tz=None)") { [self] vm, arguments throws(PyError) in
      let cls = arguments[0].is(.type) ? arguments[0].type : momentType
      let zone = arguments[2].isUndefined ? .none : arguments[2]
      if zone.isNone, let length = stamp(arguments[1]) {
        return try moment(vm, cls, length + Int128(719_163 * CivilCalendar.microsecondsOfDay), .none)
      }
      return try vm.callMethod(arguments[0], "_from_timestamp", [arguments[1], zone])
    }
    for name in ["__add__", "__radd__"] {
      builder.method(name, "(self, value, /)") { [self] vm, arguments throws(PyError) in
        guard let other = object(vm, arguments[1], durationType) else { return .notImplemented }
        let own = arguments[0].foreign
        return try moment(vm, vm.receiverType(of: arguments), Int128(since(own)) + length(other), zone(own))
      }
    }
    builder.method("__sub__", "(self, value, /)") { [self] vm, arguments throws(PyError) in
      let own = arguments[0].foreign
      if let other = object(vm, arguments[1], durationType) {
        return try moment(vm, vm.receiverType(of: arguments), Int128(since(own)) - length(other), zone(own))
      }
      guard let other = object(vm, arguments[1], momentType) else { return .notImplemented }
      if zone(own) === zone(other) { return try newDuration(vm, Int128(since(own) - since(other))) }
      return try vm.call(roots[slot: Slot.difference], vm.receiver(of: arguments), arguments[1])
    }
  }

  /// Microseconds since 1970 of a number of seconds that certainly lies within the years; nil for anything else.
  private func stamp(_ value: Value) -> Int128? {
    let years = -62_135_596_800..<253_402_300_799
    if value.isInt { return years.contains(value.int) ? Int128(value.int) * 1_000_000 : nil }
    guard value.isFloat, value.float >= Double(years.lowerBound) + 1, value.float < Double(years.upperBound) - 1 else {
      return nil
    }
    let whole = value.float.rounded(.towardZero)
    let rest = ((value.float - whole) * 1e6).rounded(.toNearestOrEven)
    return Int128(whole) * 1_000_000 + Int128(rest)
  }

  /// From microseconds since the beginning of the day with ordinal 0.
  private func moment(_ vm: VM, _ cls: TypeRef, _ length: Int128, _ zone: Value) throws(PyError) -> Value {
    let size = CivilCalendar.microsecondsOfDay
    guard length >= Int128(size), length < Int128(CivilCalendar.lastOrdinal + 1) * Int128(size) else {
      throw vm.overflowError("date value out of range")
    }
    let (days, rest) = Int(truncatingIfNeeded: length).quotientAndRemainder(dividingBy: size)
    return try made(vm, cls, momentType, newClock(vm, momentType, CivilCalendar.date(days).packed, rest, 0, zone))
  }

  private func addMomentTexts(to builder: TypeBuilder) {
    builder.method("isoformat", "(self, /, sep='T', timespec='auto')") { [self] vm, arguments throws(PyError) in
      let own = arguments[0].foreign
      let separator = arguments[1].isUndefined ? vm.newStr("T") : arguments[1]
      if separator.isStr, separator.str.pointee.isASCII, separator.str.pointee.count == 1, arguments[2].isUndefined {
        let shown = vm.newStr(utf8: text(own, UInt8(truncatingIfNeeded: separator.str.codePoint(at: 0))))
        if zone(own).isNone { return shown }
        let mark = vm.keepMark
        defer { vm.release(to: mark) }
        vm.keep(shown)
        return try vm.binary(.add, shown, try vm.call(roots[slot: Slot.offsetText], vm.receiver(of: arguments)))
      }
      let detail = arguments[2].isUndefined ? vm.newStr("auto") : arguments[2]
      return try vm.callMethod(vm.receiver(of: arguments), "_iso_text", [separator, detail])
    }
    builder.method("__str__", "(self, /)") { [self] vm, arguments throws(PyError) in
      let own = arguments[0].foreign
      let receiver = vm.receiver(of: arguments)
      if zone(own).isNone && vm.type(of: receiver) == momentType { return vm.newStr(utf8: text(own, 0x20)) }
      return try vm.callMethod(receiver, "isoformat", [vm.newStr(" ")])
    }
    builder.method("__repr__", "(self, /)") { [self] vm, arguments throws(PyError) in
      let date = date(arguments[0].foreign)
      let head = "\(className(vm, vm.receiverType(of: arguments)))(\(date.year), \(date.month), \(date.day), "
      return vm.newStr(head + (try clockArguments(vm, arguments[0].foreign)) + ")")
    }
    builder.classMethod("fromisoformat", "(cls, date_string, /)") { [self] vm, arguments throws(PyError) in
      let cls = arguments[0].is(.type) ? arguments[0].type : momentType
      let found = read(arguments[1]) { (reader: inout ClockReader) -> (date: CivilDate, time: ClockTime)? in
        guard let date = reader.date() else { return nil }
        if reader.isAtEnd { return (date, ClockTime(length: 0)) }
        guard reader.skip(), let time = reader.time(), reader.isAtEnd else { return nil }
        return (date, time)
      }
      guard let found else { return try vm.callMethod(arguments[0], "_from_iso", [arguments[1]]) }
      return try made(vm, cls, momentType, newClock(vm, momentType, found.date.packed, found.time.length, 0, .none))
    }
  }

  private func text(_ object: ForeignRef, _ separator: UInt8) -> [UInt8] {
    var text = ClockText()
    text.append(date(object))
    text.append(separator)
    text.append(clock(object))
    return text.bytes
  }
}
