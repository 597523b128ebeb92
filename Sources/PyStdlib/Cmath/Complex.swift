// This file defines the complex numbers that the functions of cmath work on.

import Glibc

struct Complex {
  var real: Double
  var imaginary: Double

  init(_ real: Double, _ imaginary: Double) {
    self.real = real
    self.imaginary = imaginary
  }

  var isFinite: Bool { real.isFinite && imaginary.isFinite }
  var size: Double { hypot(real, imaginary) }
  var phase: Double { atan2(imaginary, real) }
  /// The number times i, which is exact.
  var turnedLeft: Complex { Complex(-imaginary, real) }
  /// The number times -i.
  var turnedRight: Complex { Complex(imaginary, -real) }
  static prefix func - (z: Complex) -> Complex { Complex(-z.real, -z.imaginary) }

  /// The logarithm of the size where the size itself could overflow: half the number is measured.
  var logarithmOfHugeSize: Double { log(hypot(real / 2, imaginary / 2)) }

  /// Whether a part is so large that sums of parts could overflow.
  var isHuge: Bool { real.magnitude > Complex.huge || imaginary.magnitude > Complex.huge }

  static let huge = Double.greatestFiniteMagnitude / 4
  /// Beyond it, e to a part overflows although the result may not.
  static let hugeExponent = log(huge)
}
