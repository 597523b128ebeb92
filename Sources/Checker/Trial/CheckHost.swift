// This file defines the outside world of a check: nothing but a place for output, so that a verdict is the same on every
// machine and on every day.

import PyRuntime

/// A host that collects the output up to a budget that the VM keeps, with clock, seed and input fixed.
final class CheckHost: Host {
  private var transcript: [UInt8] = []

  func write(_ bytes: UnsafeBufferPointer<UInt8>, isError: Bool) { transcript.append(contentsOf: bytes) }

  /// What was written since the last call, both streams in order.
  func takeOutput() -> [UInt8] {
    defer { transcript = [] }
    return transcript
  }

  func readLine() -> [UInt8]? { nil }
  var now: Double { 0 }
  var monotonic: Double { 0 }
  func moduleSource(_ name: String) -> (path: String, text: [UInt8], isPackage: Bool)? { nil }
  var seed: UInt64 { 0 }

  var written: [UInt8] { transcript }
}
