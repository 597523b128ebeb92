// This file defines the parser's own copy of a source text, because a copy that ends in zero bytes lets the lexer look
// ahead without range checks, and owns the memory that interned names point to.

import SourceText

/// UTF-8 source, with a line break at the end of a file, followed by eight zero bytes; the text itself holds none.
final class SourceBuffer {
  let bytes: UnsafePointer<UInt8>
  let count: Int
  private let storage: UnsafeMutablePointer<UInt8>

  /// Offsets of the first byte of each line; made when an error asks for it.
  private(set) lazy var lineStarts: [Int] = {
    var starts = [0]
    var position = 0
    while position < count {
      let byte = bytes[position]
      position += 1
      if byte == 0x0D && bytes[position] == 0x0A { position += 1 }
      if byte == 0x0A || byte == 0x0D { starts.append(position) }
    }
    return starts
  }()

  init(_ source: UnsafeBufferPointer<UInt8>, endsLine: Bool = false) {
    let isOpen = endsLine && source.last != nil && source.last != 0x0A && source.last != 0x0D
    count = source.count + (isOpen ? 1 : 0)
    storage = .allocate(capacity: source.count + 9)
    if let base = source.baseAddress, source.count > 0 { storage.initialize(from: base, count: source.count) }
    (storage + source.count).initialize(repeating: 0, count: 9)
    if isOpen { storage[source.count] = 0x0A }
    bytes = UnsafePointer(storage)
  }

  deinit { storage.deallocate() }

  /// The 1-based line of an offset.
  func line(of offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The offset of the line break that ends the line of `offset`, or of the end of the text.
  func lineEnd(of offset: Int) -> Int {
    var position = offset
    while position < count, bytes[position] != 0x0A, bytes[position] != 0x0D { position += 1 }
    return position
  }

  func text(_ start: Int, _ end: Int) -> String {
    String(decoding: UnsafeBufferPointer(start: bytes + start, count: max(0, end - start)), as: UTF8.self)
  }

  func text(_ span: Span) -> String { text(Int(span.start), Int(span.end)) }

  /// The scalar at an offset and its length in bytes. Malformed text yields U+FFFD.
  func scalar(at offset: Int) -> (scalar: Unicode.Scalar, length: Int) {
    let first = UInt32(bytes[offset])
    if first < 0x80 { return (Unicode.Scalar(UInt8(first)), 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1
    var value = length == 4 ? first & 0x07 : length == 3 ? first & 0x0F : first & 0x1F
    for index in 1..<max(length, 2) where index < length {
      value = value << 6 | UInt32(bytes[offset + index] & 0x3F)
    }
    return (length == 1 ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }

  /// The offset of the character before `offset`, or `offset` itself at the start of the text.
  func characterStart(before offset: Int) -> Int {
    var position = offset
    while position > 0 {
      position -= 1
      if bytes[position] & 0xC0 != 0x80 { break }
    }
    return position
  }
}
