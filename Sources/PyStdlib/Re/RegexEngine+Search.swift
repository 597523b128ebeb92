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

/// Where a search or a walk stands.
struct SearchPlace {
  var walk: WalkPlace
  /// Places where a match may begin that the next call takes on. It grows as long as calls are short.
  var stride = 0
  /// The text behind the latest match has been searched to its end.
  var isOver = false

  /// - Parameter start: byte offset.
  init(_ start: Int) { walk = WalkPlace(start) }
}

extension RegexEngine {
  /// Bytes that the first stride may look at in the worst case, where each attempt runs to the end of the text.
  private static let strideWork = 1_000_000_000
  /// How far strides grow where the worst case does not show.
  private static let strideGrowth = 8
  /// Nanoseconds of processor time above which a call pays for it, one step for 16: steps cannot see a loop without
  /// backtracking that runs over the whole text again and again. Only such calls take so long.
  private static let freeTime = 1_000_000
  /// Steps of the run for a search of no length.
  private static let basePrice = 8

  /// The largest limits that are ever used.
  var finalLimits: MatchLimits { efforts[efforts.count - 1].limits }

  /// Looks for up to `most` matches one after the other, and steps behind them; how many it found.
  ///
  /// - Parameters:
  ///   - end: byte offset where the text ends for this search.
  ///   - room: where the byte offsets of the groups go; nil for one match, whose offsets go to `compiled.offsets`.
  ///   - weight: for how many calls this one is timed; 0 for one that is not, unless it becomes a long one.
  /// - Throws: a limit when the search goes through the budget.
  func find(
    _ vm: VM, _ compiled: CompiledPattern, _ mode: Pattern.Mode, _ text: SearchText, _ place: inout SearchPlace,
    to end: Int, most: Int = 1, into room: UnsafeMutablePointer<Int>? = nil, timing weight: Int = 1
  ) throws(PyError) -> Int {
    var weight = weight
    var level = 0
    let subject = text.utf8
    while true {
      let effort = efforts[level]
      let begin = place.walk.position
      let careful = max(min(effort.stride, RegexEngine.strideWork / max(end &- begin, 1)), 1)
      let largest = min(careful &* RegexEngine.strideGrowth, effort.stride)
      let stride = level == 0 ? min(max(careful, place.stride), largest) : careful
      let lastStart = mode == .search && end &- begin >= stride ? begin &+ stride &- 1 : end
      let bound = lastStart < end ? lastStart : nil
      let started = weight > 0 ? clock() : 0
      var (found, outcome) = (0, MatchOutcome.noMatch)
      if let room {
        (found, outcome) = compiled.pattern.matches(
          in: subject, from: &place.walk, to: end, isASCII: text.isASCII, lastStart: bound, limits: effort.limits,
          most: most, into: room)
      } else {
        outcome = compiled.pattern.match(
          mode, in: subject, from: begin, to: end, isASCII: text.isASCII, lastStart: bound,
          options: place.walk.options, limits: effort.limits)
        if outcome == .matched {
          found = 1
          place.walk.pass(compiled.offsets)
        }
      }
      let taken = weight > 0 ? try payForTime(vm, since: started, weight) : 0
      if outcome == .noMatch, bound == nil {
        place.isOver = true
      } else if outcome == .noMatch {
        if place.walk.position <= lastStart {
          // The next place is a character, not a byte inside one.
          var next = lastStart &+ 1
          if text.subject != nil { while next < end, subject[next] & 0xC0 == 0x80 { next &+= 1 } }
          place.walk = WalkPlace(next)
        }
        place.stride = taken > RegexEngine.freeTime ? 0 : taken < RegexEngine.freeTime / 8 ? stride &* 2 : stride
      }
      // By the text that lies behind, however many strides it took: their number depends on the clock.
      let reached = place.isOver ? end : place.walk.position
      let calls = found > 0 ? found : place.isOver ? 1 : 0
      try vm.charge(RegexEngine.basePrice &* calls &+ (reached >> 6 &- begin >> 6))
      if calls > 0 { return found }
      switch outcome {
      case .noMatch:
        weight = 1
      case .gaveUp(.steps) where level &+ 1 < efforts.count:
        try vm.charge(effort.price)
        weight = 1
        level &+= 1
      case .gaveUp: throw vm.patternLimit(compiled.shownSource)
      case .matched, .stopped, .failed: throw vm.runtimeError("internal error in regular expression engine")
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

  /// How long the call took, in nanoseconds.
  private func payForTime(_ vm: VM, since begin: Int, _ weight: Int) throws(PyError) -> Int {
    let taken = clock() &- begin
    let isLong = taken > RegexEngine.freeTime
    if exactlyTimed > 0 {
      exactlyTimed &-= 1
      if isLong { try vm.charge(taken / 16 &* weight) }
    }
    if isLong { exactlyTimed = 64 }
    return taken
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
