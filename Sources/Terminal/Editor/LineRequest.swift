// This file defines what a caller asks of the line editor and what it gets back.

/// Whether a text can be run as it stands.
public enum Completeness: Equatable, Sendable {
  case complete
  /// More has to follow; the next line begins with this many spaces.
  case incomplete(indent: Int)
}

/// Something to look at while the editor waits for keys, such as a file that is watched.
public struct Watch {
  /// Readable when there is something to look at; -1 for none.
  public var descriptor: Int32
  /// Milliseconds after which `check` is called anyway; nil for never.
  public var interval: Int32?
  /// Returns text to print above the prompt, or nil. It has to read what made the descriptor readable.
  public var check: () -> String?

  public init(descriptor: Int32 = -1, interval: Int32? = nil, check: @escaping () -> String?) {
    self.descriptor = descriptor
    self.interval = interval
    self.check = check
  }
}

/// One question to the person at the terminal.
public struct LineRequest {
  public var prompt: InlineText
  /// Stands before each further line.
  public var continuation: InlineText
  /// What the text is at the start.
  public var initialText = ""
  /// Decides whether Enter hands the text over or begins a new line.
  public var isComplete: (_ text: String) -> Completeness = { _ in .complete }
  /// Roles of stretches of the text, as ranges of bytes of its UTF-8. Called once per change of the text.
  public var highlight: ((_ text: String) -> [(range: Range<Int>, role: Role)])?
  /// What could stand at the cursor, which is given as an offset in the text's UTF-8.
  public var complete: ((_ text: String, _ cursor: Int) -> Completion)?
  /// Changes pasted text before it is inserted, such as taking prompts off.
  public var adjustPaste: (String) -> String = { $0 }
  /// Whether the entry goes into the history, and the history can be called up.
  public var usesHistory = true
  /// Whether the prompts are written where there is no editing.
  public var promptsWhenPlain = true
  public var watch: Watch?
  public var keymap = Keymap.emacs

  public init(prompt: InlineText, continuation: InlineText = "") {
    self.prompt = prompt
    self.continuation = continuation
  }

  /// A text as it is handed over: the blank lines by which a block was ended are no part of it.
  static func withoutClosingLines(_ text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    while lines.count > 1, lines.last?.allSatisfy(\.isWhitespace) == true { lines.removeLast() }
    return lines.joined(separator: "\n")
  }
}

/// How a request ended.
public enum LineEvent: Equatable, Sendable {
  /// The text, lines separated by line feeds, without one at the end.
  case line(String)
  /// Ctrl-C: what was typed is dropped.
  case interrupted
  /// Ctrl-D on an empty text, the end of the input, or a terminal that went away.
  case endOfInput
  /// A line that is no UTF-8, read where there is no editing; the byte is counted from the line's start, from 0.
  case malformed(byte: Int)
}
