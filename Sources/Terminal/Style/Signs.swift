// This file defines the signs that reports use and the words that stand in for them, because a locale without UTF-8
// cannot show them and a screen reader says a word better than a shape.

/// The signs of verdicts, bars and lists.
public struct Signs: Sendable, Equatable {
  public let passed: String
  public let failed: String
  public let limit: String
  public let arrow: String
  public let separator: String
  public let ellipsis: String
  public let barDone: String
  public let barLeft: String

  public static let unicode = Signs(
    passed: "✓", failed: "✗", limit: "⧗", arrow: "→", separator: "·", ellipsis: "…", barDone: "━", barLeft: "─")

  /// The three verdicts are equally long, so that what follows them lines up.
  public static let words = Signs(
    passed: "pass", failed: "FAIL", limit: "stop", arrow: "->", separator: "-", ellipsis: "...", barDone: "#",
    barLeft: ".")
}
