// This file tests the conversions of the `%` operator.

import Numbers
import Testing

@Suite struct PercentSpecTests {
  private func parse(_ format: String, isMapping: Bool = false) throws(FormatError) -> PercentSpec {
    var index = 1
    return try PercentSpec.parse(scalars(format), at: &index, isMapping: isMapping)
  }

  private func message(_ format: String, isMapping: Bool = false) -> String {
    do {
      let spec = try parse(format, isMapping: isMapping)
      return spec.isLiteralPercent ? "" : spec.unsupported.message
    } catch {
      return "\(error.kind.rawValue): \(error.message)"
    }
  }

  @Test(
    arguments: [
      ("%d", 42, "42"), ("%5d", -42, "  -42"), ("%-5d|", 42, "42   "), ("%05d", -42, "-0042"), ("%-05d", 42, "42   "),
      ("%+ d", 42, "+42"), ("% i", 42, " 42"), ("%.5u", 42, "00042"), ("%#x", 42, "0x2a"), ("%#.5X", 42, "0X0002A"),
      ("%#o", 8, "0o10"), ("%#08x", 255, "0x0000ff"), ("%x", -255, "-ff"), ("%.d", 42, "42"), ("%ld", 42, "42"),
    ] as [(String, Int, String)])
  func ints(_ text: String, _ value: Int, _ expected: String) throws {
    #expect(try parse(text).render(.small(value)).string == expected)
  }

  @Test(
    arguments: [
      ("%f", 1.5, "1.500000"), ("%08.2f", -3.14159, "-0003.14"), ("%.0f", 2.5, "2"), ("%#.0f", 2.5, "2."),
      ("%g", 1e-5, "1e-05"), ("%G", 1e-5, "1E-05"), ("%+e", 1500, "+1.500000e+03"), ("%05f", .infinity, "00inf"),
      ("%F", .nan, "NAN"), ("%#G", 999999.5, "1.00000E+06"),
    ] as [(String, Double, String)])
  func floats(_ text: String, _ value: Double, _ expected: String) throws {
    #expect(try parse(text).render(value).string == expected)
  }

  @Test func textIsCutAndPadded() throws {
    #expect(try parse("%5.2s").layout(count: 3).apply(scalars("abc")) == scalars("   ab"))
    #expect(try parse("%-05s").layout(count: 3).apply(scalars("abc")) == scalars("abc  "))
    #expect(try parse("%3.0c").characterLayout().apply(scalars("x")) == scalars("  x"))
  }

  @Test func starsTakeArguments() throws {
    var spec = try parse("%*.*f")
    #expect(spec.width == .argument && spec.precision == .argument)
    spec.setWidth(-8)
    try spec.setPrecision(-3)
    #expect(try spec.render(1.5).string == "2       ")
    #expect(throws: NumberError(.overflowError, "Python int too large to convert to C int")) {
      try spec.setPrecision(1 << 31)
    }
  }

  @Test func namesMayHoldParentheses() throws { #expect(try parse("%(a(b))s", isMapping: true).name == 2..<6) }

  @Test(
    arguments: [
      ("%", "ValueError: incomplete format"), ("%5", "ValueError: incomplete format"),
      ("%(a)d", "TypeError: format requires a mapping"), ("%99999999999999999999d", "ValueError: width too big"),
      ("%.2147483648d", "ValueError: precision too big"), ("%y", "unsupported format character 'y' (0x79) at index 1"),
      ("%lld", "unsupported format character 'l' (0x6c) at index 2"),
      ("%é", "unsupported format character '?' (0xe9) at index 1"),
      ("%05%", "unsupported format character '%' (0x25) at index 3"), ("%%", ""),
    ] as [(String, String)])
  func errors(_ text: String, _ expected: String) { #expect(message(text) == expected) }

  @Test func unfinishedNames() { #expect(message("%(a", isMapping: true) == "ValueError: incomplete format key") }

  @Test(
    arguments: [
      ("%d", "%d format: a real number is required, not str"), ("%x", "%x format: an integer is required, not str"),
      ("%c", "%c requires int or char"), ("%g", "must be real number, not str"),
    ] as [(String, String)])
  func wrongArguments(_ text: String, _ expected: String) throws {
    #expect(try parse(text).wrongArgument("str") == NumberError(.typeError, expected))
  }
}
