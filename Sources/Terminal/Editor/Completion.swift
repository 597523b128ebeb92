// This file defines what a caller offers for completion and how the offers are laid out beneath the prompt.

/// What could stand in place of a part of the text.
public struct Completion: Sendable, Equatable {
  /// One offer.
  public struct Candidate: Sendable, Equatable {
    /// What is put into the text.
    public var text: String
    /// What the menu shows.
    public var label: String

    public init(_ text: String, label: String? = nil) {
      self.text = text
      self.label = label ?? text
    }
  }

  /// Bytes of the text's UTF-8 that a candidate replaces.
  public var replacing: Range<Int>
  /// In the order in which they are shown.
  public var candidates: [Candidate]

  public init(replacing: Range<Int>, candidates: [Candidate]) {
    self.replacing = replacing
    self.candidates = candidates
  }

  /// What all candidates begin with.
  var commonPrefix: String {
    guard var common = candidates.first.map({ Substring($0.text) }) else { return "" }
    for candidate in candidates.dropFirst() {
      while !candidate.text.hasPrefix(common) { common = common.dropLast() }
    }
    return String(common)
  }
}

/// The offers in columns, filled downwards.
struct CompletionMenu: Sendable {
  let labels: [String]
  var selected: Int?

  /// How the offers are set for a screen.
  private struct Grid {
    let cell: Int
    let perRow: Int
    let height: Int
    let isCut: Bool
  }

  private func grid(columns: Int, rows maximum: Int) -> Grid {
    let room = max(columns - 2, 4)
    let rows = max(maximum, 1)
    let cell = min((labels.map { DisplayWidth.of($0) }.max() ?? 0) + 2, room)
    let perRow = max(room / max(cell, 1), 1)
    let needed = (labels.count + perRow - 1) / perRow
    return Grid(cell: cell, perRow: perRow, height: needed > rows ? max(rows - 1, 1) : needed, isCut: needed > rows)
  }

  /// How many offers stand above each other.
  func height(columns: Int, rows: Int) -> Int { grid(columns: columns, rows: rows).height }

  /// The rows of the menu: at most `rows` of them, the last one saying how many offers are not shown.
  func lines(columns: Int, rows: Int, signs: Signs) -> [InlineText] {
    let grid = grid(columns: columns, rows: rows)
    let (cell, isCut) = (grid.cell, grid.isCut)
    let perPage = grid.height * grid.perRow
    let first = (selected ?? 0) / perPage * perPage
    let shown = labels[min(first, labels.count)..<min(first + perPage, labels.count)]
    let pageHeight = isCut ? grid.height : min(grid.height, max(shown.count, 1))
    var lines: [InlineText] = []
    for row in 0..<pageHeight {
      var line: InlineText = "  "
      for index in stride(from: first + row, to: shown.endIndex, by: pageHeight) {
        let text = FittedText.truncate(labels[index], columns: cell - 2, ellipsis: signs.ellipsis)
        line.append(text, index == selected ? .selected : .plain)
        if index + pageHeight < shown.endIndex {
          line.append(String(repeating: " ", count: max(cell - DisplayWidth.of(text), 0)))
        }
      }
      lines.append(line)
    }
    if isCut && rows > 1 {
      lines.append(InlineText("  \(first + 1)-\(shown.endIndex) of \(labels.count)", .dim))
    }
    // A row that is too wide would wrap, and the rows beneath would not be where they are thought to be.
    return lines.map { $0.truncated(columns: columns, ellipsis: signs.ellipsis) }
  }
}
