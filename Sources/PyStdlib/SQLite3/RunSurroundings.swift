// This file gives the databases of a run its own clock and its own random bytes, so that `datetime('now')` is the time that
// `time.time()` tells, and a checked program prints the same everywhere.

import PyRuntime
import SQLite

extension VM {
  /// What the databases of this run see of the world.
  var surroundings: Surroundings {
    if let present = moduleStates["surroundings"] as? Surroundings { return present }
    var state = host.seed
    let fresh = Surroundings(
      now: { [weak self] in self?.wallTime ?? 0 }, sleep: { [weak self] in self?.moveClock(by: $0) },
      random: {
        // A full period over 64 bits (Knuth's MMIX); SQLite uses it to seed a generator of its own.
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state
      })
    moduleStates["surroundings"] = fresh
    return fresh
  }
}
