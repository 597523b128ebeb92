// This file defines reading lines where there is nothing to edit with: a pipe, a dumb terminal, or a session that is
// to stay plain.

import Glibc

/// Lines from a descriptor. It reads ahead, so that everything read from the descriptor has to come through it.
struct PlainLineReader {
  enum Result {
    case line([UInt8])
    case endOfInput
    case interrupted
  }

  private var buffer: [UInt8] = []
  private var start = 0
  private var isAtEnd = false

  /// The next line without its line feed (and a carriage return before it). A last line without a line feed counts.
  ///
  /// - Parameter signal: a descriptor that becomes readable when the user interrupts; -1 for none.
  mutating func next(from descriptor: Int32, signal: Int32) -> Result {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { start = end + 1 }
        return .line(Self.withoutReturn(buffer[start..<end]))
      }
      searched = buffer.count
      if isAtEnd {
        if start == buffer.count {
          // A terminal can go on after an end of input; a file says it again.
          isAtEnd = false
          return .endOfInput
        }
        defer { start = buffer.count }
        return .line(Self.withoutReturn(buffer[start...]))
      }
      if start > 0 {
        buffer.removeFirst(start)
        searched -= start
        start = 0
      }
      var waiting = [
        pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
        pollfd(fd: signal, events: Int16(POLLIN), revents: 0),
      ]
      if poll(&waiting, 2, -1) < 0 && errno != EINTR { isAtEnd = true }
      if waiting[1].revents != 0 {
        buffer = []
        return .interrupted
      }
      if waiting[0].revents != 0 { fill(from: descriptor) }
    }
  }

  private mutating func fill(from descriptor: Int32) {
    var chunk = [UInt8](repeating: 0, count: 1 << 14)
    let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
    if count > 0 {
      buffer += chunk[..<count]
    } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
      isAtEnd = true
    }
  }

  private static func withoutReturn(_ line: ArraySlice<UInt8>) -> [UInt8] {
    Array(line.last == UInt8(ascii: "\r") ? line.dropLast() : line)
  }

  /// The offset of the first byte that is no UTF-8, or nil.
  static func malformedByte(in bytes: [UInt8]) -> Int? {
    if String(validating: bytes, as: UTF8.self) != nil { return nil }
    var valid = 0
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): valid += UTF8.width(scalar)
      case .emptyInput: return nil
      case .error: return valid
      }
    }
  }
}
