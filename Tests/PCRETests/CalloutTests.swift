// These tests watch a match from inside.

import PCRE
import Testing

/// Collects what it hears.
private final class Listener: CalloutHandler {
  var positions: [Int] = []
  var lastGroups: [Int] = []
  var backtracks = 0
  var verdict = CalloutVerdict.proceed

  func reached(_ callout: Callout) -> CalloutVerdict {
    positions.append(callout.position)
    lastGroups.append(callout.lastClosedGroup)
    if callout.hasBacktracked { backtracks += 1 }
    return verdict
  }
}

private func listen(
  _ pattern: String, _ text: String, options: CompileOptions = [], match: MatchOptions = .noJIT,
  verdict: CalloutVerdict = .proceed
) throws -> (outcome: MatchOutcome, listener: Listener) {
  let code = try Code(Array(pattern.utf8), options: options)
  let data = try #require(MatchData(captureCount: code.captureCount))
  let context = try #require(MatchContext())
  let listener = Listener()
  listener.verdict = verdict
  context.setCalloutHandler(listener)
  let outcome = Array(text.utf8).withUnsafeBufferPointer {
    context.match(code, $0, from: 0, options: match, into: data)
  }
  return (outcome, listener)
}

@Test func theGroupThatClosedLastIsKnownAtTheEnd() throws {
  #expect(try listen("(a)(b)?(?C1)", "ab").listener.lastGroups.last == 2)
  #expect(try listen("((a)b)(?C1)", "ab").listener.lastGroups.last == 1)
}

@Test func everyStepOfATraceIsSeenWithTheOptimisationsOff() throws {
  let all: CompileOptions = [.autoCallout, .noStartOptimize, .noAutoPossess, .noDotStarAnchor]
  #expect(try listen("a+b", "aac", options: all).listener.positions.count == 7)
  #expect(try listen("a+b", "aac", options: .autoCallout).listener.positions.isEmpty)
}

@Test func theInterpreterTellsOfBacktracking() throws {
  let options: CompileOptions = [.autoCallout, .noStartOptimize, .noAutoPossess]
  #expect(try listen("a+b", "aac", options: options).listener.backtracks > 0)
}

@Test func aVerdictCanEndTheMatchOrThePath() throws {
  #expect(try listen("a(?C1)b", "ab", verdict: .stop).outcome == .stopped)
  #expect(try listen("a(?C1)b|ab", "ab", verdict: .backtrack).outcome == .matched)
  #expect(try listen("a(?C1)b", "ab", verdict: .backtrack).outcome == .noMatch)
}
