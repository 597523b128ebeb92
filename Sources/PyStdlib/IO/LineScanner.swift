// This file finds the ends of lines as the `newline` argument says (library reference, `io.TextIOWrapper`), and
// translates them.

import PyRuntime

/// The `newline` argument of text streams.
enum Newline: Equatable {
  /// None: every kind ends a line and is read as "\n".
  case universal
  /// "": every kind ends a line and stays as it is.
  case untranslated
  case lineFeed
  case carriageReturn
  case both

  /// nil for a text that is none of these.
  init?(_ text: String?) {
    switch text {
    case nil: self = .universal
    case "": self = .untranslated
    case "\n": self = .lineFeed
    case "\r": self = .carriageReturn
    case "\r\n": self = .both
    default: return nil
    }
  }

  /// Where the line that starts at `start` ends, behind its end mark. `point` gives the code point at an index.
  func endOfLine(from start: Int, to end: Int, _ point: (Int) -> UInt32) -> Int {
    var i = start
    while i < end {
      let c = point(i)
      i &+= 1
      switch self {
      case .lineFeed: if c == 0x0A { return i }
      case .carriageReturn: if c == 0x0D { return i }
      case .both:
        if c == 0x0D && i < end && point(i) == 0x0A { return i &+ 1 }
      case .universal, .untranslated:
        if c == 0x0A { return i }
        if c == 0x0D { return i < end && point(i) == 0x0A ? i &+ 1 : i }
      }
    }
    return end
  }

  /// What "\n" becomes when it is written.
  var written: [UInt32] {
    switch self {
    case .carriageReturn: [0x0D]
    case .both: [0x0D, 0x0A]
    case .universal, .untranslated, .lineFeed: [0x0A]
    }
  }
}

/// The code points with "\r\n" and "\r" as "\n".
func universalNewlines(_ points: [UInt32]) -> [UInt32] {
  guard points.contains(0x0D) else { return points }
  var result: [UInt32] = []
  result.reserveCapacity(points.count)
  for (i, point) in points.enumerated() {
    if point == 0x0D {
      result.append(0x0A)
    } else if point != 0x0A || i == 0 || points[i - 1] != 0x0D {
      result.append(point)
    }
  }
  return result
}

extension UnsafeMutablePointer where Pointee == StrObject {
  /// The code points of part of a str.
  func points(from start: Int, to end: Int) -> [UInt32] {
    var result: [UInt32] = []
    guard start < end else { return result }
    result.reserveCapacity(end - start)
    for i in start..<end { result.append(codePoint(at: i)) }
    return result
  }
}
