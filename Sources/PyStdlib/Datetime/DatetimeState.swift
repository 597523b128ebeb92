// This file defines what datetime keeps for one run: its native types, the objects behind their values, and the checks
// of arguments that they share. What everyday programs call is native; the rest is Python text, whose methods are put
// into the native types.

import Numbers
import PyRuntime

final class DatetimeState {
  /// What the Python text hands over.
  enum Slot {
    static let zoneType = 0
    /// Functions of what zones have a say in.
    static let order = 1
    static let difference = 2
    static let hash = 3
    static let offsetText = 4
    static let weekType = 5
    static let count = 6
  }

  private(set) var durationType: TypeRef
  private(set) var dateType: TypeRef
  private(set) var timeType: TypeRef
  private(set) var momentType: TypeRef
  let roots: ForeignRef

  init(_ builder: ModuleBuilder) {
    let vm = builder.vm
    roots = vm.newForeign(vm.objectType, valueCount: Slot.count).object
    vm.keepForever(roots.value)
    durationType = vm.objectType
    dateType = vm.objectType
    timeType = vm.objectType
    momentType = vm.objectType
    durationType = builder.type("timedelta") { addDuration(to: $0) }
    dateType = builder.type("date") { addDate(to: $0) }
    timeType = builder.type("time") { addTime(to: $0) }
    momentType = builder.type("datetime", base: dateType) { addMoment(to: $0) }
    for type in [durationType, dateType, timeType, momentType] { vm.keepForever(type.value) }
    addFunctions(builder)
  }

  private func addFunctions(_ builder: ModuleBuilder) {
    builder.function("_use", "(*values)") { [self] _, arguments throws(PyError) in
      for i in 0..<min(arguments.positionalCount, Slot.count) { roots[slot: i] = arguments[i] }
      return .none
    }
    builder.function("_duration", "(length, /)") { [self] vm, arguments throws(PyError) in
      try newDuration(vm, try length(vm, arguments[0]))
    }
    // Puts what a class of the Python text defines into a native type.
    builder.function("_extend", "(native, methods, /)") { vm, arguments throws(PyError) in
      guard arguments[0].is(.type), arguments[1].is(.type) else { return .none }
      let builder = vm.builder(for: arguments[0].type)
      for (name, value) in vm.entries(of: arguments[1].type.pointee.namespace)
      where !["__module__", "__dict__", "__weakref__", "__doc__", "__qualname__"].contains(name) {
        builder.set(name, value)
      }
      return arguments[0]
    }
  }

  // MARK: Values

  /// A duration in microseconds. Its object holds days and microseconds of the last one.
  func newDuration(_ vm: VM, _ length: Int128, _ cls: TypeRef? = nil) throws(PyError) -> Value {
    let size = Int128(CivilCalendar.microsecondsOfDay)
    var (days, rest) = length.quotientAndRemainder(dividingBy: size)
    if rest < 0 {
      days -= 1
      rest += size
    }
    if days > 999_999_999 || days < -999_999_999 {
      if Int32(exactly: days) == nil { throw vm.overflowError("Python int too large to convert to C int") }
      throw vm.overflowError("days=\(days); must have magnitude <= 999999999")
    }
    let object = vm.newForeign(durationType)
    object.pointee.first = Int(truncatingIfNeeded: days)
    object.pointee.second = Int(truncatingIfNeeded: rest)
    if let cls, cls != durationType { return vm.newInstance(cls, payload: object.value) }
    return object.value
  }

  /// The microseconds of a duration.
  func length(_ object: ForeignRef) -> Int128 {
    Int128(object.pointee.first) * Int128(CivilCalendar.microsecondsOfDay) + Int128(object.pointee.second)
  }

  /// An int as a number of microseconds. Throws OverflowError for one that no duration comes near.
  func length(_ vm: VM, _ value: Value) throws(PyError) -> Int128 {
    let plain = vm.builtin(value)
    if plain.isInt || plain.isBool { return Int128(plain.int) }
    guard plain.is(.bigInt), vm.bitLength(plain) < 126 else {
      throw vm.overflowError("Python int too large to convert to C int")
    }
    let limbs = plain.bigInt.limbs
    let magnitude = Int128(plain.bigInt.pointee.count > 1 ? limbs[1] : 0) << 64 | Int128(limbs[0])
    return plain.bigInt.pointee.isNegative ? -magnitude : magnitude
  }

  func newInt(_ vm: VM, _ value: Int128) -> Value {
    if let word = Int(exactly: value) { return Value(word) }
    let magnitude = value.magnitude
    return vm.newInt(
      BigInt(
        limbs: [UInt(truncatingIfNeeded: magnitude), UInt(truncatingIfNeeded: magnitude >> 64)], negative: value < 0))
  }

  /// The object of a value of a native type or of a subclass of it, or nil.
  @inline(__always) func object(_ vm: VM, _ value: Value, _ type: TypeRef) -> ForeignRef? {
    let plain = value.is(.foreign) ? value : vm.builtin(value)
    guard plain.is(.foreign), plain.foreign.pointee.type == type else { return nil }
    return plain.foreign
  }

  /// A date; its object holds the packed date.
  func newDate(_ vm: VM, _ date: CivilDate) -> Value {
    let object = vm.newForeign(dateType)
    object.pointee.first = date.packed
    return object.value
  }

  /// A time or a moment: beside the packed date its object holds the time of day above the fold, and as its own value
  /// the zone.
  func newClock(_ vm: VM, _ type: TypeRef, _ date: Int, _ time: Int, _ fold: Int, _ zone: Value) -> Value {
    let object = vm.newForeign(type)
    object.pointee.first = date
    object.pointee.second = time << 1 | fold
    if !zone.isNone { object.pointee.attributes = zone }
    return object.value
  }

  func zone(_ object: ForeignRef) -> Value {
    object.pointee.attributes.isUndefined ? .none : object.pointee.attributes
  }

  func date(_ object: ForeignRef) -> CivilDate { CivilDate(packed: object.pointee.first) }
  func clock(_ object: ForeignRef) -> ClockTime { ClockTime(length: object.pointee.second >> 1) }
  func fold(_ object: ForeignRef) -> Int { object.pointee.second & 1 }

  /// Microseconds since the beginning of the day with ordinal 0.
  func since(_ object: ForeignRef) -> Int {
    CivilCalendar.ordinal(date(object)) * CivilCalendar.microsecondsOfDay + object.pointee.second >> 1
  }

  /// The object, or what the constructor of a subclass makes of its fields.
  func made(_ vm: VM, _ cls: TypeRef, _ native: TypeRef, _ value: Value) throws(PyError) -> Value {
    if cls == native { return value }
    let object = value.foreign
    var fields: [Value] = []
    if native != timeType {
      let date = date(object)
      fields += [Value(date.year), Value(date.month), Value(date.day)]
    }
    if native != dateType {
      let time = clock(object)
      fields += [Value(time.hour), Value(time.minute), Value(time.second), Value(time.microsecond), zone(object)]
    }
    let keywords = native != dateType && fold(object) == 1 ? [("fold", Value(1))] : []
    return try vm.call(cls.value, fields, keywords: keywords)
  }

  // MARK: Arguments

  /// An argument that is a C int.
  func field(_ vm: VM, _ value: Value) throws(PyError) -> Int {
    let number = value.isInt ? value : try vm.indexValue(value)
    guard number.isInt || number.isBool else { throw vm.overflowError("Python int too large to convert to C long") }
    if Int32(exactly: number.int) == nil {
      throw vm.overflowError("signed integer is \(number.int < 0 ? "less than minimum" : "greater than maximum")")
    }
    return number.int
  }

  func required(_ vm: VM, _ value: Value, _ name: String, _ position: Int) throws(PyError) -> Int {
    if value.isUndefined { throw vm.typeError("function missing required argument '\(name)' (pos \(position))") }
    return try field(vm, value)
  }

  func checked(_ vm: VM, _ date: CivilDate) throws(PyError) -> CivilDate {
    guard CivilCalendar.years.contains(date.year) else { throw vm.valueError("year \(date.year) is out of range") }
    guard (1...12).contains(date.month) else { throw vm.valueError("month must be in 1..12") }
    guard (1...CivilCalendar.daysOfMonth(date.year, date.month)).contains(date.day) else {
      throw vm.valueError("day is out of range for month")
    }
    return date
  }

  func checked(_ vm: VM, _ time: ClockTime, fold: Int) throws(PyError) -> ClockTime {
    guard (0...23).contains(time.hour) else { throw vm.valueError("hour must be in 0..23") }
    guard (0...59).contains(time.minute) else { throw vm.valueError("minute must be in 0..59") }
    guard (0...59).contains(time.second) else { throw vm.valueError("second must be in 0..59") }
    guard (0...999_999).contains(time.microsecond) else { throw vm.valueError("microsecond must be in 0..999999") }
    guard fold == 0 || fold == 1 else { throw vm.valueError("fold must be either 0 or 1") }
    return time
  }

  func isZone(_ vm: VM, _ value: Value) -> Bool {
    let zoneType = roots[slot: Slot.zoneType]
    return zoneType.is(.type) && vm.type(of: value).isSubtype(of: zoneType.type)
  }

  func checkedZone(_ vm: VM, _ value: Value) throws(PyError) -> Value {
    if value.isNone || value.isUndefined { return .none }
    if isZone(vm, value) { return value }
    throw vm.typeError("tzinfo argument must be None or of a tzinfo subclass, not type '\(shown(vm, value))'")
  }

  /// A value's type as errors name it.
  func shown(_ vm: VM, _ value: Value) -> String {
    className(vm, vm.type(of: value))
  }

  /// The types of this module go by module and name, subclasses by the name alone.
  func className(_ vm: VM, _ type: TypeRef) -> String {
    [durationType, dateType, timeType, momentType].contains(type) ? "datetime.\(type.nameText)" : type.nameText
  }
}
