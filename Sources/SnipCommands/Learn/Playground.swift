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
  func reset() { vm = VM(host: host, limits: limits, modules: StandardLibrary.modules) }

  /// Runs an entry; values of expressions are echoed. Ctrl-C stops it and keeps the session.
  func outcome(of text: String, name: String = "<prompt>", echo: Bool = true) -> Outcome {
    let source = ProgramSource(name: name, text: Array(text.utf8) + [10])
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
    StopFlag.clear()
    host.endLine()
    // A line that Ctrl-C kept from coming ended `input()` as the end of the input does.
    if host.wasInterrupted, case .raised = outcome { return .limited(.interrupted, place: nil) }
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
    switch outcome {
    case .finished, .exited: return nil
    case .raised(_, let text):
      let hint = MissingModule.hint(for: outcome, in: vm).map { "\nhint: " + $0 } ?? ""
      return text.dropLast() + hint
    case .limited(.interrupted, _): return "stopped; your variables are as they were left"
    case .limited(let limit, let place): return LimitText.message(limit, place)
    case .refused(let refusal): return RefusalText.message(refusal)
    }
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

/// Carries Ctrl-C to the machine while an entry runs.
private final class InterruptWatcher {
  private let target: UnsafeMutablePointer<Int32>
  private var isRunning = true
  private var thread = pthread_t()

  init(target: UnsafeMutablePointer<Int32>) {
    self.target = target
    pthread_create(
      &thread, nil,
      { argument in
        guard let argument else { return nil }
        let watcher = Unmanaged<InterruptWatcher>.fromOpaque(argument).takeUnretainedValue()
        while watcher.isRunning {
          if StopFlag.isRaised { watcher.target.pointee = 1 }
          usleep(5_000)
        }
        return nil
      }, Unmanaged.passUnretained(self).toOpaque())
  }

  func stop() {
    isRunning = false
    pthread_join(thread, nil)
    target.pointee = 0
  }
}

/// The prompt's outside world: the terminal for output, nothing else.
private final class PlaygroundHost: Host {
  private let output: TerminalOutput
  var readInput: (() -> LineEvent)?
  /// Ctrl-C came while a line was waited for.
  var wasInterrupted = false
  /// What was printed since, while it is kept from the terminal.
  var captured: [UInt8]?

  init(output: TerminalOutput) { self.output = output }

  func write(_ bytes: UnsafeBufferPointer<UInt8>, isError: Bool) {
    if captured != nil {
      captured?.append(contentsOf: bytes)
      return
    }
    output.write(VisibleText.show(String(decoding: bytes, as: UTF8.self)))
    output.flush()
  }

  /// What follows begins on a line of its own.
  func endLine() {
    if captured == nil && !output.isAtLineStart { output.writeLine() }
  }

  func readLine() -> [UInt8]? {
    output.flush()
    if let readInput {
      switch readInput() {
      case .line(let text): return Array(text.utf8) + [10]
      case .interrupted:
        wasInterrupted = true
        return nil
      case .endOfInput, .malformed: return nil
      }
    }
    guard let line = Swift.readLine(strippingNewline: false) else { return nil }
    return Array(line.utf8)
  }

  var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
  var monotonic: Double { now }
  var seed: UInt64 { UInt64.random(in: .min ... .max) }
  func moduleSource(_ name: String) -> (path: String, text: [UInt8], isPackage: Bool)? { nil }
}
