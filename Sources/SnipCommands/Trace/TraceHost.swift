// This file defines the outside world of a run that can be repeated: each time the clock, the seed and the lines of input
// are those of the first time, so that every run takes the same steps.

import Glibc
import PyRuntime

/// What stays the same from run to run.
final class TraceWorld {
  /// Where modules beside the program come from; nil for none.
  let machine: MachineHost?
  let now: Double
  let seed: UInt64
  /// Lines of input that were given so far, each with its line feed.
  private var lines: [[UInt8]] = []
  private var isComplete = false
  /// What programs before this one have read.
  var linesBefore: [[UInt8]] = []
  /// Asks for one more line.
  var ask: (_ output: [UInt8]) -> [UInt8]? = { _ in nil }

  init(machine: MachineHost? = nil, now: Double = Clock.now, seed: UInt64 = .random(in: .min ... .max)) {
    self.machine = machine
    self.now = now
    self.seed = seed
  }

  /// Takes the whole input from a file.
  func setInput(_ bytes: [UInt8]) {
    lines = bytes.split(separator: 10, omittingEmptySubsequences: false).map { $0 + [10] }
    if lines.last == [10] { lines.removeLast() }
    isComplete = true
  }

  func line(_ index: Int, after output: [UInt8]) -> [UInt8]? {
    if index < lines.count { return lines[index] }
    if isComplete { return nil }
    guard let line = ask(output) else {
      isComplete = true
      return nil
    }
    lines.append(line)
    return line
  }
}

final class TraceHost: Host {
  private let world: TraceWorld
  private var linesRead = 0
  /// What the program printed, both streams in order.
  private(set) var output: [UInt8] = []
  /// Output of what is evaluated beside the run, while that is going on.
  private var asideOutput: [UInt8]?
  /// Lines of input that a rehearsal has read; nil while there is none.
  private var rehearsed: Int?

  init(_ world: TraceWorld) { self.world = world }

  func write(_ bytes: UnsafeBufferPointer<UInt8>, isError: Bool) {
    if asideOutput != nil { asideOutput?.append(contentsOf: bytes) } else { output.append(contentsOf: bytes) }
  }

  func beginAside() { asideOutput = [] }

  func endAside() -> [UInt8] {
    defer { asideOutput = nil }
    return asideOutput ?? []
  }

  /// Runs what came before the program: it reads what it read then, and nothing of it is shown.
  func rehearse(_ body: () -> Void) {
    beginAside()
    rehearsed = 0
    body()
    rehearsed = nil
    _ = endAside()
  }

  func readLine() -> [UInt8]? {
    if let count = rehearsed {
      guard count < world.linesBefore.count else { return nil }
      rehearsed = count + 1
      return world.linesBefore[count]
    }
    // What is evaluated beside the run must not take its input.
    if asideOutput != nil { return nil }
    defer { linesRead += 1 }
    return world.line(linesRead, after: output)
  }

  var now: Double { world.now }
  var monotonic: Double { 0 }
  var seed: UInt64 { world.seed }
  func moduleSource(_ name: String) -> (path: String, text: [UInt8], isPackage: Bool)? {
    world.machine?.moduleSource(name)
  }
  func hasFolder(_ name: String) -> Bool { world.machine?.hasFolder(name) ?? false }
}
