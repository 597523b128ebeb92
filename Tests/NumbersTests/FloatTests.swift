// This file tests float text and arithmetic where Python differs from C.

import Numbers
import Testing

@Suite struct FloatTests {
  @Test(
    arguments: [
      (1.0, "1.0"), (-0.0, "-0.0"), (1e16, "1e+16"), (1e15, "1000000000000000.0"),
      (9999999999999998, "9999999999999998.0"),
      (1e-5, "1e-05"), (0.0001, "0.0001"), (Double.leastNonzeroMagnitude, "5e-324"),
      (1.7976931348623157e308, "1.7976931348623157e+308"),
      (0.1 + 0.2, "0.30000000000000004"), (.infinity, "inf"), (-.infinity, "-inf"), (-.nan, "nan"), (1e22, "1e+22"),
      (123456789.125, "123456789.125"), (18014398509481982, "1.8014398509481982e+16"),
    ] as [(Double, String)])
  func representation(_ value: Double, _ expected: String) { #expect(PythonFloat.repr(value) == expected) }

  @Test(
    arguments: [
      ("1_0.5_0", 10.5), (" .5 ", 0.5), ("5.", 5), ("1e1_0", 1e10), ("-Infinity", -.infinity), ("iNf", .infinity),
      ("1e400", .infinity), ("1e-400", 0), ("\u{661}.\u{662}", 1.2),
      ("2.4703282292062328e-324", Double.leastNonzeroMagnitude),
    ] as [(String, Double)])
  func literals(_ text: String, _ expected: Double) { #expect(PythonFloat.parse(scalars(text)) == expected) }

  @Test(
    arguments: [
      "", ".", "1e", "1__0", "_1", "1_", "1._0", "1_.0", "1e_5", "0x10", "nan(1)", "infi", "1 2", "+-1", "é",
    ] as [String])
  func notLiterals(_ text: String) { #expect(PythonFloat.parse(scalars(text)) == nil) }

  @Test func nanReads() throws { #expect(try #require(PythonFloat.parse(scalars("+NaN"))).isNaN) }

  @Test(
    arguments: [
      (2.675, 2, 2.67), (0.5, 0, 0), (1.5, 0, 2), (-2.5, 0, -2), (5, -1, 0), (15, -1, 20), (25, -1, 20),
      (4999.5, -4, 0),
      (5000.5, -4, 10000), (1e22, -400, 0), (1.5, 400, 1.5), (1234.5, -2, 1200), (1e300, -300, 1e300),
    ] as [(Double, Int, Double)])
  func rounding(_ value: Double, _ digits: Int, _ expected: Double) throws {
    #expect(try PythonFloat.round(value, digits: digits) == expected)
  }

  @Test func roundingKeepsTheSignAndTheRange() throws {
    #expect(try PythonFloat.round(-0.4, digits: -1).sign == .minus)
    #expect(throws: NumberError(.overflowError, "rounded value too large to represent")) {
      try PythonFloat.round(1.7e308, digits: -308)
    }
    #expect(try PythonFloat.round(2.5) == .small(2))
    #expect(throws: NumberError(.valueError, "cannot convert float NaN to integer")) { try PythonFloat.round(.nan) }
    #expect(throws: NumberError(.overflowError, "cannot convert float infinity to integer")) {
      try PythonFloat.integer(.infinity)
    }
  }

  @Test(
    arguments: [
      (1.5, "0x1.8000000000000p+0"), (-0.0, "-0x0.0p+0"), (Double.leastNonzeroMagnitude, "0x0.0000000000001p-1022"),
      (0.1, "0x1.999999999999ap-4"),
      (.infinity, "inf"),
    ] as [(Double, String)])
  func hexadecimal(_ value: Double, _ text: String) throws {
    #expect(PythonFloat.hex(value) == text)
    #expect(try PythonFloat.fromHex(scalars(text)).bitPattern == value.bitPattern)
  }

  @Test(
    arguments: [("", false), ("0x", false), ("1.2.3", false), ("1p", false), ("0x1p5000", true)] as [(String, Bool)])
  func hexadecimalErrors(_ text: String, _ overflows: Bool) {
    let error =
      overflows
      ? NumberError(.overflowError, "hexadecimal value too large to represent as a float")
      : NumberError(.valueError, "invalid hexadecimal floating-point string")
    #expect(throws: error) { try PythonFloat.fromHex(scalars(text)) }
  }

  @Test(
    arguments: [
      (7.0, 2.0, 3.0, 1.0), (-7, 2, -4, 1), (7, -2, -4, -1), (-5, .infinity, -1, .infinity), (0, -3, -0.0, -0.0),
      (1, 0.1, 9, 0.09999999999999995),
    ] as [(Double, Double, Double, Double)])
  func flooredDivision(_ a: Double, _ b: Double, _ quotient: Double, _ remainder: Double) throws {
    let result = try #require(PythonFloat.flooredDivMod(a, b))
    #expect(result.quotient.bitPattern == quotient.bitPattern)
    #expect(result.remainder.bitPattern == remainder.bitPattern)
    #expect(PythonFloat.modulo(a, b)?.bitPattern == remainder.bitPattern)
    #expect(PythonFloat.flooredDivMod(a, 0) == nil)
  }

  @Test(
    arguments: [
      (-8.0, 0.5, PythonFloat.Power.complex), (0, -1, .zeroToNegative), (-0.0, -3, .zeroToNegative),
      (10, 400, .overflow),
      (1, .nan, .value(1)), (.nan, 0, .value(1)), (-1, .infinity, .value(1)), (-.infinity, 0.5, .value(.infinity)),
      (-2, 3, .value(-8)), (-.infinity, -3, .value(-0.0)),
    ] as [(Double, Double, PythonFloat.Power)])
  func powers(_ a: Double, _ b: Double, _ expected: PythonFloat.Power) { #expect(PythonFloat.power(a, b) == expected) }

  @Test func exactValues() throws {
    #expect(try PythonFloat.integerRatio(-0.75) == (.small(-3), .small(4)))
    #expect(PythonFloat.compare(.small(9_007_199_254_740_993), 9_007_199_254_740_992) == 1)
    #expect(PythonFloat.compare(.small(2), 2.5) == -1)
    #expect(PythonFloat.compare(.small(.max), 0x1p63) == -1)
    #expect(PythonFloat.compare(.big(BigInt(UInt(1) << 63)), 0x1p63) == 0)
    #expect(PythonFloat.compare(.small(1), .nan) == nil)
    #expect(PythonFloat.hash(-1) == -2)
    #expect(PythonFloat.hash(0.5) == 1_152_921_504_606_846_976)
    #expect(PythonFloat.hash(-.infinity) == -314_159)
  }
}
