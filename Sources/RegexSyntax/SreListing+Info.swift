// This file lists the first instruction of every program of CPython's engine: the width of a match, and what it begins
// with, so that a search can skip.

extension SreListing {
  mutating func listInfo(_ items: [SreItem], _ flags: RegexFlags, _ width: Width) {
    let most = width.maximum >= Width.unbounded ? "MAXREPEAT" : "\(width.maximum)"
    let bounds = "\(width.minimum) \(most)"
    var start = Prefix()
    var first: [SreMember]?
    if width.minimum > 0, !flags.isSuperset(of: [.ignoreCase, .locale]) {
      start = Prefix(items, flags)
      if start.characters.isEmpty { first = SreListing.firstMembers(items, flags) }
    }
    let isWhole = start.isComplete && start.skip == nil
    let mask = !start.characters.isEmpty ? (isWhole ? "0b11" : "0b1") : first?.isEmpty == false ? "0b100" : "0b0"
    add(words: 5) {
      "INFO \($0) \(mask) \(bounds)"
    } to: { listing in
      if !start.characters.isEmpty {
        listing.list(start)
      } else if let first, !first.isEmpty {
        listing.addContinued("in")
        listing.nested(by: 2) {
          $0.list(SreTable(first, nil), flags)
          $0.add("FAILURE")
        }
      }
    }
  }

  private mutating func list(_ start: Prefix) {
    let characters = start.characters
    addContinued("prefix_skip \(start.skip ?? characters.count)")
    let numbers = characters.map { "0x" + String($0, radix: 16) }.joined(separator: ", ")
    addContinued("prefix [\(numbers)] (\(PythonText.repr(characters)))")
    // How much of the prefix is also the end of what has matched of it.
    var overlap = [0]
    for index in characters.indices.dropFirst() {
      var length = overlap[index - 1]
      while length > 0, characters[length] != characters[index] { length = overlap[length - 1] }
      overlap.append(characters[length] == characters[index] ? length + 1 : 0)
    }
    addContinued("overlap [\(overlap.map(String.init).joined(separator: ", "))]")
    skip(words: 2 + 2 * characters.count)
  }

  /// The characters that every match begins with.
  private struct Prefix {
    var characters: [UInt32] = []
    /// How many of them stand before the first group that captures.
    var skip: Int?
    /// Nothing follows them.
    var isComplete = false

    init() {}

    init(_ items: [SreItem], _ flags: RegexFlags) {
      for item in items {
        switch item {
        case .literal(let value):
          if flags.contains(.ignoreCase), SreCase(flags).hasCase(value) { return }
          characters.append(value)
        case .group(let number, let added, let removed, let body):
          let inner = flags.scoped(adding: RegexFlags(rawValue: added), removing: RegexFlags(rawValue: removed))
          if inner.isSuperset(of: [.ignoreCase, .locale]) { return }
          let part = Prefix(body, inner)
          if skip == nil { skip = number != nil ? characters.count : part.skip.map { $0 + characters.count } }
          characters += part.characters
          if !part.isComplete { return }
        default: return
        }
      }
      isComplete = true
    }
  }

  /// What a match can begin with, where that is a set of characters without case.
  private static func firstMembers(_ items: [SreItem], _ flags: RegexFlags) -> [SreMember]? {
    let hasCase = { (value: UInt32) in flags.contains(.ignoreCase) && SreCase(flags).hasCase(value) }
    switch items.first {
    case .group(_, let added, let removed, let body):
      let inner = flags.scoped(adding: RegexFlags(rawValue: added), removing: RegexFlags(rawValue: removed))
      return inner.isSuperset(of: [.ignoreCase, .locale]) ? nil : firstMembers(body, inner)
    case .literal(let value): return hasCase(value) ? nil : [.literal(value)]
    case .branch(let branches):
      var members: [SreMember] = []
      for branch in branches {
        guard case .literal(let value) = branch.first, !hasCase(value) else { return nil }
        members.append(.literal(value))
      }
      return members
    case .set(let members):
      let isCased = flags.contains(.ignoreCase) && members.contains(where: SreCase(flags).hasCase)
      return isCased ? nil : members
    default: return nil
    }
  }
}
