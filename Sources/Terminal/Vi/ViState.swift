// This file defines what vi's keys need to remember between two of them.

/// The state of vi's modes in one entry.
struct ViState {
  enum Mode: Equatable { case insert, normal, replace }

  /// A change and the keys typed in it, which `.` does again.
  struct Change {
    var command: ViCommand
    /// What was pressed in insert mode, ESC not included.
    var typed: [Key] = []
  }

  var mode = Mode.insert
  /// Keys of a command that is not complete.
  var pending: [Character] = []
  var lastFind: ViFind?
  var lastSearch: (text: String, forwards: Bool)?
  var lastChange: Change?
  /// The change whose insert mode goes on.
  var current: Change?
  var isReplaying = false
  /// What was cut or copied last, and whether it is whole lines.
  var register = Register()

  struct Register {
    var text = ""
    var isLines = false
  }
}
