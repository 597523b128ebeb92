// This file defines a run on the machine itself: standard streams, sibling files, exit status. The program still sees
// nothing else: no files, no environment, no real clock unless asked for.

import CGlibc
import Glibc
import PyRuntime
import PyStdlib
import SourceText
import Terminal

/// The outside world of `snip run`: standard streams, and modules beside the program.
final class MachineHost: Host {
  private let output = TerminalOutput(descriptor: 1)
  private let errors = TerminalOutput(descriptor: 2)
  fileprivate let folder: String
  /// What was read; the lines before `inputStart` have been given away.
  private var input: [UInt8] = []
  private var inputStart = 0
  private var inputEnded = false

  init(folder: String) { self.folder = folder }

  func write(_ bytes: UnsafeBufferPointer<UInt8>, isError: Bool) {
    let stream = isError ? errors : output
    if isError { output.flush() }
    stream.write(bytes: Array(bytes))
    stream.flush()
  }

  func readLine() -> [UInt8]? {
    var searched = inputStart
    while true {
      if let end = input[searched...].firstIndex(of: 10) {
        defer { inputStart = end + 1 }
        return Array(input[inputStart...end])
      }
      if inputEnded { break }
      input.removeSubrange(..<inputStart)
      inputStart = 0
      searched = input.count
      var buffer = [UInt8](repeating: 0, count: 65_536)
      let count = Glibc.read(0, &buffer, buffer.count)
      if count < 0 && errno == EINTR { continue }
      if count <= 0 { inputEnded = true } else { input += buffer[..<count] }
    }
    defer {
      input = []
      inputStart = 0
    }
    return inputStart == input.count ? nil : Array(input[inputStart...])
  }

  var now: Double { Clock.now }
  var monotonic: Double { Clock.monotonic }

  var seed: UInt64 { UInt64.random(in: .min ... .max) }

  func moduleSource(_ name: String) -> (path: String, text: [UInt8], isPackage: Bool)? {
    let path = folder + "/" + name.split(separator: ".").joined(separator: "/")
    guard !name.contains("/"), !name.hasPrefix(".") else { return nil }
    for (file, isPackage) in [(path + ".py", false), (path + "/__init__.py", true)] {
      if let bytes = try? readFile(at: file), firstUTF8Fault(in: bytes) == nil {
        let shown = file.hasPrefix("./") ? String(file.dropFirst(2)) : file
        return (shown, bytes, isPackage)
      }
    }
    return nil
  }
}

extension MachineHost {
  func hasFolder(_ name: String) -> Bool {
    guard !name.contains("/"), !name.hasPrefix(".") else { return false }
    var status = stat()
    let path = folder + "/" + name.split(separator: ".").joined(separator: "/")
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}

struct ProgramRunner {
  let limits: Limits
  /// Collects at every safepoint: for testing the engine.
  var isStressed = false

  /// Runs a program and reports how it ended on standard error; gives the exit status.
  func run(_ source: ProgramSource, arguments: [String], folder: String, package: String = "") -> Int {
    var status = 0
    let limits = self.limits
    let isStressed = self.isStressed
    // Only the run's thread allocates, so it gets the main heap, which grows in large steps.
    mallopt(M_ARENA_MAX, 1)
    mallopt(M_TOP_PAD, 1 << 20)
    VM.runOnLargeStack {
      let vm = VM(
        host: MachineHost(folder: folder), limits: limits, modules: StandardLibrary.modules, stress: isStressed)
      let prompt = BreakpointPrompt(for: source, vm)
      let outcome = vm.run(program: source, arguments: arguments, package: package)
      status = prompt?.hasLeft == true ? 1 : ProgramRunner.report(outcome)
      // The process ends now: taking the heap apart first is 4% of a program that imports nine modules and prints a line.
      _ = Unmanaged.passRetained(vm)
      if let hint = MissingModule.hint(for: outcome, in: vm) { ProgramFile.complain("hint: " + hint) }
    }
    return status
  }

  /// Says on standard error how a run ended. The exit statuses are those of the command line's contract.
  static func report(_ outcome: Outcome) -> Int {
    switch outcome {
    case .finished: return 0
    case .exited(let status): return status
    case .raised(_, let text):
      ProgramFile.complain(String(text.dropLast()))
      return 1
    case .limited(let limit, let place):
      ProgramFile.complain(LimitText.message(limit, place))
      return limit == .interrupted ? 130 : 124
    case .refused(let refusal):
      ProgramFile.complain(RefusalText.message(refusal))
      return 125
    }
  }
}

extension Outcome {
  /// What to say of an end, without the machine, which may be gone; nil when there is nothing to say.
  var message: String? {
    switch self {
    case .finished, .exited: nil
    case .raised(_, let text): String(text.dropLast())
    case .limited(let limit, let place): LimitText.message(limit, place)
    case .refused(let refusal): RefusalText.message(refusal)
    }
  }
}

/// The words for a limit.
enum LimitText {
  static func message(_ limit: Limit, _ place: Place?) -> String {
    let what =
      switch limit {
      case .steps: "stopped: the budget of steps is used up"
      case .memory: "stopped: the budget of memory is used up"
      case .output: "stopped: the budget of output is used up"
      case .depth: "stopped: calls are nested too deeply"
      case .interrupted: "interrupted"
      case .pattern(let pattern): "stopped: the pattern \(pattern) tries too many ways to match"
      }
    guard let place else { return what }
    return "\(place.file):\(place.line): \(what)\n    \(place.text.drop { $0 == " " || $0 == "\t" })"
  }
}

/// The words for code outside the subset.
enum RefusalText {
  static func message(_ refusal: SubsetRefusal) -> String {
    let indent = refusal.lineText.unicodeScalars.prefix { $0 == " " || $0 == "\t" }.count
    let text = refusal.lineText.unicodeScalars.dropFirst(indent)
    let caret = String(repeating: " ", count: max(0, refusal.column - 1 - indent))
    let marks = String(repeating: "^", count: min(refusal.length, max(1, text.count - caret.count)))
    return """
      \(refusal.fileName):\(refusal.line):\(refusal.column): error: \(refusal.what) is outside the subset that Snip runs
          \(String(String.UnicodeScalarView(text)))
          \(caret)\(marks)
      hint: \(refusal.hint)
      """
  }
}
