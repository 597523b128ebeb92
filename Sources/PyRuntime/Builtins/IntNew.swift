// This file defines how other values become ints: `int(x)`, `int(text, base)`, and the same for native code.

import Numbers

/// `int.__new__`
func intNew(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let value = arguments[1]
  let base = arguments[2]
  if value.isUndefined {
    if !base.isUndefined { throw vm.typeError("int() missing string argument") }
    return try vm.newNumber(arguments[0], .int, Value(0))
  }
  if base.isUndefined { return try vm.newNumber(arguments[0], .int, try vm.integerValue(value)) }
  let number = try vm.indexValue(base)
  guard number.isInt, number.int == 0 || (2...36).contains(number.int) else {
    throw vm.valueError("int() base must be >= 2 and <= 36, or 0")
  }
  let plain = vm.builtin(value)
  guard plain.isStr || plain.is(.bytes) || plain.is(.bytearray), let text = try vm.numberText(plain) else {
    throw vm.typeError("int() can't convert non-string with explicit base")
  }
  return try vm.newNumber(arguments[0], .int, try vm.parseInteger(text, base: number.int, of: value))
}

extension VM {
  /// `int(value)`: an int or big int. Throws what `int` throws.
  public func integerValue(_ value: Value) throws(PyError) -> Value {
    switch value.kind {
    case .int, .bigInt: return value
    case .bool: return Value(value.int)
    case .float: return try integer(of: value.float)
    case .str:
      if let small = shortNumber(value.str) { return Value(small) }
    default:
      if let converted = try convertToInteger(value) { return converted }
    }
    let plain = builtin(value)
    try refuseLongDigits(plain)
    if let text = try numberText(plain) { return try parseInteger(text, base: 10, of: value) }
    throw typeError(
      "int() argument must be a string, a bytes-like object or a real number, not '\(typeName(value))'")
  }

  /// The value of up to 18 decimal digits with nothing around them: nearly every number that a program reads.
  private func shortNumber(_ str: StrRef) -> Int? {
    guard str.pointee.width == 1, 1...18 ~= str.pointee.count else { return nil }
    var number = 0
    for i in 0..<str.pointee.count {
      let digit = Int(str.latin1[i]) &- 0x30
      guard 0...9 ~= digit else { return nil }
      number = number &* 10 &+ digit
    }
    return number
  }

  /// By `__int__`, `__index__` or `__trunc__`; nil when the type has none of them.
  private func convertToInteger(_ value: Value) throws(PyError) -> Value? {
    let type = self.type(of: value)
    for (name, text) in [(SpecialName.int, "__int__"), (.index, "__index__"), (.trunc, "__trunc__")] {
      let method = lookup(type, name)
      if method.isUndefined { continue }
      let result = try callMethod(method, value)
      let number = integerOperand(result)
      if !number.isUndefined { return number }
      if name == .trunc {
        if lookup(self.type(of: result), .index).isUndefined {
          throw typeError("__trunc__ returned non-Integral (type \(typeName(result)))")
        }
        return try indexValue(result)
      }
      throw typeError("\(text) returned non-int (type \(typeName(result)))")
    }
    return nil
  }

  /// The int part of a float. Throws ValueError for NaN, OverflowError for infinities.
  public func integer(of value: Double) throws(PyError) -> Value {
    newInt(try numeric { () throws(NumberError) in try PythonFloat.integer(value) })
  }

  /// Throws the ValueError of a decimal number above the digit limit while its text is only looked at: a copy of a
  /// hundred million digits would cost seconds.
  private func refuseLongDigits(_ text: Value) throws(PyError) {
    let limit = integerDigitLimit
    guard limit > 0, text.isStr, text.str.pointee.isASCII, text.str.pointee.count > limit else { return }
    let bytes = UnsafeBufferPointer(start: text.str.latin1, count: text.str.pointee.count)
    try charge(bytes.count >> 6)
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 9 < 5 || byte &- 0x1C < 4 }
    var start = 0
    var end = bytes.count
    while start < end, isSpace(bytes[start]) { start &+= 1 }
    while end > start, isSpace(bytes[end &- 1]) { end &-= 1 }
    if start < end, bytes[start] == 0x2B || bytes[start] == 0x2D { start &+= 1 }
    var digits = 0
    var wasDigit = false
    for i in start..<end {
      if bytes[i] &- 0x30 < 10 {
        digits &+= 1
        wasDigit = true
      } else if bytes[i] == 0x5F && wasDigit {
        wasDigit = false
      } else {
        return
      }
    }
    guard wasDigit, digits > limit else { return }
    throw valueError(
      "Exceeds the limit (\(limit) digits) for integer string conversion: value has \(digits) digits; use "
        + "sys.set_int_max_str_digits() to increase the limit")
  }

  /// `repr(value)` for the message of a ValueError, which goes without a message when that fails.
  func quoted(_ value: Value) throws(PyError) -> Value {
    do { return try repr(value) } catch {
      guard error == .exception else { throw error }
      throw valueError("")
    }
  }

  /// Reads an int from the text of `source`, which errors quote.
  func parseInteger(_ text: [UInt32], base: Int, of source: Value) throws(PyError) -> Value {
    let limit = integerDigitLimit
    if base & (base &- 1) != 0 || base == 0 {
      // Digits above the limit are refused without work.
      let count = min(text.count, limit > 0 ? limit : text.count) / 18 &+ 1
      try charge(products: Limbs.multiplyCost(count, count))
    }
    let failure: PythonInt.ParseFailure
    do {
      return newInt(try PythonInt.parse(text, base: base, digitLimit: limit))
    } catch {
      failure = error
    }
    if case .error(let error) = failure { throw raise(error) }
    // Bytes of any kind are shown as plain ones.
    let bytes = builtin(source).isStr ? nil : try byteView(source)
    let shown = try quoted(bytes.map { newBytes($0.array) } ?? source).str.string.unicodeScalars.prefix(200)
    throw valueError("invalid literal for int() with base \(base): \(String(String.UnicodeScalarView(shown)))")
  }
}
