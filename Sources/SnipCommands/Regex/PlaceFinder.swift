// This file counts lines, columns and characters, because an editor and a reader speak of those and the matcher of bytes.

import SourceText

/// Turns byte offsets of a text into lines and columns; steps on from the place asked for last.
struct PlaceFinder {
  private let text: UnsafeBufferPointer<UInt8>
  private var byte = 0
  private var line: Int
  private var column = 1
  /// Code points before `byte`.
  private var index = 0

  /// - Parameter line: the number of the text's first line.
  init(_ text: UnsafeBufferPointer<UInt8>, line: Int) {
    self.text = text
    self.line = line
  }

  /// Line and column of a byte offset, both from 1, and how many code points stand before it.
  mutating func place(of offset: Int) -> (position: Position, index: Int) {
    let offset = min(max(offset, 0), text.count)
    while byte < offset {
      if text[byte] == 0x0A {
        line += 1
        column = 1
        index += 1
      } else if text[byte] & 0xC0 != 0x80 {
        column += 1
        index += 1
      }
      byte += 1
    }
    if byte > offset { goBack(to: offset) }
    return (Position(line: line, column: column), index)
  }

  private mutating func goBack(to offset: Int) {
    while byte > offset {
      byte -= 1
      if text[byte] == 0x0A { line -= 1 }
      if text[byte] & 0xC0 != 0x80 { index -= 1 }
    }
    column = 1
    var place = byte
    while place > 0, text[place - 1] != 0x0A {
      place -= 1
      if text[place] & 0xC0 != 0x80 { column += 1 }
    }
  }
}
