// This file runs one search within the run's budget. PCRE2 counts steps for each place where a match may begin, not for
// a search as a whole, and does not tell how many it took. So a search goes over the text in strides with a small limit,
// and only where that limit is met it is tried again, at a price, in shorter strides with a larger one.

import Glibc
import PCRE
import PyRuntime
import PythonRegex

/// How hard a stretch of text is searched.
struct SearchEffort {
  /// Places where a match may begin.
  let stride: Int
  /// PCRE2's match limit for each of them.
  let limits: MatchLimits
  /// Steps of the run that a failed try costs.
  let price: Int
}

extension SearchEffort {
  /// From the usual to the utmost. What a search may take of memory for going back is bounded by the run's memory.
  static func levels(memory: Int) -> [SearchEffort] {
    func limits(_ steps: UInt32) -> MatchLimits { MatchLimits(steps: steps, heapKiB: UInt32(clamping: memory >> 10)) }
    return [
      SearchEffort(stride: 4096, limits: limits(10_000), price: 625),
      SearchEffort(stride: 64, limits: limits(640_000), price: 40_000),
      SearchEffort(stride: 1, limits: limits(10_000_000), price: 640_000),
    ]
  }
}

extension RegexEngine {
  /// Bytes that a stride may look at in the worst case, where each attempt runs to the end of the text.
  private static let strideWork = 1_000_000_000
  /// Nanoseconds of processor time above which a call pays for it, one step for 16: steps cannot see a loop without
  /// backtracking that runs over the whole text again and again. Only such calls take so long.
  private static let freeTime = 1_000_000
  /// Steps of the run for a search of no length.
  private static let basePrice = 8

  /// The largest limits that are ever used.
  var finalLimits: MatchLimits { efforts[efforts.count - 1].limits }

  /// Looks for a match; its byte offsets then stand in `compiled.offsets`.
  ///
  /// - Parameters:
  ///   - start: byte offset of the first place where it may begin.
  ///   - end: byte offset where the text ends for this search.
  ///   - weight: for how many calls this one is timed; 0 for one that is not, unless it becomes a long one.
  /// - Throws: a limit when the search goes through the budget.
  func find(
    _ vm: VM, _ compiled: CompiledPattern, _ mode: Pattern.Mode, _ text: SearchText, from start: Int, to end: Int,
    options: MatchOptions = [], timing weight: Int = 1
  ) throws(PyError) -> Bool {
    var weight = weight
    var options = options
    var position = start
    var level = 0
    let subject = text.utf8
    while true {
      let effort = efforts[level]
      let stride = max(min(effort.stride, RegexEngine.strideWork / max(end &- position, 1)), 1)
      let lastStart = mode == .search && end &- position >= stride ? position &+ stride &- 1 : end
      let begin = weight > 0 ? clock() : 0
      let outcome = compiled.pattern.match(
        mode, in: subject, from: position, to: end, lastStart: lastStart < end ? lastStart : nil, options: options,
        limits: effort.limits)
      if weight > 0 { try payForTime(vm, since: begin, weight) }
      switch outcome {
      case .matched:
        try vm.charge(RegexEngine.basePrice &+ (compiled.offsets[1] &- position) >> 6)
        return true
      case .noMatch:
        try vm.charge(RegexEngine.basePrice &+ (min(lastStart, end) &- position) >> 6)
        guard lastStart < end else { return false }
        weight = 1
        position = lastStart &+ 1
        // The next place is a character, not a byte inside one.
        if text.subject != nil { while position < end, subject[position] & 0xC0 == 0x80 { position &+= 1 } }
        options.remove(.notEmptyAtStart)
      case .gaveUp(.steps) where level &+ 1 < efforts.count:
        try vm.charge(effort.price)
        weight = 1
        level &+= 1
      case .gaveUp: throw vm.patternLimit(compiled.shownSource)
      case .stopped, .failed: throw vm.runtimeError("internal error in regular expression engine")
      }
    }
  }

  private func clock() -> Int {
    var time = timespec()
    // The exact clock costs a system call, so the other one serves until a call seems long, which may be another
    // process's doing: nothing is paid for then.
    clock_gettime(exactlyTimed > 0 ? CLOCK_THREAD_CPUTIME_ID : CLOCK_MONOTONIC, &time)
    return time.tv_sec &* 1_000_000_000 &+ time.tv_nsec
  }

  private func payForTime(_ vm: VM, since begin: Int, _ weight: Int) throws(PyError) {
    let taken = clock() &- begin
    let isLong = taken > RegexEngine.freeTime
    if exactlyTimed > 0 {
      exactlyTimed &-= 1
      if isLong { try vm.charge(taken / 16 &* weight) }
    }
    if isLong { exactlyTimed = 64 }
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
