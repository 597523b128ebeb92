// This file defines keys as the editor sees them, because one key reaches a program as different bytes from one
// terminal to the next, and everything behind the decoder should not know.

/// A key with its modifiers.
public struct Key: Hashable, Sendable {
  public enum Code: Hashable, Sendable {
    /// A scalar to type, or the letter of a combination. Letters after Control are lower case.
    case character(Unicode.Scalar)
    case enter, tab, backspace, delete, insert, escape
    case up, down, left, right, home, end, pageUp, pageDown
    case function(Int)
    /// A complete sequence that means no key that is known.
    case unknown
  }

  public struct Modifiers: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    public static let shift = Modifiers(rawValue: 1)
    public static let alt = Modifiers(rawValue: 2)
    public static let control = Modifiers(rawValue: 4)
  }

  public var code: Code
  public var modifiers: Modifiers

  public init(_ code: Code, _ modifiers: Modifiers = []) {
    self.code = code
    self.modifiers = modifiers
  }

  public static func control(_ letter: Unicode.Scalar) -> Key { Key(.character(letter), .control) }
  public static func alt(_ letter: Unicode.Scalar) -> Key { Key(.character(letter), .alt) }
}

/// What comes in from a terminal.
public enum InputEvent: Equatable, Sendable {
  case key(Key)
  /// Text between the marks of a bracketed paste.
  case paste(String)
}
