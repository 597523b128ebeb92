// This file decides whether two parts of a pattern can match the same character, because a repetition that cannot run
// into what follows gives the same match whether it is greedy or lazy.

import RegexSyntax

enum CharacterReach {
  /// What can come behind a part.
  enum Next {
    /// A character that this node matches.
    case character(Node)
    /// The end of a line or of the text.
    case lineEnd
    case textEnd
  }

  /// What the nodes can begin with, and `then` where all of them may be empty; nil where that is not known.
  static func next(_ nodes: ArraySlice<Node>, then: [Next]?) -> [Next]? {
    var result: [Next] = []
    for node in nodes {
      switch node.kind {
      case .literal, .set, .anyCharacter: return result + [.character(node)]
      case .anchor(.lineEnd): return result + [.lineEnd]
      case .anchor(.end): return result + [.textEnd]
      case .repetition(let repetition):
        guard let inner = next([repetition.body], then: []) else { return nil }
        result += inner
        if repetition.minimum > 0 { return result }
      case .group(let group):
        guard group.body.branches.count == 1, group.body.branches[0].width.minimum > 0,
          let inner = next(group.body.branches[0].nodes[...], then: [])
        else { return nil }
        return result + inner
      case .anchor, .lookaround, .backreference, .conditional: return nil
      }
    }
    return then.map { result + $0 }
  }

  /// Whether `body` matches one character, and never one with which something that follows begins. False where that
  /// is not known.
  static func areApart(_ body: Node, _ follow: [Next]?) -> Bool {
    guard let follow, isSingle(body.kind) else { return false }
    return follow.allSatisfy { next in
      switch next {
      case .textEnd: return true
      case .lineEnd: return !canMatch(body.kind, 0x0A)
      case .character(let other):
        let sample = sample + named(body.kind) + named(other.kind)
        return !sample.contains { canMatch(body.kind, $0) && canMatch(other.kind, $0) }
      }
    }
  }

  /// How the characters that one part takes are to those of another.
  enum Comparison { case more, fewer, other }

  /// nil where one of them takes more than one character, or both take the same, as far as a sample shows.
  static func compare(_ own: Node, _ other: Node) -> Comparison? {
    guard isSingle(own.kind), isSingle(other.kind) else { return nil }
    let sample = sample + named(own.kind) + named(other.kind)
    let more = sample.contains { canMatch(own.kind, $0, exactly: true) && !canMatch(other.kind, $0, exactly: true) }
    let fewer = sample.contains { !canMatch(own.kind, $0, exactly: true) && canMatch(other.kind, $0, exactly: true) }
    return more ? fewer ? .other : .more : fewer ? .fewer : nil
  }

  /// ASCII, and a letter, a digit, a space and a sign from beyond.
  private static let sample = Array(UInt32(0)...0x7F) + [0xE9, 0x0663, 0xA0, 0x20AC]

  private static func isSingle(_ kind: Node.Kind) -> Bool {
    switch kind {
    case .literal, .set, .anyCharacter: true
    default: false
    }
  }

  private static func named(_ kind: Node.Kind) -> [UInt32] {
    switch kind {
    case .literal(let value): return [value]
    case .set(let set):
      return set.items.flatMap { item -> [UInt32] in
        switch item.kind {
        case .literal(let value): [value]
        case .range(let low, let high): [low, high]
        case .category: []
        }
      }
    default: return []
    }
  }

  /// - Parameter exactly: whether capital and small letters differ; else they are taken as equal, since the flag may be
  ///   set elsewhere.
  private static func canMatch(_ kind: Node.Kind, _ value: UInt32, exactly: Bool = false) -> Bool {
    func folded(_ value: UInt32) -> UInt32 { exactly ? value : Self.folded(value) }
    func swapped(_ value: UInt32) -> UInt32 { exactly ? value : Self.swapped(value) }
    switch kind {
    case .literal(let own): return folded(own) == folded(value)
    case .anyCharacter: return value != 0x0A
    case .set(let set):
      let isIn = set.items.contains { item in
        switch item.kind {
        case .literal(let own): folded(own) == folded(value)
        case .range(let low, let high):
          (low...max(low, high)).contains(value) || (low...max(low, high)).contains(swapped(value))
        case .category(let category): self.category(category, value)
        }
      }
      return isIn != set.isNegated
    default: return true
    }
  }

  private static func category(_ category: Category, _ value: UInt32) -> Bool {
    guard let scalar = Unicode.Scalar(value) else { return category.isNegated }
    let isIn =
      switch category.base {
      case .digit: scalar.properties.numericType == .decimal
      case .space: scalar.properties.isWhitespace
      case .word: scalar.isWordCharacter
      }
    return isIn != category.isNegated
  }

  private static func folded(_ value: UInt32) -> UInt32 { (0x41...0x5A).contains(value) ? value | 0x20 : value }

  private static func swapped(_ value: UInt32) -> UInt32 {
    (0x41...0x5A).contains(value) || (0x61...0x7A).contains(value) ? value ^ 0x20 : value
  }
}

extension Unicode.Scalar {
  var isWordCharacter: Bool { self == "_" || properties.isAlphabetic || properties.numericType != nil }
}

extension Unicode.Scalar? {
  var isWordCharacter: Bool { self?.isWordCharacter ?? false }
}
