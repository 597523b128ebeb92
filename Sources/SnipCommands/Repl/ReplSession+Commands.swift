// This file defines what the playground's commands do.

import Glibc
import PyRuntime
import SourceText
import Terminal

extension ReplSession {
  /// Gives the status when the session ends.
  func perform(_ command: ReplCommandLine) -> Int? {
    switch command.name {
    case "%help": help()
    case "%who": listVariables()
    case "%time": return time(command.argument)
    case "%trace": trace(command.argument)
    case "%paste": return paste()
    case "%history": showHistory(command.argument)
    case "%save": save(command.argument)
    case "%load": return load(command.argument)
    case "%reset":
      playground.reset()
      showValues()
      say(InlineText("Your variables are forgotten.", .dim))
    default:
      let near = ReplCommandLine.commands.first { ("%" + $0.name).hasPrefix(command.name.prefix(3)) }
      let hint = near.map { "did you mean %\($0.name)?" } ?? "%help lists them"
      say(["error: there is no command \(command.name)", "hint: " + hint])
    }
    return nil
  }

  /// What can be done here.
  func help() {
    var lines: [InlineText] = [""]
    let questions = [("name?  ?name", "what a name is, and how it is called"), ("name??", "its source, too")]
    let width = 18
    for (keys, what) in questions + ReplCommandLine.commands.map({ ("%\($0.name) \($0.argument)", $0.explanation) }) {
      lines.append("  " + InlineText(FittedText.pad(keys, columns: width), .accent) + InlineText(what))
    }
    lines.append("")
    for (keys, what) in [
      ("Tab", "completes; again, or an arrow, goes through the offers"), ("Ctrl-R", "searches what you entered before"),
      ("Ctrl-X Ctrl-E", "writes the entry in your own editor"), ("Ctrl-_  Alt-_", "takes back, makes again"),
      ("Ctrl-C", "stops what runs, or clears the entry"), ("Ctrl-D", "leaves"),
    ] {
      lines.append("  " + InlineText(FittedText.pad(keys, columns: width), .accent) + InlineText(what))
    }
    say(lines.map { $0.truncated(columns: screen.columns, ellipsis: screen.signs.ellipsis) } + [""])
  }

  // MARK: Running

  private func time(_ code: String) -> Int? {
    if code.isEmpty { return usage("%time CODE") }
    let start = Clock.monotonic
    let status = runPython(code)
    let seconds = Clock.monotonic - start
    let steps = ValuePrinter.grouped(playground.vm.stepsUsed)
    say(InlineText("\(Self.text(ofSeconds: seconds)), \(steps) steps", .dim))
    return status
  }

  private func paste() -> Int? {
    say(InlineText("Paste, then a line with -- alone.", .dim))
    var request = LineRequest(prompt: InlineText(": ", .dim))
    request.usesHistory = false
    request.promptsWhenPlain = screen.isInputTerminal
    var lines: [String] = []
    reading: while true {
      switch editor.read(request) {
      case .line(let text):
        if text.trimmingBlanks == "--" { break reading }
        lines += text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      case .interrupted: return nil
      case .endOfInput: break reading
      case .malformed: say(InlineText("error: that line is not UTF-8"))
      }
    }
    let text = PastedCode.adjusted(lines.joined(separator: "\n"))
    if text.allSatisfy(\.isWhitespace) { return nil }
    entries.append(text)
    return runPython(text)
  }

  private func usage(_ text: String) -> Int? {
    say(InlineText("usage: " + text))
    return nil
  }

  static func text(ofSeconds seconds: Double) -> String {
    func rounded(_ value: Double, _ unit: String) -> String {
      let tenths = Int((value * 10).rounded())
      return "\(tenths / 10).\(tenths % 10) \(unit)"
    }
    if seconds < 0.001 { return rounded(seconds * 1_000_000, "µs") }
    return seconds < 1 ? rounded(seconds * 1_000, "ms") : rounded(seconds, "s")
  }

  // MARK: Looking around

  private func listVariables() {
    let vm = playground.vm
    let variables = vm.entries(of: vm.mainModule().pointee.namespace).filter { !$0.name.hasPrefix("_") }
    if variables.isEmpty { return say(InlineText("You have no variables yet.", .dim)) }
    var table = Table([.init("name", canShrink: false), .init("type"), .init("value")])
    // Showing a value can run the learner's `__repr__`, and so counts as an entry.
    let outcome = playground.perform { [signs = screen.signs] vm in
      vm.perform { () throws(PyError) in
        for (name, value) in variables.sorted(by: { $0.name < $1.name }) {
          var printer = ValuePrinter(vm: vm, columns: 40, rows: 1, signs: signs)
          let isPlain = [.int, .float, .bool, .str, .list, .tuple, .dict, .set, .none].contains(value.kind)
          let flat = isPlain ? try printer.flat(value, room: 60) : nil
          table.add(safely: [name, vm.typeName(value), flat ?? NameReport.size(of: value, vm) ?? ""])
        }
      }
    }
    _ = report(outcome)
    say(table.lines(columns: screen.columns, signs: screen.signs))
  }

  private func showHistory(_ argument: String) {
    let own = entries.dropLast()
    let count = min(max(Int(argument) ?? own.count, 0), own.count)
    for (number, entry) in own.enumerated().suffix(count) {
      for (index, line) in entry.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
        let label = index == 0 ? FittedText.pad(String(number + 1), columns: 4, alignment: .right) : "    "
        say(InlineText(label + "  ", .dim) + InlineText(VisibleText.show(String(line))))
      }
    }
  }

  // MARK: Files

  private func save(_ argument: String) {
    let isForced = argument.hasPrefix("-f ")
    let path = (isForced ? String(argument.dropFirst(3)) : argument).trimmingBlanks
    if path.isEmpty {
      _ = usage("%save FILE")
      return
    }
    let code = entries.filter { ReplCommandLine($0) == nil && NameQuestion($0) == nil }
    let flags = O_WRONLY | O_CREAT | O_CLOEXEC | (isForced ? O_TRUNC : O_EXCL)
    let descriptor = open(path, flags, 0o644)
    if descriptor < 0 {
      let isThere = errno == EEXIST
      let hint = isThere ? ["hint: %save -f \(path) writes over it"] : []
      say(["error: \(path): \(String(cString: strerror(errno)))"] + hint)
      return
    }
    defer { close(descriptor) }
    let file = TerminalOutput(descriptor: descriptor)
    for entry in code { file.write(entry + "\n") }
    file.flush()
    if let failure = file.failure {
      say(["error: \(path): \(String(cString: strerror(failure)))"])
    } else {
      say(
        InlineText("\(code.count) \(code.count == 1 ? "entry" : "entries") written to \(VisibleText.show(path))", .dim))
    }
  }

  private func load(_ argument: String) -> Int? {
    let path = argument.trimmingBlanks
    if path.isEmpty { return usage("%load FILE") }
    do {
      let bytes = try readFile(at: path)
      guard let text = String(validating: bytes, as: UTF8.self) else {
        say(["error: \(path): the file is not UTF-8"])
        return nil
      }
      return runPython(text, name: path, echo: false)
    } catch {
      say(["error: \(path): \(error.reason)"])
      return nil
    }
  }
}
