// This file defines where entries outlive the session. Each entry is one line, appended with one write under a lock,
// so that two sessions can share the file and a kill at any moment costs one entry at most.

import Glibc

/// A file of history entries: one a line, with line feeds and backslashes escaped.
public struct HistoryFile: Sendable {
  public let path: String
  /// Entries kept when the file is shortened, which happens on loading twice as many.
  public let capacity: Int

  /// What could not be done, for one quiet sentence: history is never a reason to stop.
  public struct Failure: Error, Equatable {
    public let path: String
    public let code: Int32
    public var message: String { "\(path): \(String(cString: strerror(code)))" }
  }

  private static let maximumBytes = 64 << 20

  public init(path: String, capacity: Int = 10_000) {
    self.path = path
    self.capacity = max(capacity, 1)
  }

  /// The entries of the file, oldest first; none when there is no file yet. Lines that are no UTF-8 are left out.
  ///
  /// - Throws: ``Failure`` when the file exists and cannot be read.
  public func load() throws(Failure) -> [String] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    if descriptor < 0 {
      if errno == ENOENT { return [] }
      throw Failure(path: path, code: errno)
    }
    defer { close(descriptor) }
    let bytes = try read(descriptor)
    let lines = bytes.split(separator: UInt8(ascii: "\n"))
    let entries = lines.compactMap { String(validating: $0, as: UTF8.self).map(Self.unescape) }
    if entries.count > capacity.multipliedReportingOverflow(by: 2).partialValue {
      let kept = Array(entries.suffix(capacity))
      shorten(to: kept)
      return kept
    }
    return entries
  }

  /// Adds one entry at the end.
  ///
  /// - Throws: ``Failure`` when it could not be written whole.
  public func append(_ entry: String) throws(Failure) {
    let descriptor = try openForAppending()
    defer { close(descriptor) }
    var line = Array(Self.escape(entry).utf8)
    line.append(UInt8(ascii: "\n"))
    if !endsInLineFeed(descriptor) { line.insert(UInt8(ascii: "\n"), at: 0) }
    let written = line.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    if written != line.count { throw Failure(path: path, code: written < 0 ? errno : ENOSPC) }
  }

  /// Opens and locks the file that stands at the path now: another session may have put a shorter one there between
  /// the two steps.
  private func openForAppending() throws(Failure) -> Int32 {
    for _ in 0..<16 {
      let descriptor = open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
      if descriptor < 0 { throw Failure(path: path, code: errno) }
      while flock(descriptor, LOCK_EX) != 0 && errno == EINTR {}
      var opened = stat()
      var present = stat()
      if fstat(descriptor, &opened) == 0, stat(path, &present) == 0, opened.st_ino == present.st_ino,
        opened.st_dev == present.st_dev
      {
        return descriptor
      }
      close(descriptor)
    }
    throw Failure(path: path, code: EAGAIN)
  }

  private func endsInLineFeed(_ descriptor: Int32) -> Bool {
    let size = lseek(descriptor, 0, SEEK_END)
    if size <= 0 { return true }
    var last: UInt8 = 0
    return pread(descriptor, &last, 1, size - 1) == 1 && last == UInt8(ascii: "\n")
  }

  /// Replaces the file by its newest entries. What goes wrong leaves the longer file, which does no harm.
  private func shorten(to entries: [String]) {
    guard let locked = try? openForAppending() else { return }
    defer { close(locked) }
    let temporary = path + ".\(getpid()).new"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    if descriptor < 0 { return }
    let bytes = Array(entries.map { Self.escape($0) + "\n" }.joined().utf8)
    let written = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    close(descriptor)
    if written != bytes.count || rename(temporary, path) != 0 { unlink(temporary) }
  }

  private func read(_ descriptor: Int32) throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count < Self.maximumBytes {
      let count = chunk.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
      if count == 0 { break }
      if count < 0 {
        if errno == EINTR { continue }
        throw Failure(path: path, code: errno)
      }
      bytes += chunk[..<count]
    }
    return bytes
  }

  static func escape(_ entry: String) -> String {
    var escaped = ""
    for scalar in entry.unicodeScalars {
      switch scalar {
      case "\\": escaped += "\\\\"
      case "\n": escaped += "\\n"
      case "\r": escaped += "\\r"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  static func unescape(_ line: String) -> String {
    var entry = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in line.unicodeScalars {
      if isEscaped {
        entry.append(scalar == "n" ? "\n" : scalar == "r" ? "\r" : scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        entry.append(scalar)
      }
    }
    return String(entry)
  }
}
