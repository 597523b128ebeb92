// This file defines `MatchData`, the room for the offsets of one match. Creating it costs half as much as a short match,
// so a caller keeps one for each pattern (or for each loop that runs foreign code between two matches).

import CPCRE2

/// Offsets of the groups of the latest match.
public final class MatchData {
  let pointer: OpaquePointer
  /// Pairs of byte offsets: start of group 0, its end, start of group 1 and so on. A group that took no part has
  /// `unset` in both. Valid until the next match into this object, and as long as the object lives.
  public let offsets: UnsafeMutablePointer<Int>
  /// Groups that fit, group 0 counted.
  public let pairCount: Int

  /// What `offsets` hold for a group that took no part.
  public static let unset = -1

  /// Room for group 0 and `captureCount` further groups. Nil where memory is short.
  public init?(captureCount: Int) {
    let pairs = UInt32(clamping: max(captureCount, 0) &+ 1)
    guard let data = pcre2_match_data_create_8(pairs, nil) else { return nil }
    guard let vector = pcre2_get_ovector_pointer_8(data) else {
      pcre2_match_data_free_8(data)
      return nil
    }
    pointer = data
    offsets = vector
    pairCount = Int(pairs)
  }

  deinit {
    pcre2_match_data_free_8(pointer)
  }

  /// The byte range of a group, nil if it took no part or does not exist.
  public subscript(group: Int) -> Range<Int>? {
    guard group >= 0, group < pairCount else { return nil }
    let start = offsets[2 &* group]
    let end = offsets[2 &* group &+ 1]
    guard start >= 0, end >= start else { return nil }
    return start..<end
  }
}
