// This file defines how often a command is done: Alt and digits before it, as in Emacs. A minus turns a command around, so
// that one that goes right goes left.

extension EditSession {
  /// A number that is being typed.
  struct Times: Equatable {
    private var digits: Int?
    private var isNegative = false

    /// A number beyond this is a slip, and would take long.
    private static let most = 1_000

    mutating func add(_ digit: Int?) {
      if let digit { digits = min((digits ?? 0) * 10 + digit, Self.most) } else { isNegative.toggle() }
    }

    var value: Int { isNegative ? -(digits ?? 1) : digits ?? 1 }

    /// As it was typed so far.
    var text: String { (isNegative ? "-" : "") + (digits.map(String.init) ?? "") }
  }

  /// Takes a key that belongs to the number; false for any other.
  mutating func takeDigit(_ key: Key, _ command: EditCommand?) -> Bool {
    if case .times(let digit)? = command {
      times = times ?? Times()
      times?.add(digit)
      return true
    }
    // Behind the first digit Alt is not needed.
    guard times != nil, key.modifiers.isEmpty, case .character(let scalar) = key.code, scalar.isASCII,
      let digit = Character(scalar).wholeNumberValue
    else { return false }
    times?.add(digit)
    return true
  }

  /// Does a command as often as was asked for.
  mutating func repeated(_ command: EditCommand) -> Outcome {
    guard let wanted = times?.value else { return perform(command) }
    times = nil
    guard wanted != 0, Self.repeatable.contains(command) else { return wanted == 0 ? .editing : perform(command) }
    let single = wanted < 0 ? Self.opposites[command] : command
    if let single {
      buffer.beginGroup()
      defer { buffer.endGroup() }
      for _ in 0..<abs(wanted) {
        let outcome = perform(single)
        lastCommand = single
        if outcome != .editing { return outcome }
      }
    } else if Self.wordChanges.contains(command) {
      // A word behind the cursor: back to its start, and over it again.
      let end = buffer.cursor
      for _ in 0..<abs(wanted) { _ = perform(.moveWordLeft) }
      buffer.beginGroup()
      defer { buffer.endGroup() }
      for _ in 0..<abs(wanted) where buffer.cursor < end { _ = perform(command) }
      buffer.move(to: end)
    }
    return .editing
  }

  private static let wordChanges: Set<EditCommand> = [.upperCaseWord, .lowerCaseWord, .capitalizeWord]

  private static let opposites: [EditCommand: EditCommand] = {
    let pairs: [(EditCommand, EditCommand)] = [
      (.moveLeft, .moveRight), (.moveWordLeft, .moveWordRight), (.moveUp, .moveDown), (.deleteLeft, .deleteRight),
      (.killWordLeft, .killWordRight), (.killToLineStart, .killToLineEnd), (.previousEntry, .nextEntry),
      (.undo, .redo),
    ]
    var opposites = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    for (one, other) in pairs { opposites[other] = one }
    opposites[.deleteRightOrEnd] = .deleteLeft
    opposites[.killBlankLeft] = .killWordRight
    return opposites
  }()

  private static let repeatable: Set<EditCommand> =
    Set(opposites.keys).union(wordChanges).union([.transpose, .transposeWords, .yank, .newLine])
}
