// This file defines the arithmetic of complex numbers, because Swift has none: division by Smith's method, whole powers
// by squaring, other powers in polar form.

import Glibc

/// A complex number of two doubles.
struct ComplexNumber {
  var real: Double
  var imaginary: Double

  init(_ real: Double, _ imaginary: Double) {
    self.real = real
    self.imaginary = imaginary
  }

  static func + (a: ComplexNumber, b: ComplexNumber) -> ComplexNumber {
    ComplexNumber(a.real + b.real, a.imaginary + b.imaginary)
  }

  static func - (a: ComplexNumber, b: ComplexNumber) -> ComplexNumber {
    ComplexNumber(a.real - b.real, a.imaginary - b.imaginary)
  }

  static func * (a: ComplexNumber, b: ComplexNumber) -> ComplexNumber {
    ComplexNumber(
      a.real * b.real - a.imaginary * b.imaginary, a.real * b.imaginary + a.imaginary * b.real)
  }

  /// The quotient, scaled by the larger part of the divisor so that no square overflows; nil for a zero divisor.
  func divided(by b: ComplexNumber) -> ComplexNumber? {
    if b.real.isNaN || b.imaginary.isNaN { return ComplexNumber(.nan, .nan) }
    if b.real.magnitude >= b.imaginary.magnitude {
      if b.real == 0 { return nil }
      let ratio = b.imaginary / b.real
      let scale = b.real + b.imaginary * ratio
      return ComplexNumber((real + imaginary * ratio) / scale, (imaginary - real * ratio) / scale)
    }
    let ratio = b.real / b.imaginary
    let scale = b.real * ratio + b.imaginary
    return ComplexNumber((real * ratio + imaginary) / scale, (imaginary * ratio - real) / scale)
  }

  /// The power; nil for zero to a negative or complex power, and where the angle of the result is infinite.
  func power(_ exponent: ComplexNumber) -> ComplexNumber? {
    let whole = exponent.real
    if exponent.imaginary == 0, whole == whole.rounded(.down), whole.magnitude <= 100 {
      let positive = wholePower(Int(whole.magnitude))
      return whole > 0 ? positive : ComplexNumber(1, 0).divided(by: positive)
    }
    if exponent.real == 0, exponent.imaginary == 0 { return ComplexNumber(1, 0) }
    if real == 0, imaginary == 0 {
      return exponent.imaginary != 0 || exponent.real < 0 ? nil : ComplexNumber(0, 0)
    }
    let size = hypot(real, imaginary)
    let angle = atan2(imaginary, real)
    var length = Glibc.pow(size, exponent.real)
    var phase = angle * exponent.real
    if exponent.imaginary != 0 {
      length /= exp(angle * exponent.imaginary)
      phase += exponent.imaginary * log(size)
    }
    if phase.isInfinite { return nil }
    return ComplexNumber(length * cos(phase), length * sin(phase))
  }

  private func wholePower(_ exponent: Int) -> ComplexNumber {
    var result = ComplexNumber(1, 0)
    var factor = self
    var left = exponent
    while left > 0 {
      if left & 1 == 1 { result = result * factor }
      left >>= 1
      if left > 0 { factor = factor * factor }
    }
    return result
  }

  /// Whether a part is infinite: a power that grew out of range.
  var isInfinite: Bool { real.isInfinite || imaginary.isInfinite }
}

extension VM {
  func newComplex(_ number: ComplexNumber) -> Value { newComplex(number.real, number.imaginary) }

  /// `a ** b`
  func complexPower(_ a: ComplexNumber, _ b: ComplexNumber) throws(PyError) -> Value {
    guard let result = a.power(b) else { throw zeroDivisionError("0.0 to a negative or complex power") }
    if result.isInfinite { throw overflowError("complex exponentiation") }
    return newComplex(result)
  }

  /// An operand of a complex operator: complex, float, int or bool; nil for anything else.
  func complexOperand(_ value: Value) throws(PyError) -> ComplexNumber? {
    let plain = builtin(value)
    if plain.is(.complex) { return ComplexNumber(plain.complex.pointee.real, plain.complex.pointee.imaginary) }
    return try floatOperand(plain).map { ComplexNumber($0, 0) }
  }
}
