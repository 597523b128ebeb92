// This file runs one search within the run's budget. PCRE2 counts steps for each place where a match may begin, not for
// a search as a whole, and does not tell how many it took. So it goes over the text in strides with a small limit, at a
// price by length. Where that limit is met, or where a loop may run over much text in one of PCRE2's steps, the own
// matcher searches, whose steps are counted: a search costs the same on every machine.

import PCRE
import PyRuntime
import PythonRegex

/// Where a search or a walk stands.
struct SearchPlace {
  var walk: WalkPlace
  /// The text behind the latest match has been searched to its end.
  var isOver = false

  /// - Parameter start: byte offset.
  init(_ start: Int) { walk = WalkPlace(start) }

  /// Goes behind a stride without a further match; `end` is where the search ends.
  fileprivate mutating func leave(_ text: SearchText, _ lastStart: Int, _ end: Int) {
    if lastStart >= end {
      isOver = true
    } else if walk.position <= lastStart {
      var next = lastStart &+ 1
      // The next place is a character, not a byte inside one.
      if text.subject != nil {
        let utf8 = text.utf8
        while next < end, utf8[next] & 0xC0 == 0x80 { next &+= 1 }
      }
      walk = WalkPlace(next)
    }
  }
}

extension RegexEngine {
  /// Places where a match may begin that PCRE2 tries at once.
  private static let stride = 4096
  /// PCRE2's match limit for each of them.
  private static let strideSteps: UInt32 = 1000
  /// Steps of the own matcher for one search or stride, some half a second.
  private static let mostSteps = 32 << 20
  /// Steps of the own matcher for one step of the run.
  private static let stepsForOne = 2
  /// Steps of the run for a search of no length.
  private static let basePrice = 8
  /// Loops that take fewer bytes at a time need no counting.
  static let shortRun = 1024

  /// Looks for up to `most` matches one after the other, and steps behind them; how many it found. Fewer than `most` do
  /// not mean that there is no other, but none does.
  ///
  /// - Parameters:
  ///   - end: byte offset where the text ends for this search.
  ///   - room: where the byte offsets of the groups go; nil for one match, whose offsets go to `compiled.offsets`.
  /// - Throws: a limit when the search goes through the budget.
  func find(
    _ vm: VM, _ compiled: CompiledPattern, _ mode: Pattern.Mode, _ text: SearchText, _ place: inout SearchPlace,
    to end: Int, most: Int = 1, into room: UnsafeMutablePointer<Int>? = nil
  ) throws(PyError) -> Int {
    let pattern = compiled.pattern
    let subject = text.utf8
    var needsSteps = pattern.emitted == nil
    if !needsSteps, subject.count > RegexEngine.shortRun { needsSteps = try mayRunLong(vm, compiled, text) }
    if needsSteps {
      return try findBySteps(vm, compiled, mode, text, &place, to: end, lastStart: end, into: room)
    }
    let limits = MatchLimits(steps: RegexEngine.strideSteps, heapKiB: UInt32(clamping: vm.limits.memory >> 10))
    while true {
      let begin = place.walk.position
      let isLast = mode != .search || end &- begin < RegexEngine.stride
      let lastStart = isLast ? end : begin &+ RegexEngine.stride &- 1
      var (found, outcome) = (0, MatchOutcome.noMatch)
      if let room {
        (found, outcome) = pattern.matches(
          in: subject, from: &place.walk, to: end, isASCII: text.isASCII, lastStart: isLast ? nil : lastStart,
          limits: limits, most: most, into: room)
      } else {
        outcome = pattern.match(
          mode, in: subject, from: begin, to: end, isASCII: text.isASCII, lastStart: isLast ? nil : lastStart,
          options: place.walk.options, limits: limits)
        if outcome == .matched {
          found = 1
          place.walk.pass(compiled.offsets)
        }
      }
      if outcome == .noMatch { place.leave(text, lastStart, end) }
      let reached = place.isOver ? end : place.walk.position
      try vm.charge(RegexEngine.basePrice &* max(found, 1) &+ (reached &- begin) >> 4)
      if found > 0 { return found }
      switch outcome {
      case .noMatch, .matched: break
      case .gaveUp:
        found = try findBySteps(vm, compiled, mode, text, &place, to: end, lastStart: lastStart, into: room)
        if found > 0 { return found }
      case .stopped, .failed: throw vm.runtimeError("internal error in regular expression engine")
      }
      if place.isOver { return 0 }
    }
  }

  /// Looks for one match by the own matcher.
  private func findBySteps(
    _ vm: VM, _ compiled: CompiledPattern, _ mode: Pattern.Mode, _ text: SearchText, _ place: inout SearchPlace,
    to end: Int, lastStart: Int, into room: UnsafeMutablePointer<Int>?
  ) throws(PyError) -> Int {
    let budget = stepBudget(vm)
    var steps = budget
    let outcome = compiled.pattern.matchBySteps(
      mode, in: text.utf8, from: place.walk.position, to: end, lastStart: lastStart, options: place.walk.options,
      steps: &steps, memory: vm.limits.memory / 2)
    try vm.charge(RegexEngine.basePrice &+ (budget &- max(steps, 0)) / RegexEngine.stepsForOne)
    switch outcome {
    case .matched:
      place.walk.pass(compiled.offsets)
      room?.update(from: compiled.offsets, count: compiled.pattern.offsetCount)
      return 1
    case .noMatch:
      place.leave(text, lastStart, end)
      return 0
    default: throw vm.patternLimit(compiled.shownSource)
    }
  }

  /// The group that closed last in a match that was found, beginning at byte `start`.
  func lastClosedGroup(
    _ vm: VM, _ compiled: CompiledPattern, _ mode: Pattern.Mode, _ text: SearchText, from start: Int, to end: Int,
    options: MatchOptions
  ) throws(PyError) -> Int? {
    let budget = stepBudget(vm)
    var steps = budget
    let group = compiled.pattern.lastClosedGroup(
      mode, in: text.utf8, matchStart: start, to: end, options: options, steps: &steps, memory: vm.limits.memory / 2)
    try vm.charge(RegexEngine.basePrice &+ (budget &- max(steps, 0)) / RegexEngine.stepsForOne)
    if steps <= 0 { throw vm.patternLimit(compiled.shownSource) }
    return group
  }

  /// What a search may spend: no more than the run can pay for, and of that just too much, so that paying ends the run.
  private func stepBudget(_ vm: VM) -> Int {
    min(RegexEngine.mostSteps, (min(vm.stepsRemaining, RegexEngine.mostSteps) + 1) * RegexEngine.stepsForOne)
  }

  /// Whether a loop of the pattern finds more than a short run somewhere in the text. The answer for the latest text is
  /// remembered, since programs walk over a text by many calls.
  private func mayRunLong(_ vm: VM, _ compiled: CompiledPattern, _ text: SearchText) throws(PyError) -> Bool {
    let tests = compiled.runTests
    if tests.isEmpty { return false }
    if compiled === checkedPattern, checkedText.pointee.items[0] === text.content { return isLongRunning }
    let utf8 = text.utf8
    try vm.charge(utf8.count >> 10)
    let result = tests.contains { $0.hasRun(of: RegexEngine.shortRun, in: utf8, isText: text.isText) }
    if !text.content.is(.bytearray) {
      checkedPattern = compiled
      checkedText.pointee.items[0] = text.content
      isLongRunning = result
    }
    return result
  }
}

extension CompiledPattern {
  /// The pattern as a message shows it.
  var shownSource: String {
    let text = String(
      String.UnicodeScalarView(pattern.tree.source.prefix(200).map { Unicode.Scalar($0) ?? "\u{FFFD}" }))
    return pattern.tree.source.count > 200 ? text + "..." : text
  }
}
