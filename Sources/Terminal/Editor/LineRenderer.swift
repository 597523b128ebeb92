// This file defines the step from a text with a cursor to rows of a screen, because wrapping, wide characters,
// control characters and blocks higher than the screen are arithmetic, and arithmetic needs no terminal.

/// What the editor shows: rows from the prompt downwards, and where the cursor stands among them.
public struct Frame: Equatable, Sendable {
  public var rows: [InlineText]
  public var cursorRow: Int
  public var cursorColumn: Int

  public init(rows: [InlineText] = [""], cursorRow: Int = 0, cursorColumn: Int = 0) {
    self.rows = rows
    self.cursorRow = cursorRow
    self.cursorColumn = cursorColumn
  }
}

/// Sets a text with prompts into rows of a width.
struct LineRenderer: Sendable {
  var prompt: InlineText
  /// Stands before each further line of the text.
  var continuation: InlineText
  var columns: Int
  static let tabWidth = 4

  init(prompt: InlineText, continuation: InlineText, columns: Int) {
    self.columns = max(columns, 2)
    // A prompt that leaves no room for the text is cut.
    self.prompt = prompt.truncated(columns: max(self.columns - 4, 0), ellipsis: "")
    self.continuation = continuation.truncated(columns: max(self.columns - 4, 0), ellipsis: "")
  }

  /// All rows of the text. `roles` holds one role a character; characters beyond it are plain.
  func frame(_ characters: [Character], cursor: Int, roles: [Role]) -> Frame {
    var rows: [InlineText] = []
    var row = prompt
    var column = prompt.width
    var textColumn = 0
    var place: (row: Int, column: Int)?

    for (index, character) in characters.enumerated() {
      if character == "\n" {
        if index == cursor {
          if column == columns {
            rows.append(row)
            row = InlineText()
            column = 0
          }
          place = (rows.count, column)
        }
        rows.append(row)
        row = continuation
        column = continuation.width
        textColumn = 0
        continue
      }
      let cell = Cell(character, atColumn: textColumn)
      // What is wider than a whole row cannot be shown; its row is cut by the terminal's edge.
      if column + cell.width > columns && column > 0 {
        rows.append(row)
        row = InlineText()
        column = 0
      }
      if index == cursor { place = (rows.count, column) }
      let role = roles.indices.contains(index) ? roles[index] : .plain
      row.append(cell.text, cell.isSpelled && role == .plain ? .dim : role)
      column += cell.width
      textColumn += cell.width
    }
    if place == nil && column >= columns {
      // The cursor has no column behind the last one of a full row.
      rows.append(row)
      row = InlineText()
      column = 0
    }
    let end = (row: rows.count, column: column)
    rows.append(row)
    let (cursorRow, cursorColumn) = place ?? end
    return Frame(rows: rows, cursorRow: cursorRow, cursorColumn: min(cursorColumn, columns - 1))
  }

  /// The part of `frame` that fits `height` rows with the cursor in it, moving as little as possible from `top`.
  static func window(_ frame: Frame, height: Int, top: inout Int) -> Frame {
    let room = max(height, 1)
    if frame.rows.count <= room {
      top = 0
      return frame
    }
    top = min(max(top, frame.cursorRow - room + 1, 0), frame.cursorRow, frame.rows.count - room)
    return Frame(
      rows: Array(frame.rows[top..<(top + room)]), cursorRow: frame.cursorRow - top, cursorColumn: frame.cursorColumn)
  }

  /// What one character looks like.
  private struct Cell {
    let text: String
    let width: Int
    /// Whether the character is shown by its name, because it would act on the terminal or show nothing.
    let isSpelled: Bool

    init(_ character: Character, atColumn column: Int) {
      if let ascii = character.asciiValue, ascii >= 0x20, ascii < 0x7F {
        (text, width, isSpelled) = (String(character), 1, false)
        return
      }
      if character == "\t" {
        width = tabWidth - column % tabWidth
        (text, isSpelled) = (String(repeating: " ", count: width), false)
        return
      }
      if let ascii = character.asciiValue {
        (text, width, isSpelled) = ("^" + String(Character(Unicode.Scalar(ascii ^ 0x40))), 2, true)
        return
      }
      let drawn = DisplayWidth.of(character)
      if drawn == 0 || character.unicodeScalars.contains(where: VisibleText.isActive) {
        let spelled = character.unicodeScalars.map(VisibleText.spelled).joined()
        (text, width, isSpelled) = (spelled, spelled.utf8.count, true)
      } else {
        (text, width, isSpelled) = (String(character), drawn, false)
      }
    }
  }
}
