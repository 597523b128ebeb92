// This file defines tables without lines, because rows of results, a list of lessons and the groups of a match are
// read down their columns, and those have to survive wide characters and narrow windows.

/// Rows in aligned columns, two spaces apart.
public struct Table: Sendable {
  /// One column.
  public struct Column: Sendable {
    public var title: String
    public var alignment: FittedText.Alignment
    /// Whether the column gives up width when the table is too wide.
    public var canShrink: Bool

    public init(_ title: String = "", alignment: FittedText.Alignment = .left, canShrink: Bool = true) {
      self.title = title
      self.alignment = alignment
      self.canShrink = canShrink
    }
  }

  public var columns: [Column]
  public private(set) var rows: [[InlineText]] = []

  public init(_ columns: [Column]) {
    self.columns = columns
  }

  /// Adds a row; missing cells are empty and surplus cells are dropped.
  public mutating func add(_ cells: [InlineText]) {
    let missing = max(columns.count - cells.count, 0)
    rows.append(cells.prefix(columns.count) + Array(repeating: InlineText(), count: missing))
  }

  /// Adds a row of text from elsewhere, made safe and put on one line.
  public mutating func add(safely cells: [String]) {
    add(cells.map { InlineText(VisibleText.show($0, keepingLineBreaks: false)) })
  }

  /// The lines of the table: titles in dim (when any column has one), then the rows.
  ///
  /// When the table is wider than `columns`, its widest shrinkable columns are cut with an ellipsis, to no less than
  /// four columns each.
  public func lines(columns width: Int, margin: Int = 2, signs: Signs = .unicode) -> [InlineText] {
    let widths = fittedWidths(room: width - margin)
    let space = InlineText(String(repeating: " ", count: max(margin, 0)))
    var lines: [InlineText] = []
    if columns.contains(where: { !$0.title.isEmpty }) {
      lines.append(space + compose(columns.map { InlineText($0.title, .dim) }, widths, signs))
    }
    for row in rows { lines.append(space + compose(row, widths, signs)) }
    return lines
  }

  private func fittedWidths(room: Int) -> [Int] {
    var widths = columns.indices.map { index in
      max(DisplayWidth.of(columns[index].title), rows.map { $0[index].width }.max() ?? 0)
    }
    var excess = widths.reduce(0, +) + 2 * max(columns.count - 1, 0) - room
    while excess > 0 {
      let candidates = widths.indices.filter { columns[$0].canShrink && widths[$0] > 4 }
      guard let widest = candidates.max(by: { widths[$0] < widths[$1] }) else { break }
      let second = candidates.filter { $0 != widest }.map { widths[$0] }.max() ?? 4
      let step = min(excess, max(widths[widest] - max(second, 4), 1))
      widths[widest] -= step
      excess -= step
    }
    return widths
  }

  private func compose(_ cells: [InlineText], _ widths: [Int], _ signs: Signs) -> InlineText {
    var line = InlineText()
    for (index, cell) in cells.enumerated() {
      let fitted = cell.truncated(columns: widths[index], ellipsis: signs.ellipsis)
      let padding = InlineText(String(repeating: " ", count: max(widths[index] - fitted.width, 0)))
      if index > 0 { line.append("  ") }
      let isLast = index == cells.count - 1
      switch columns[index].alignment {
      case .right: line.append(padding + fitted)
      case .left: line.append(isLast ? fitted : fitted + padding)
      }
    }
    return line
  }
}
