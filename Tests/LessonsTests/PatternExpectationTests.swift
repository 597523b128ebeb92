import Testing

@testable import Lessons

private typealias Kind = PatternExpectation.Kind

@Test(
  arguments: [
    ("match \"a b\"", "a b", .match),
    ("  no match 'it''s' ".replacing("''", with: "\\'"), "it's", .noMatch),
    ("match r\"a\\d\\\"\"", "a\\d\\\"", .match),
    ("match \"tab\\tline\\n\\x41\\u00e9\\U0001F600\" # note", "tab\tline\nAé😀", .match),
    ("match \"\"", "", .match),
    ("groups \"x\" -> (\"a\", None)", "x", .groups(["a", nil])),
    ("groups \"x\"->(\"a\",)", "x", .groups(["a"])),
    ("groups \"x\" -> \"a\", 'b'", "x", .groups(["a", "b"])),
    ("groups \"x\" -> ()", "x", .groups([])),
    (
      "groups \"x\" -> {\"n\": \"1\", \"m\": None}", "x",
      .namedGroups([.init(name: "n", value: "1"), .init(name: "m", value: nil)])
    ),
  ] as [(String, String, PatternExpectation.Kind)])
func aPatternLineIsRead(line: String, text: String, kind: PatternExpectation.Kind) throws {
  let read = try #require(try readPatternExpectation(line, fileLine: 7))
  #expect(read.text == text)
  #expect(read.kind == kind)
  #expect(read.line == 7)
}

@Test(arguments: ["", "   ", "# only a comment"])
func blankLinesAndCommentsMeanNothing(line: String) throws {
  #expect(try readPatternExpectation(line, fileLine: 1) == nil)
}

@Test(arguments: [
  ("matches \"a\"", 1, "a line begins with `match`, `no match` or `groups`"),
  ("match a", 7, "a text in quotes is expected here"),
  ("match \"a", 7, "this quote is never closed"),
  ("match \"a\" b", 11, "nothing more is expected here"),
  ("no \"a\"", 4, "`no` goes on with `match`"),
  ("groups \"a\"", 11, "`groups \"text\"` goes on with `->` and the groups"),
  ("groups \"a\" -> (\"b\"", 19, "a `)` or a `,` is missing"),
  ("groups \"a\" -> 3", 15, "a text in quotes is expected here"),
  ("match \"\\d\"", 8, "`\\d` is no escape; write `\\\\` for a backslash, or r\"...\""),
  ("match \"\\x4\"", 8, "`\\x` needs 2 hexadecimal digits of a character"),
])
func aFaultyPatternLineHasItsColumn(line: String, column: Int, message: String) {
  let fault = #expect(throws: PatternFault.self) { try readPatternExpectation(line, fileLine: 1) }
  #expect(fault?.message == message)
  #expect(fault?.column == column)
}

@Test func theFaultIsShownAtItsPlaceInTheLesson() {
  let found = lesson(
    "## T\n```regex exercise id=a\n```\n```regex test name=\"b\"\nmatch a\n```\n```regex solution\na\n```")
  #expect(
    found.diagnostics.map { "\($0.position?.description ?? "-") \($0.message)" } == [
      "10:7 a text in quotes is expected here"
    ])
}
