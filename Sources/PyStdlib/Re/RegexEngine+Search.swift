// This file runs one search within the run's budget. PCRE2 counts steps for each place where a match may begin, not for
// a search as a whole, and does not tell how many it took. So it goes over the text in strides with a small limit, at a
// price by length. Where that limit is met, or where a loop may run over much text in one of PCRE2's steps, the own
// matcher searches, whose steps are counted: a search costs the same on every machine.

import PCRE
import PyRuntime
import PythonRegex

extension RegexEngine {
  /// Places where a match may begin that PCRE2 tries at once.
  private static let stride = 4096
  /// PCRE2's match limit for each of them.
  private static let strideSteps: UInt32 = 1000
  /// Steps of the own matcher for one search or stride, some half a second.
  private static let mostSteps = 32 << 20
  /// Steps of the run for a search of no length.
  private static let basePrice = 8
  /// Loops that take fewer bytes at a time need no counting.
  static let shortRun = 1024

  /// Looks for a match; its byte offsets then stand in `compiled.offsets`.
  ///
  /// - Parameters:
  ///   - start: byte offset of the first place where it may begin.
  ///   - end: byte offset where the text ends for this search.
  /// - Throws: a limit when the search goes through the budget.
  func find(
    _ vm: VM, _ compiled: CompiledPattern, _ mode: Pattern.Mode, _ text: SearchText, from start: Int, to end: Int,
    options: MatchOptions = []
  ) throws(PyError) -> Bool {
    if compiled.pattern.emitted == nil || text.utf8.count > RegexEngine.shortRun && mayRunLong(compiled, text) {
      return try findBySteps(vm, compiled, mode, text, from: start, to: end, lastStart: end, options: options)
    }
    var options = options
    var position = start
    let subject = text.utf8
    let limits = MatchLimits(steps: RegexEngine.strideSteps, heapKiB: UInt32(clamping: vm.limits.memory >> 10))
    while true {
      let isLast = mode != .search || end &- position < RegexEngine.stride
      let lastStart = isLast ? end : position &+ RegexEngine.stride &- 1
      let outcome = compiled.pattern.match(
        mode, in: subject, from: position, to: end, lastStart: isLast ? nil : lastStart, options: options,
        limits: limits)
      switch outcome {
      case .matched:
        try vm.charge(RegexEngine.basePrice &+ (compiled.offsets[1] &- position) >> 4)
        return true
      case .noMatch: try vm.charge(RegexEngine.basePrice &+ (lastStart &- position) >> 4)
      case .gaveUp:
        if try findBySteps(
          vm, compiled, mode, text, from: position, to: end, lastStart: lastStart, options: options)
        {
          return true
        }
      case .stopped, .failed: throw vm.runtimeError("internal error in regular expression engine")
      }
      if isLast { return false }
      position = lastStart &+ 1
      // The next place is a character, not a byte inside one.
      if text.subject != nil { while position < end, subject[position] & 0xC0 == 0x80 { position &+= 1 } }
      options.remove(.notEmptyAtStart)
    }
  }

  private func findBySteps(
    _ vm: VM, _ compiled: CompiledPattern, _ mode: Pattern.Mode, _ text: SearchText, from start: Int, to end: Int,
    lastStart: Int, options: MatchOptions
  ) throws(PyError) -> Bool {
    var steps = RegexEngine.mostSteps
    let outcome = compiled.pattern.matchBySteps(
      mode, in: text.utf8, from: start, to: end, lastStart: lastStart, options: options, steps: &steps,
      memory: vm.limits.memory / 2)
    try vm.charge(RegexEngine.basePrice &+ (RegexEngine.mostSteps &- max(steps, 0)) / 2)
    switch outcome {
    case .matched: return true
    case .noMatch: return false
    default: throw vm.patternLimit(compiled.shownSource)
    }
  }

  /// The group that closed last in a match that was found, beginning at byte `start`.
  func lastClosedGroup(
    _ vm: VM, _ compiled: CompiledPattern, _ mode: Pattern.Mode, _ text: SearchText, from start: Int, to end: Int,
    options: MatchOptions
  ) throws(PyError) -> Int? {
    var steps = RegexEngine.mostSteps
    let group = compiled.pattern.lastClosedGroup(
      mode, in: text.utf8, matchStart: start, to: end, options: options, steps: &steps, memory: vm.limits.memory / 2)
    try vm.charge(RegexEngine.basePrice &+ (RegexEngine.mostSteps &- max(steps, 0)) / 2)
    if steps <= 0 { throw vm.patternLimit(compiled.shownSource) }
    return group
  }

  /// Whether a loop of the pattern finds more than a short run somewhere in the text. The answer for the latest text is
  /// remembered, since programs walk over a text by many calls.
  private func mayRunLong(_ compiled: CompiledPattern, _ text: SearchText) -> Bool {
    let tests = compiled.runTests
    if tests.isEmpty { return false }
    if compiled === checkedPattern, checkedText.pointee.items[0] === text.content { return isLongRunning }
    let utf8 = text.utf8
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
