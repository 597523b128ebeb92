// This file defines the four normal forms of Unicode (UAX 15).

/// One of NFC, NFD, NFKC and NFKD.
struct Normalization {
  let composes: Bool
  let isCompatible: Bool

  init?(_ name: String) {
    switch name {
    case "NFC": (composes, isCompatible) = (true, false)
    case "NFD": (composes, isCompatible) = (false, false)
    case "NFKC": (composes, isCompatible) = (true, true)
    case "NFKD": (composes, isCompatible) = (false, true)
    default: return nil
    }
  }

  /// Syllables of Hangul are composed by arithmetic.
  private enum Hangul {
    static let syllables: UInt32 = 0xAC00
    static let leads: UInt32 = 0x1100
    static let vowels: UInt32 = 0x1161
    static let tails: UInt32 = 0x11A7
    static let vowelCount: UInt32 = 21
    static let tailCount: UInt32 = 28
    static let leadCount: UInt32 = 19
    static let syllableCount = leadCount * vowelCount * tailCount
  }

  func apply(to points: [UInt32]) -> [UInt32] {
    var result: [UInt32] = []
    result.reserveCapacity(points.count)
    for point in points { decompose(point, into: &result) }
    order(&result)
    return composes ? composed(result) : result
  }

  private func decompose(_ point: UInt32, into result: inout [UInt32]) {
    if point < 0xA0 { return result.append(point) }
    let index = point &- Hangul.syllables
    if index < Hangul.syllableCount {
      let tail = index % Hangul.tailCount
      result.append(Hangul.leads + index / (Hangul.vowelCount * Hangul.tailCount))
      result.append(Hangul.vowels + index / Hangul.tailCount % Hangul.vowelCount)
      if tail > 0 { result.append(Hangul.tails + tail) }
    } else if let parts = UnicodeTables.decomposition(point), parts.isCanonical || isCompatible {
      // The tables are finite and without cycles, so this ends.
      for part in parts.points { decompose(part, into: &result) }
    } else {
      result.append(point)
    }
  }

  /// Sorts marks that stand side by side by their combining class; those of one class keep their order.
  private func order(_ points: inout [UInt32]) {
    var start = 0
    while start < points.count {
      guard points[start] >= 0x300, combiningClass(points[start]) > 0 else {
        start += 1
        continue
      }
      var marks: [(rank: UInt8, place: Int, point: UInt32)] = []
      var end = start
      while end < points.count {
        let rank = combiningClass(points[end])
        if rank == 0 { break }
        marks.append((rank, end, points[end]))
        end += 1
      }
      marks.sort { ($0.rank, $0.place) < ($1.rank, $1.place) }
      for (i, mark) in marks.enumerated() { points[start + i] = mark.point }
      start = end
    }
  }

  private func combiningClass(_ point: UInt32) -> UInt8 {
    point < 0x300 ? 0 : UnicodeTables.kind(point).combiningClass
  }

  private func composed(_ points: [UInt32]) -> [UInt32] {
    var result: [UInt32] = []
    result.reserveCapacity(points.count)
    var starter: Int?
    var lastClass: UInt8 = 0
    for point in points {
      let rank = combiningClass(point)
      if let place = starter {
        // A mark composes unless one of its class, or a starter, stands between.
        let isBlocked = place < result.count - 1 && (lastClass == 0 || lastClass >= rank)
        if !isBlocked, let whole = pair(result[place], point) {
          result[place] = whole
          continue
        }
      }
      if rank == 0 { starter = result.count }
      lastClass = rank
      result.append(point)
    }
    return result
  }

  private func pair(_ first: UInt32, _ second: UInt32) -> UInt32? {
    let lead = first &- Hangul.leads
    let vowel = second &- Hangul.vowels
    if lead < Hangul.leadCount && vowel < Hangul.vowelCount {
      return Hangul.syllables + (lead * Hangul.vowelCount + vowel) * Hangul.tailCount
    }
    let syllable = first &- Hangul.syllables
    let tail = second &- Hangul.tails
    if syllable < Hangul.syllableCount && syllable % Hangul.tailCount == 0 && tail > 0 && tail < Hangul.tailCount {
      return first + tail
    }
    return UnicodeTables.composition(first, second)
  }
}
