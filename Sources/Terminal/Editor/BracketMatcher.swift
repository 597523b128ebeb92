// This file defines which brackets belong together, because the one beside the cursor and its partner are shown, and
// brackets inside strings and comments must not count.

/// Finds the partner of a bracket.
enum BracketMatcher {
  private static let partners: [Character: Character] = ["(": ")", "[": "]", "{": "}"]
  private static let openers: [Character: Character] = [")": "(", "]": "[", "}": "{"]

  /// The positions of the bracket at the cursor, or else before it, and of its partner. Empty without a partner.
  static func match(_ characters: [Character], cursor: Int, roles: [Role]) -> [Int] {
    for position in [cursor - 1, cursor] where characters.indices.contains(position) {
      guard counts(position, roles) else { continue }
      if partners[characters[position]] != nil || openers[characters[position]] != nil {
        return partner(of: position, characters, roles).map { [position, $0] } ?? []
      }
    }
    return []
  }

  /// The position of the partner of the bracket at `position`.
  static func partner(of position: Int, _ characters: [Character], _ roles: [Role]) -> Int? {
    let isOpening = partners[characters[position]] != nil
    var open: [Character] = []
    var index = position
    while characters.indices.contains(index) {
      let character = characters[index]
      if counts(index, roles) {
        let nests = isOpening ? partners[character] : openers[character]
        let closes = isOpening ? openers[character] != nil : partners[character] != nil
        if let partner = nests {
          open.append(partner)
        } else if closes {
          if open.popLast() != character { return nil }
          if open.isEmpty { return index }
        }
      }
      index += isOpening ? 1 : -1
    }
    return nil
  }

  /// Whether a bracket at a position is one of the code.
  static func counts(_ position: Int, _ roles: [Role]) -> Bool {
    guard roles.indices.contains(position) else { return true }
    return roles[position] != .string && roles[position] != .comment
  }
}
