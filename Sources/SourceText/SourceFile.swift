// This file defines the text that everything else points into, with its line table, because every offset of a program,
// a lesson or a pattern has to become a line and a column sooner or later.

import Glibc

/// A named UTF-8 text and where its lines start.
///
/// The text is held as Python and CommonMark read it: without a byte order mark, and with `\n` for `\r\n` and `\r`.
/// Lines and columns are not changed by that; byte offsets refer to the held text.
/// Bytes that are not UTF-8 are kept; ask ``firstFault`` before trusting them.
public struct SourceFile: Sendable {
  public let name: String
  public let bytes: [UInt8]
  public let hadByteOrderMark: Bool
  /// The offset of the first byte of each line. A text that ends in a newline has an empty last line.
  public let lineStarts: [Int]

  public init(name: String, bytes original: [UInt8]) {
    self.name = name
    hadByteOrderMark = original.starts(with: [0xEF, 0xBB, 0xBF])
    bytes = Self.normalised(original, skipping: hadByteOrderMark ? 3 : 0)
    lineStarts = [0] + Self.offsets(of: 0x0A, in: bytes).map { $0 + 1 }
  }

  public init(name: String, text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }

  /// Where a byte stands. A course reads hundreds of files before its first screen, so this is the C library's search.
  private static func offsets(of byte: UInt8, in bytes: [UInt8]) -> [Int] {
    var offsets: [Int] = []
    bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return }
      var start = 0
      while start < buffer.count, let found = memchr(base + start, Int32(byte), buffer.count - start) {
        let offset = UnsafeRawPointer(found) - base
        offsets.append(offset)
        start = offset + 1
      }
    }
    return offsets
  }

  private static func holds(_ byte: UInt8, _ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return false }
      return memchr(base, Int32(byte), buffer.count) != nil
    }
  }

  private static func normalised(_ original: [UInt8], skipping prefix: Int) -> [UInt8] {
    guard holds(0x0D, original) else { return prefix == 0 ? original : Array(original.dropFirst(prefix)) }
    var result: [UInt8] = []
    result.reserveCapacity(original.count)
    var afterReturn = false
    for byte in original.dropFirst(prefix) {
      if byte == 0x0D {
        result.append(0x0A)
      } else if byte != 0x0A || !afterReturn {
        result.append(byte)
      }
      afterReturn = byte == 0x0D
    }
    return result
  }

  public var count: Int { bytes.count }
  public var lineCount: Int { lineStarts.count }
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The first bytes that are not UTF-8; nil for a good text. Walks the whole text on every call.
  public var firstFault: UTF8Fault? { firstUTF8Fault(in: bytes) }

  /// The text of a span, cut to the file; bad bytes become replacement characters.
  public func text(of span: Span) -> String {
    let end = min(span.endOffset, bytes.count)
    return String(decoding: bytes[min(span.startOffset, end)..<end], as: UTF8.self)
  }

  /// The bytes of a line (from 1), without its newline; an empty range at the end for a line that is not there.
  public func lineRange(_ line: Int) -> Range<Int> {
    guard line >= 1, line <= lineStarts.count else { return bytes.count..<bytes.count }
    let end = line < lineStarts.count ? lineStarts[line] - 1 : bytes.count
    return lineStarts[line - 1]..<end
  }

  /// The span of a line (from 1), without its newline.
  public func lineSpan(_ line: Int) -> Span {
    Span(lineRange(line))
  }

  public func lineText(_ line: Int) -> String {
    String(decoding: bytes[lineRange(line)], as: UTF8.self)
  }

  /// The line (from 1) that holds the byte at `offset`; offsets outside belong to the first or the last line.
  public func line(of offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while low < high {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return max(1, low)
  }

  /// The line and column of a byte offset, which is cut to the file.
  public func position(of offset: Int) -> Position {
    let offset = min(max(0, offset), bytes.count)
    let line = line(of: offset)
    var column = 1
    for byte in bytes[lineStarts[line - 1]..<offset] where byte & 0xC0 != 0x80 { column += 1 }
    return Position(line: line, column: column)
  }

  /// The byte offset of a line and column; past the end of a line it is the line's end.
  public func offset(of position: Position) -> Int {
    let range = lineRange(position.line)
    var offset = range.lowerBound
    var column = 1
    while offset < range.upperBound, column < position.column {
      offset += 1
      while offset < range.upperBound, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      column += 1
    }
    return offset
  }

  /// The terminal column (from 1) at which the byte at `offset` is drawn, with tab stops every `tabWidth` cells.
  public func displayColumn(of offset: Int, tabWidth: Int = 8) -> Int {
    let offset = min(max(0, offset), bytes.count)
    var index = lineStarts[line(of: offset) - 1]
    var cells = 0
    while index < offset {
      let step = decodeScalar(in: bytes, at: index)
      let scalar = step.scalarOrReplacement
      cells += scalar == "\t" ? tabWidth - cells % max(1, tabWidth) : displayWidth(of: scalar)
      index += step.length
    }
    return cells + 1
  }

  /// The error for a text that is not UTF-8, or nil.
  public func encodingDiagnostic() -> Diagnostic? {
    guard let fault = firstFault else { return nil }
    let hexadecimal = String(fault.byte, radix: 16)
    return Diagnostic(
      .error, in: self, at: Span(fault.offset, fault.offset + fault.length),
      "byte 0x\(hexadecimal) is not UTF-8: \(fault.reason.rawValue)",
      hints: ["save the file with the encoding UTF-8"])
  }
}
