// This file defines all that a run can reach outside itself. The runtime knows no file, terminal or clock: what the host
// does not give does not exist, so the sandbox holds by construction.

/// The outside world of a run.
public protocol Host: AnyObject {
  /// Takes what the program printed. `isError` tells standard error from standard output.
  func write(_ bytes: UnsafeBufferPointer<UInt8>, isError: Bool)
  /// The next line of standard input with its newline; nil at the end.
  func readLine() -> [UInt8]?
  /// Seconds since 1970 as `time.time()` shows them. Fixed in checks.
  var now: Double { get }
  /// Seconds of a clock that only goes forward.
  var monotonic: Double { get }
  /// The source of a sibling module (`name` has dots for packages), or nil.
  func moduleSource(_ name: String) -> (path: String, text: [UInt8], isPackage: Bool)?
  /// Whether a folder of this dotted name stands beside the program: a package without `__init__.py`.
  func hasFolder(_ name: String) -> Bool
  /// A seed for what is random. Fixed in checks.
  var seed: UInt64 { get }
}

extension Host {
  public func hasFolder(_ name: String) -> Bool { false }
}

/// A host that collects the output and offers nothing else: clock at zero, no input, no siblings.
public final class SilentHost: Host {
  public private(set) var output: [UInt8] = []
  public private(set) var errors: [UInt8] = []
  /// Both streams in the order of writing.
  public private(set) var transcript: [UInt8] = []

  public init() {}

  public func write(_ bytes: UnsafeBufferPointer<UInt8>, isError: Bool) {
    if isError { errors.append(contentsOf: bytes) } else { output.append(contentsOf: bytes) }
    transcript.append(contentsOf: bytes)
  }

  /// Forgets what was written so far, and returns standard output.
  public func takeOutput() -> [UInt8] {
    defer {
      output = []
      errors = []
      transcript = []
    }
    return output
  }

  public func readLine() -> [UInt8]? { nil }
  public var now: Double { 0 }
  public var monotonic: Double { 0 }
  public func moduleSource(_ name: String) -> (path: String, text: [UInt8], isPackage: Bool)? { nil }
  public var seed: UInt64 { 0 }
}
