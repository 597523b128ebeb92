// This file defines reading single keys, for screens on which a key is a command and no line is edited. It shares raw mode,
// decoder and signals with the line editor.

import Glibc

/// Keys from a terminal, one at a time. Between ``begin()`` and ``end()`` the terminal does not echo.
public final class KeyReader {
  public enum Event: Equatable {
    case key(Key)
    /// The window has another size now.
    case resized
    /// SIGINT from elsewhere: Ctrl-C itself comes as a key.
    case interrupted
    case endOfInput
  }

  private let input: Int32
  private let output: TerminalOutput
  private let mode: RawMode
  private let signals = EditorSignals()
  private var decoder = KeyDecoder()
  private var pending: ArraySlice<InputEvent> = []

  /// Milliseconds after which an ESC was the key and not the beginning of a sequence.
  private static let escapeDelay: Int32 = 50

  /// Who reads lines from the same terminal: what was typed ahead goes from one to the other.
  private let editor: LineEditor

  /// Nil when the editor reads from no terminal.
  public init?(beside editor: LineEditor) {
    guard let mode = RawMode(descriptor: editor.input, output: editor.output.descriptor) else { return nil }
    self.editor = editor
    input = editor.input
    output = editor.output
    self.mode = mode
  }

  public func begin() {
    if mode.isActive { return }
    pending += editor.pending
    editor.pending = []
    mode.refresh()
    signals.install()
    output.write(mode.enter())
    output.flush()
  }

  public func end() {
    if !mode.isActive { return }
    output.flush()
    mode.leave()
    signals.remove()
    editor.pending += pending
    pending = []
  }

  /// Waits for the next event.
  public func next() -> Event {
    while true {
      while let event = pending.popFirst() {
        if case .key(let key) = event { return .key(key) }
      }
      var waiting = [input, signals.descriptor].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      let count = poll(&waiting, nfds_t(waiting.count), decoder.isWaiting ? Self.escapeDelay : -1)
      if count < 0 && errno != EINTR { return .endOfInput }
      if count == 0 { pending += decoder.flush() }
      if count > 0 && waiting[1].revents != 0 {
        for number in signals.take() {
          switch number {
          case SIGWINCH: return .resized
          case SIGINT: return .interrupted
          case SIGCONT: output.write(mode.enter())
          default: break
          }
        }
      }
      if count > 0 && waiting[0].revents != 0 && !fill() { return .endOfInput }
    }
  }

  /// Whether a key was pressed that nobody has taken; it is taken away.
  public func takePressedKey() -> Bool {
    var waiting = [pollfd(fd: input, events: Int16(POLLIN), revents: 0)]
    if pending.isEmpty && poll(&waiting, 1, 0) > 0 { _ = fill() }
    return pending.popFirst() != nil
  }

  /// Whether keys were read that nobody has asked for.
  public var hasKeysAhead: Bool { !pending.isEmpty }

  /// Whether keys are waiting that nobody has read. Can be asked on any thread.
  public var hasUnreadKeys: Bool {
    var waiting = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
    return poll(&waiting, 1, 0) > 0
  }

  /// False at the end of the input.
  private func fill() -> Bool {
    var chunk = [UInt8](repeating: 0, count: 1_024)
    let count = chunk.withUnsafeMutableBytes { read(input, $0.baseAddress, $0.count) }
    if count < 0 { return errno == EINTR || errno == EAGAIN }
    if count == 0 { return false }
    pending += decoder.feed(chunk[..<count])
    return true
  }
}
