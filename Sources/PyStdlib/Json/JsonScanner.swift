// This file reads JSON text into Python values in one pass, because `json.loads` is the hot half of the module. What it
// accepts, and where it places errors, is what CPython's scanner does: RFC 8259 plus NaN and the infinities.

import Glibc
import Numbers
import PyRuntime

/// The hooks of a JSONDecoder; undefined where the default applies.
struct JsonHooks {
  var object = Value.undefined
  var pairs = Value.undefined
  var float = Value.undefined
  var integer = Value.undefined
  var constant = Value.undefined
  /// Control characters in strings are errors.
  var isStrict = true
}

/// Why the text is no JSON; the position counts code points from 0.
enum JsonFailure: Error {
  case syntax(String, Int)
  /// Nothing that begins a value stands here: `scan_once` answers with StopIteration.
  case noValue(Int)
  case python(PyError)
}

/// A pass over the units of one str. `Unit` is the str's own width, so that ASCII text costs a byte a step.
struct JsonScanner<Unit: FixedWidthInteger & UnsignedInteger> {
  let vm: VM
  let units: UnsafePointer<Unit>
  let count: Int
  let hooks: JsonHooks
  /// Nested containers still allowed.
  var depthLeft: Int
  var position: Int
  /// Keys of objects met so far, a list that whoever scans keeps alive, and which of them is to be expected next: objects
  /// of one kind follow each other with the same keys in the same order.
  var knownKeys: ListRef?
  var expectedKey = 0

  @inline(__always) private func unit(_ index: Int) -> UInt32 {
    index < count ? UInt32(truncatingIfNeeded: units[index]) : 0xFFFF_FFFF
  }

  @inline(__always) mutating func skipSpace() {
    while position < count {
      let c = units[position]
      guard c == 0x20 || c == 0x0A || c == 0x0D || c == 0x09 else { return }
      position &+= 1
    }
  }

  /// One value at `position`, which ends behind it.
  mutating func value() throws(JsonFailure) -> Value {
    let start = position
    switch unit(start) {
    case UInt32(UInt8(ascii: "\"")):
      position = start &+ 1
      return try string()
    case UInt32(UInt8(ascii: "{")): return try nested("object") { (me) throws(JsonFailure) in try me.object() }
    case UInt32(UInt8(ascii: "[")): return try nested("array") { (me) throws(JsonFailure) in try me.array() }
    case UInt32(UInt8(ascii: "n")) where takes("null"): return .none
    case UInt32(UInt8(ascii: "t")) where takes("true"): return .true
    case UInt32(UInt8(ascii: "f")) where takes("false"): return .false
    case UInt32(UInt8(ascii: "N")) where takes("NaN"): return try constant("NaN", .nan)
    case UInt32(UInt8(ascii: "I")) where takes("Infinity"): return try constant("Infinity", .infinity)
    case UInt32(UInt8(ascii: "-")) where takes("-Infinity"): return try constant("-Infinity", -.infinity)
    default: return try number()
    }
  }

  private mutating func takes(_ word: StaticString) -> Bool {
    let length = word.utf8CodeUnitCount
    guard position &+ length <= count else { return false }
    for i in 0..<length where UInt32(truncatingIfNeeded: units[position &+ i]) != UInt32(word.utf8Start[i]) {
      return false
    }
    position &+= length
    return true
  }

  private func constant(_ name: String, _ value: Double) throws(JsonFailure) -> Value {
    if hooks.constant.isUndefined { return Value(value) }
    return try call(hooks.constant, vm.newStr(name))
  }

  private func call(_ hook: Value, _ argument: Value) throws(JsonFailure) -> Value {
    do { return try vm.call(hook, argument) } catch { throw .python(error) }
  }

  // MARK: Containers

  private mutating func nested(
    _ what: String, _ body: (inout Self) throws(JsonFailure) -> Value
  ) throws(JsonFailure) -> Value {
    if depthLeft <= 0 {
      throw .python(
        vm.raise(
          .recursionError, "maximum recursion depth exceeded while decoding a JSON \(what) from a unicode string"))
    }
    depthLeft &-= 1
    position &+= 1
    let mark = vm.keepMark
    defer { vm.release(to: mark) }
    let result = try body(&self)
    depthLeft &+= 1
    return result
  }

  private mutating func array() throws(JsonFailure) -> Value {
    let list = vm.newList()
    vm.keep(Value(.list, list))
    skipSpace()
    if unit(position) == UInt32(UInt8(ascii: "]")) {
      position &+= 1
      return Value(.list, list)
    }
    while true {
      let item = try value()
      do {
        try vm.append(list, item)
        try vm.charge(1)
      } catch { throw .python(error) }
      skipSpace()
      let c = unit(position)
      if c == UInt32(UInt8(ascii: "]")) {
        position &+= 1
        return Value(.list, list)
      }
      guard c == UInt32(UInt8(ascii: ",")) else { throw .syntax("Expecting ',' delimiter", position) }
      position &+= 1
      skipSpace()
    }
  }

  private mutating func object() throws(JsonFailure) -> Value {
    let makesPairs = !hooks.pairs.isUndefined
    let dict = makesPairs ? nil : vm.newDict()
    let pairs = makesPairs ? vm.newList() : nil
    if let dict { vm.keep(Value(.dict, dict)) }
    if let pairs { vm.keep(Value(.list, pairs)) }
    skipSpace()
    if unit(position) == UInt32(UInt8(ascii: "}")) {
      position &+= 1
    } else {
      try members(dict, pairs)
    }
    if let pairs { return try call(hooks.pairs, Value(.list, pairs)) }
    let result = dict.map { Value(.dict, $0) } ?? .none
    return hooks.object.isUndefined ? result : try call(hooks.object, result)
  }

  private mutating func members(_ dict: DictRef?, _ pairs: ListRef?) throws(JsonFailure) {
    while true {
      guard unit(position) == UInt32(UInt8(ascii: "\"")) else {
        throw .syntax("Expecting property name enclosed in double quotes", position)
      }
      position &+= 1
      let key = try objectKey()
      skipSpace()
      guard unit(position) == UInt32(UInt8(ascii: ":")) else { throw .syntax("Expecting ':' delimiter", position) }
      position &+= 1
      skipSpace()
      let mark = vm.keepMark
      vm.keep(key)
      let item = try value()
      do {
        if let dict { try vm.set(dict, key, item) }
        if let pairs { try vm.append(pairs, vm.newTuple([key, item])) }
        try vm.charge(1)
      } catch { throw .python(error) }
      vm.release(to: mark)
      skipSpace()
      let c = unit(position)
      position &+= 1
      if c == UInt32(UInt8(ascii: "}")) { return }
      guard c == UInt32(UInt8(ascii: ",")) else { throw .syntax("Expecting ',' delimiter", position &- 1) }
      skipSpace()
    }
  }

  /// A key whose opening quote stands just before `position`. Keys repeat from object to object: interned, each exists once.
  private mutating func objectKey() throws(JsonFailure) -> Value {
    guard MemoryLayout<Unit>.size == 1, let known = knownKeys else { return vm.intern(try string()) }
    if expectedKey >= known.pointee.count { expectedKey = 0 }
    if expectedKey < known.pointee.count {
      let key = known.pointee.items[expectedKey]
      let length = key.str.pointee.count
      if position &+ length < count, unit(position &+ length) == UInt32(UInt8(ascii: "\"")),
        memcmp(units + position, key.str.latin1, length) == 0
      {
        position &+= length &+ 1
        expectedKey &+= 1
        return key
      }
    }
    let key = vm.intern(try string())
    do { try remember(key, known) } catch { throw .python(error) }
    return key
  }

  /// Expects what followed a key the last time. Only keys that stand in the text as they are can be compared with it.
  private mutating func remember(_ key: Value, _ known: ListRef) throws(PyError) {
    for i in 0..<known.pointee.count where known.pointee.items[i] === key {
      expectedKey = i &+ 1
      return
    }
    guard known.pointee.count < 64, key.str.pointee.isASCII else { return }
    for i in 0..<key.str.pointee.count {
      let c = key.str.latin1[i]
      if c < 0x20 || c == UInt8(ascii: "\"") || c == UInt8(ascii: "\\") { return }
    }
    try vm.append(known, key)
    expectedKey = known.pointee.count
  }

  // MARK: Numbers

  private func isDigit(_ index: Int) -> Bool {
    let c = unit(index)
    return c >= 0x30 && c <= 0x39
  }

  private mutating func number() throws(JsonFailure) -> Value {
    let start = position
    var i = start
    if unit(i) == UInt32(UInt8(ascii: "-")) { i &+= 1 }
    guard isDigit(i) else { throw .noValue(start) }
    if unit(i) == 0x30 { i &+= 1 } else { while isDigit(i) { i &+= 1 } }
    var isFloat = false
    let point = i
    if unit(i) == UInt32(UInt8(ascii: ".")) && isDigit(i &+ 1) {
      isFloat = true
      i &+= 2
      while isDigit(i) { i &+= 1 }
    }
    if isFloat && i &- start <= 16 && hooks.float.isUndefined && unit(i) | 0x20 != UInt32(UInt8(ascii: "e")) {
      position = i
      return shortDecimal(start, point, i)
    }
    if unit(i) | 0x20 == UInt32(UInt8(ascii: "e")) {
      var j = i &+ 1
      if unit(j) == UInt32(UInt8(ascii: "+")) || unit(j) == UInt32(UInt8(ascii: "-")) { j &+= 1 }
      if isDigit(j) {
        isFloat = true
        while isDigit(j) { j &+= 1 }
        i = j
      }
    }
    position = i
    if !isFloat && i &- start <= 18 && hooks.integer.isUndefined { return smallInteger(start, i) }
    var text: [UInt8] = []
    text.reserveCapacity(i - start)
    for index in start..<i { text.append(UInt8(truncatingIfNeeded: units[index])) }
    if isFloat {
      if hooks.float.isUndefined { return Value(PythonFloat.parse(ascii: text) ?? .nan) }
      return try call(hooks.float, vm.newStr(utf8: text))
    }
    return try call(hooks.integer.isUndefined ? vm.type(.int).value : hooks.integer, vm.newStr(utf8: text))
  }

  /// Up to 15 digits and the power of ten below are exact as floats, so that their quotient is rounded once, as it should.
  private func shortDecimal(_ start: Int, _ point: Int, _ end: Int) -> Value {
    let isNegative = unit(start) == UInt32(UInt8(ascii: "-"))
    var digits = 0
    for i in (isNegative ? start &+ 1 : start)..<end where i != point {
      digits = digits &* 10 &+ Int(truncatingIfNeeded: units[i]) &- 0x30
    }
    var power = 1
    for _ in point &+ 1..<end { power &*= 10 }
    let quotient = Double(digits) / Double(power)
    return Value(isNegative ? -quotient : quotient)
  }

  /// Up to 18 characters cannot overflow.
  private func smallInteger(_ start: Int, _ end: Int) -> Value {
    let isNegative = unit(start) == UInt32(UInt8(ascii: "-"))
    var number = 0
    for i in (isNegative ? start &+ 1 : start)..<end {
      number = number &* 10 &+ Int(truncatingIfNeeded: units[i]) &- 0x30
    }
    return Value(isNegative ? 0 &- number : number)
  }
}
