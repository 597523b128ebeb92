// This file defines the small document model in which a lesson's prose reaches the terminal, because a renderer wants
// paragraphs and emphasis, not a C library's nodes.

/// A block of prose.
public indirect enum MarkdownBlock: Hashable, Sendable {
  case paragraph([MarkdownInline])
  case heading(level: Int, [MarkdownInline])
  case list(MarkdownList)
  case code(language: String, text: String)
  case quote([MarkdownBlock])
  case table(MarkdownTable)
  case rule
}

public struct MarkdownList: Hashable, Sendable {
  public struct Item: Hashable, Sendable {
    /// For a task list's item whether it is ticked; nil for an ordinary one.
    public var isTicked: Bool?
    public var blocks: [MarkdownBlock]
    /// Line of the file, from 1.
    public var line: Int
  }

  /// The first number of a numbered list; nil for bullets.
  public var start: Int?
  /// Whether the items stand close together, without blank lines.
  public var isTight: Bool
  public var items: [Item]

  /// Whether any item has a box to tick, which makes the list a quiz.
  public var isTaskList: Bool { items.contains { $0.isTicked != nil } }
}

public struct MarkdownTable: Hashable, Sendable {
  public enum Alignment: Hashable, Sendable { case none, left, center, right }
  public var alignments: [Alignment]
  public var header: [[MarkdownInline]]
  /// Each row has as many cells as the header.
  public var rows: [[[MarkdownInline]]]
}

/// A piece of running text.
public indirect enum MarkdownInline: Hashable, Sendable {
  case text(String)
  case code(String)
  case emphasis([MarkdownInline])
  case strong([MarkdownInline])
  case strikethrough([MarkdownInline])
  case link([MarkdownInline], url: String)
  case image(alternative: [MarkdownInline], url: String)
  /// A line end that the author did not mean; drawn as a space.
  case softBreak
  case lineBreak
}

extension MarkdownInline {
  /// The text without its markup.
  public var plainText: String {
    switch self {
    case .text(let text), .code(let text): text
    case .emphasis(let parts), .strong(let parts), .strikethrough(let parts), .link(let parts, _),
      .image(let parts, _):
      parts.plainText
    case .softBreak: " "
    case .lineBreak: "\n"
    }
  }
}

extension [MarkdownInline] {
  public var plainText: String { map(\.plainText).joined() }
}
