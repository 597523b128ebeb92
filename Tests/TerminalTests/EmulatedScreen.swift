// This file defines a small terminal for tests: it draws what the editor writes, so that a test can say what a person
// would see and where the cursor would blink.

@testable import Terminal

/// The sequences that the editor uses, drawn into a grid, with the deferred wrap of real terminals.
struct EmulatedScreen {
  let columns: Int
  let height: Int
  private(set) var grid: [[String]]
  private(set) var row = 0
  private(set) var column = 0
  private(set) var isPasteBracketed = false
  /// As DECSCUSR numbers it.
  private(set) var cursorShape = 0
  private(set) var unknown: [String] = []
  private var wrapsNext = false
  private var bytes: [UInt8] = []

  init(columns: Int, rows: Int) {
    self.columns = columns
    height = rows
    grid = Array(repeating: Array(repeating: " ", count: columns), count: rows)
  }

  /// The rows down to the last one that is not empty, without spaces at their ends.
  var lines: [String] {
    var lines = grid.map { row -> String in
      let text = row.joined()
      return String(text[..<(text.lastIndex { $0 != " " }.map { text.index(after: $0) } ?? text.startIndex)])
    }
    while lines.last == "" { lines.removeLast() }
    return lines
  }

  mutating func draw(_ text: String) {
    draw(Array(text.utf8))
  }

  /// Draws complete characters and sequences and keeps the rest.
  mutating func draw(_ more: [UInt8]) {
    bytes += more
    guard let text = String(validating: bytes, as: UTF8.self) else { return }
    var rest = Substring(text)
    while let character = rest.first {
      if character == "\u{1B}" {
        guard let end = rest.dropFirst(2).firstIndex(where: { $0.isLetter || $0 == "~" }) else { break }
        apply(String(rest[...end]))
        rest = rest[rest.index(after: end)...]
        continue
      }
      rest.removeFirst()
      put(character)
    }
    bytes = Array(rest.utf8)
  }

  private mutating func put(_ character: Character) {
    switch character {
    case "\r\n":
      put("\r")
      put("\n")
    case "\r":
      column = 0
      wrapsNext = false
    case "\n":
      // As with the terminal's output processing, a line feed also returns.
      column = 0
      wrapsNext = false
      if row == height - 1 {
        grid.removeFirst()
        grid.append(Array(repeating: " ", count: columns))
      } else {
        row += 1
      }
    default:
      let width = DisplayWidth.of(character)
      if wrapsNext || column + width > columns { put("\n") }
      grid[row][column] = String(character)
      if width == 2 { grid[row][column + 1] = "" }
      column += width
      wrapsNext = column == columns
      if wrapsNext { column -= 1 }
    }
  }

  private mutating func apply(_ sequence: String) {
    let body = sequence.dropFirst(2)
    let count = Int(body.dropLast()) ?? 1
    switch body.last {
    case "m": return
    case "A": row = max(row - count, 0)
    case "B": row = min(row + count, height - 1)
    case "C": column = min(column + count, columns - 1)
    case "H": (row, column) = (0, 0)
    case "K":
      for index in column..<columns { grid[row][index] = " " }
    case "J":
      let start = body == "2J" ? 0 : row + 1
      if body != "2J" { for index in column..<columns { grid[row][index] = " " } }
      for index in start..<max(height, start) { grid[index] = Array(repeating: " ", count: columns) }
    case "h" where body == "?2004h": isPasteBracketed = true
    case "l" where body == "?2004l": isPasteBracketed = false
    case "q": cursorShape = Int(body.dropLast(2)) ?? 0
    default: unknown.append(sequence)
    }
    wrapsNext = false
  }
}
