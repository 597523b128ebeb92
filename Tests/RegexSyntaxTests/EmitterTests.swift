// These tests read what PCRE2 is given: where the engines differ, the difference has to be written out.

import RegexSyntax
import Testing

private func emit(_ pattern: String, isText: Bool = true, flags: RegexFlags = []) throws -> EmittedPattern {
  try PatternTree(parsing: pattern.unicodeScalars.map(\.value), isText: isText, flags: flags).emitted()
}

@Test(arguments: [
  ("a\\Z", "a\\z"), ("^a$", "\\Aa\\Z"), ("(?m)^a$", "^a$"), (".", "\\N"), ("(?s).", "."),
  ("(?P<long_name>a)(?P=long_name)", "(a)\\g{1}"), ("(?x) a b # c", "ab"), ("a{,3}", "a{0,3}"), ("a{,}", "a*"),
  ("[[:alpha:]]", "[\\:\\[ahlp]\\]"), ("a{70000}", "a{65535}a{4465}"), ("a++", "a++"), ("\\v", "\\x{b}"),
  ("a b", "a\\ b"), ("(?i)k", "k"), ("(?ai)k", "[Kk]"), ("(?i)i", "[Ii\\x{130}\\x{131}]"), ("(?i:a)b", "(?i:a)b"),
  ("(?a)\\w", "\\w"), ("(?a:\\d)\\d", "(?:[0-9])\\d"), ("é", "\\x{e9}"), ("\\B", "(?!\\A\\z)\\B"),
])
func differencesAreWrittenOut(_ pattern: String, _ expected: String) throws {
  #expect(String(decoding: try emit(pattern).bytes, as: UTF8.self) == expected)
}

@Test func unicodePropertiesAreAskedForOnlyWhereNeeded() throws {
  #expect(try emit("\\w").usesUnicodeProperties)
  #expect(try !emit("(?a)\\w").usesUnicodeProperties)
  #expect(try !emit("abc").usesUnicodeProperties)
  #expect(try !emit("\\w", isText: false).isUTF)
}

@Test func emittedBytesLeadBackToTheSource() throws {
  let emitted = try emit("(?x) a  (?P<n> \\s+ )")
  let text = String(decoding: emitted.bytes, as: UTF8.self)
  #expect(text.hasPrefix("a([") && text.hasSuffix("]+)"))
  #expect(emitted.map.span(at: 0) == 5..<6)
  #expect(emitted.map.span(at: 1) == 8..<20)
  #expect(emitted.map.span(at: 2) == 15..<17)
  #expect(emitted.map.span(at: emitted.bytes.count - 2) == 15..<18)
  #expect(emitted.map.span(at: emitted.bytes.count - 1) == 8..<20)
}

@Test func manyWordsBecomeATreeInTheSameOrder() throws {
  var options = EmitterOptions()
  options.factoringThreshold = 2
  let words = "foo|bar|foobar|ba|food".unicodeScalars.map(\.value)
  let bytes = try PatternTree(parsing: words).emitted(options).bytes
  #expect(String(decoding: bytes, as: UTF8.self) == "foo(?:|bar|d)|ba(?:r|)")
}

@Test func aGroupRepeatedTooOftenIsRefusedWithItsPlace() {
  let error = #expect(throws: PatternError.self) { try emit("x(?:ab){70000}") }
  #expect(error?.kind == .limit)
  #expect(error?.position == 1)
}

@Test(arguments: [
  ("(a?)*", true), ("(a?)+", true), ("(b?){0,2}", true), ("(?:ab|a){2}+", true), ("a{2}+", false), ("(?:a)?+", true),
  ("(?:ab)++", true), ("(?>a|b)", true),
  ("(?i)(a)\\1", true), ("(a)\\1", false), ("(?:\\b){2,3}", true), ("(?:a|b){2,3}", false), ("(?a:\\W)", true),
])
func whatPCRE2MatchesOtherwiseIsLeftToTheOwnMatcher(_ pattern: String, _ expected: Bool) throws {
  #expect(try PatternTree(parsing: pattern.unicodeScalars.map(\.value)).needsOwnMatcher == expected)
}

@Test(arguments: [
  ("(?:https?|ftp)://\\S+", true), ("(?=b)(?:ab|b)", true), ("foo|barbaz", false), ("(?:ab|cd)\\d+", false),
  ("(?:foo|ba)r", false), ("(b|)i*b", true),
])
func theStartIsOptimisedOnlyWhereThatIsSafe(_ pattern: String, _ isPlain: Bool) throws {
  #expect(try emit(pattern).needsPlainStart == isPlain)
}
