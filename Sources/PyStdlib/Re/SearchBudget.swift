// This file defines what one search of the own matcher may spend: the matcher's steps cost half a step of the run each, and
// are paid for in slices, so that a search can be interrupted.

import PCRE
import PyRuntime

/// The steps of one search.
final class SearchBudget {
  private let vm: VM
  /// What the search may still take, and what it has been given.
  private var left: Int
  private var given = 0

  /// Steps of the own matcher that a search has in every run that can pay for them: some half a second.
  private static let usualSteps = 32 << 20
  private static let sliceSteps = 1 << 20

  init(_ vm: VM) {
    self.vm = vm
    // A run with a large budget, or none, gives more to its searches.
    left = min(max(SearchBudget.usualSteps, vm.limits.steps / 32), min(vm.stepsRemaining, Int.max / 4) &* 2)
  }

  /// The next steps, after the last ones have been paid for; 0 when there are none, or when the run is to stop.
  func slice() -> Int {
    if given > 0, left > 0 {
      do throws(PyError) { try vm.charge(SearchBudget.sliceSteps / 2) } catch { return 0 }
    }
    let slice = min(left, SearchBudget.sliceSteps)
    left &-= slice
    given &+= slice
    return slice
  }

  /// Pays for the last slice, of which `rest` is left.
  ///
  /// - Throws: a limit if the search was given up: the pattern's, or the run's where most steps went before the search.
  func pay(_ compiled: CompiledPattern, _ outcome: MatchOutcome, _ rest: Int) throws(PyError) {
    if outcome == .gaveUp(.steps), given < SearchBudget.usualSteps, given < vm.limits.steps / 2 {
      try vm.charge(vm.stepsRemaining &+ 1)
    }
    if case .gaveUp = outcome { throw vm.patternLimit(compiled.shownSource) }
    let last = given % SearchBudget.sliceSteps
    let unpaid = min(given, last == 0 ? SearchBudget.sliceSteps : last)
    try vm.charge(RegexEngine.basePrice &+ (unpaid &- max(rest, 0)) / 2)
  }
}
