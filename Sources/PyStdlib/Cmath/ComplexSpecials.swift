// This file defines what the functions of cmath give for infinities, NaN and the zeros beside them, as Annex G of the C
// standard lays down: a table for each function, a row for each kind of real part, a column for each kind of imaginary
// part.

import Glibc

/// The results of one function; `!!` where it has none, `..` where a formula decides.
struct ComplexSpecials: Sendable {
  private let cells: [UInt8]

  /// Seven rows of seven cells: minus infinity, negative, -0, 0, positive, infinity, NaN. A cell has a letter for each
  /// part, a capital one for a negative part.
  private init(_ text: StaticString) {
    cells = text.withUTF8Buffer { $0.filter { $0 > 0x20 } }
  }

  subscript(z: Complex) -> ComplexFunction.Outcome {
    let at = 2 * (7 * ComplexSpecials.kind(z.real) + ComplexSpecials.kind(z.imaginary))
    guard at + 1 < cells.count, let real = ComplexSpecials.part(cells[at]),
      let imaginary = ComplexSpecials.part(cells[at + 1])
    else { return .pole }
    return .value(Complex(real, imaginary))
  }

  private static func kind(_ x: Double) -> Int {
    if x.isNaN { return 6 }
    if x.isInfinite { return x < 0 ? 0 : 5 }
    if x == 0 { return x.sign == .minus ? 2 : 3 }
    return x < 0 ? 1 : 4
  }

  private static func part(_ letter: UInt8) -> Double? {
    let size: Double
    switch letter | 0x20 {
    case UInt8(ascii: "i"): size = .infinity
    case UInt8(ascii: "n"): size = .nan
    case UInt8(ascii: "o"): size = 0
    case UInt8(ascii: "u"): size = 1
    case UInt8(ascii: "p"): size = .pi
    case UInt8(ascii: "h"): size = .pi / 2
    case UInt8(ascii: "q"): size = .pi / 4
    case UInt8(ascii: "t"): size = 0.75 * .pi
    default: return nil
    }
    return letter & 0x20 == 0 ? -size : size
  }

  static let acos = ComplexSpecials(
    """
    ti pi pi pI pI tI ni
    hi .. .. .. .. hI nn
    hi .. .. .. .. hI hn
    hi .. .. .. .. hI hn
    hi .. .. .. .. hI nn
    qi oi oi oI oI qI ni
    ni nn nn nn nn nI nn
    """)
  static let acosh = ComplexSpecials(
    """
    iT iP iP ip ip it in
    iH .. .. .. .. ih nn
    iH .. .. .. .. ih nn
    iH .. .. .. .. ih nn
    iH .. .. .. .. ih nn
    iQ iO iO io io iq in
    in nn nn nn nn in nn
    """)
  static let asinh = ComplexSpecials(
    """
    IQ IO IO Io Io Iq In
    IH .. .. .. .. Ih nn
    IH .. .. .. .. Ih nn
    iH .. .. .. .. ih nn
    iH .. .. .. .. ih nn
    iQ iO iO io io iq in
    in nn nO no nn in nn
    """)
  static let atanh = ComplexSpecials(
    """
    OH OH OH Oh Oh Oh On
    OH .. .. .. .. Oh nn
    OH .. .. .. .. Oh On
    oH .. .. .. .. oh on
    oH .. .. .. .. oh nn
    oH oH oH oh oh oh on
    oH nn nn nn nn oh nn
    """)
  static let cosh = ComplexSpecials(
    """
    !! .. io iO .. !! in
    !! .. .. .. .. !! nn
    !! .. .. .. .. !! no
    !! .. .. .. .. !! no
    !! .. .. .. .. !! nn
    !! .. iO io .. !! in
    nn nn no no nn nn nn
    """)
  static let exp = ComplexSpecials(
    """
    oo .. oO oo .. oo oo
    !! .. .. .. .. !! nn
    !! .. .. .. .. !! nn
    !! .. .. .. .. !! nn
    !! .. .. .. .. !! nn
    !! .. iO io .. !! in
    nn nn nO no nn nn nn
    """)
  static let log = ComplexSpecials(
    """
    iT iP iP ip ip it in
    iH .. .. .. .. ih nn
    iH .. .. .. .. ih nn
    iH .. .. .. .. ih nn
    iH .. .. .. .. ih nn
    iQ iO iO io io iq in
    in nn nn nn nn in nn
    """)
  static let sinh = ComplexSpecials(
    """
    !! .. IO Io .. !! in
    !! .. .. .. .. !! nn
    !! .. .. .. .. !! on
    !! .. .. .. .. !! on
    !! .. .. .. .. !! nn
    !! .. iO io .. !! in
    nn nn nO no nn nn nn
    """)
  static let sqrt = ComplexSpecials(
    """
    iI oI oI oi oi ii ni
    iI .. .. .. .. ii nn
    iI .. .. .. .. ii nn
    iI .. .. .. .. ii nn
    iI .. .. .. .. ii nn
    iI iO iO io io ii in
    iI nn nn nn nn ii nn
    """)
  static let tanh = ComplexSpecials(
    """
    Uo .. UO Uo .. Uo Uo
    !! .. .. .. .. !! nn
    !! .. .. .. .. !! nn
    !! .. .. .. .. !! nn
    !! .. .. .. .. !! nn
    uo .. uO uo .. uo uo
    nn nn nO no nn nn nn
    """)
  static let rectangular = ComplexSpecials(
    """
    !! .. Io IO .. !! in
    !! .. .. .. .. !! nn
    oo .. .. .. .. oo oo
    oo .. .. .. .. oo oo
    !! .. .. .. .. !! nn
    !! .. iO io .. !! in
    nn nn no no nn nn nn
    """)
}
