// This file defines the free playground as a conversation: an entry is Python, a question about a name, or a command.

import Glibc
import PyRuntime
import Terminal

final class ReplSession {
  let output: TerminalOutput
  let playground: Playground
  let editor: LineEditor
  let limits: Limits
  /// What was entered in this session, in order.
  var entries: [String] = []
  private let completion: PythonCompletion

  /// The editor follows the window's size.
  var screen: Screen { editor.screen }

  init(output: TerminalOutput, screen: Screen, limits: Limits) {
    self.output = output
    self.limits = limits
    playground = Playground(output: output, limits: limits)
    editor = LineEditor(output: output, screen: screen, historyFile: StateFolder.history(named: "history"))
    completion = PythonCompletion(playground)
    playground.readInput = { [editor] in editor.readInputLine() }
    showValues()
  }

  /// Runs until the end of the input. Gives the status of `exit()`.
  func run() -> Int {
    // Between two entries nobody waits for Ctrl-C, and by default it would end the process.
    StopFlag.whileCatchingInterrupts { converse() }
  }

  private func converse() -> Int {
    if screen.isInputTerminal {
      let welcome = InlineText("Python 3.11, the subset that Snip runs. ?name explains, %help lists the rest.")
      say(welcome.wrapped(columns: max(screen.textWidth - 1, 16)))
    }
    while !output.isClosed {
      output.flush()
      switch editor.read(request()) {
      case .line(let text):
        if text.allSatisfy(\.isWhitespace) { continue }
        if let status = handle(text) { return status }
      case .interrupted: say("KeyboardInterrupt")
      case .endOfInput:
        output.flush()
        return 0
      case .malformed(let byte): say(InlineText("error: that line is not UTF-8 (byte \(byte + 1))"))
      }
    }
    return 0
  }

  private func request() -> LineRequest {
    var request = Prompt.request(names: playground.names, commands: { [] }, completion: { [completion] in completion })
    request.promptsWhenPlain = screen.isInputTerminal
    request.adjustPaste = PastedCode.adjusted
    let isCompletePython = request.isComplete
    let highlight = request.highlight
    request.isComplete = { text in
      if text.hasPrefix("?") { return .complete }
      guard let command = ReplCommandLine(text) else { return isCompletePython(text) }
      return command.takesCode && !command.argument.isEmpty ? isCompletePython(command.argument) : .complete
    }
    request.highlight = { text in
      // The word of a command is no Python, what stands behind it is.
      guard let command = ReplCommandLine(text) else { return highlight?(text) ?? [] }
      let start = text.utf8.count - command.argument.utf8.count
      let code = command.takesCode ? highlight?(command.argument) ?? [] : []
      return [(0..<command.name.utf8.count, .accent)]
        + code.map { ($0.range.lowerBound + start..<$0.range.upperBound + start, $0.role) }
    }
    request.complete = { [self] text, cursor in complete(text, cursor) }
    return request
  }

  private func complete(_ text: String, _ cursor: Int) -> Completion {
    guard text.hasPrefix("%") || text.hasPrefix("?") else { return completion.complete(text, cursor) }
    // In front of the sign nothing can stand.
    if cursor == 0 { return .none(at: 0) }
    let typed = String(decoding: Array(text.utf8.prefix(cursor)), as: UTF8.self)
    if text.hasPrefix("%"), !typed.contains(" ") {
      let names = ReplCommandLine.commands.map { "%" + $0.name }.filter { $0.hasPrefix(typed) }
      return Completion(replacing: 0..<cursor, candidates: names.map { Completion.Candidate($0) })
    }
    if let command = ReplCommandLine(typed), command.takesFile {
      return FileNames.complete(command.argument, at: cursor)
    }
    // Python behind the sign or the command's word.
    let start = text.hasPrefix("?") ? 1 : typed.utf8.count - (ReplCommandLine(typed)?.argument.utf8.count ?? 0)
    var inner = completion.complete(String(text.dropFirst(start)), cursor - start)
    inner.replacing = (inner.replacing.lowerBound + start)..<(inner.replacing.upperBound + start)
    return inner
  }

  /// Values of expressions are set for the screen; where there is none, they look as Python prints them.
  func showValues() {
    guard screen.isOutputTerminal else { return }
    playground.vm.echo = { [unowned self] vm, value throws(PyError) in
      if value.isNone { return true }
      var printer = ValuePrinter(vm: vm, columns: screen.columns, rows: screen.rows, signs: screen.signs)
      if let table = RowTable(value, in: vm) {
        let isShort = table.isOfDicts ? try printer.flat(value, room: screen.columns) != nil : false
        if !isShort {
          let lines = try table.lines(vm: vm, screen: screen)
          vm.flushOutput()
          say(lines)
          return true
        }
      }
      let lines = try printer.lines(of: value)
      vm.flushOutput()
      for line in lines { output.writeLine(line) }
      return true
    }
  }

  // MARK: Entries

  /// Gives the status when the session ends.
  func handle(_ text: String) -> Int? {
    entries.append(text)
    // A function of the learner's own may be called help.
    if let question = NameQuestion(text), !text.hasPrefix("help") || LiveNames(vm: playground.vm).global("help") == nil
    {
      ask(question)
      return nil
    }
    if let command = ReplCommandLine(text) { return perform(command) }
    return runPython(text)
  }

  /// Runs Python and says how it ended; gives the status of `exit()`.
  func runPython(_ text: String, name: String = "<prompt>", echo: Bool = true) -> Int? {
    report(playground.outcome(of: text, name: name, echo: echo))
  }

  /// Says how an entry ended; gives the status of `exit()`.
  func report(_ outcome: Outcome) -> Int? {
    switch outcome {
    case .finished: return nil
    case .exited(let status): return status
    case .limited(.steps, let place):
      let steps = ValuePrinter.grouped(limits.steps)
      let advice = """
        hint: an entry has \(steps) steps; `snip repl --no-limits` lifts that, and Ctrl-C stops what runs too long. \
        Your variables are as they were left.
        """
      say(LimitText.message(.steps, place).split(separator: "\n").map(String.init))
      say(InlineText(advice).wrapped(columns: max(screen.textWidth - 1, 16)))
    case .limited, .raised, .refused:
      if let message = playground.message(of: outcome) {
        say(message.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
      }
    }
    return nil
  }

  // MARK: Saying things

  func say(_ lines: [InlineText]) {
    for line in lines { output.writeLine(screen.painter.paint(line)) }
    output.flush()
  }

  func say(_ text: InlineText) { say([text]) }

  /// Lines that may hold anything.
  func say(_ lines: [String]) { say(lines.map { InlineText(VisibleText.show($0)) }) }
}

extension String {
  /// Without blanks at both ends.
  var trimmingBlanks: String {
    let start = drop { $0.isWhitespace }
    return String(start[..<(start.lastIndex { !$0.isWhitespace }.map(start.index(after:)) ?? start.startIndex)])
  }
}
