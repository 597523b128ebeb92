// This file reads complex numbers from text as `complex(text)` does: a real part, an imaginary part, or both, in optional
// parentheses (library reference, `complex`).

import Numbers

extension VM {
  /// The complex number that a str stands for. Throws ValueError.
  func parseComplex(_ source: Value) throws(PyError) -> ComplexNumber {
    guard let points = try numberText(source) else { return ComplexNumber(0, 0) }
    var text: [UInt8] = []
    text.reserveCapacity(points.count)
    for point in points {
      if point < 0x80 {
        text.append(UInt8(truncatingIfNeeded: point))
      } else if PythonText.isSpace(point) {
        text.append(0x20)
      } else {
        text.append(PythonText.decimalDigit(point).map { $0 + 0x30 } ?? 0xFF)
      }
    }
    guard let plain = withoutUnderscores(text) else {
      let message = newStr("could not convert string to complex: ").str
      throw raise(newException(type(.valueError), [try concatenate(message, try repr(source).str)]))
    }
    var scanner = ComplexScanner(plain)
    guard let number = scanner.number() else { throw valueError("complex() arg is a malformed string") }
    return number
  }

  /// Underscores may stand between two digits; nil when one stands elsewhere.
  private func withoutUnderscores(_ text: [UInt8]) -> [UInt8]? {
    guard text.contains(0x5F) else { return text }
    func isDigit(_ index: Int) -> Bool { text.indices.contains(index) && text[index] >= 0x30 && text[index] <= 0x39 }
    for (index, byte) in text.enumerated() where byte == 0x5F {
      if !isDigit(index - 1) || !isDigit(index + 1) { return nil }
    }
    return text.filter { $0 != 0x5F }
  }
}

private struct ComplexScanner {
  private var rest: ArraySlice<UInt8>

  init(_ text: [UInt8]) { rest = text[...] }

  /// The whole text as a number.
  mutating func number() -> ComplexNumber? {
    skipSpaces()
    let isBracketed = take { $0 == 0x28 }
    if isBracketed { skipSpaces() }
    guard let number = parts() else { return nil }
    skipSpaces()
    if isBracketed {
      guard take({ $0 == 0x29 }) else { return nil }
      skipSpaces()
    }
    return rest.isEmpty ? number : nil
  }

  private mutating func parts() -> ComplexNumber? {
    guard let first = float() else {
      let unit = sign() ?? 1
      return takeUnit() ? ComplexNumber(0, unit) : nil
    }
    if let next = rest.first, next == 0x2B || next == 0x2D {
      let second: Double
      if let value = float() { second = value } else { second = sign() ?? 1 }
      return takeUnit() ? ComplexNumber(first, second) : nil
    }
    return takeUnit() ? ComplexNumber(0, first) : ComplexNumber(first, 0)
  }

  private mutating func skipSpaces() { while take({ $0 == 0x20 || ($0 >= 0x09 && $0 <= 0x0D) }) {} }

  private mutating func take(_ matches: (UInt8) -> Bool) -> Bool {
    guard let byte = rest.first, matches(byte) else { return false }
    rest.removeFirst()
    return true
  }

  private mutating func takeUnit() -> Bool { take { $0 | 0x20 == 0x6A } }

  private mutating func sign() -> Double? {
    if take({ $0 == 0x2D }) { return -1 }
    return take { $0 == 0x2B } ? 1 : nil
  }

  /// The longest float at the front; nothing is taken when there is none.
  private mutating func float() -> Double? {
    let start = rest
    _ = sign()
    for word in ["infinity", "inf", "nan"] {
      let text = rest.prefix(word.utf8.count)
      if text.map({ $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }) == Array(word.utf8) {
        rest.removeFirst(text.count)
        return PythonFloat.parse(ascii: Array(start[..<rest.startIndex]))
      }
    }
    var hasDigits = digits()
    if take({ $0 == 0x2E }), digits() { hasDigits = true }
    guard hasDigits else {
      rest = start
      return nil
    }
    let mantissa = rest
    if take({ $0 | 0x20 == 0x65 }) {
      _ = sign()
      if !digits() { rest = mantissa }
    }
    return PythonFloat.parse(ascii: Array(start[..<rest.startIndex]))
  }

  private mutating func digits() -> Bool {
    let start = rest.startIndex
    while take({ $0 >= 0x30 && $0 <= 0x39 }) {}
    return rest.startIndex > start
  }
}
