// This file finds the name that somebody probably meant. The costs and the threshold are those behind CPython 3.11's
// "Did you mean" (Python/suggestions.c), because an exception printed here has to suggest exactly what Python suggests.

private let moveCost = 2
private let caseCost = 1
private let longestName = 40
private let mostCandidates = 750

/// The candidate nearest to `name`, or nil when none is near enough; the name itself is no suggestion.
///
/// Lengths are UTF-8 bytes, and at most a third of the characters involved may differ. Of equally near candidates the
/// first wins. Like CPython, it stays silent from 750 candidates on.
public func nearestName(to name: String, among candidates: some Collection<String>) -> String? {
  guard candidates.count < mostCandidates else { return nil }
  let wanted = Array(name.utf8)
  var best: String?
  var bestDistance = Int.max
  for candidate in candidates where candidate != name {
    let other = Array(candidate.utf8)
    let limit = min((wanted.count + other.count + 3) * moveCost / 6, bestDistance - 1)
    let distance = editDistance(wanted[...], other[...], limit: limit)
    if distance <= limit {
      best = candidate
      bestDistance = distance
    }
  }
  return best
}

/// The weighted edit distance, or something above `limit` as soon as it is clear that it is above.
private func editDistance(_ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>, limit: Int) -> Int {
  var (short, long) = (first, second)
  while let left = short.first, left == long.first {
    short = short.dropFirst()
    long = long.dropFirst()
  }
  while let left = short.last, left == long.last {
    short = short.dropLast()
    long = long.dropLast()
  }
  if short.isEmpty || long.isEmpty { return (short.count + long.count) * moveCost }
  if short.count > longestName || long.count > longestName { return limit + 1 }
  if short.count > long.count { swap(&short, &long) }
  if (long.count - short.count) * moveCost > limit { return limit + 1 }

  var row = (1...short.count).map { $0 * moveCost }
  for (index, letter) in long.enumerated() {
    var diagonal = index * moveCost
    var result = diagonal + moveCost
    var rowMinimum = Int.max
    for (column, other) in short.enumerated() {
      let substituted = diagonal + substitutionCost(letter, other)
      diagonal = row[column]
      result = min(substituted, min(result, diagonal) + moveCost)
      row[column] = result
      rowMinimum = min(rowMinimum, result)
    }
    if rowMinimum > limit { return limit + 1 }
  }
  return row[short.count - 1]
}

private func substitutionCost(_ left: UInt8, _ right: UInt8) -> Int {
  func lower(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte + 0x20 : byte }
  if left == right { return 0 }
  return lower(left) == lower(right) ? caseCost : moveCost
}
