// This file defines the gamma function and its logarithm by Lanczos' approximation, because the last digits that a program
// prints are those of this formula and not of the C library's function. The coefficients are the ones published for
// g = 6.0246800407767296 and 13 terms (P. Godfrey and J. Maddock's rational form).

import Glibc

enum Gamma {
  enum Result {
    case value(Double)
    /// Zero or a negative whole number, or minus infinity.
    case pole
    case overflow
  }

  private static let g = 6.024680040776729583740234375
  private static let gMinusHalf = 5.524680040776729583740234375
  private static let logarithmOfPi = 1.144729885849400174143427351353058711647

  private static let numerator: [Double] = [
    23531376880.410759688572007674451636754734846804940, 42919803642.649098768957899047001988850926355848959,
    35711959237.355668049440185451547166705960488635843, 17921034426.037209699919755754458931112671403265390,
    6039542586.3520280050642916443072979210699388420708, 1439720407.3117216736632230727949123939715485786372,
    248874557.86205415651146038641322942321632125127801, 31426415.585400194380614231628318205362874684987640,
    2876370.6289353724412254090516208496135991145378768, 186056.26539522349504029498971604569928220784236328,
    8071.6720023658162106380029022722506138218516325024, 210.82427775157934587250973392071336271166969580291,
    2.5066282746310002701649081771338373386264310793408,
  ]

  /// The coefficients of x (x + 1) ... (x + 11).
  private static let denominator: [Double] = [
    0, 39_916_800, 120_543_840, 150_917_976, 105_258_076, 45_995_730, 13_339_535, 2_637_558, 357_423, 32_670, 1_925,
    66, 1,
  ]

  /// The quotient of both polynomials; beyond 5 in powers of 1/x, which do not overflow.
  private static func lanczosSum(_ x: Double) -> Double {
    var above = 0.0
    var below = 0.0
    if x < 5 {
      for index in numerator.indices.reversed() {
        above = above * x + numerator[index]
        below = below * x + denominator[index]
      }
    } else {
      for index in numerator.indices {
        above = above / x + numerator[index]
        below = below / x + denominator[index]
      }
    }
    return above / below
  }

  /// sin(pi x), reduced first so that whole numbers give zero.
  private static func sineOfPi(_ x: Double) -> Double {
    let y = fmod(x.magnitude, 2)
    let result: Double
    switch Int((2 * y).rounded()) {
    case 0: result = sin(Double.pi * y)
    case 1: result = cos(Double.pi * (y - 0.5))
    case 2: result = sin(Double.pi * (1 - y))
    case 3: result = -cos(Double.pi * (y - 1.5))
    default: result = sin(Double.pi * (y - 2))
    }
    return x < 0 ? -result : result
  }

  static func gamma(_ x: Double) -> Result {
    if !x.isFinite { return x.isNaN || x > 0 ? .value(x) : .pole }
    if x == 0 { return .pole }
    if x == x.rounded(.down) {
      if x < 0 { return .pole }
      // Factorials up to 22! are exact in a double.
      if x <= 23 {
        var product = 1.0
        for factor in stride(from: 2.0, to: x, by: 1) { product *= factor }
        return .value(product)
      }
    }
    let size = x.magnitude
    if size < 1e-20 { return finite(1 / x) }
    if size > 200 { return x < 0 ? .value(0 / sineOfPi(x)) : .overflow }
    let y = size + gMinusHalf
    // What the sum above lost by rounding, as a relative correction.
    let lost = size > gMinusHalf ? (y - size) - gMinusHalf : (y - gMinusHalf) - size
    let correction = lost * g / y
    var result: Double
    if x < 0 {
      result = -Double.pi / sineOfPi(size) / size * exp(y) / lanczosSum(size)
      result -= correction * result
    } else {
      result = lanczosSum(size) / exp(y)
      result += correction * result
    }
    // The power is taken in two halves where it would overflow although the result does not.
    let isHalved = size >= 140
    let factor = isHalved ? pow(y, size / 2 - 0.25) : pow(y, size - 0.5)
    for _ in 0..<(isHalved ? 2 : 1) {
      if x < 0 { result /= factor } else { result *= factor }
    }
    return finite(result)
  }

  static func logarithm(_ x: Double) -> Result {
    if !x.isFinite { return .value(x.isNaN ? x : .infinity) }
    if x == x.rounded(.down) && x <= 2 { return x <= 0 ? .pole : .value(0) }
    let size = x.magnitude
    if size < 1e-20 { return .value(-log(size)) }
    var result = log(lanczosSum(size)) - g
    result += (size - 0.5) * (log(size + g - 0.5) - 1)
    if x < 0 {
      result = logarithmOfPi - log(sineOfPi(size).magnitude) - log(size) - result
    }
    return finite(result)
  }

  private static func finite(_ value: Double) -> Result { value.isInfinite ? .overflow : .value(value) }
}
