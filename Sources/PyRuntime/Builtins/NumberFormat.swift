// This file defines the text of numbers: decimal digits under the digit limit, and `__format__`, whose width and precision
// a program chooses, so that both are paid for before anything is written.

import Numbers

extension VM {
  /// `str(value)` of an int.
  func decimal(_ value: Value) throws(PyError) -> Value {
    if value.isInt { return text(of: value.int) }
    if value.is(.bigInt) { try payForDigits(value) }
    let number = pythonInt(value)
    let limit = integerDigitLimit
    return newStr(utf8: try numeric { () throws(NumberError) in try number.decimal(digitLimit: limit) })
  }

  /// The conversion to decimal digits divides halves by halves: it costs a few divisions of the whole.
  private func payForDigits(_ value: Value) throws(PyError) {
    try payForDigits(limbs: limbCount(value))
  }

  func payForDigits(limbs count: Int) throws(PyError) {
    // What is above the digit limit is refused without work.
    if integerDigitLimit > 0 && count &* 19 > integerDigitLimit &* 2 { return }
    try reserve(count &* 64)
    try charge(products: Limbs.divideCost(count, count / 2 &+ 1) &* 4)
  }

  /// `bin`, `oct`, `hex`: the digits behind the sign and the prefix.
  func prefixed(_ value: Value, radix: Int, _ prefix: String) throws(PyError) -> Value {
    try reserve(bitLength(value))
    var digits = pythonInt(value).ascii(radix: radix)
    digits.insert(contentsOf: Array(prefix.utf8), at: isNegative(value) ? 1 : 0)
    return newStr(utf8: digits)
  }

  /// The rendering of a format specification for an int, float or complex number. `name` is the name of the type in
  /// messages. Throws ValueError for specifications that do not fit.
  func format(number: Value, _ specification: Value, typeName name: String) throws(PyError) -> Value {
    let text = specification.str
    try reserve(text.pointee.count &* 4)
    let points = (0..<text.pointee.count).map { text.codePoint(at: $0) }
    let target: FormatSpec.Target = number.isFloat ? .float : number.is(.complex) ? .complex : .integer
    let spec = try numeric { () throws(FormatError) in try FormatSpec.parse(points, for: target, typeName: name) }
    let (room, overflow) = spec.width.addingReportingOverflow(min(spec.precision ?? 0, Int(Int32.max)))
    try reserve(overflow ? .max : room)
    if number.is(.bigInt) {
      try reserve(bitLength(number))
      if spec.type == 0x64 || spec.type == 0x6E { try payForDigits(number) }
    }
    let limit = integerDigitLimit
    let padded = try numeric { () throws(FormatError) in
      switch target {
      case .float: return try spec.render(number.float, typeName: name)
      case .complex:
        let complex = number.complex.pointee
        return try spec.renderComplex(real: complex.real, imaginary: complex.imaginary, typeName: name)
      default: return try spec.render(self.pythonInt(number), typeName: name, digitLimit: limit)
      }
    }
    let (bytes, tooMany) = padded.count.multipliedReportingOverflow(by: 8)
    try reserve(tooMany ? .max : bytes)
    return newStr(points: padded.scalars)
  }

  /// `__format__` of a builtin number; the empty specification means `str`.
  func formatMethod(_ arguments: Arguments, typeName name: String) throws(PyError) -> Value {
    let specification = builtin(arguments[1])
    guard specification.isStr else {
      throw typeError("__format__() argument must be str, not \(argumentTypeName(arguments[1]))")
    }
    if specification.str.pointee.count == 0 { return try str(arguments[0]) }
    return try format(number: arguments[0], specification, typeName: name)
  }

  /// The points of a str or the bytes of a bytes-like object as text to read a number from; nil for other values.
  func numberText(_ value: Value) throws(PyError) -> [UInt32]? {
    switch value.kind {
    case .str:
      try reserve(value.str.pointee.count &* 4)
      return (0..<value.str.pointee.count).map { value.str.codePoint(at: $0) }
    case .bytes, .bytearray:
      let bytes = value.bytes.pointee
      try reserve(bytes.count &* 4)
      // Bytes beyond ASCII are no digits; as Latin-1 some would count as white space.
      return (0..<bytes.count).map { bytes.data[$0] < 0x80 ? UInt32(bytes.data[$0]) : 0xFFFF }
    case .memoryview: return try numberText(try call(type(.bytes).value, value))
    default: return nil
    }
  }
}
