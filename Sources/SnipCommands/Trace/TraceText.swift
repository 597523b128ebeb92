// This file defines the answers that are plain text wherever they are shown: the stack, a listing, the variables, the help.
// Their form is that of Python's own debugger.

import PyRuntime
import Terminal

enum TraceText {
  /// `> file(line)function()`, with the value behind a return.
  static func place(_ frame: ObservedFrame, _ point: TracePoint = .line) -> String {
    var text = "\(frame.source.name)(\(frame.line))\(frame.title)"
    switch point {
    case .returns(let value), .yields(let value): text += "->" + value
    default: break
    }
    return text
  }

  /// `-> code`.
  static func code(_ frame: ObservedFrame) -> String {
    "-> " + VisibleText.show(String(frame.text(of: frame.line).drop { $0 == " " || $0 == "\t" }))
  }

  /// Outermost first; `>` stands before the frame that is looked at.
  static func stack(_ stop: TraceStop) -> String {
    var lines: [String] = []
    let hidden = stop.frames.count - 60
    for (i, frame) in stop.frames.enumerated().reversed() {
      if hidden > 0 && i >= 30 && i < 30 + hidden {
        if i == 30 { lines.append("  ... \(hidden) more") }
        continue
      }
      lines.append((i == stop.selected ? "> " : "  ") + place(frame))
      lines.append(code(frame))
    }
    return lines.joined(separator: "\n")
  }

  /// Lines of the file with the present one marked by `->` and breakpoints by `B`.
  static func listing(_ stop: TraceStop, around radius: Int) -> String {
    let frame = stop.frame
    let count = frame.lineCount
    let first = max(1, frame.line - radius)
    let last = min(count, first + min(radius, count) * 2)
    guard first <= last else { return "[EOF]" }
    var lines = (first...last).map { line in
      var head = FittedText.pad(String(line), columns: 3, alignment: .right)
      if head.utf8.count < 4 { head += " " }
      head += stop.hasBreakpoint(frame.source.name, line) ? "B" : " "
      if line == frame.line { head += "->" }
      return head + "\t" + VisibleText.show(frame.text(of: line))
    }
    if last == count && radius < count { lines.append("[EOF]") }
    return lines.joined(separator: "\n")
  }

  static func variables(_ variables: [TraceVariable]) -> String {
    variables.isEmpty ? "no variables" : variables.map { line($0) }.joined(separator: "\n")
  }

  /// A star marks a value that changed, a plus one that is new.
  static func line(_ variable: TraceVariable) -> String {
    let mark =
      switch variable.mark {
      case .same: " "
      case .changed: "*"
      case .new: "+"
      }
    return "\(mark) \(variable.name) = \(VisibleText.show(variable.text, keepingLineBreaks: false))"
  }

  static func help(canGoBack: Bool) -> String {
    let back = """

      b            step back          B  back over calls     O  back to the caller
      C            back to the breakpoint before             first, last  the ends
      """
    return """
      s            step               n  over calls          r  to where this function returns
      c            on to a breakpoint                        g 12, :12  on to line 12\(canGoBack ? back : "")
      b 12, t 12   set a breakpoint at line 12, or take it away; t alone: this line
      e            stop where exceptions are raised, or no longer
      p EXPR       show a value       pp EXPR  over several lines
      a, v         arguments, variables of this function
      w  u  d      the stack; look at the caller; back towards the line that runs
      l  ll        the code around; all of it
      q            leave
      """
  }
}
