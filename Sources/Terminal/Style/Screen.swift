// This file defines what the place that output goes to can do, because colour, signs and cursor movement each depend
// on a different mixture of terminal, environment and wish, and that mixture should be decided once.

import Glibc

/// The capabilities of the place that output goes to.
public struct Screen: Sendable, Equatable {
  public var isInputTerminal: Bool
  public var isOutputTerminal: Bool
  /// Columns of the terminal; `COLUMNS`, or else 80, where there is none.
  public var columns: Int
  /// Rows of the terminal; `LINES`, or else 24, where there is none.
  public var rows: Int
  /// Whether the locale's encoding is UTF-8, so that signs beyond ASCII arrive.
  public var isUnicode: Bool
  public var hasColour: Bool
  /// Whether words are wanted instead of signs, colour and cursor movement.
  public var isPlain: Bool
  /// `TERM` is `dumb` or missing: lines can be written and nothing else.
  public var isDumb: Bool
  /// The keys that the person at the terminal is used to.
  public var keys = KeyStyle.emacs

  public init(
    isInputTerminal: Bool = false, isOutputTerminal: Bool = false, columns: Int = 80, rows: Int = 24,
    isUnicode: Bool = true, hasColour: Bool = false, isPlain: Bool = false, isDumb: Bool = false
  ) {
    self.isInputTerminal = isInputTerminal
    self.isOutputTerminal = isOutputTerminal
    self.columns = columns
    self.rows = rows
    self.isUnicode = isUnicode
    self.hasColour = hasColour
    self.isPlain = isPlain
    self.isDumb = isDumb
  }

  /// Whether the line editor can move the cursor.
  public var canEdit: Bool { isInputTerminal && isOutputTerminal && !isPlain && !isDumb }

  /// The width that prose and reports are set to: the terminal's, between 20 and 80 columns.
  public var textWidth: Int { min(max(columns, 20), 80) }

  public var painter: Painter { Painter(isColoured: hasColour) }

  public var signs: Signs { isPlain || !isUnicode ? .words : .unicode }

  /// Asks the system about two descriptors.
  ///
  /// `plain` is the wish of the command line; `ACCESSIBLE` and `NO_COLOR` count when they are set and not empty
  /// (no-color.org).
  public static func detect(
    input: Int32 = STDIN_FILENO, output: Int32 = STDOUT_FILENO, plain: Bool = false,
    environment: (String) -> String? = Screen.environmentVariable
  ) -> Screen {
    var screen = decide(
      isInputTerminal: isatty(input) == 1, isOutputTerminal: isatty(output) == 1, size: size(of: output),
      plain: plain, environment: environment)
    if screen.canEdit { screen.keys = KeyStyle.preferred(environment: environment) }
    return screen
  }

  /// The decision behind ``detect(input:output:plain:environment:)``, from facts alone.
  static func decide(
    isInputTerminal: Bool, isOutputTerminal: Bool, size: (columns: Int, rows: Int)?, plain: Bool,
    environment: (String) -> String?
  ) -> Screen {
    func isSet(_ name: String) -> Bool { environment(name).map { !$0.isEmpty } ?? false }
    func number(_ name: String) -> Int? { environment(name).flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil } }

    let terminal = environment("TERM") ?? ""
    let isDumb = terminal.isEmpty || terminal == "dumb"
    let isPlain = plain || isSet("ACCESSIBLE")
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].first(where: isSet).flatMap(environment) ?? "C"
    let encoding = locale.lowercased()
    return Screen(
      isInputTerminal: isInputTerminal, isOutputTerminal: isOutputTerminal,
      columns: min(size?.columns ?? number("COLUMNS") ?? 80, 10_000),
      rows: min(size?.rows ?? number("LINES") ?? 24, 10_000),
      isUnicode: encoding.contains("utf-8") || encoding.contains("utf8"),
      hasColour: isOutputTerminal && !isDumb && !isPlain && !isSet("NO_COLOR"),
      isPlain: isPlain, isDumb: isDumb)
  }

  /// The size that the terminal reports, or nil when it is none or does not know.
  static func size(of descriptor: Int32) -> (columns: Int, rows: Int)? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return (Int(size.ws_col), size.ws_row > 0 ? Int(size.ws_row) : 24)
  }

  /// One variable of the process's environment.
  public static func environmentVariable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}
