// These tests run Python patterns; every expectation was printed by CPython 3.11.

import PCRE
import PythonRegex
import RegexSyntax
import Testing

/// Spans of all groups, in code points, of the first match; nil if there is none.
private func spans(
  _ pattern: String, _ text: String, _ mode: Pattern.Mode = .search, flags: RegexFlags = []
) throws -> [Range<Int>?]? {
  let compiled = try Pattern(pattern.unicodeScalars.map(\.value), flags: flags)
  let subject = Subject(text)
  guard compiled.match(mode, in: subject.utf8) == .matched else { return nil }
  return (0...compiled.groupCount).map { group in
    compiled.data[group].map { subject.index(ofByte: $0.lowerBound)..<subject.index(ofByte: $0.upperBound) }
  }
}

/// Spans of all matches.
private func found(_ pattern: String, _ text: String) throws -> [Range<Int>] {
  let compiled = try Pattern(pattern.unicodeScalars.map(\.value))
  let subject = Subject(text)
  let room = UnsafeMutablePointer<Int>.allocate(capacity: 8 * compiled.offsetCount)
  defer { room.deallocate() }
  var place = WalkPlace(0)
  let (count, outcome) = compiled.matches(
    in: subject.utf8, from: &place, to: subject.utf8.count, most: 8, into: room)
  #expect(outcome == .noMatch)
  return (0..<count).map { match in
    let offsets = room + match * compiled.offsetCount
    return subject.index(ofByte: offsets[0])..<subject.index(ofByte: offsets[1])
  }
}

@Test func offsetsAreCodePoints() throws {
  #expect(try spans("(ß)x", "äöß😀ßx") == [4..<6, 4..<5])
}

@Test func theThreeModesAnchorDifferently() throws {
  #expect(try spans("b", "ab") == [1..<2])
  #expect(try spans("b", "ab", .match) == nil)
  #expect(try spans("a|ab", "ab", .fullMatch) == [0..<2])
  #expect(try spans("a$", "a\n", .fullMatch) == nil)
}

@Test(
  arguments: [
    ("a*", "baac", [0..<0, 1..<3, 3..<3, 4..<4]), ("\\b|\\w", "ab", [0..<0, 0..<1, 1..<2, 2..<2]),
    ("|a", "aa", [0..<0, 0..<1, 1..<1, 1..<2, 2..<2]), ("", "é", [0..<0, 1..<1]), ("x", "", []),
  ] as [(String, String, [Range<Int>])])
func afterAnEmptyMatchTheSamePlaceMayMatchMore(_ pattern: String, _ text: String, _ expected: [Range<Int>]) throws {
  #expect(try found(pattern, text) == expected)
}

@Test(arguments: [
  ("(?i)i", "İ", true), ("(?i)[h-j]", "ı", true), ("(?ai)k", "\u{212A}", false), ("(?i)k", "\u{212A}", true),
  ("(?i)\u{390}", "\u{1FD3}", true), ("(?i)[^\u{FB05}]", "\u{FB06}", false), ("(?a)\\w", "é", false),
  ("\\s", "\u{1C}", true), ("\\s", "\u{180E}", false), ("(?a)\\s", "\u{A0}", false), ("\\B", "", false),
  ("(?a:\\b)é", "é", false), ("(?a:\\B)é", "é", true), ("\\d", "٣", true), ("[^\\s]", "\u{1F}", false),
  ("(?i)(ſ)\\1", "ſS", false), ("(?ai)(k)\\1", "kK", true), ("(?ai)(k)\\1", "k\u{212A}", false),
  ("(?=b)(?:ab|b)", "aaba", true), ("a{70000}", "a", false), ("[\u{1F600}-\u{1F64F}]", "😀", true),
])
func whereTheEnginesDisagreePythonIsRight(_ pattern: String, _ text: String, _ matches: Bool) throws {
  #expect((try spans(pattern, text) != nil) == matches)
}

@Test func aBoundedLoopEndsAtATurnThatMatchedNothing() throws {
  // PCRE2 alone would report the first group at 0..<1: its loop goes on after a turn that matched nothing.
  #expect(try spans("(a??){0,2}$", "a") == [0..<1, 1..<1])
  #expect(try spans("((k){0,2}?|c){0,2}(x)", "kx") == [0..<2, 1..<1, 0..<1, 1..<2])
}

@Test func loneSurrogatesAreCharactersLikeOthers() throws {
  let pattern = try Pattern([0x5B, 0xD800, 0x2D, 0xDBFF, 0x5D])
  let subject = Subject([0x61, 0xD83D, 0xDE00])
  #expect(pattern.match(.search, in: subject.utf8) == .matched)
  #expect(pattern.data[0].map { subject.index(ofByte: $0.lowerBound) } == 1)
  #expect(subject.byte(ofIndex: 2) == 4)
}

@Test func bytesAreASCIIAndMayHoldAnything() throws {
  let pattern = try Pattern("(?i)\\xe9\\w".unicodeScalars.map(\.value), isText: false)
  let subject = Subject(bytes: [0xFF, 0xE9, 0x41])
  #expect(pattern.match(.search, in: subject.utf8) == .matched)
  #expect(pattern.data[0] == 1..<3)
}

@Test(
  arguments: [
    ("(a)(b)?", "a", 1), ("((a)b)", "ab", 1), ("(a)|(b)", "b", 2), ("(?:(a)|(b))*", "ab", 2), ("a", "a", nil),
    ("(b?){0,2}", "b", 1),
  ] as [(String, String, Int?)])
func theLastGroupIsTheOneThatClosedLast(_ pattern: String, _ text: String, _ expected: Int?) throws {
  let compiled = try Pattern(pattern.unicodeScalars.map(\.value))
  let subject = Subject(text)
  #expect(compiled.match(.search, in: subject.utf8) == .matched)
  var steps = 1000
  #expect(
    compiled.lastClosedGroup(.search, in: subject.utf8, matchStart: 0, steps: &steps, memory: 1 << 20) == expected)
}

@Test func aSlowPatternGivesUpInsteadOfAnsweringNo() throws {
  let pattern = try Pattern("(a+)+$".unicodeScalars.map(\.value))
  let subject = Subject(String(repeating: "a", count: 60) + "b")
  #expect(pattern.match(.search, in: subject.utf8, limits: MatchLimits(steps: 100_000)) == .gaveUp(.steps))
}

@Test func fiveThousandWordsFit() throws {
  let words = (0..<5000).map { "w" + String($0 * 7919 % 100_003, radix: 36) + "z" }
  let pattern = try Pattern(words.joined(separator: "|").unicodeScalars.map(\.value))
  let subject = Subject("-" + words[4321])
  #expect(pattern.match(.search, in: subject.utf8) == .matched)
  #expect(pattern.data[0] == 1..<subject.count)
}

@Test func whatPCRE2CannotHoldMatchesAllTheSame() throws {
  let pattern = try Pattern("(?:abc){20000}".unicodeScalars.map(\.value))
  #expect(pattern.emitted == nil)
  let subject = Subject(String(repeating: "abc", count: 20001))
  #expect(pattern.match(.search, in: subject.utf8) == .matched)
  #expect(pattern.data[0] == 0..<60000)
}

@Test func theOwnMatcherCountsTheSameStepsEveryTime() throws {
  let pattern = try Pattern("(a+)+$".unicodeScalars.map(\.value))
  let subject = Subject(String(repeating: "a", count: 12) + "b")
  let left = (0..<3).map { _ in
    var steps = 1_000_000
    #expect(pattern.matchBySteps(.search, in: subject.utf8, from: 0, steps: &steps, memory: 1 << 20) == .noMatch)
    return steps
  }
  #expect(Set(left).count == 1 && left[0] < 999_000)
  var steps = 1000
  #expect(
    pattern.matchBySteps(.search, in: subject.utf8, from: 0, steps: &steps, memory: 1 << 20) == .gaveUp(.steps))
}

@Test func longRunsAreSeenFromAFewPlaces() throws {
  let tree = try PatternTree(parsing: "x[^,]*y{3}é*".unicodeScalars.map(\.value))
  let tests = tree.runTests(longerThan: 100)
  #expect(tests.count == 2)
  func hasRun(_ text: String) -> Bool {
    tests.contains { $0.hasRun(of: 100, in: Subject(text).utf8, isText: true) }
  }
  #expect(!hasRun(String(repeating: "abcdefg,", count: 100)))
  #expect(hasRun(String(repeating: "abcdefg,", count: 100) + String(repeating: "a", count: 160)))
  #expect(hasRun(String(repeating: ",", count: 77) + String(repeating: "é", count: 100)))
}

@Test func aPatternSeesWhatLiesBeforeItsStartAndNothingBehindItsEnd() throws {
  let pattern = try Pattern("(?<=a)b$".unicodeScalars.map(\.value))
  let subject = Subject("abc")
  #expect(pattern.match(.match, in: subject.utf8, from: 1, to: 2) == .matched)
  #expect(pattern.match(.match, in: subject.utf8, from: 1) == .noMatch)
}
