// This file defines the terminal's settings while the editor reads keys, and their way back on every path: return,
// exit, a fatal signal and a crash. A shell left without echo is the worst thing an editor can leave behind.

import Glibc

/// Raw input from a terminal, until ``leave()``.
///
/// Output processing stays on, so that a line feed written by anyone still begins a line.
final class RawMode {
  private let descriptor: Int32
  private let output: Int32
  private var saved: termios
  private(set) var isActive = false

  private static let begin = "\u{1B}[?2004h"
  private static let end: StaticString = "\u{1B}[?2004l"

  /// Nil when the descriptor is no terminal.
  init?(descriptor: Int32, output: Int32) {
    var settings = termios()
    guard tcgetattr(descriptor, &settings) == 0 else { return nil }
    self.descriptor = descriptor
    self.output = output
    saved = settings
  }

  /// Switches over and returns what has to be written: bracketed paste is asked for. Keys typed ahead are kept.
  func enter() -> String {
    var raw = saved
    raw.c_iflag &= ~tcflag_t(BRKINT | ICRNL | INLCR | IGNCR | INPCK | ISTRIP | IXON)
    raw.c_lflag &= ~tcflag_t(ECHO | ICANON | IEXTEN | ISIG)
    raw.c_cflag |= tcflag_t(CS8)
    withUnsafeMutableBytes(of: &raw.c_cc) { bytes in
      bytes[Int(VMIN)] = 1
      bytes[Int(VTIME)] = 0
    }
    RestorePoint.set(input: descriptor, output: output, settings: saved)
    while tcsetattr(descriptor, TCSANOW, &raw) != 0 && errno == EINTR {}
    isActive = true
    return Self.begin
  }

  /// Puts the settings back that were found at first.
  func leave() {
    if !isActive { return }
    RestorePoint.restore()
    isActive = false
  }

  /// Reads the settings anew, after the shell had the terminal.
  func refresh() {
    if !isActive { _ = tcgetattr(descriptor, &saved) }
  }

  /// What signal handlers and `exit` need for putting the terminal back: plain memory, because they can come at any
  /// moment.
  enum RestorePoint {
    private struct State {
      var isSet: Int32 = 0
      var input: Int32 = -1
      var output: Int32 = -1
      var settings = termios()
    }

    nonisolated(unsafe) private static let state: UnsafeMutablePointer<State> = {
      let state = UnsafeMutablePointer<State>.allocate(capacity: 1)
      state.initialize(to: State())
      atexit { RestorePoint.restore(endsLine: true) }
      return state
    }()

    static func set(input: Int32, output: Int32, settings: termios) {
      state.pointee.isSet = 0
      state.pointee.input = input
      state.pointee.output = output
      state.pointee.settings = settings
      state.pointee.isSet = 1
    }

    /// Calls nothing that is not safe in a signal handler.
    ///
    /// - Parameter endsLine: begin a new line, because somebody else writes next.
    static func restore(endsLine: Bool = false) {
      if state.pointee.isSet == 0 { return }
      state.pointee.isSet = 0
      if endsLine { _ = write(state.pointee.output, "\r\n", 2) }
      _ = write(state.pointee.output, RawMode.end.utf8Start, RawMode.end.utf8CodeUnitCount)
      // At once, not after draining: a terminal that went away never drains.
      tcsetattr(state.pointee.input, TCSANOW, &state.pointee.settings)
    }
  }
}
