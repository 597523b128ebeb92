// This file defines how a decimal number is read from a text and shown as one.

import Numbers
import PyRuntime

extension DecimalOperation {
  /// The number that a str spells; nil for none. With `isLenient` white space around and underscores within are allowed.
  func read(_ str: StrRef, isLenient: Bool) throws(PyError) -> DecimalNumber? {
    try vm.charge(str.pointee.count >> 3)
    if str.pointee.isASCII {
      let text = UnsafeBufferPointer(
        start: UnsafePointer(str.pointee.data.assumingMemoryBound(to: UInt8.self)), count: str.pointee.count)
      let isPlain = text.allSatisfy { $0 > 0x20 && $0 != 0x5F }
      if isPlain {
        var reader = DecimalReader(text)
        return try reader.number(self)
      }
      if !isLenient { return nil }
    }
    // Digits of any script count as those of ASCII; 0xFF is in no number.
    var points = (0..<str.pointee.count).map { str.codePoint(at: $0) }[...]
    if isLenient {
      while let last = points.last, PythonText.isSpace(last) { points.removeLast() }
      while let first = points.first, PythonText.isSpace(first) { points.removeFirst() }
      points.removeAll { $0 == 0x5F }
    }
    let text = points.map { point in
      if let digit = PythonText.decimalDigit(point) { return 0x30 + digit }
      return point > 0x20 && point < 0x7F ? UInt8(truncatingIfNeeded: point) : 0xFF
    }
    return try withUnsafeText(text) { (text) throws(PyError) in
      var reader = DecimalReader(text)
      return try reader.number(self)
    }
  }

  private func withUnsafeText(
    _ text: [UInt8], _ body: (UnsafeBufferPointer<UInt8>) throws(PyError) -> DecimalNumber?
  ) throws(PyError) -> DecimalNumber? {
    var result: DecimalNumber?
    var failure: PyError?
    text.withUnsafeBufferPointer { buffer in
      do throws(PyError) { result = try body(buffer) } catch { failure = error }
    }
    if let failure { throw failure }
    return result
  }

  /// The digits as ASCII.
  func digits(_ number: Coefficient) throws(PyError) -> [UInt8] {
    let words = number.wordCount
    if words > 24 {
      try vm.reserve(words * 20)
      try vm.charge(products: Limbs.multiplyCost(words, words))
    }
    return number.ascii
  }

  /// The number of these digit values.
  func coefficient(_ digits: [UInt8]) throws(PyError) -> Coefficient {
    if digits.count < PowersOfTen.small.count {
      return .small(digits.reduce(0) { $0 &* 10 &+ UInt128($1) })
    }
    let words = digits.count / 19
    try vm.reserve(words * 20)
    try vm.charge(products: Limbs.multiplyCost(words, words))
    return Coefficient(BigInt(digits: digits, radix: 10))
  }

  /// The number as `str` shows it, or with an exponent that is a multiple of three.
  func shown(_ a: DecimalNumber, byThousands: Bool = false) throws(PyError) -> [UInt8] {
    var text: [UInt8] = a.isNegative ? [0x2D] : []
    guard a.isFinite else {
      if a.isInfinite { return text + "Infinity".utf8 }
      text += (a.kind == .signalingNaN ? "sNaN" : "NaN").utf8
      return a.coefficient.isZero ? text : text + (try digits(a.coefficient))
    }
    let digits = try digits(a.coefficient)
    let adjusted = a.exponent + digits.count - 1
    var point = 1
    if a.exponent <= 0 && adjusted >= -6 {
      point = digits.count + a.exponent
    } else if byThousands {
      // A zero keeps its exponent a multiple of three from above.
      point = a.isZero ? 1 - modulo3(-adjusted) : modulo3(adjusted) + 1
    }
    text.reserveCapacity(digits.count + 8)
    if point <= 0 {
      text.append(0x30)
      text.append(0x2E)
      text.append(contentsOf: repeatElement(0x30, count: -point))
      text.append(contentsOf: digits)
    } else if point >= digits.count {
      text.append(contentsOf: digits)
      text.append(contentsOf: repeatElement(0x30, count: point - digits.count))
    } else {
      text.append(contentsOf: digits[..<point])
      text.append(0x2E)
      text.append(contentsOf: digits[point...])
    }
    let power = a.exponent + digits.count - point
    if power != 0 { text += exponentText(power, letter: settings.showsCapitals ? 0x45 : 0x65) }
    return text
  }

  private func modulo3(_ value: Int) -> Int { (value % 3 + 3) % 3 }

  func exponentText(_ power: Int, letter: UInt8) -> [UInt8] {
    [letter] + (power < 0 ? "" : "+").utf8 + String(power).utf8
  }
}

/// Reads a literal byte by byte.
private struct DecimalReader {
  private let text: UnsafeBufferPointer<UInt8>
  private var place = 0

  init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

  /// What follows, with letters in lower case; 0 at the end.
  private var next: UInt8 { place < text.count ? text[place] | (text[place] >= 0x40 ? 0x20 : 0) : 0 }
  private var isAtEnd: Bool { place == text.count }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  private mutating func skip(_ word: StaticString) -> Bool {
    let start = place
    for i in 0..<word.utf8CodeUnitCount {
      if next != word.utf8Start[i] {
        place = start
        return false
      }
      place += 1
    }
    return true
  }

  private mutating func skipSign() -> Bool {
    let isNegative = next == 0x2D
    if isNegative || next == 0x2B { place += 1 }
    return isNegative
  }

  mutating func number(_ operation: DecimalOperation) throws(PyError) -> DecimalNumber? {
    let isNegative = skipSign()
    if skip("inf") { return isAtEnd || (skip("inity") && isAtEnd) ? DecimalNumber(.infinity, isNegative) : nil }
    let isSignaling = skip("snan")
    if isSignaling || skip("nan") {
      let start = place
      while DecimalReader.isDigit(next) { place += 1 }
      guard isAtEnd else { return nil }
      let payload = try coefficient(operation, start, place)
      return DecimalNumber(isSignaling ? .signalingNaN : .quietNaN, isNegative, payload: payload)
    }
    return try finite(operation, isNegative)
  }

  private mutating func finite(_ operation: DecimalOperation, _ isNegative: Bool) throws(PyError) -> DecimalNumber? {
    let start = place
    var point = -1
    var value: UInt64 = 0
    while true {
      let byte = next
      if DecimalReader.isDigit(byte) {
        // Right for the first nineteen digits; more are read again.
        value = value &* 10 &+ UInt64(byte &- 0x30)
      } else if byte == 0x2E && point < 0 {
        point = place
      } else {
        break
      }
      place += 1
    }
    let end = place
    let count = end - start - (point < 0 ? 0 : 1)
    if count == 0 { return nil }
    let power = try takeExponent()
    guard isAtEnd, let power else { return nil }
    let exponent = power - (point < 0 ? 0 : end - point - 1)
    let digits = count <= 19 ? .small(UInt128(value)) : try coefficient(operation, start, end)
    return DecimalNumber(isNegative, digits, exponent)
  }

  /// The exponent, or nil for one without digits; beyond what any context takes it is only far enough off.
  private mutating func takeExponent() throws(PyError) -> Int? {
    guard next == 0x65 else { return 0 }
    place += 1
    let isNegative = skipSign()
    guard DecimalReader.isDigit(next) else { return nil }
    var value = 0
    while DecimalReader.isDigit(next) {
      value = value < 400_000_000_000_000_000 ? value * 10 + Int(next - 0x30) : 4_000_000_000_000_000_000
      place += 1
    }
    return isNegative ? -value : value
  }

  private func coefficient(_ operation: DecimalOperation, _ start: Int, _ end: Int) throws(PyError) -> Coefficient {
    try operation.coefficient(text[start..<end].compactMap { DecimalReader.isDigit($0) ? $0 &- 0x30 : nil })
  }
}
