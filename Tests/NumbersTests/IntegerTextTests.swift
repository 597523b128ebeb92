// This file tests what `int(text, base)` and `str(int)` accept and refuse.

import Numbers
import Testing

@Suite struct IntegerTextTests {
  private func parse(_ text: String, _ base: Int) -> PythonInt? { try? PythonInt.parse(scalars(text), base: base) }

  @Test(
    arguments: [
      (" 12\n", 10, 12), ("-1_000", 10, -1000), ("+7", 10, 7), ("007", 10, 7), ("0x_fF", 0, 255), ("0x_ff", 16, 255),
      ("0b101", 0, 5), ("0o17", 8, 15), ("0_0", 0, 0), ("z", 36, 35), ("0b12", 16, 2834), ("0x", 36, 33),
      ("\u{661}\u{662}", 10, 12), ("\u{3000}5\u{A0}", 10, 5),
    ] as [(String, Int, Int)])
  func literals(_ text: String, _ base: Int, _ expected: Int) { #expect(parse(text, base) == .small(expected)) }

  @Test(
    arguments: [
      ("", 10), ("  ", 10), ("+", 10), ("- 1", 10), ("1 2", 10), ("1__0", 10), ("_1", 10), ("1_", 10), ("0x", 16),
      ("0xg", 16), ("0x1", 10), ("07", 0), ("0_7", 0), ("12", 2), ("1.0", 10), ("\u{1C}1", 10), ("é", 36),
      ("\u{11F50}", 10),
    ] as [(String, Int)])
  func notLiterals(_ text: String, _ base: Int) {
    #expect(throws: PythonInt.ParseFailure.invalidLiteral) { try PythonInt.parse(scalars(text), base: base) }
  }

  @Test(arguments: [1, 37, -1] as [Int]) func basesOutOfRange(_ base: Int) {
    let error = NumberError(.valueError, "int() base must be >= 2 and <= 36, or 0")
    #expect(throws: PythonInt.ParseFailure.error(error)) { try PythonInt.parse(scalars("1"), base: base) }
  }

  @Test func wordsEndWhereBigNumbersBegin() {
    #expect(parse("9223372036854775807", 10) == .small(.max))
    #expect(parse("-9223372036854775808", 10) == .small(.min))
    #expect(parse("9223372036854775808", 10) == .big(BigInt(UInt(1) << 63)))
  }

  @Test func theDigitLimitGuardsBothDirections() throws {
    let text = String(repeating: "1", count: 4301)
    let reading = NumberError(
      .valueError,
      "Exceeds the limit (4300 digits) for integer string conversion: value has 4301 digits; "
        + "use sys.set_int_max_str_digits() to increase the limit")
    #expect(throws: PythonInt.ParseFailure.error(reading)) { try PythonInt.parse(scalars(text)) }
    #expect(throws: PythonInt.ParseFailure.error(reading)) { try PythonInt.parse(scalars(text + "x")) }
    let number = try PythonInt.parse(scalars(text), digitLimit: 0)
    #expect(try PythonInt.parse(scalars(text), base: 16) != number)
    #expect(try number.decimal(digitLimit: 4301).count == 4301)
    let writing = NumberError(
      .valueError,
      "Exceeds the limit (4300 digits) for integer string conversion; "
        + "use sys.set_int_max_str_digits() to increase the limit")
    #expect(throws: writing) { try number.decimal() }
  }
}
