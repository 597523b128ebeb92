// This file writes long alternations of plain words as a tree of their common prefixes, because PCRE2 tries branches one by
// one and its compiled form ends at 64 KiB: 5,000 words exceed it as they stand, and not as a tree.
//
// The order of trial must not change. Words that differ at some character can never both match at one place, so they may
// be gathered by first character; a word that is a prefix of others stays where it stood among them.

extension Emitter {
  /// The branches as words if each is plain characters only.
  static func words(_ alternation: Alternation) -> [[UInt32]]? {
    var words: [[UInt32]] = []
    words.reserveCapacity(alternation.branches.count)
    for branch in alternation.branches {
      var word: [UInt32] = []
      for node in branch.nodes {
        guard case .literal(let value) = node.kind else { return nil }
        word.append(value)
      }
      words.append(word)
    }
    return words
  }

  /// Words nested deeper are written out, to stay within PCRE2's nesting limit.
  private static let deepestNesting = 100

  /// Writes the rests of `words` from `offset` on as branches; the caller sets the group around them.
  mutating func emitWords(_ words: ArraySlice<[UInt32]>, from offset: Int, _ mode: Mode, depth: Int) {
    if depth > Emitter.deepestNesting || words.count == 1 {
      for (index, word) in words.enumerated() {
        if index > 0 { write("|") }
        for value in word.dropFirst(offset) { emitLiteral(value, mode) }
      }
      return
    }
    // A word that ends here divides those before from those after; a second one could never be needed.
    let parts = words.split(maxSplits: 1, omittingEmptySubsequences: false) { $0.count == offset }
    for (index, part) in parts.enumerated() {
      if index > 0 { write("|") }
      let open = part.filter { $0.count > offset }[...]
      // The bar in front of the second part is the one behind the empty word.
      if index > 0, !open.isEmpty, !(parts[0].isEmpty) { write("|") }
      for (place, family) in families(open, at: offset, mode).enumerated() {
        if place > 0 { write("|") }
        emitFamily(family[...], from: offset, mode, depth: depth)
      }
    }
  }

  /// Words gathered by their character at `offset`, in the order of the first of each. Where case is ignored, words that
  /// start differently may still match the same text, so only neighbours are gathered.
  private func families(_ words: ArraySlice<[UInt32]>, at offset: Int, _ mode: Mode) -> [[[UInt32]]] {
    var families: [[[UInt32]]] = []
    var familyOf: [UInt32: Int] = [:]
    for word in words {
      let character = word[offset]
      if mode.ignoresCase {
        if let last = families.last?.first, last[offset] == character {
          families[families.count - 1].append(word)
        } else {
          families.append([word])
        }
      } else if let index = familyOf[character] {
        families[index].append(word)
      } else {
        familyOf[character] = families.count
        families.append([word])
      }
    }
    return families
  }

  /// Words that share at least the character at `offset`: their whole common prefix, then the rests.
  private mutating func emitFamily(_ words: ArraySlice<[UInt32]>, from offset: Int, _ mode: Mode, depth: Int) {
    guard let first = words.first else { return }
    var end = offset + 1
    while end < first.count, words.allSatisfy({ end < $0.count && $0[end] == first[end] }) { end += 1 }
    for value in first[offset..<end] { emitLiteral(value, mode) }
    guard words.count > 1 else {
      for value in first[end...] { emitLiteral(value, mode) }
      return
    }
    write("(?:")
    emitWords(words, from: end, mode, depth: depth + 1)
    write(")")
  }
}
