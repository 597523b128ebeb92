// These tests parse replacement strings for a pattern with two groups, the second called `n`.

import RegexSyntax
import Testing

private func template(_ text: String) throws -> ReplacementTemplate {
  let tree = try PatternTree(parsing: "(a)(?P<n>b)".unicodeScalars.map(\.value))
  return try ReplacementTemplate(
    parsing: text.unicodeScalars.map(\.value), groupCount: tree.groupCount, names: tree.names)
}

private func literal(_ text: String) -> ReplacementTemplate.Piece { .literal(text.unicodeScalars.map(\.value)) }

@Test(
  arguments: [
    ("x", [literal("x")]), (#"\1-\g<2>"#, [.group(1), literal("-"), .group(2)]),
    (#"\g<n>\g<0>"#, [.group(2), .group(0)]),
    (#"\n\\"#, [literal("\n\\")]), (#"\."#, [literal("\\.")]), (#"\0\08\101"#, [literal("\0\u{0}8A")]), ("", []),
  ] as [(String, [ReplacementTemplate.Piece])])
func piecesOfATemplate(_ text: String, _ pieces: [ReplacementTemplate.Piece]) throws {
  #expect(try template(text).pieces == pieces)
}

@Test(arguments: [
  (#"a\3"#, "invalid group reference 3", 2), (#"\q"#, #"bad escape \q"#, 0), (#"\g"#, "missing <", 2),
  (#"\g<"#, "missing group name", 3), (#"\g<>"#, "missing group name", 3),
  (#"\g<n"#, "missing >, unterminated name", 3), (#"\g<1a>"#, "bad character in group name '1a'", 3),
  (#"\400"#, #"octal escape value \400 outside of range 0-0o377"#, 0), (#"x\"#, "bad escape (end of pattern)", 1),
])
func badTemplatesHaveTheirPlace(_ text: String, _ message: String, _ position: Int) {
  let error = #expect(throws: PatternError.self) { try template(text) }
  #expect(error == PatternError(message, at: position))
}

@Test func aNameThatThePatternLacksIsAnIndexError() {
  let error = #expect(throws: PatternError.self) { try template(#"\g<x>"#) }
  #expect(error == PatternError("unknown group name 'x'", kind: .indexError))
}
