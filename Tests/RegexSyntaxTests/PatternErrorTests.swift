// These tests hold each refusal to CPython 3.11's sentence and place, recorded from it once. One table a family.

import RegexSyntax
import Testing

private func points(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }

struct Refusal: Sendable, CustomTestStringConvertible {
  let pattern: String
  let message: String
  let position: Int?
  var isText = true

  init(_ pattern: String, _ message: String, _ position: Int?, isText: Bool = true) {
    self.pattern = pattern
    self.message = message
    self.position = position
    self.isText = isText
  }

  var testDescription: String { pattern }
}

private func expect(_ refusal: Refusal) {
  let error = #expect(throws: PatternError.self) {
    try PatternTree(parsing: points(refusal.pattern), isText: refusal.isText)
  }
  #expect(error?.kind == .error)
  #expect(error?.message == refusal.message)
  #expect(error?.position == refusal.position)
}

@Test(arguments: [
  Refusal(#"tab\"#, "bad escape (end of pattern)", 3),
  Refusal(#"a\q"#, #"bad escape \q"#, 1),
  Refusal(#"\z"#, #"bad escape \z"#, 0),
  Refusal(#"[\B]"#, #"bad escape \B"#, 1),
  Refusal(#"[\9]"#, #"bad escape \9"#, 1),
  Refusal(#"\x4g"#, #"incomplete escape \x4"#, 0),
  Refusal(#"\u12"#, #"incomplete escape \u12"#, 0),
  Refusal(#"\U00110000"#, #"bad escape \U00110000"#, 0),
  Refusal(#"\u0041"#, #"bad escape \u"#, 0, isText: false),
  Refusal(#"\477"#, #"octal escape value \477 outside of range 0-0o377"#, 0),
  Refusal(#"\N"#, "missing {", 2),
  Refusal(#"\N{}"#, "missing character name", 3),
  Refusal(#"\N{DASH"#, "missing }, unterminated name", 3),
  Refusal(#"\N{NO SUCH}"#, "undefined character name 'NO SUCH'", 0),
])
func escapes(_ refusal: Refusal) { expect(refusal) }

@Test(arguments: [
  Refusal("[a-", "unterminated character set", 0),
  Refusal("x[]", "unterminated character set", 1),
  Refusal("[z-a]", "bad character range z-a", 1),
  Refusal(#"[a-\d]"#, #"bad character range a-\d"#, 1),
  Refusal(#"[\w-z]"#, #"bad character range \w-z"#, 1),
])
func sets(_ refusal: Refusal) { expect(refusal) }

@Test(arguments: [
  Refusal("*", "nothing to repeat", 0),
  Refusal("(?:a|+)", "nothing to repeat", 5),
  Refusal("^*", "nothing to repeat", 1),
  Refusal("(?#c)?", "nothing to repeat", 5),
  Refusal("a**", "multiple repeat", 2),
  Refusal("a{2}{3}", "multiple repeat", 4),
  Refusal("a???", "multiple repeat", 3),
  Refusal("a{3,2}", "min repeat greater than max repeat", 2),
])
func repetitions(_ refusal: Refusal) { expect(refusal) }

@Test(arguments: [
  Refusal("(a", "missing ), unterminated subpattern", 0),
  Refusal("a)", "unbalanced parenthesis", 1),
  Refusal("(?", "unexpected end of pattern", 2),
  Refusal("(?P", "unexpected end of pattern", 3),
  Refusal("(?<", "unexpected end of pattern", 3),
  Refusal("(?#c", "missing ), unterminated comment", 0),
  Refusal("(?P<>a)", "missing group name", 4),
  Refusal("(?P<n", "missing >, unterminated name", 4),
  Refusal("(?P<1>a)", "bad character in group name '1'", 4),
  Refusal("(?P<n>a)(?P<n>b)", "redefinition of group name 'n' as group 2; was group 1", 12),
  Refusal("(?P=n)", "unknown group name 'n'", 4),
  Refusal("(?P<n>(?P=n))", "cannot refer to an open group", 10),
  Refusal("(?P>n)", "unknown extension ?P>", 1),
  Refusal("(?<n>a)", "unknown extension ?<n", 1),
  Refusal("(?|a)", "unknown extension ?|", 1),
  Refusal("(?R)", "unknown extension ?R", 1),
  Refusal("(?'n'a)", "unknown extension ?'", 1),
])
func groups(_ refusal: Refusal) { expect(refusal) }

@Test(arguments: [
  Refusal(#"\1(a)"#, "invalid group reference 1", 1),
  Refusal(#"(a\1)"#, "cannot refer to an open group", 2),
  Refusal(#"(?<=(a)\1)"#, "cannot refer to group defined in the same lookbehind subpattern", 9),
  Refusal("(?<=a|bc)", "look-behind requires fixed-width pattern", nil),
  Refusal("(?(1)a)", "invalid group reference 1", 3),
  Refusal("(?(0)a)", "bad group number", 3),
  Refusal("(?(-1)a)", "bad character in group name '-1'", 3),
  Refusal("(?(x)a)", "unknown group name 'x'", 3),
  Refusal("()(?(1)a|b|c)", "conditional backref with more than two branches", 10),
])
func references(_ refusal: Refusal) { expect(refusal) }

@Test(arguments: [
  Refusal("a(?i)", "global flags not at the start of the expression", 1),
  Refusal("(?i", "missing -, : or )", 3),
  Refusal("(?iq)", "unknown flag", 3),
  Refusal("(?i#)", "missing -, : or )", 3),
  Refusal("(?-)", "missing flag", 3),
  Refusal("(?-i)", "missing :", 4),
  Refusal("(?i-i:a)", "bad inline flags: flag turned on and off", 5),
  Refusal("(?-a:b)", "bad inline flags: cannot turn off flags 'a', 'u' and 'L'", 4),
  Refusal("(?au:b)", "bad inline flags: flags 'a', 'u' and 'L' are incompatible", 4),
  Refusal("(?L)", "bad inline flags: cannot use 'L' flag with a str pattern", 3),
  Refusal("(?u)", "bad inline flags: cannot use 'u' flag with a bytes pattern", 3, isText: false),
  Refusal("(?t:a)", "bad inline flags: cannot turn on global flag", 3),
])
func inlineFlags(_ refusal: Refusal) { expect(refusal) }

@Test func aPatternOfSeveralLinesGivesLineAndColumn() {
  let source = points("ab\nc*\n *")
  let error = #expect(throws: PatternError.self) { try PatternTree(parsing: source, flags: .verbose) }
  #expect(error?.description(for: source) == "multiple repeat at position 7 (line 3, column 2)")
}

@Test(
  arguments: [
    (RegexFlags.locale, true, "cannot use LOCALE flag with a str pattern"),
    ([.ascii, .unicode], true, "ASCII and UNICODE flags are incompatible"),
    (.unicode, false, "cannot use UNICODE flag with a bytes pattern"),
    ([.ascii, .locale], false, "ASCII and LOCALE flags are incompatible"),
  ] as [(RegexFlags, Bool, String)])
func contradictingFlagsAreAValueError(_ flags: RegexFlags, _ isText: Bool, _ message: String) {
  let error = #expect(throws: PatternError.self) { try PatternTree(parsing: [0x61], isText: isText, flags: flags) }
  #expect(error == PatternError(message, kind: .valueError))
}

@Test func aRepetitionNumberBeyondThirtyTwoBitsOverflows() {
  let error = #expect(throws: PatternError.self) { try PatternTree(parsing: points("a{4294967295}")) }
  #expect(error == PatternError("the repetition number is too large", kind: .overflowError))
}

@Test func deepNestingEndsInAnErrorNotInTheNativeStack() {
  for depth in [496, 100_000] {
    let source = points(String(repeating: "(", count: depth) + String(repeating: ")", count: depth))
    let error = #expect(throws: PatternError.self) { try PatternTree(parsing: source) }
    #expect(error?.kind == .recursionError)
  }
  let allowed = points(String(repeating: "(?:", count: 495) + String(repeating: ")", count: 495))
  #expect(throws: Never.self) { try PatternTree(parsing: allowed).emitted() }
}
