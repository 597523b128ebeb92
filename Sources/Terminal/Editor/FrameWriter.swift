// This file defines the step from one frame on the screen to the next, because only rows that changed should be
// written: a key in a block of 500 lines costs one row, not 500, and nothing flickers.

/// Writes frames over each other with relative cursor movement (ECMA-48: CUU, CUD, CUF, EL, ED).
///
/// The cursor is always inside the frame that was shown last. Rows are ended by explicit line feeds, never by the
/// terminal's own wrapping, so that no terminal's handling of the last column matters.
public struct FrameWriter: Sendable {
  private var shown: Frame?
  private var columns: Int
  private let painter: Painter

  public init(painter: Painter, columns: Int) {
    self.painter = painter
    self.columns = max(columns, 2)
  }

  /// The bytes that turn what is on the screen into `frame`.
  public mutating func show(_ frame: Frame) -> String {
    var bytes = ""
    let old = shown ?? Frame(rows: [], cursorRow: 0, cursorColumn: 0)
    var row = old.cursorRow
    for index in frame.rows.indices {
      if index < old.rows.count && old.rows[index] == frame.rows[index] { continue }
      if index < max(old.rows.count, 1) {
        bytes += Self.vertical(from: row, to: index)
      } else {
        bytes += Self.vertical(from: row, to: index - 1) + "\r\n"
      }
      row = index
      // Erased first: erasing behind a full row would take its last character.
      bytes += "\r\u{1B}[K" + painter.paint(frame.rows[index])
    }
    if old.rows.count > frame.rows.count {
      bytes += Self.vertical(from: row, to: frame.rows.count - 1) + "\r\n\u{1B}[J"
      row = frame.rows.count
    }
    bytes += Self.vertical(from: row, to: frame.cursorRow) + "\r"
    if frame.cursorColumn > 0 { bytes += "\u{1B}[\(frame.cursorColumn)C" }
    shown = frame
    return bytes
  }

  /// Erases the frame; the cursor is where the frame began.
  public mutating func erase() -> String {
    guard let old = shown else { return "" }
    shown = nil
    return Self.vertical(from: old.cursorRow, to: 0) + "\r\u{1B}[J"
  }

  /// Erases the frame after the terminal changed its width.
  ///
  /// Terminals set rows that no longer fit onto several rows, so the cursor is as many rows below the frame's start
  /// as the rows before it take now.
  public mutating func erase(resizedTo columns: Int) -> String {
    let width = max(columns, 2)
    defer { self.columns = width }
    guard let old = shown else { return "" }
    shown = nil
    var above = old.cursorColumn / width
    if width < self.columns {
      for row in old.rows.prefix(old.cursorRow) { above += max(row.width - 1, 0) / width }
    }
    return Self.vertical(from: old.cursorRow + above, to: 0) + "\r\u{1B}[J"
  }

  /// Forgets what is shown, because the screen was cleared or something else was written.
  public mutating func forget() {
    shown = nil
  }

  /// Shows `frame` for good, whole even where it is higher than the screen, and goes to the line beneath it.
  public mutating func finish(_ frame: Frame) -> String {
    var last = frame
    last.cursorRow = max(frame.rows.count - 1, 0)
    let bytes = erase() + show(last) + "\r\n"
    shown = nil
    return bytes
  }

  private static func vertical(from: Int, to: Int) -> String {
    if to < from { return "\u{1B}[\(from - to)A" }
    return to > from ? "\u{1B}[\(to - from)B" : ""
  }
}
