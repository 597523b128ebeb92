// This file defines the progress bar and the line that carries a title on the left and progress on the right,
// because every screen of a lesson starts with it.

/// How far something has come, as a row of cells.
public struct ProgressBar: Sendable {
  public let done: Int
  public let total: Int

  public init(done: Int, of total: Int) {
    self.total = max(total, 0)
    self.done = min(max(done, 0), self.total)
  }

  /// The bar alone, `cells` columns wide. It is full only when all is done, and empty only when nothing is.
  public func bar(cells: Int, signs: Signs) -> InlineText {
    guard cells > 0 else { return "" }
    var filled = total == 0 ? 0 : done * cells / total
    if filled == 0 && done > 0 { filled = 1 }
    if filled == cells && done < total { filled = cells - 1 }
    return InlineText(String(repeating: signs.barDone, count: filled), .accent)
      + InlineText(String(repeating: signs.barLeft, count: cells - filled), .dim)
  }

  /// The bar with its count behind: `━━━───  3/6`. In words alone it is the count.
  public func labelled(cells: Int, signs: Signs) -> InlineText {
    let count = "\(done)/\(total)"
    return signs == .words ? InlineText(count) : bar(cells: cells, signs: signs) + InlineText("  " + count)
  }
}

/// A line with a left and a right end.
public enum TitleLine {
  /// `left` at the margin and `right` against the right edge; a `left` that is too long is cut, and where both cannot
  /// stand side by side the right part is left out.
  public static func compose(
    left: InlineText, right: InlineText, columns: Int, margin: Int = 2, signs: Signs = .unicode
  ) -> InlineText {
    let start = InlineText(String(repeating: " ", count: max(margin, 0)))
    let room = max(columns - start.width, 0)
    let gap = right.isEmpty ? 0 : right.width + 2
    if room - gap >= min(left.width, 12) {
      let fitted = left.truncated(columns: room - gap, ellipsis: signs.ellipsis)
      let space = right.isEmpty ? 0 : room - fitted.width - right.width
      return start + fitted + InlineText(String(repeating: " ", count: space)) + right
    }
    return start + left.truncated(columns: room, ellipsis: signs.ellipsis)
  }
}

extension InlineText {
  /// This text, or its beginning with `ellipsis` behind when it takes more than `columns`.
  public func truncated(columns: Int, ellipsis: String = "…") -> InlineText {
    if width <= columns { return self }
    var room = max(columns - DisplayWidth.of(ellipsis), 0)
    var kept = InlineText()
    for run in runs {
      let (text, width) = FittedText.prefix(run.text, columns: room)
      kept.append(String(text), run.role)
      room -= width
      if text.endIndex < run.text.endIndex { break }
    }
    kept.append(String(FittedText.prefix(ellipsis, columns: columns).text), .dim)
    return kept
  }
}
