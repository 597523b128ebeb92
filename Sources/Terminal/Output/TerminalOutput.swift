// This file defines the one writer that everything on a screen goes through, because output in one buffer arrives in
// one piece and in order, and because a reader that goes away (`snip list | head -1`) has to end as a fact to ask
// about and not as a signal that kills the process.

import Glibc

/// A buffered writer to a file descriptor. Not thread-safe: one writer a descriptor, used from one thread.
public final class TerminalOutput {
  public let descriptor: Int32
  /// The `errno` of the write that failed, after which everything written is dropped; nil while all is well.
  public private(set) var failure: Int32?
  /// Whether the next byte will stand at the start of a line.
  public private(set) var isAtLineStart = true
  private var buffer: [UInt8] = []

  /// The buffer is flushed by itself when it holds this many bytes.
  private static let capacity = 1 << 16

  /// Writing to a closed pipe raises SIGPIPE, whose default is the end of the process. It is ignored from the first
  /// writer on, once per process; a child that is started must have it set back to the default.
  private static let ignoreBrokenPipe: Void = {
    signal(SIGPIPE, SIG_IGN)
  }()

  public init(descriptor: Int32 = STDOUT_FILENO) {
    self.descriptor = descriptor
    Self.ignoreBrokenPipe
  }

  deinit {
    flush()
  }

  /// Whether the reader has gone away: a reason to stop working, not an error to report.
  public var isClosed: Bool { failure == EPIPE }

  public func write(_ text: String) {
    write(bytes: text.utf8)
  }

  public func writeLine(_ text: String = "") {
    write(bytes: text.utf8)
    write(bytes: CollectionOfOne(UInt8(ascii: "\n")))
  }

  public func write(bytes: some Collection<UInt8>) {
    if failure != nil || bytes.isEmpty { return }
    buffer.append(contentsOf: bytes)
    isAtLineStart = buffer.last == UInt8(ascii: "\n")
    if buffer.count >= Self.capacity { flush() }
  }

  /// Says that the terminal's cursor is at the start of a line although no line feed was written, as after an erase.
  public func markLineStart() {
    isAtLineStart = true
  }

  /// Hands the buffer to the system, whole: interrupted and partial writes are taken up again, and a descriptor that
  /// does not block is waited for.
  public func flush() {
    var start = 0
    while start < buffer.count && failure == nil {
      let (written, code) = buffer.withUnsafeBytes { bytes -> (Int, Int32) in
        guard let base = bytes.baseAddress else { return (0, 0) }
        let count = Glibc.write(descriptor, base + start, bytes.count - start)
        return (count, count < 0 ? errno : 0)
      }
      if written >= 0 {
        start += written
      } else if code == EAGAIN || code == EWOULDBLOCK {
        var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = poll(&waiting, 1, -1)
      } else if code != EINTR {
        failure = code
      }
    }
    buffer.removeAll(keepingCapacity: true)
  }
}
