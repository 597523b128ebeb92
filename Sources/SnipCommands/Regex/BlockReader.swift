// This file reads a file or standard input in blocks of whole lines, in constant memory, because a log may be larger than
// the machine's memory and may never end.

import Glibc
import SourceText

/// Reads blocks of whole lines, or a file as one block.
final class BlockReader {
  struct Block {
    /// Whole lines with their endings; the last line of the file may have none. Valid until the next call.
    let bytes: UnsafeBufferPointer<UInt8>
    /// Where the block begins in the file.
    let offset: Int
    /// Nothing more is there at the moment, so that what was found should be shown.
    let isLatest: Bool
  }

  enum Problem: Error {
    case file(FileError)
    /// Larger than `largestLine`, in the line behind the latest block.
    case longLine
    /// Larger than `largestText`.
    case longText
  }

  /// A longer line is refused. A line has to lie in memory as a whole, because a pattern may look at all of it.
  static let largestLine = 8 << 20
  /// A larger file is refused as one text.
  static let largestText = 256 << 20
  private static let usualSize = 256 << 10

  private let path: String
  private let descriptor: Int32
  private let takesWholeFile: Bool
  private var buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: BlockReader.usualSize, alignment: 64)
  /// Read bytes in the buffer; the latest block is the first `used` of them.
  private var filled = 0
  private var used = 0
  /// Offset of the buffer's first byte in the file.
  private var offset = 0
  private var isAtEnd = false
  private var isLatest = false

  /// Opens a file; `-` is standard input.
  init(_ path: String, takesWholeFile: Bool) throws(Problem) {
    self.takesWholeFile = takesWholeFile
    self.path = path == "-" ? "standard input" : path
    if path == "-" {
      descriptor = STDIN_FILENO
    } else {
      if path.utf8.contains(0) { throw .file(FileError(path: path, reason: "the name holds a NUL")) }
      descriptor = open(path, O_RDONLY | O_CLOEXEC)
      if descriptor < 0 { throw .file(FileError(path: path, systemError: errno)) }
    }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return }
    if status.st_mode & S_IFMT == S_IFDIR { throw .file(FileError(path: self.path, systemError: EISDIR)) }
    if takesWholeFile, status.st_mode & S_IFMT == S_IFREG, Int(status.st_size) > BlockReader.largestText {
      throw .longText
    }
  }

  deinit {
    buffer.deallocate()
    if descriptor > STDIN_FILENO { close(descriptor) }
  }

  /// The next block; nil at the end.
  func next() throws(Problem) -> Block? {
    dropUsed()
    var searched = 0
    while true {
      if takesWholeFile ? isAtEnd : searched < filled || isAtEnd {
        let end = isAtEnd ? filled : lastLineEnd(from: searched)
        if end > 0 {
          used = end
          let bytes = UnsafeRawBufferPointer(rebasing: buffer[..<end]).bindMemory(to: UInt8.self)
          return Block(bytes: bytes, offset: offset, isLatest: isLatest)
        }
        if isAtEnd { return nil }
      }
      searched = filled
      try makeRoom()
      try fill()
    }
  }

  private func dropUsed() {
    if used == 0 { return }
    if filled > used, let base = buffer.baseAddress { memmove(base, base + used, filled &- used) }
    filled &-= used
    offset &+= used
    used = 0
  }

  /// Behind the last line feed at or behind `start`; 0 if there is none.
  private func lastLineEnd(from start: Int) -> Int {
    var place = filled
    while place > start, buffer[place &- 1] != 0x0A { place &-= 1 }
    return place > start ? place : 0
  }

  private func makeRoom() throws(Problem) {
    if filled < buffer.count { return }
    let largest = takesWholeFile ? BlockReader.largestText : BlockReader.largestLine
    guard buffer.count < largest else {
      // A text of exactly that size is read to its end.
      if buffer.count == largest {
        resize(to: largest &+ 1)
        return
      }
      throw takesWholeFile ? .longText : .longLine
    }
    resize(to: min(buffer.count &* 2, largest))
  }

  private func resize(to size: Int) {
    let larger = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 64)
    larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: buffer[..<filled]))
    buffer.deallocate()
    buffer = larger
  }

  private func fill() throws(Problem) {
    guard let base = buffer.baseAddress else { return }
    let room = buffer.count &- filled
    var count = read(descriptor, base + filled, room)
    while count < 0 && errno == EINTR { count = read(descriptor, base + filled, room) }
    if count < 0 { throw .file(FileError(path: path, systemError: errno)) }
    isAtEnd = count == 0
    isLatest = count < room
    filled &+= count
  }
}
