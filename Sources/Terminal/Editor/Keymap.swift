// This file defines which key does what, as a table that a caller can change.

/// Keys and their commands. A key without a command types itself, or does nothing.
public struct Keymap: Sendable {
  public private(set) var commands: [Key: EditCommand]
  /// Commands of two keys, by the first.
  public private(set) var sequences: [Key: [Key: EditCommand]] = [:]

  public init(_ commands: [Key: EditCommand] = [:]) {
    self.commands = commands
  }

  /// The command of a key, or of a key behind the first one of a sequence.
  public func command(for key: Key, after prefix: Key? = nil) -> EditCommand? {
    guard let prefix else { return commands[key] }
    return sequences[prefix]?[key]
  }

  func isPrefix(_ key: Key) -> Bool { sequences[key] != nil && commands[key] == nil }

  public mutating func bind(_ key: Key, to command: EditCommand?) {
    commands[key] = command
  }

  public mutating func bind(_ first: Key, _ second: Key, to command: EditCommand?) {
    sequences[first, default: [:]][second] = command
  }

  /// The keys that Emacs, readline and Python's own prompt agree on.
  public static let emacs: Keymap = {
    var map = Keymap(named)
    for (letter, command) in controls { map.bind(.control(letter), to: command) }
    for (letter, command) in alternatives { map.bind(.alt(letter), to: command) }
    map.bind(.control("x"), .control("e"), to: .editExternally)
    map.bind(.control("x"), .control("u"), to: .undo)
    map.bind(.control("x"), .control("x"), to: .exchangeMark)
    map.bind(.control("x"), Key(.backspace), to: .killToLineStart)
    map.bind(.control("x"), Key(.character("(")), to: .beginMacro)
    map.bind(.control("x"), Key(.character(")")), to: .endMacro)
    map.bind(.control("x"), Key(.character("e")), to: .playMacro)
    for digit in 0...9 { map.bind(.alt(Unicode.Scalar(UInt8(0x30 + digit))), to: .times(digit)) }
    map.bind(Key(.character("]"), [.control, .alt]), to: .findBackwards)
    map.bind(Key(.character("h"), [.control, .alt]), to: .killWordLeft)
    return map
  }()

  private static let named: [Key: EditCommand] = [
    Key(.left): .moveLeft, Key(.right): .moveRight, Key(.up): .moveUp, Key(.down): .moveDown,
    Key(.left, .control): .moveWordLeft, Key(.right, .control): .moveWordRight,
    Key(.left, .alt): .moveWordLeft, Key(.right, .alt): .moveWordRight,
    Key(.up, .alt): .previousEntry, Key(.down, .alt): .nextEntry,
    Key(.pageUp): .previousEntry, Key(.pageDown): .nextEntry,
    Key(.home): .moveToLineStart, Key(.end): .moveToLineEnd,
    Key(.home, .control): .moveToTextStart, Key(.end, .control): .moveToTextEnd,
    Key(.backspace): .deleteLeft, Key(.backspace, .shift): .deleteLeft, Key(.delete): .deleteRight,
    Key(.backspace, .alt): .killWordLeft, Key(.backspace, .control): .killWordLeft,
    Key(.delete, .alt): .killWordRight, Key(.delete, .control): .killWordRight,
    Key(.enter): .accept, Key(.enter, .alt): .newLine, Key(.enter, .shift): .newLine,
    Key(.tab): .complete, Key(.tab, .shift): .completeBackwards, Key(.escape): .cancel,
  ]

  private static let controls: [(Unicode.Scalar, EditCommand)] = [
    ("a", .moveToLineStart), ("b", .moveLeft), ("c", .interrupt), ("d", .deleteRightOrEnd), ("e", .moveToLineEnd),
    ("f", .moveRight), ("g", .cancel), ("h", .deleteLeft), ("k", .killToLineEnd), ("l", .clearScreen),
    ("n", .moveDown), ("p", .moveUp), ("r", .searchBackwards), ("s", .searchForwards), ("t", .transpose),
    ("u", .killToLineStart), ("w", .killBlankLeft), ("y", .yank), ("z", .suspend), ("_", .undo), ("/", .undo),
    ("o", .acceptAndNext), ("q", .insertLiterally), ("v", .insertLiterally), (" ", .setMark), ("]", .findForwards),
  ]

  private static let alternatives: [(Unicode.Scalar, EditCommand)] = [
    ("b", .moveWordLeft), ("f", .moveWordRight), ("d", .killWordRight), ("y", .yankEarlier), ("u", .upperCaseWord),
    ("l", .lowerCaseWord), ("c", .capitalizeWord), ("_", .redo), ("<", .firstEntry), (">", .lastEntry),
    ("p", .previousEntry), ("n", .nextEntry), ("t", .transposeWords), ("r", .revert), ("w", .copyRegion),
    ("\\", .deleteBlanks), ("#", .comment), (".", .lastWord), ("-", .times(nil)), (" ", .setMark), ("?", .complete),
  ]
}
