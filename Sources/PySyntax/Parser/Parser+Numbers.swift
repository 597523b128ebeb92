// This file turns number tokens into values (language reference 2.4.4 to 2.4.7).

import Glibc
import SourceText

extension TreeParser {
  /// The value of a number that the lexer has accepted.
  func numberValue(_ token: Token) -> Constant {
    let text = UnsafeBufferPointer(start: source.bytes + Int(token.start), count: Int(token.end - token.start))
    if text.count > 1, text[0] == 0x30 {
      switch text[1] | 0x20 {
      case 0x78: return integer(text.dropFirst(2), radix: 16)
      case 0x6F: return integer(text.dropFirst(2), radix: 8)
      case 0x62: return integer(text.dropFirst(2), radix: 2)
      default: break
      }
    }
    let isFloat = text.contains { $0 == 0x2E || $0 | 0x20 == 0x65 }
    let isImaginary = text.last.map { $0 | 0x20 == 0x6A } ?? false
    if !isFloat && !isImaginary { return integer(text[...], radix: 10) }
    let value = float(text)
    return isImaginary ? .imaginary(value) : .float(value)
  }

  private func integer(_ digits: Slice<UnsafeBufferPointer<UInt8>>, radix: Int) -> Constant {
    var value = 0
    for byte in digits where byte != 0x5F {
      let digit = byte < 0x40 ? byte &- 0x30 : (byte | 0x20) &- 0x57
      let (product, overflow) = value.multipliedReportingOverflow(by: radix)
      let (sum, carry) = product.addingReportingOverflow(Int(digit))
      if overflow || carry { return .bigInteger(digits: digits.filter { $0 != 0x5F }, radix: radix) }
      value = sum
    }
    return .integer(value)
  }

  private func float(_ text: UnsafeBufferPointer<UInt8>) -> Double {
    var characters = text.filter { $0 != 0x5F }.map { CChar(bitPattern: $0) }
    characters.append(0)
    return strtod(characters, nil)
  }
}
