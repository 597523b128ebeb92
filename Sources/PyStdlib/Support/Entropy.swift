// This file defines where the run's random bytes come from: a sequence that the host's seed fixes, so that a run can
// repeat. `random` without a seed, SystemRandom, `secrets` and `uuid` share it.

import PyRuntime

extension VM {
  /// The next `count` bytes of the run's entropy. Throws the memory limit.
  func entropy(_ count: Int) throws(PyError) -> [UInt8] {
    try reserve(count)
    let source: EntropySource
    if let known = moduleStates["entropy"] as? EntropySource {
      source = known
    } else {
      source = EntropySource(host.seed)
      moduleStates["entropy"] = source
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    var word: UInt64 = 0
    for i in 0..<count {
      word = i & 7 == 0 ? source.next() : word >> 8
      bytes.append(UInt8(truncatingIfNeeded: word))
    }
    return bytes
  }
}

/// SplitMix64 (Steele, Lea, Flood 2014): a counter and a mixer.
private final class EntropySource: RestorableState {
  private var counter: UInt64

  init(_ seed: UInt64) { counter = seed }

  func remembered() -> (() -> Void)? { remembering(\.counter) }

  func next() -> UInt64 {
    counter &+= 0x9E37_79B9_7F4A_7C15
    var mixed = counter
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
