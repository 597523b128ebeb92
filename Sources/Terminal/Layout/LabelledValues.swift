// This file defines labels with their values beneath each other, because "yours" and "expected" are read by comparing
// columns, and a long or many-line value must not break that column.

/// Labels and values in two columns.
public struct LabelledValues: Sendable {
  public private(set) var entries: [(label: String, value: InlineText)]

  public init(_ entries: [(label: String, value: InlineText)] = []) {
    self.entries = entries
  }

  public mutating func add(_ label: String, _ value: InlineText) {
    entries.append((label, value))
  }

  /// A learner's value above the expected one, with the part that differs picked out.
  ///
  /// Values are made safe to show here. Line feeds in them break the line inside the value's column.
  public static func comparison(
    yours: String, expected: String, labels: (yours: String, expected: String) = ("yours", "expected")
  ) -> LabelledValues {
    let (left, right) = Difference.mark(VisibleText.show(yours), VisibleText.show(expected))
    return LabelledValues([(labels.yours, left), (labels.expected, right)])
  }

  /// The lines, `margin` columns from the left. Below 30 columns of room each value goes beneath its label.
  ///
  /// - Parameter maximumLines: how many lines one value may take; the rest is counted and left out.
  public func lines(columns: Int, margin: Int, signs: Signs = .unicode, maximumLines: Int = 40) -> [InlineText] {
    let space = String(repeating: " ", count: max(margin, 0))
    let labelWidth = entries.map { DisplayWidth.of($0.label) }.max() ?? 0
    let isStacked = columns - margin - labelWidth - 2 < min(30, max(entries.map(\.value.width).max() ?? 0, 12))
    var lines: [InlineText] = []
    for entry in entries {
      let label: InlineText
      let hanging: String
      if isStacked {
        lines.append(InlineText(space) + InlineText(entry.label, .dim))
        hanging = space + "  "
        label = InlineText(hanging)
      } else {
        let padding = String(repeating: " ", count: labelWidth - DisplayWidth.of(entry.label) + 2)
        hanging = String(repeating: " ", count: max(margin, 0) + labelWidth + 2)
        label = InlineText(space) + InlineText(entry.label, .dim) + InlineText(padding)
      }
      let wrapped = entry.value.wrapped(columns: columns, indent: label, hanging: InlineText(hanging))
      let limit = max(maximumLines, 1)
      lines += wrapped.prefix(limit)
      if wrapped.count > limit {
        lines.append(InlineText(hanging + "\(signs.ellipsis) \(wrapped.count - limit) more lines", .dim))
      }
    }
    return lines
  }
}

/// The part in which two short texts differ.
public enum Difference {
  /// Both texts with what stands between their common beginning and common end in the role `difference`. Texts that
  /// have nothing in common are left unmarked: there, everything differs.
  public static func mark(_ left: String, _ right: String) -> (InlineText, InlineText) {
    let first = Array(left)
    let second = Array(right)
    let shorter = min(first.count, second.count)
    var start = 0
    while start < shorter && first[start] == second[start] { start += 1 }
    var end = 0
    while end < shorter - start && first[first.count - 1 - end] == second[second.count - 1 - end] { end += 1 }
    if start + end == 0 || first == second { return (InlineText(left), InlineText(right)) }

    func marked(_ characters: [Character]) -> InlineText {
      InlineText([
        TextRun(String(characters[..<start])),
        TextRun(String(characters[start..<(characters.count - end)]), .difference),
        TextRun(String(characters[(characters.count - end)...])),
      ])
    }
    return (marked(first), marked(second))
  }
}
