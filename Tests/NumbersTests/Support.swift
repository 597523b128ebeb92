// This file defines what the tests of this target share: numbers from text, and text as code points.

import Numbers

func scalars(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }

/// A big number from decimal text.
func big(_ text: String) -> BigInt {
  let negative = text.hasPrefix("-")
  return BigInt(digits: text.utf8.drop { $0 == 0x2D }.map { $0 - 0x30 }, radix: 10, negative: negative)
}

/// `format(value, spec)` of a float, or the message of its error.
func format(_ value: Double, _ spec: String) -> String {
  do {
    return try FormatSpec.parse(scalars(spec), for: .float, typeName: "float").render(value).string
  } catch {
    return "\(error.kind.rawValue): \(error.message)"
  }
}

/// `format(value, spec)` of an int, or the message of its error.
func format(_ value: PythonInt, _ spec: String) -> String {
  do {
    return try FormatSpec.parse(scalars(spec), for: .integer, typeName: "int").render(value).string
  } catch {
    return "\(error.kind.rawValue): \(error.message)"
  }
}

/// `format(value, spec)` of a string, or the message of its error.
func format(_ value: String, _ spec: String) -> String {
  do {
    let text = scalars(value)
    let layout = try FormatSpec.parse(scalars(spec), for: .string, typeName: "str").layout(count: text.count)
    return String(String.UnicodeScalarView(layout.apply(text).compactMap { Unicode.Scalar($0) }))
  } catch {
    return "\(error.kind.rawValue): \(error.message)"
  }
}

/// `format(complex(real, imaginary), spec)`, or the message of its error.
func format(_ real: Double, _ imaginary: Double, _ spec: String) -> String {
  do {
    return try FormatSpec.parse(scalars(spec), for: .complex, typeName: "complex")
      .renderComplex(real: real, imaginary: imaginary).string
  } catch {
    return "\(error.kind.rawValue): \(error.message)"
  }
}

/// Numbers of every length up to several hundred limbs, made by a fixed recurrence, with runs of ones and zeros in
/// them, because those are what carries and quotient estimates go wrong on.
struct NumberSource {
  private var state: UInt64 = 0x9E37_79B9_7F4A_7C15

  mutating func word() -> UInt {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return UInt(state)
  }

  mutating func number(limbs count: Int) -> BigInt {
    let limbs = (0..<count).map { _ in
      switch word() % 4 {
      case 0: UInt.max
      case 1: UInt.zero
      default: word()
      }
    }
    return BigInt(limbs: limbs + [word() | 1], negative: word() % 2 == 0)
  }
}
