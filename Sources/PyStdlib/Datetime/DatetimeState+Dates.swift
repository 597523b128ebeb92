// This file defines the native part of date, most of which datetime inherits.

import PyRuntime

extension DatetimeState {
  func addDate(to builder: TypeBuilder) {
    builder.staticMethod("__new__", "(cls, year=None, month=None, day=None)") { [self] vm, arguments throws(PyError) in
      let cls = arguments[0].is(.type) ? arguments[0].type : dateType
      if let packed = packed(vm, arguments[1], 4), arguments[2].isUndefined, (1...12).contains(packed[2]) {
        return instance(vm, cls, dateType, newDate(vm, date(packed[...])))
      }
      let date = CivilDate(
        year: try required(vm, arguments[1], "year", 1), month: try required(vm, arguments[2], "month", 2),
        day: try required(vm, arguments[3], "day", 3))
      return instance(vm, cls, dateType, newDate(vm, try checked(vm, date)))
    }
    addDateParts(to: builder)
    addDateArithmetic(to: builder)
    addDateComparisons(to: builder)
    addDateTexts(to: builder)
  }

  /// A value of a native type, or an instance of a subclass around it.
  func instance(_ vm: VM, _ cls: TypeRef, _ native: TypeRef, _ value: Value) -> Value {
    cls == native ? value : vm.newInstance(cls, payload: value)
  }

  /// The bytes that `__reduce__` wrote, or nil.
  func packed(_ vm: VM, _ value: Value, _ count: Int) -> [UInt8]? {
    guard value.is(.bytes), value.bytes.pointee.count == count else { return nil }
    return Array(UnsafeBufferPointer(start: value.bytes.pointee.data, count: count))
  }

  func date(_ bytes: ArraySlice<UInt8>) -> CivilDate {
    let bytes = Array(bytes)
    guard bytes.count >= 4 else { return CivilDate(packed: 0) }
    return CivilDate(year: Int(bytes[0]) << 8 | Int(bytes[1]), month: Int(bytes[2] & 127), day: Int(bytes[3]))
  }

  private func addDateParts(to builder: TypeBuilder) {
    builder.attribute("year") { [self] _, arguments throws(PyError) in Value(date(arguments[0].foreign).year) }
    builder.attribute("month") { [self] _, arguments throws(PyError) in Value(date(arguments[0].foreign).month) }
    builder.attribute("day") { [self] _, arguments throws(PyError) in Value(date(arguments[0].foreign).day) }
    builder.method("toordinal", "(self, /)") { [self] _, arguments throws(PyError) in
      Value(CivilCalendar.ordinal(date(arguments[0].foreign)))
    }
    for (name, first) in [("weekday", 0), ("isoweekday", 1)] {
      builder.method(name, "(self, /)") { [self] _, arguments throws(PyError) in
        Value((CivilCalendar.ordinal(date(arguments[0].foreign)) + 6) % 7 + first)
      }
    }
    builder.method("replace", "(self, /, year=None, month=None, day=None)") { [self] vm, arguments throws(PyError) in
      let new = try replaced(vm, date(arguments[0].foreign), arguments)
      return try made(vm, vm.receiverType(of: arguments), dateType, newDate(vm, try checked(vm, new)))
    }
    builder.method("isocalendar", "(self, /)") { [self] vm, arguments throws(PyError) in
      let week = CivilCalendar.isoWeek(date(arguments[0].foreign))
      let fields = vm.newTuple([Value(week.year), Value(week.week), Value(week.day)])
      return try vm.call(roots[slot: Slot.weekType], fields)
    }
    // What a struct_time holds.
    builder.method("_fields", "(self, summer, /)") { [self] vm, arguments throws(PyError) in
      let object = arguments[0].foreign
      let date = date(object)
      let time = clock(object)
      let ordinal = CivilCalendar.ordinal(date)
      let day = ordinal - CivilCalendar.ordinal(CivilDate(year: date.year, month: 1, day: 1)) + 1
      let fields = [
        date.year, date.month, date.day, time.hour, time.minute, time.second, (ordinal + 6) % 7, day,
      ]
      return vm.newTuple(fields.map { Value($0) } + [arguments[1]])
    }
    // From an ordinal; the class methods of the Python text use it.
    builder.classMethod("_of_ordinal", "(cls, ordinal, /)") { [self] vm, arguments throws(PyError) in
      let date = CivilCalendar.date(try ordinal(vm, arguments[1]))
      let cls = arguments[0].is(.type) ? arguments[0].type : dateType
      if cls == dateType { return newDate(vm, date) }
      return try vm.call(arguments[0], Value(date.year), Value(date.month), Value(date.day))
    }
  }

  func replaced(_ vm: VM, _ date: CivilDate, _ arguments: Arguments) throws(PyError) -> CivilDate {
    var new = date
    if !arguments[1].isUndefined { new.year = try field(vm, arguments[1]) }
    if !arguments[2].isUndefined { new.month = try field(vm, arguments[2]) }
    if !arguments[3].isUndefined { new.day = try field(vm, arguments[3]) }
    return new
  }

  private func ordinal(_ vm: VM, _ value: Value) throws(PyError) -> Int {
    let number = try vm.indexValue(value)
    guard number.isInt, (1...CivilCalendar.lastOrdinal).contains(number.int) else {
      throw vm.overflowError("date value out of range")
    }
    return number.int
  }

  private func addDateArithmetic(to builder: TypeBuilder) {
    for name in ["__add__", "__radd__"] {
      builder.method(name, "(self, value, /)") { [self] vm, arguments throws(PyError) in
        guard let other = object(vm, arguments[1], durationType) else { return .notImplemented }
        return try moved(vm, arguments, other.pointee.first)
      }
    }
    builder.method("__sub__", "(self, value, /)") { [self] vm, arguments throws(PyError) in
      if let other = object(vm, arguments[1], durationType) { return try moved(vm, arguments, -other.pointee.first) }
      guard let other = object(vm, arguments[1], dateType) else { return .notImplemented }
      let days = CivilCalendar.ordinal(date(arguments[0].foreign)) - CivilCalendar.ordinal(date(other))
      return try newDuration(vm, Int128(days * CivilCalendar.microsecondsOfDay))
    }
  }

  private func moved(_ vm: VM, _ arguments: Arguments, _ days: Int) throws(PyError) -> Value {
    let ordinal = CivilCalendar.ordinal(date(arguments[0].foreign)) + days
    guard (1...CivilCalendar.lastOrdinal).contains(ordinal) else { throw vm.overflowError("date value out of range") }
    let moved = newDate(vm, CivilCalendar.date(ordinal))
    return try made(vm, vm.receiverType(of: arguments), dateType, moved)
  }

  private func addDateComparisons(to builder: TypeBuilder) {
    let comparisons: [(String, (Int, Int) -> Bool)] = [
      ("__lt__", { $0 < $1 }), ("__le__", { $0 <= $1 }), ("__eq__", { $0 == $1 }), ("__ne__", { $0 != $1 }),
      ("__gt__", { $0 > $1 }), ("__ge__", { $0 >= $1 }),
    ]
    for (name, holds) in comparisons {
      builder.method(name, "(self, value, /)") { [self] vm, arguments throws(PyError) in
        guard let other = object(vm, arguments[1], dateType) ?? object(vm, arguments[1], momentType) else {
          return .notImplemented
        }
        return Value(holds(arguments[0].foreign.pointee.first, other.pointee.first))
      }
    }
    builder.method("__hash__", "(self, /)") { [self] vm, arguments throws(PyError) in
      Value(try vm.hash(vm.newBytes(bytes(date(arguments[0].foreign)))))
    }
    builder.method("__reduce__", "(self, /)") { [self] vm, arguments throws(PyError) in
      let state = vm.newBytes(bytes(date(arguments[0].foreign)))
      return vm.newTuple([vm.receiverType(of: arguments).value, vm.newTuple([state])])
    }
  }

  func bytes(_ date: CivilDate) -> [UInt8] {
    [
      UInt8(truncatingIfNeeded: date.year >> 8), UInt8(truncatingIfNeeded: date.year),
      UInt8(truncatingIfNeeded: date.month), UInt8(truncatingIfNeeded: date.day),
    ]
  }

  private func addDateTexts(to builder: TypeBuilder) {
    builder.method("isoformat", "(self, /)") { [self] vm, arguments throws(PyError) in
      var text = ClockText()
      text.append(date(arguments[0].foreign))
      return vm.newStr(utf8: text.bytes)
    }
    builder.method("__str__", "(self, /)") { [self] vm, arguments throws(PyError) in
      let receiver = vm.receiver(of: arguments)
      guard vm.type(of: receiver) == dateType else { return try vm.callMethod(receiver, "isoformat") }
      var text = ClockText()
      text.append(date(arguments[0].foreign))
      return vm.newStr(utf8: text.bytes)
    }
    builder.method("__repr__", "(self, /)") { [self] vm, arguments throws(PyError) in
      let date = date(arguments[0].foreign)
      let name = className(vm, vm.receiverType(of: arguments))
      return vm.newStr("\(name)(\(date.year), \(date.month), \(date.day))")
    }
    builder.classMethod("fromisoformat", "(cls, date_string, /)") { [self] vm, arguments throws(PyError) in
      let cls = arguments[0].is(.type) ? arguments[0].type : dateType
      if let date = read(
        arguments[1],
        { (reader: inout ClockReader) -> CivilDate? in
          guard let date = reader.date(), reader.isAtEnd else { return nil }
          return date
        })
      {
        return try made(vm, cls, dateType, newDate(vm, date))
      }
      return try vm.callMethod(arguments[0], "_from_iso", [arguments[1]])
    }
  }

  /// What an everyday text says; nil leaves it to the Python text.
  func read<Result>(_ text: Value, _ body: (inout ClockReader) -> Result?) -> Result? {
    guard text.isStr, text.str.pointee.isASCII else { return nil }
    let count = text.str.pointee.count
    var reader = ClockReader(
      UnsafeBufferPointer(start: UnsafePointer(text.str.pointee.data.assumingMemoryBound(to: UInt8.self)), count: count)
    )
    return body(&reader)
  }
}
