// This file defines the live prompt's engine: one machine whose variables stay, fed with entries. `snip repl` and the
// lessons use the same one.

import Glibc
import PyRuntime
import PyStdlib
import PySyntax
import SourceText
import Terminal

final class Playground {
  private(set) var vm: VM
  private let limits: Limits
  private let host: PlaygroundHost
  /// Where the last entry was when it was stopped, as in a traceback.
  private var stoppedCalls = ""
  /// What has run since the machine was made.
  private var ran: [ProgramSource] = []

  /// Where `input()` gets its lines from; standard input by default.
  var readInput: (() -> LineEvent)? {
    get { host.readInput }
    set { host.readInput = newValue }
  }

  init(output: TerminalOutput, limits: Limits = .exercise) {
    self.limits = limits
    host = PlaygroundHost(output: output)
    vm = VM(host: host, limits: limits, modules: StandardLibrary.modules)
  }

  /// Forgets every variable.
  func reset() {
    vm = VM(host: host, limits: limits, modules: StandardLibrary.modules)
    ran = []
    host.linesRead = []
  }

  /// A program as it would run here, for watching it in a machine that has gone through the same.
  func watched(_ source: ProgramSource) -> WatchedProgram {
    let world = TraceWorld(now: Clock.now, seed: host.seed)
    world.linesBefore = host.linesRead
    return WatchedProgram(source: source, world: world, limits: limits, before: ran, isInteractive: true)
  }

  /// Runs an entry; values of expressions are echoed. Ctrl-C stops it and keeps the session.
  func outcome(of text: String, name: String = "<prompt>", echo: Bool = true) -> Outcome {
    let source = ProgramSource(name: name, text: Array(text.utf8) + [10])
    ran.append(source)
    return perform { vm in vm.run(program: source, isInteractive: echo) }
  }

  /// Runs `body` as an entry, with an entry's steps.
  func perform(_ body: @escaping (VM) -> Outcome) -> Outcome {
    var outcome = Outcome.finished
    host.wasInterrupted = false
    vm.grantSteps(limits.steps)
    let flag = vm.stopFlag
    let vm = self.vm
    StopFlag.whileCatchingInterrupts {
      let watcher = InterruptWatcher(target: flag)
      VM.runOnLargeStack { outcome = body(vm) }
      watcher.stop()
    }
    // The terminal has written ^C where the cursor was.
    if StopFlag.isRaised && isatty(STDIN_FILENO) == 1 { host.breakLine() }
    StopFlag.clear()
    host.endLine()
    // A line that Ctrl-C kept from coming ended `input()` as the end of the input does.
    stoppedCalls = vm.stoppingTraceback()
    if host.wasInterrupted, case .raised(_, let text) = outcome {
      let calls = text.lines.dropFirst().filter { $0.hasPrefix("  ") }
      stoppedCalls = calls.map { $0 + "\n" }.joined()
      return .limited(.interrupted, place: nil)
    }
    return outcome
  }

  /// Runs an entry and gives what to say of its end, or nil. `sys.exit` ends the entry only, unless `exit` is wanted.
  func run(_ text: String, name: String = "<prompt>", echo: Bool = true) -> (message: String?, exit: Int?) {
    let outcome = outcome(of: text, name: name, echo: echo)
    if case .exited(let status) = outcome { return (nil, status) }
    return (message(of: outcome), nil)
  }

  /// What to say of an end; nil when there is nothing to say.
  func message(of outcome: Outcome) -> String? {
    if case .limited(.interrupted, _) = outcome {
      return "Traceback (most recent call last):\n\(stoppedCalls)KeyboardInterrupt"
    }
    let hint = MissingModule.hint(for: outcome, in: vm).map { "\nhint: " + $0 } ?? ""
    return outcome.message.map { $0 + hint }
  }

  /// Runs code and gives what it printed instead of showing it.
  func capture(_ text: String, name: String) -> (output: String, message: String?) {
    host.captured = []
    let end = run(text, name: name, echo: false)
    defer { host.captured = nil }
    return (String(decoding: host.captured ?? [], as: UTF8.self), end.message)
  }

  /// The names that can be completed at the prompt.
  func names() -> [String] {
    let module = vm.mainModule()
    var names = Set(pythonKeywords)
    module.pointee.namespace.forEach { if $0.key.isStr { names.insert($0.key.str.string) } }
    vm.builtins.forEach { if $0.key.isStr && !$0.key.str.string.hasPrefix(".") { names.insert($0.key.str.string) } }
    return names.sorted()
  }

  private let pythonKeywords = [
    "and", "as", "assert", "break", "class", "continue", "def", "del", "elif", "else", "except", "False", "finally",
    "for", "from", "global", "if", "import", "in", "is", "lambda", "None", "nonlocal", "not", "or", "pass", "raise",
    "return", "True", "try", "while", "with", "yield",
  ]
}

/// The prompt's outside world: the terminal for output, nothing else.
private final class PlaygroundHost: Host {
  private let output: TerminalOutput
  var readInput: (() -> LineEvent)?
  /// Ctrl-C came while a line was waited for.
  var wasInterrupted = false
  /// What was printed since, while it is kept from the terminal.
  var captured: [UInt8]?
  /// The same for every machine of the session, so that its entries can be run again.
  let seed = UInt64.random(in: .min ... .max)
  /// The lines of input that were read, each with its line feed.
  var linesRead: [[UInt8]] = []

  init(output: TerminalOutput) { self.output = output }

  func write(_ bytes: UnsafeBufferPointer<UInt8>, isError: Bool) {
    if captured != nil {
      captured?.append(contentsOf: bytes)
      return
    }
    output.write(VisibleText.show(String(decoding: bytes, as: UTF8.self)))
    output.flush()
  }

  func breakLine() {
    if captured == nil { output.writeLine() }
  }

  /// What follows begins on a line of its own.
  func endLine() {
    if captured == nil && !output.isAtLineStart { output.writeLine() }
  }

  func readLine() -> [UInt8]? {
    output.flush()
    if let readInput {
      switch readInput() {
      case .line(let text):
        linesRead.append(Array(text.utf8) + [10])
        return linesRead.last
      case .interrupted:
        wasInterrupted = true
        return nil
      case .endOfInput, .malformed: return nil
      }
    }
    guard let line = Swift.readLine(strippingNewline: false) else { return nil }
    linesRead.append(Array(line.utf8))
    return linesRead.last
  }

  var now: Double { Clock.now }
  var monotonic: Double { now }
  func moduleSource(_ name: String) -> (path: String, text: [UInt8], isPackage: Bool)? { nil }
}
