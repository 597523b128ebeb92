// This file defines how two texts are set against each other line by line, because a learner who sees an own output
// or solution beside the expected one should find the differing lines at a glance.

/// Two texts, line by line.
public struct LineDifference: Sendable {
  /// A line of one side or of both.
  public enum Entry: Equatable, Sendable {
    case same(String)
    case left(String)
    case right(String)
  }

  public let entries: [Entry]

  /// Compares by lines with a longest common subsequence. Beyond 2,000 lines a side, only the common beginning and
  /// end are found, because the table grows with the product of both lengths.
  public init(_ left: String, _ right: String) {
    let first = Self.lines(left)
    let second = Self.lines(right)
    let shorter = min(first.count, second.count)
    var start = 0
    while start < shorter && first[start] == second[start] { start += 1 }
    var end = 0
    while end < shorter - start && first[first.count - 1 - end] == second[second.count - 1 - end] { end += 1 }
    entries =
      first[..<start].map(Entry.same)
      + Self.middle(Array(first[start..<(first.count - end)]), Array(second[start..<(second.count - end)]))
      + first[(first.count - end)...].map(Entry.same)
  }

  public var isEmpty: Bool { !entries.contains { if case .same = $0 { false } else { true } } }

  /// One column with `-` before lines of the left text and `+` before lines of the right one.
  public func unified(columns: Int, margin: Int = 4) -> [InlineText] {
    let space = InlineText(String(repeating: " ", count: max(margin, 0)))
    let hanging = space + "  "
    return entries.flatMap { entry in
      let (sign, text, role): (String, String, Role) =
        switch entry {
        case .same(let line): ("  ", line, .dim)
        case .left(let line): ("- ", line, .plain)
        case .right(let line): ("+ ", line, .strong)
        }
      return InlineText(VisibleText.show(text), role)
        .wrapped(columns: columns, indent: space + InlineText(sign, role), hanging: hanging)
    }
  }

  /// Two columns under their titles, or nil when a column would have less than 24 columns of room.
  public func sideBySide(columns: Int, margin: Int = 4, titles: (left: String, right: String)) -> [InlineText]? {
    let room = (columns - margin - 3) / 2
    if room < 24 { return nil }
    let space = InlineText(String(repeating: " ", count: max(margin, 0)))

    func compose(_ left: InlineText, _ right: InlineText) -> InlineText {
      if right.isEmpty { return space + left }
      let gap = String(repeating: " ", count: max(room - left.width, 0) + 3)
      return space + left + InlineText(gap) + right
    }

    var lines = [compose(InlineText(titles.left, .dim), InlineText(titles.right, .dim))]
    for (left, right) in pairs() {
      let isSame = left == right
      let role: Role = isSame ? .dim : .plain
      let first = left.map { InlineText(VisibleText.show($0), role).wrapped(columns: room) } ?? []
      let second = right.map { InlineText(VisibleText.show($0), isSame ? .dim : .strong).wrapped(columns: room) } ?? []
      for index in 0..<max(first.count, second.count) {
        lines.append(
          compose(
            index < first.count ? first[index] : InlineText(), index < second.count ? second[index] : InlineText()))
      }
    }
    return lines
  }

  /// Lines that stand beside each other: a block of left lines is paired with the block of right lines that follows.
  private func pairs() -> [(String?, String?)] {
    var pairs: [(String?, String?)] = []
    var lefts: [String] = []
    var rights: [String] = []

    func flush() {
      for index in 0..<max(lefts.count, rights.count) {
        pairs.append((index < lefts.count ? lefts[index] : nil, index < rights.count ? rights[index] : nil))
      }
      lefts = []
      rights = []
    }

    for entry in entries {
      switch entry {
      case .left(let line): lefts.append(line)
      case .right(let line): rights.append(line)
      case .same(let line):
        flush()
        pairs.append((line, line))
      }
    }
    flush()
    return pairs
  }

  private static func lines(_ text: String) -> [String] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return lines
  }

  private static func middle(_ left: [String], _ right: [String]) -> [Entry] {
    guard !left.isEmpty, !right.isEmpty, left.count <= 2_000, right.count <= 2_000 else {
      return left.map(Entry.left) + right.map(Entry.right)
    }
    // common[row][column] is the length of the longest common subsequence of left[row...] and right[column...].
    let width = right.count + 1
    var common = [UInt16](repeating: 0, count: (left.count + 1) * width)
    for row in stride(from: left.count - 1, through: 0, by: -1) {
      for column in stride(from: right.count - 1, through: 0, by: -1) {
        common[row * width + column] =
          left[row] == right[column]
          ? common[(row + 1) * width + column + 1] + 1
          : max(common[(row + 1) * width + column], common[row * width + column + 1])
      }
    }
    var entries: [Entry] = []
    var row = 0
    var column = 0
    while row < left.count && column < right.count {
      if left[row] == right[column] {
        entries.append(.same(left[row]))
        row += 1
        column += 1
      } else if common[(row + 1) * width + column] >= common[row * width + column + 1] {
        entries.append(.left(left[row]))
        row += 1
      } else {
        entries.append(.right(right[column]))
        column += 1
      }
    }
    return entries + left[row...].map(Entry.left) + right[column...].map(Entry.right)
  }
}
