// This file defines cutting and padding of plain text to a number of columns, because columns of a report line up
// only when both respect wide characters.

/// Plain text made to fit a number of columns.
public enum FittedText {
  /// The side on which padding goes.
  public enum Alignment: Sendable { case left, right }

  /// The longest beginning of `text` that takes at most `columns`, and the columns that it takes.
  public static func prefix(_ text: String, columns: Int) -> (text: Substring, width: Int) {
    var width = 0
    var index = text.startIndex
    while index < text.endIndex {
      let next = DisplayWidth.of(text[index])
      if width + next > columns { break }
      width += next
      index = text.index(after: index)
    }
    return (text[..<index], width)
  }

  /// `text`, or its beginning with `ellipsis` behind when it takes more than `columns`.
  public static func truncate(_ text: String, columns: Int, ellipsis: String = "…") -> String {
    if DisplayWidth.of(text) <= columns { return text }
    let room = columns - DisplayWidth.of(ellipsis)
    if room < 0 { return String(prefix(ellipsis, columns: max(columns, 0)).text) }
    return prefix(text, columns: room).text + ellipsis
  }

  /// `text` with spaces up to `columns`; text that is already as wide stays as it is.
  public static func pad(_ text: String, columns: Int, alignment: Alignment = .left) -> String {
    let missing = columns - DisplayWidth.of(text)
    if missing <= 0 { return text }
    let spaces = String(repeating: " ", count: missing)
    return alignment == .left ? text + spaces : spaces + text
  }
}
