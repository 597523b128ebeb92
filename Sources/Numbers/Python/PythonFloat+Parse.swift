// This file reads floats as `float(text)` does (library reference, `float`), because the C library accepts more
// (hexadecimal, "nan(...)") and less (underscores).

import Glibc

extension PythonFloat {
  /// The float that a text stands for, or nil; the runtime words the error, which quotes the text by its `repr`.
  /// White space around it is ignored, decimal digits of any script count.
  public static func parse<Scalars: BidirectionalCollection>(_ scalars: Scalars) -> Double?
  where Scalars.Element == UInt32 {
    parse(ascii: PythonText.numericASCII(scalars))
  }

  /// The same for text that is stripped and ASCII.
  public static func parse(ascii text: [UInt8]) -> Double? {
    var rest = text[...]
    let negative = rest.first == 0x2D
    if negative || rest.first == 0x2B { rest.removeFirst() }
    if let value = namedValue(rest) { return negative ? -value : value }
    guard let digits = decimalLiteral(rest) else { return nil }
    let value = digits.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { $0.baseAddress.map { strtod($0, nil) } ?? 0 }
    }
    return negative ? -value : value
  }

  /// "inf", "infinity" and "nan" in any case.
  static func namedValue(_ text: ArraySlice<UInt8>) -> Double? {
    guard text.count == 3 || text.count == 8 else { return nil }
    switch String(decoding: text.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }, as: UTF8.self) {
    case "inf", "infinity": return .infinity
    case "nan": return .nan
    default: return nil
    }
  }

  /// The text without its underscores and with a final NUL, when it is `digits [. digits] [e [sign] digits]` with at
  /// least one digit before or after the point and underscores only between digits.
  private static func decimalLiteral(_ text: ArraySlice<UInt8>) -> [UInt8]? {
    var result: [UInt8] = []
    result.reserveCapacity(text.count + 1)
    var index = text.startIndex
    func isDigit(_ index: Int) -> Bool { index < text.endIndex && text[index] >= 0x30 && text[index] <= 0x39 }
    func takeDigits() -> Bool {
      guard isDigit(index) else { return false }
      while isDigit(index) {
        result.append(text[index])
        index += 1
        if index < text.endIndex, text[index] == 0x5F, isDigit(index + 1) { index += 1 }
      }
      return true
    }
    var hasDigits = takeDigits()
    if index < text.endIndex, text[index] == 0x2E {
      result.append(0x2E)
      index += 1
      if takeDigits() { hasDigits = true }
    }
    guard hasDigits else { return nil }
    if index < text.endIndex, text[index] | 0x20 == 0x65 {
      result.append(0x65)
      index += 1
      if index < text.endIndex, text[index] == 0x2B || text[index] == 0x2D {
        result.append(text[index])
        index += 1
      }
      guard takeDigits() else { return nil }
    }
    guard index == text.endIndex else { return nil }
    result.append(0)
    return result
  }
}
