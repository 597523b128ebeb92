// This file defines a place as people count places, because messages speak of lines and columns and never of bytes.

/// A line and a column. Both start at 1, and the column counts code points, not bytes.
public struct Position: Hashable, Sendable, Comparable {
  public var line: Int
  public var column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  public static func < (left: Position, right: Position) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

extension Position: CustomStringConvertible {
  public var description: String { "\(line):\(column)" }
}
