// This file tests `format()`: texts and errors, by type.

import Numbers
import Testing

@Suite struct FormatSpecTests {
  @Test(
    arguments: [
      (42, "", "42"), (42, "5", "   42"), (-42, "06d", "-00042"), (42, "+", "+42"), (42, " ", " 42"),
      (255, "#x", "0xff"),
      (255, "#010X", "0X000000FF"), (5, "08b", "00000101"), (1_234_567, ",", "1,234,567"),
      (1_234_567, "_d", "1_234_567"),
      (0x123456, "_x", "12_3456"), (1234, "08,", "0,001,234"), (12345, "x=12,", "xxxxxx12,345"),
      (0, "08,", "0,000,000"),
      (65, "c", "A"), (65, "^5c", "  A  "), (7, "*^4", "*7**"), (65, ".2f", "65.00"), (65, "%", "6500.000000%"),
      (8, "o", "10"), (42, "n", "42"), (65, "0<5", "65000"), (1, "\u{661}\u{660}", "         1"),
    ] as [(Int, String, String)])
  func ints(_ value: Int, _ spec: String, _ expected: String) { #expect(format(.small(value), spec) == expected) }

  @Test(
    arguments: [
      (1.5, "", "1.5"), (1e16, "#", "1.e+16"), (123456, ".6", "1.23456e+05"), (123456, ".7", "123456.0"),
      (1, ".0", "1e+00"),
      (2.5, ".0f", "2"), (3.14159, "08.2f", "00003.14"), (1234.5, "012,.1f", "00,001,234.5"), (0.25, ".0%", "25%"),
      (1e10, ".3g", "1e+10"), (100000, "g", "100000"), (999999.5, "#g", "1.00000e+06"), (1.5, "E", "1.500000E+00"),
      (.infinity, "010,", "0000000inf"), (-.infinity, "F", "-INF"), (-0.001, "z.1f", "0.0"), (-0.001, ".1f", "-0.0"),
      (1e308, "%", "inf%"), (2, "n", "2"), (2.675, ".20f", "2.67499999999999982236"), (.nan, "+", "+nan"),
    ] as [(Double, String, String)])
  func floats(_ value: Double, _ spec: String, _ expected: String) { #expect(format(value, spec) == expected) }

  @Test(
    arguments: [
      ("abc", "", "abc"), ("abc", "5", "abc  "), ("abc", ">5", "  abc"), ("abc", "é^6.2s", "ééabéé"),
      ("abc", "05", "abc00"),
      ("abc", ".0", ""), ("abc", "<<4", "abc<"),
    ] as [(String, String, String)])
  func strings(_ value: String, _ spec: String, _ expected: String) { #expect(format(value, spec) == expected) }

  @Test(
    arguments: [
      (1.0, 2.0, "", "(1+2j)"), (0, 2, "", "2j"), (-0.0, 1, "", "(-0+1j)"), (0, 1, "g", "0+1j"), (1, 2, "+", "(+1+2j)"),
      (1, -2, "<12.1f", "1.0-2.0j    "), (0, 12_345_678, ",", "12,345,678j"), (0, 1, "#", "1.j"),
      (1, .nan, "", "(1+nanj)"),
    ] as [(Double, Double, String, String)])
  func complexNumbers(_ real: Double, _ imaginary: Double, _ spec: String, _ expected: String) {
    #expect(format(real, imaginary, spec) == expected)
  }

  @Test(
    arguments: [
      ("dd", "Invalid format specifier 'dd' for object of type 'int'"),
      ("s", "Unknown format code 's' for object of type 'int'"),
      ("\u{1}", "Unknown format code '\\x1' for object of type 'int'"),
      ("é", "Unknown format code '\\xe9' for object of type 'int'"),
      (".3d", "Precision not allowed in integer format specifier"),
      ("z", "Negative zero coercion (z) not allowed in integer format specifier"),
      ("+c", "Sign not allowed with integer format specifier 'c'"),
      ("#c", "Alternate form (#) not allowed with integer format specifier 'c'"),
      (",x", "Cannot specify ',' with 'x'."), ("_n", "Cannot specify '_' with 'n'."),
      (",_", "Cannot specify both ',' and '_'."), ("_,", "Cannot specify both ',' and '_'."),
      (".", "Format specifier missing precision"),
      ("99999999999999999999", "Too many decimal digits in format string"),
      (".99999999999999999999", "Too many decimal digits in format string"),
    ] as [(String, String)])
  func intErrors(_ spec: String, _ message: String) { #expect(format(.small(65), spec) == "ValueError: " + message) }

  @Test(
    arguments: [
      (-1, "%c arg not in range(0x110000)"), (0x110000, "%c arg not in range(0x110000)"),
    ] as [(Int, String)])
  func charactersOutOfRange(_ value: Int, _ message: String) {
    #expect(format(.small(value), "c") == "OverflowError: " + message)
  }

  @Test func hugeIntsOverflow() {
    let huge = PythonInt(BigInt(10).power(400))
    #expect(format(huge, "f") == "OverflowError: int too large to convert to float")
    #expect(format(huge, "c") == "OverflowError: Python int too large to convert to C long")
  }

  @Test(
    arguments: [
      ("d", "Unknown format code 'd' for object of type 'float'"), (".2147483648f", "precision too big"),
    ] as [(String, String)])
  func floatErrors(_ spec: String, _ message: String) { #expect(format(1.5, spec) == "ValueError: " + message) }

  @Test(
    arguments: [
      ("d", "Unknown format code 'd' for object of type 'str'"), (",", "Cannot specify ',' with 's'."),
      ("+", "Sign not allowed in string format specifier"), (" ", "Space not allowed in string format specifier"),
      ("z", "Negative zero coercion (z) not allowed in string format specifier"),
      ("#", "Alternate form (#) not allowed in string format specifier"),
      ("=5", "'=' alignment not allowed in string format specifier"),
    ] as [(String, String)])
  func stringErrors(_ spec: String, _ message: String) { #expect(format("abc", spec) == "ValueError: " + message) }

  @Test(
    arguments: [
      ("05", "Zero padding is not allowed in complex format specifier"),
      ("=5", "'=' alignment flag is not allowed in complex format specifier"),
      ("%", "Unknown format code '%' for object of type 'complex'"),
    ] as [(String, String)])
  func complexErrors(_ spec: String, _ message: String) { #expect(format(1, 2, spec) == "ValueError: " + message) }

  @Test func aLoneSurrogateSurvivesAsFillAndInMessages() throws {
    let spec = try FormatSpec.parse([0xD800, 0x3E, 0x33], for: .integer, typeName: "int")
    #expect(try spec.render(.small(7)).scalars == [0xD800, 0xD800, 0x37])
    let error = #expect(throws: NumberError.self) {
      try FormatSpec.parse([0xD800, 0x33], for: .integer, typeName: "int")
    }
    #expect(error?.scalars.contains(0xD800) == true)
  }

  @Test func sizesAreKnownBeforeAnythingIsFilled() throws {
    let spec = try FormatSpec.parse(scalars("*>9223372036854775807"), for: .integer, typeName: "int")
    #expect(spec.width == .max)
    #expect(try spec.render(.small(1)).count == .max)
  }
}
