import Testing

@testable import SourceText

@Test func linesAndColumnsCountCodePoints() {
  let source = SourceFile(name: "a.py", text: "é = 1\nx = '日本'\n")
  #expect(source.lineCount == 3)
  #expect(source.position(of: 3) == Position(line: 1, column: 3))
  let second = source.position(of: 7 + 4 + 1 + 3)
  #expect(second == Position(line: 2, column: 7))
  #expect(source.displayColumn(of: 7 + 4 + 1 + 3) == 8)
  #expect(source.lineText(2) == "x = '日本'")
  #expect(source.lineText(9) == "")
}

@Test(arguments: [-5, 0, 1, 2, 3, 6, 7, 40])
func offsetsSurviveTheRoundTrip(offset: Int) {
  let source = SourceFile(name: "a.py", text: "aé\n\nb")
  let position = source.position(of: offset)
  let back = source.offset(of: position)
  #expect(source.position(of: back) == position)
  #expect((0...source.count).contains(back))
}

@Test(arguments: ["a\r\nb\r\n", "a\rb\r", "a\nb\n", "\u{FEFF}a\r\nb\n"])
func everyNewlineIsOneLineBreak(text: String) {
  let source = SourceFile(name: "a.py", text: text)
  #expect(source.text == "a\nb\n")
  #expect(source.hadByteOrderMark == text.hasPrefix("\u{FEFF}"))
  #expect(source.position(of: 2) == Position(line: 2, column: 1))
}

@Test func loneAndDoubleCarriageReturnsAreLinesOfTheirOwn() {
  #expect(SourceFile(name: "", text: "a\r\r\n\rb").text == "a\n\n\nb")
}

@Test(
  arguments: [
    ([0x61, 0xFF], 1, 1, UTF8Fault.Reason.invalidStart),
    ([0xC0, 0x80], 0, 1, .invalidStart),
    ([0xE9, 0x20], 0, 1, .invalidContinuation),
    ([0xED, 0xA0, 0x80], 0, 1, .invalidContinuation),
    ([0xE2, 0x82], 0, 2, .unexpectedEnd),
    ([0xF0, 0x9F, 0x98, 0x41], 0, 3, .invalidContinuation),
  ] as [([UInt8], Int, Int, UTF8Fault.Reason)])
func theFirstBadByteIsNamedAsPythonNamesIt(bytes: [UInt8], offset: Int, length: Int, reason: UTF8Fault.Reason) {
  #expect(
    firstUTF8Fault(in: bytes)
      == UTF8Fault(offset: offset, length: length, byte: bytes[offset], reason: reason))
}

@Test func everyScalarDecodesToItself() {
  for value in stride(from: UInt32(0), through: 0x10FFFF, by: 7) {
    guard let scalar = Unicode.Scalar(value) else { continue }
    #expect(firstUTF8Fault(in: Array(String(Character(scalar)).utf8)) == nil)
    guard case .scalar(let decoded, _) = decodeScalar(in: Array(String(Character(scalar)).utf8), at: 0) else {
      continue
    }
    #expect(decoded == scalar)
  }
}

@Test func aFileThatIsNotUTF8HasADiagnosticWithItsPlace() {
  let source = SourceFile(name: "old.py", bytes: Array("x = '".utf8) + [0xE9] + Array("'\n".utf8))
  #expect(source.encodingDiagnostic()?.position == Position(line: 1, column: 6))
  #expect(source.encodingDiagnostic()?.message == "byte 0xe9 is not UTF-8: invalid continuation byte")
}

@Test(arguments: [
  ("a", 1), ("é", 1), ("日", 2), ("e\u{301}", 1), ("😀", 2), ("\u{200B}", 0), ("한", 2), ("ｱ", 1), ("Ａ", 2),
])
func widthsAreThoseOfTerminals(text: String, width: Int) {
  #expect(displayWidth(of: text) == width)
}

@Test func spansNeverTrap() {
  #expect(Span(-3, 5) == Span(0, 5))
  #expect(Span(7, 2).isEmpty && Span(7, 2).range == 7..<7)
  #expect(Span(2, 4).joined(with: Span(8, 9)) == Span(2, 9))
  #expect(SourceFile(name: "", text: "ab").text(of: Span(1, .max)) == "b")
}
