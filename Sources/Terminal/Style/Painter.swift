// This file defines the one place where roles become escape sequences, because a palette of one accent, dim, and red
// and green for verdicts alone stays calm only when nothing else can choose a colour.

/// Turns roles into colours, or into nothing where colour is not wanted.
public struct Painter: Sendable {
  /// Whether escape sequences are written at all. Without them a painted text is the text itself.
  public let isColoured: Bool

  public init(isColoured: Bool) {
    self.isColoured = isColoured
  }

  /// `text` in the look of `role`. The text must be free of control characters: see ``VisibleText``.
  public func paint(_ text: String, as role: Role) -> String {
    guard isColoured, !text.isEmpty, let code = Self.code(of: role) else { return text }
    return "\u{1B}[" + code + "m" + text + "\u{1B}[m"
  }

  /// One line or paragraph, run by run.
  public func paint(_ text: InlineText) -> String {
    text.runs.reduce(into: "") { $0 += paint($1.text, as: $1.role) }
  }

  /// Several lines, each ending in a line feed.
  public func paint(_ lines: [InlineText]) -> String {
    lines.reduce(into: "") { $0 += paint($1) + "\n" }
  }

  /// The parameters of SGR (ECMA-48, 8.3.117).
  private static func code(of role: Role) -> String? {
    switch role {
    case .plain, .builtin: return nil
    case .accent, .code, .string, .number: return "36"
    case .dim, .comment: return "2"
    case .strong, .keyword, .definition: return "1"
    case .emphasis: return "3"
    case .link: return "4"
    case .passed: return "32"
    case .failed, .limit: return "31"
    case .difference: return "1;4"
    case .match: return "1;4"
    case .selected: return "7"
    }
  }
}
