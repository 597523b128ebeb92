// This file defines how the keys of vi's normal mode make a command.

extension ViCommand {
  enum Parsed: Equatable {
    /// More keys have to follow.
    case incomplete
    case invalid
    case command(ViCommand)
  }

  /// The command that these keys make.
  static func parse(_ keys: [Character]) -> Parsed {
    var reader = Reader(keys: keys[...])
    let count = reader.count()
    guard let key = reader.next() else { return .incomplete }
    if let operation = ViOperator(rawValue: key) { return reader.operation(operation, key, count) }
    switch reader.motion(key) {
    case .found(let motion): return .command(ViCommand(action: .move(motion), count: count))
    case .incomplete: return .incomplete
    case .none: break
    }
    if key == "r" {
      return reader.next().map { .command(ViCommand(action: .replaceCharacter($0), count: count)) } ?? .incomplete
    }
    return simple[key].map { .command(ViCommand(action: $0, count: count)) } ?? .invalid
  }

  /// Commands of one key.
  private static let simple: [Character: Action] = [
    "i": .insert(.before), "I": .insert(.firstNonBlank), "a": .insert(.after), "A": .insert(.lineEnd),
    "o": .openLine(above: false), "O": .openLine(above: true), "R": .replaceMode, "~": .toggleCase, "J": .joinLines,
    "p": .put(before: false), "P": .put(before: true), "u": .undo, ".": .repeatChange,
    "/": .search(forwards: false), "?": .search(forwards: true), "n": .searchAgain(reversed: false),
    "N": .searchAgain(reversed: true), "v": .editExternally,
    "x": .operate(.delete, .motion(.right)), "X": .operate(.delete, .motion(.left)),
    "s": .operate(.change, .motion(.right)), "S": .operate(.change, .lines),
    "D": .operate(.delete, .motion(.lineEnd)), "C": .operate(.change, .motion(.lineEnd)), "Y": .operate(.yank, .lines),
  ]

  private enum MotionResult { case none, incomplete, found(ViMotion) }

  private struct Reader {
    var keys: ArraySlice<Character>
    private static let maximumCount = 9_999
    private static let objects: Set<Character> = [
      "w", "W", "\"", "'", "`", "(", ")", "b", "[", "]", "{", "}", "B",
    ]
    private static let motions: [Character: ViMotion] = [
      "h": .left, "l": .right, " ": .right, "j": .down, "k": .up, "0": .lineStart, "^": .firstNonBlank, "$": .lineEnd,
      "G": .lastLine, "|": .column, "w": .wordStart(isBig: false), "W": .wordStart(isBig: true),
      "e": .wordEnd(isBig: false), "E": .wordEnd(isBig: true), "b": .wordBack(isBig: false),
      "B": .wordBack(isBig: true), ";": .findAgain(reversed: false), ",": .findAgain(reversed: true),
      "%": .matchingBracket,
    ]

    mutating func next() -> Character? { keys.popFirst() }

    /// Digits; a 0 at the start is a motion.
    mutating func count() -> Int? {
      guard keys.first != "0" else { return nil }
      var count: Int?
      while let digit = keys.first?.wholeNumberValue, keys.first?.isASCII == true {
        count = min((count ?? 0) * 10 + digit, Reader.maximumCount)
        keys.removeFirst()
      }
      return count
    }

    mutating func operation(_ operation: ViOperator, _ letter: Character, _ outer: Int?) -> Parsed {
      let inner = count()
      let count = outer == nil && inner == nil ? nil : min((outer ?? 1) * (inner ?? 1), Reader.maximumCount)
      guard let key = next() else { return .incomplete }
      func on(_ target: ViTarget) -> Parsed { .command(ViCommand(action: .operate(operation, target), count: count)) }
      if key == letter { return on(.lines) }
      if key == "i" || key == "a" {
        guard let object = next() else { return .incomplete }
        return Reader.objects.contains(object) ? on(.object(object, isInner: key == "i")) : .invalid
      }
      switch motion(key) {
      case .found(let motion): return on(.motion(motion))
      case .incomplete: return .incomplete
      case .none: return .invalid
      }
    }

    mutating func motion(_ key: Character) -> MotionResult {
      switch key {
      case "f", "F", "t", "T":
        guard let character = next() else { return .incomplete }
        return .found(
          .find(ViFind(character: character, forwards: key == "f" || key == "t", isTill: key == "t" || key == "T")))
      case "g":
        switch next() {
        case nil: return .incomplete
        case "g": return .found(.firstLine)
        case "e": return .found(.wordEndBack(isBig: false))
        case "E": return .found(.wordEndBack(isBig: true))
        default: return .none
        }
      default: return Reader.motions[key].map { .found($0) } ?? .none
      }
    }
  }
}
