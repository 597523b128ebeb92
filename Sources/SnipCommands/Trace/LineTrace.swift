// This file defines watching a run line by line of text: what a stop looks like where there is no screen to draw on, and at
// the prompt that `breakpoint()` opens. No escape byte is written.

import PyRuntime
import Terminal

final class LineTrace: TraceFace {
  private let output: TerminalOutput
  private let editor: LineEditor
  /// Whether variables that changed and what was printed are told at each stop: they are, where the run can be repeated.
  private let tellsChanges: Bool
  /// Whether orders can be called up again.
  private let keepsHistory: Bool
  private var last: TraceAction?

  init(output: TerminalOutput, editor: LineEditor, tellsChanges: Bool, keepsHistory: Bool = true) {
    self.output = output
    self.editor = editor
    self.tellsChanges = tellsChanges
    self.keepsHistory = keepsHistory
  }

  func show(_ stop: TraceStop, isNew: Bool) {
    var head = ""
    if isNew {
      if tellsChanges { tellOutput(stop) }
      switch stop.point {
      case .line: break
      case .returns: output.writeLine("--Return--")
      case .yields: output.writeLine("--Yield--")
      case .raises(let exception, _): output.writeLine(VisibleText.show(exception))
      }
      if tellsChanges { head = "[\(stop.step)\(stop.total.map { " of \($0)" } ?? "")] " }
    }
    let place = TraceText.place(stop.frame, stop.selected == 0 ? stop.point : .line)
    output.writeLine("\(head)> \(VisibleText.show(place, keepingLineBreaks: false))")
    output.writeLine(TraceText.code(stop.frame))
    if isNew && tellsChanges {
      for variable in stop.variables where variable.mark != .same { output.writeLine("   " + TraceText.line(variable)) }
    }
    if isNew, let note = stop.note { output.writeLine(VisibleText.show(note)) }
  }

  /// What the program printed since the stop before.
  private func tellOutput(_ stop: TraceStop) {
    if stop.newOutput == 0 { return }
    var text = String(decoding: stop.output.suffix(stop.newOutput), as: UTF8.self)
    if text.hasSuffix("\n") { text.removeLast() }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      output.writeLine("   | " + VisibleText.show(String(line)))
    }
  }

  func next(_ stop: TraceStop) -> TraceAction {
    var request = LineRequest(prompt: tellsChanges ? "(trace) " : "(snip) ")
    request.promptsWhenPlain = editor.screen.isInputTerminal
    request.usesHistory = keepsHistory
    while true {
      switch editor.read(request) {
      case .line(let text):
        // As in pdb, an empty line says the same again.
        if text.allSatisfy(\.isWhitespace) {
          if let last { return last }
          continue
        }
        let action = TraceAction(line: text)
        last = action
        return action
      case .interrupted: return .quit
      case .endOfInput: return .quit
      case .malformed: return .unclear("that line is not UTF-8")
      }
    }
  }

  func say(_ text: String) {
    if !text.isEmpty { output.writeLine(VisibleText.show(text)) }
    output.flush()
  }

  func input(after printed: [UInt8]) -> [UInt8]? {
    let prompt = printed.split(separator: 10, omittingEmptySubsequences: false).last ?? []
    var request = LineRequest(prompt: InlineText("input: " + VisibleText.show(String(decoding: prompt, as: UTF8.self))))
    request.usesHistory = false
    request.promptsWhenPlain = editor.screen.isInputTerminal
    guard case .line(let text) = editor.read(request) else { return nil }
    return Array(text.utf8) + [10]
  }

  func wantsPause() -> Bool {
    defer { StopFlag.clear() }
    return StopFlag.isRaised
  }

  var isAskedToStop: Bool { StopFlag.isRaised }

  func close() {}
}
