// This file reads a file or standard input a line at a time in constant memory, because a log may be larger than the
// machine's memory and may never end.

import Glibc
import SourceText

/// Reads lines.
final class LineReader {
  /// A line, or a whole file.
  struct Line {
    /// UTF-8, without the line ending (a whole file keeps its own).
    let bytes: [UInt8]
    /// `\n`, `\r\n`, or nothing at the end of the file.
    let ending: ArraySlice<UInt8>
    /// Where the first byte that is not UTF-8 stood, in lines from the text's first; nil where all was well. The text has
    /// U+FFFD there.
    let faultLine: Int?
  }

  /// A longer line, or a longer file read as a whole, is refused.
  static let largestLine = 256 << 20

  private let path: String
  private let descriptor: Int32
  private let takesWholeFile: Bool
  private var buffer: [UInt8] = []
  /// Where the next line begins in the buffer.
  private var start = 0
  private var isAtEnd = false

  /// Opens a file; `-` is standard input.
  init(_ path: String, takesWholeFile: Bool) throws(FileError) {
    self.takesWholeFile = takesWholeFile
    if path == "-" {
      self.path = "standard input"
      descriptor = STDIN_FILENO
      return
    }
    self.path = path
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw LineReader.problem(path, errno) }
    var status = stat()
    if fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
      close(descriptor)
      throw LineReader.problem(path, EISDIR)
    }
    self.descriptor = descriptor
  }

  deinit {
    if descriptor != STDIN_FILENO { close(descriptor) }
  }

  /// The next line; nil at the end.
  func next() throws(FileError) -> Line? {
    if takesWholeFile {
      if isAtEnd { return nil }
      while !isAtEnd { try fill() }
      return line(buffer[...], ending: [])
    }
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) {
        let content = end > start && buffer[end - 1] == 0x0D ? end - 1 : end
        let result = line(buffer[start..<content], ending: buffer[content...end])
        start = end + 1
        return result
      }
      searched = buffer.count
      if isAtEnd {
        if start == buffer.count { return nil }
        let result = line(buffer[start...], ending: [])
        start = buffer.count
        return result
      }
      let dropped = start
      try fill()
      searched -= dropped
    }
  }

  /// Drops what has been read and reads more.
  private func fill() throws(FileError) {
    if start > 0 { buffer.removeSubrange(..<start) }
    start = 0
    let size = 64 << 10
    guard buffer.count <= LineReader.largestLine else {
      let what = takesWholeFile ? "is larger" : "has a line that is longer"
      throw FileError(path: path, reason: "\(what) than \(LineReader.largestLine >> 20) MiB")
    }
    let old = buffer.count
    buffer.append(contentsOf: repeatElement(0, count: size))
    var count = -1
    repeat {
      count = buffer.withUnsafeMutableBytes { memory in
        memory.baseAddress.map { read(descriptor, $0 + old, size) } ?? -1
      }
    } while count < 0 && errno == EINTR
    let number = errno
    buffer.removeLast(size - max(count, 0))
    if count < 0 { throw LineReader.problem(path, number) }
    isAtEnd = count == 0
  }

  private func line(_ bytes: ArraySlice<UInt8>, ending: ArraySlice<UInt8>) -> Line {
    var content = Array(bytes)
    let fault = firstUTF8Fault(in: content)
    let faultLine = fault.map { fault in content[..<fault.offset].count { $0 == 0x0A } }
    if fault != nil { content = Array(String(decoding: content, as: UTF8.self).utf8) }
    return Line(bytes: content, ending: ending, faultLine: faultLine)
  }

  private static func problem(_ path: String, _ number: Int32) -> FileError {
    let reason =
      switch number {
      case ENOENT: "no such file"
      case EISDIR: "is a folder, not a file"
      case ENOTDIR: "a part of the path is a file, not a folder"
      case EACCES, EPERM: "may not be read"
      default: String(cString: strerror(number))
      }
    return FileError(path: path, reason: reason, number: number)
  }
}

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
