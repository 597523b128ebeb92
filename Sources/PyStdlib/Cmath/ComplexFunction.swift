// This file defines the functions of cmath on finite numbers, after W. Kahan, "Branch cuts for complex elementary
// functions": formulas that keep the sign of zero on a branch cut, and scaling where a step could overflow. What is not
// finite is looked up in `ComplexSpecials`.

import Glibc

enum ComplexFunction {
  enum Outcome {
    case value(Complex)
    /// No value: a pole, or an infinite argument without a limit.
    case pole
    case overflow

    /// What came of it, an infinity in place of an error.
    var value: Complex {
      switch self {
      case .value(let z): z
      case .pole, .overflow: Complex(-.infinity, 0)
      }
    }

    func map(_ change: (Complex) -> Complex) -> Outcome {
      if case .value(let z) = self { return .value(change(z)) }
      return self
    }
  }

  typealias Function = @Sendable (Complex) -> Outcome

  /// Those of one argument. A circular function is its hyperbolic one, turned by a quarter.
  static let all: [(String, Function)] = [
    ("acos", { acos($0) }), ("acosh", { acosh($0) }), ("asinh", { asinh($0) }), ("atanh", { atanh($0) }),
    ("asin", { asinh($0.turnedLeft).map(\.turnedRight) }), ("atan", { atanh($0.turnedLeft).map(\.turnedRight) }),
    ("cos", { cosh($0.turnedLeft) }), ("sin", { sinh($0.turnedLeft).map(\.turnedRight) }),
    ("tan", { tanh($0.turnedLeft).map(\.turnedRight) }),
    ("cosh", { cosh($0) }), ("sinh", { sinh($0) }), ("tanh", { tanh($0) }), ("exp", { exp($0) }),
    ("log10", { log($0).map { Complex($0.real / M_LN10, $0.imaginary / M_LN10) } }), ("sqrt", { sqrt($0) }),
  ]

  // MARK: Roots and logarithms

  static func sqrt(_ z: Complex) -> Outcome {
    if !z.isFinite { return ComplexSpecials.sqrt[z] }
    let x = z.real.magnitude
    let y = z.imaginary.magnitude
    if x == 0 && y == 0 { return .value(Complex(0, z.imaginary)) }
    let root: Double
    if x < .leastNormalMagnitude && y < .leastNormalMagnitude {
      // Subnormals lose digits, so they are scaled up by an odd power of two and the root of twice the sum down.
      let large = scalbn(x, 53)
      root = scalbn((large + hypot(large, scalbn(y, 53))).squareRoot(), -27)
    } else {
      let eighth = x / 8
      root = 2 * (eighth + hypot(eighth, y / 8)).squareRoot()
    }
    let other = y / (2 * root)
    if z.real >= 0 { return .value(Complex(root, copysign(other, z.imaginary))) }
    return .value(Complex(other, copysign(root, z.imaginary)))
  }

  private static func root(_ real: Double, _ imaginary: Double) -> Complex { sqrt(Complex(real, imaginary)).value }

  static func log(_ z: Complex) -> Outcome {
    if !z.isFinite { return ComplexSpecials.log[z] }
    let x = z.real.magnitude
    let y = z.imaginary.magnitude
    let size: Double
    if z.isHuge {
      size = z.logarithmOfHugeSize + M_LN2
    } else if x < .leastNormalMagnitude && y < .leastNormalMagnitude {
      if x == 0 && y == 0 { return .pole }
      size = Glibc.log(hypot(scalbn(x, 53), scalbn(y, 53))) - 53 * M_LN2
    } else {
      let distance = hypot(x, y)
      if distance >= 0.71 && distance <= 1.73 {
        // Close to 1 the logarithm would cancel: log(h) = log1p(h * h - 1) / 2, and h * h - 1 without rounding first.
        let (larger, smaller) = (max(x, y), min(x, y))
        size = log1p((larger - 1) * (larger + 1) + smaller * smaller) / 2
      } else {
        size = Glibc.log(distance)
      }
    }
    return .value(Complex(size, z.phase))
  }

  static func exp(_ z: Complex) -> Outcome {
    if !z.isFinite {
      if let limit = limit(z, { ($0 > 0 ? .infinity : 0, $0 > 0 ? .infinity : 0) }) { return limit }
      return ComplexSpecials.exp[z]
    }
    let isHuge = z.real > Complex.hugeExponent
    let length = Glibc.exp(isHuge ? z.real - 1 : z.real)
    let scale = isHuge ? M_E : 1
    return checked(Complex(length * cos(z.imaginary) * scale, length * sin(z.imaginary) * scale))
  }

  // MARK: Hyperbolic functions

  static func cosh(_ z: Complex) -> Outcome {
    if !z.isFinite {
      if let limit = limit(z, { (.infinity, $0) }) { return limit }
      return ComplexSpecials.cosh[z]
    }
    let (x, scale) = reduced(z.real)
    return checked(
      Complex(cos(z.imaginary) * Glibc.cosh(x) * scale, sin(z.imaginary) * Glibc.sinh(x) * scale))
  }

  static func sinh(_ z: Complex) -> Outcome {
    if !z.isFinite {
      if let limit = limit(z, { ($0, .infinity) }) { return limit }
      return ComplexSpecials.sinh[z]
    }
    let (x, scale) = reduced(z.real)
    return checked(
      Complex(cos(z.imaginary) * Glibc.sinh(x) * scale, sin(z.imaginary) * Glibc.cosh(x) * scale))
  }

  static func tanh(_ z: Complex) -> Outcome {
    let (x, y) = (z.real, z.imaginary)
    if !z.isFinite {
      if x.isInfinite && y.isFinite && y != 0 {
        return .value(Complex(copysign(1, x), copysign(0, 2 * sin(y) * cos(y))))
      }
      return ComplexSpecials.tanh[z]
    }
    if x.magnitude > Complex.hugeExponent {
      return .value(Complex(copysign(1, x), 4 * sin(y) * cos(y) * Glibc.exp(-2 * x.magnitude)))
    }
    let real = Glibc.tanh(x)
    let tangent = tan(y)
    let secant = 1 / Glibc.cosh(x)
    let product = real * tangent
    let denominator = 1 + product * product
    return .value(
      Complex(real * (1 + tangent * tangent) / denominator, ((tangent / denominator) * secant) * secant))
  }

  /// An exponent less by one, and the factor that this takes out, where e to it would overflow.
  private static func reduced(_ x: Double) -> (Double, Double) {
    x.magnitude > Complex.hugeExponent ? (x - copysign(1, x), M_E) : (x, 1)
  }

  /// At an infinite real part only the quadrant of the imaginary one counts. `sizes` gives what the cosine and the sine
  /// of the angle turn. Nil where that does not apply.
  private static func limit(_ z: Complex, _ sizes: (Double) -> (Double, Double)) -> Outcome? {
    guard z.real.isInfinite, z.imaginary.isFinite, z.imaginary != 0 else { return nil }
    let (real, imaginary) = sizes(z.real)
    func turned(_ size: Double, _ direction: Double) -> Double {
      let unsigned = copysign(size.magnitude, direction)
      return size < 0 ? -unsigned : unsigned
    }
    return .value(Complex(turned(real, cos(z.imaginary)), turned(imaginary, sin(z.imaginary))))
  }

  /// Finite arguments do not give an infinite result.
  private static func checked(_ z: Complex) -> Outcome {
    z.real.isInfinite || z.imaginary.isInfinite ? .overflow : .value(z)
  }

  // MARK: Inverse functions

  static func acos(_ z: Complex) -> Outcome {
    if !z.isFinite { return ComplexSpecials.acos[z] }
    if z.isHuge {
      let size = copysign(z.logarithmOfHugeSize + M_LN2 * 2, z.imaginary)
      return .value(Complex(atan2(z.imaginary.magnitude, z.real), -size))
    }
    let below = root(1 - z.real, -z.imaginary)
    let above = root(1 + z.real, z.imaginary)
    return .value(
      Complex(
        2 * atan2(below.real, above.real),
        Glibc.asinh(above.real * below.imaginary - above.imaginary * below.real)))
  }

  static func acosh(_ z: Complex) -> Outcome {
    if !z.isFinite { return ComplexSpecials.acosh[z] }
    if z.isHuge { return .value(Complex(z.logarithmOfHugeSize + M_LN2 * 2, z.phase)) }
    let below = root(z.real - 1, z.imaginary)
    let above = root(z.real + 1, z.imaginary)
    return .value(
      Complex(
        Glibc.asinh(below.real * above.real + below.imaginary * above.imaginary),
        2 * atan2(below.imaginary, above.real)))
  }

  static func asinh(_ z: Complex) -> Outcome {
    if !z.isFinite { return ComplexSpecials.asinh[z] }
    if z.isHuge {
      return .value(
        Complex(copysign(z.logarithmOfHugeSize + M_LN2 * 2, z.real), atan2(z.imaginary, z.real.magnitude)))
    }
    let above = root(1 + z.imaginary, -z.real)
    let below = root(1 - z.imaginary, z.real)
    return .value(
      Complex(
        Glibc.asinh(above.real * below.imaginary - below.real * above.imaginary),
        atan2(z.imaginary, above.real * below.real - above.imaginary * below.imaginary)))
  }

  static func atanh(_ z: Complex) -> Outcome {
    if !z.isFinite { return ComplexSpecials.atanh[z] }
    // The function is odd, so only the right half is worked out.
    if z.real.sign == .minus { return atanh(-z).map { -$0 } }
    let x = z.real
    let y = z.imaginary.magnitude
    if x > Complex.huge.squareRoot() || y > Complex.huge.squareRoot() {
      // About 1 / z for a large z.
      let half = hypot(x / 2, y / 2)
      return .value(Complex(x / 4 / half / half, copysign(Double.pi / 2, z.imaginary)))
    }
    if x == 1 && y < Double.leastNormalMagnitude.squareRoot() {
      if y == 0 { return .pole }
      return .value(
        Complex(
          -Glibc.log(y.squareRoot() / hypot(y, 2).squareRoot()), copysign(atan2(2, -y) / 2, z.imaginary)))
    }
    let distance = (1 - x) * (1 - x) + y * y
    return .value(
      Complex(log1p(4 * x / distance) / 4, -atan2(-2 * z.imaginary, (1 - x) * (1 + x) - y * y) / 2))
  }

  // MARK: Polar form

  static func rectangular(_ r: Double, _ phi: Double) -> Outcome {
    if !r.isFinite || !phi.isFinite {
      if let limit = limit(Complex(r, phi), { ($0, $0) }) { return limit }
      return ComplexSpecials.rectangular[Complex(r, phi)]
    }
    // At angle zero the sign of zero is that of the angle, which the sine of some C libraries loses.
    return .value(phi == 0 ? Complex(r, r * phi) : Complex(r * cos(phi), r * sin(phi)))
  }
}
