// This file defines the shapes of the cursor, by which vi's modes are told apart without a word on the screen.

/// How the cursor looks (DECSCUSR, as xterm and its kin understand it).
enum CursorShape: Int, Sendable {
  /// As the terminal has it.
  case standard = 0
  case block = 2
  case underline = 4
  case bar = 6

  var sequence: String { "\u{1B}[\(rawValue) q" }
}
