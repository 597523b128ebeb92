// This file reads files with plain system calls, because Foundation costs a millisecond or two at every start and a
// lesson, a program and a log are all read the same way.

import Glibc

/// A file that could not be read, in words for its user.
public struct FileError: Error, Hashable, Sendable {
  public var path: String
  /// What is wrong, such as `no such file`; never the path.
  public var reason: String
  /// The system's error number, 0 when the refusal is ours.
  public var number: Int32

  public init(path: String, reason: String, number: Int32 = 0) {
    self.path = path
    self.reason = reason
    self.number = number
  }

  /// What the system says about a file that it does not let us read.
  public init(path: String, systemError number: Int32) {
    self.init(path: path, reason: reasonText(number), number: number)
  }

  public var diagnostic: Diagnostic { Diagnostic(.error, file: path, reason) }
}

/// Reads a whole file.
///
/// - Parameter limit: the most bytes accepted.
/// - Parameter regularOnly: refuses pipes and devices, which may never end.
public func readFile(
  at path: String, limit: Int = 64 << 20, regularOnly: Bool = false
) throws(FileError) -> [UInt8] {
  func failure(_ number: Int32) -> FileError {
    FileError(path: path, systemError: number)
  }
  guard !path.utf8.contains(0) else { throw FileError(path: path, reason: "the name holds a NUL") }
  var status = stat()
  guard stat(path, &status) == 0 else { throw failure(errno) }
  let kind = status.st_mode & S_IFMT
  if kind == S_IFDIR { throw failure(EISDIR) }
  if regularOnly, kind != S_IFREG { throw FileError(path: path, reason: "is not a regular file") }
  let tooLarge = FileError(path: path, reason: "is larger than \(limit) bytes")
  if kind == S_IFREG, Int(status.st_size) > limit { throw tooLarge }

  let descriptor = open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { throw failure(errno) }
  defer { close(descriptor) }
  var bytes: [UInt8] = []
  if kind == S_IFREG { bytes.reserveCapacity(Int(status.st_size)) }
  // A small file takes one read, and no more room than it needs.
  let size = kind == S_IFREG ? min(max(Int(status.st_size) + 1, 512), 1 << 20) : 64 << 10
  var buffer = [UInt8](repeating: 0, count: size)
  while true {
    let count = read(descriptor, &buffer, buffer.count)
    if count == 0 { return bytes }
    if count < 0 {
      if errno == EINTR { continue }
      throw failure(errno)
    }
    bytes.append(contentsOf: buffer[..<count])
    if bytes.count > limit { throw tooLarge }
  }
}

/// The first bytes of a regular file; nil where it cannot be read.
public func readStart(of path: String, count: Int) -> [UInt8]? {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
  guard descriptor >= 0 else { return nil }
  defer { close(descriptor) }
  var status = stat()
  guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
  var bytes = [UInt8](repeating: 0, count: max(count, 1))
  let got = bytes.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
  guard got >= 0 else { return nil }
  bytes.removeLast(bytes.count - got)
  return bytes
}

private func reasonText(_ number: Int32) -> String {
  switch number {
  case ENOENT: "no such file"
  case EISDIR: "is a folder, not a file"
  case ENOTDIR: "a part of the path is a file, not a folder"
  case EACCES, EPERM: "may not be read"
  default: String(cString: strerror(number))
  }
}
