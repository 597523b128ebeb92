// These tests hold the wrapper to its promises: distinct outcomes, no subject too long, offsets in place.

import PCRE
import Testing

/// Runs a pattern on a text once.
private func run(
  _ pattern: String, _ text: String, options: CompileOptions = [], from start: Int = 0,
  match: MatchOptions = [], limits: MatchLimits? = nil
) throws -> (outcome: MatchOutcome, groups: [Range<Int>?]) {
  let code = try Code(Array(pattern.utf8), options: options)
  let data = try #require(MatchData(captureCount: code.captureCount))
  let context = try #require(MatchContext())
  let outcome = Array(text.utf8).withUnsafeBufferPointer {
    context.match(code, $0, from: start, options: match, limits: limits, into: data)
  }
  return (outcome, outcome == .matched ? (0...code.captureCount).map { data[$0] } : [])
}

@Test func offsetsAreBytesAndAnUnusedGroupHasNone() throws {
  let result = try run("(a)|(b)", "xxb")
  #expect(result.groups == [2..<3, nil, 2..<3])
}

@Test func anEmptySubjectNeedsNoAddress() throws {
  #expect(try run("", "").groups == [0..<0])
  #expect(try run("a", "").outcome == .noMatch)
}

@Test func aStartBeyondTheSubjectIsAFailedCallNotACrash() throws {
  #expect(try run("a", "a", from: 2).outcome != .matched)
  #expect(try run("a", "a", from: -1).outcome != .matched)
}

@Test func textBeforeTheStartIsSeenByLookbehind() throws {
  #expect(try run("(?<=a)b", "ab", from: 1).groups == [1..<2])
}

@Test func anEmptyMatchAtTheStartCanBeRefused() throws {
  #expect(try run("a*", "b", match: .notEmptyAtStart).groups == [1..<1])
}

@Test(arguments: [MatchOptions(), .noJIT])
func runningOutOfStepsIsItsOwnOutcome(_ options: MatchOptions) throws {
  let subject = String(repeating: "a", count: 40) + String(repeating: " ", count: 1100)
  let result = try run("^(a+)+$", subject, match: options, limits: MatchLimits(steps: 10_000))
  #expect(result.outcome == .gaveUp(.steps))
}

@Test func theInterpreterObeysItsHeapLimit() throws {
  let subject = String(repeating: "ab", count: 50_000) + "c"
  let result = try run("(?:(\\w)|b)*c", subject, match: .noJIT, limits: MatchLimits(heapKiB: 64))
  #expect(result.outcome == .gaveUp(.heap))
}

@Test(arguments: [1_000, 100_000, 200_000])
func noSubjectIsTooLongForTheStackOfMachineCode(_ length: Int) throws {
  let subject = String(repeating: "a", count: length) + "c"
  #expect(try run("(?:(\\w)|b)*c", subject).groups.first == 0..<(length + 1))
}

@Test func theLargeStackIsMadeOnlyWhenNeeded() throws {
  let code = try Code(Array("(?:(\\w)|b)*c".utf8), options: [])
  let data = try #require(MatchData(captureCount: 1))
  let context = try #require(MatchContext())
  for (length, isNeeded) in [(10, false), (2_000, true)] {
    let subject = [UInt8](repeating: UInt8(ascii: "a"), count: length) + [UInt8(ascii: "c")]
    for _ in 0..<3 { _ = subject.withUnsafeBufferPointer { context.match(code, $0, from: 0, into: data) } }
    #expect(context.hasJITStack == isNeeded)
  }
}

@Test func machineCodeComesWithTheSecondRun() throws {
  let code = try Code(Array("a".utf8), options: [])
  let data = try #require(MatchData(captureCount: 0))
  let context = try #require(MatchContext())
  for expected in [false, true] {
    _ = [UInt8(ascii: "a")].withUnsafeBufferPointer { context.match(code, $0, from: 0, into: data) }
    #expect(code.isJITCompiled == expected)
  }
}

@Test func aBadPatternHasItsPlaceAndSentence() {
  let error = #expect(throws: PCREError.self) { try Code(Array("a(b".utf8), options: []) }
  #expect(error?.offset == 3)
  #expect(error?.message == "missing closing parenthesis")
}

@Test func aPatternBeyondTheLinkSizeSaysSo() {
  let pattern = "(?:abc){20000}"
  let error = #expect(throws: PCREError.self) { try Code(Array(pattern.utf8), options: []) }
  #expect(error?.isTooLarge == true)
}

@Test func onlyALineFeedEndsALine() throws {
  #expect(try run("a$", "a\rb", options: .multiline).outcome == .noMatch)
  #expect(try run("a$", "a\nb", options: .multiline).outcome == .matched)
}

@Test func theVersionIsKnown() {
  #expect(LibraryVersion.current() >= LibraryVersion(major: 10, minor: 30))
}
