// This file defines a run at a standstill as it is shown: where it is, what it has just come to, and its variables with
// what changed in them.

import PyRuntime

struct TraceVariable: Equatable {
  enum Mark { case same, changed, new }

  let name: String
  let text: String
  var mark: Mark
}

/// What the innermost frame has come to.
enum TracePoint: Equatable {
  case line
  case returns(String)
  case yields(String)
  /// An exception and its text; `isFirst` in the line that raised it, else it is on its way to a caller.
  case raises(String, isFirst: Bool)

  /// Words for it; nil for a line.
  var text: String? {
    switch self {
    case .line: nil
    case .returns(let value): "returns \(value)"
    case .yields(let value): "yields \(value)"
    case .raises(let exception, let isFirst): isFirst ? "raises \(exception)" : "\(exception) passes through"
    }
  }
}

struct TraceStop {
  var step = 0
  /// How many steps the run has, once it has been at its end.
  var total: Int?
  var point = TracePoint.line
  /// Innermost first; never empty.
  var frames: [ObservedFrame]
  /// The frame that is looked at.
  var selected = 0
  /// Of the selected frame.
  var variables: [TraceVariable] = []
  /// All that was printed so far, and how much of it since the stop before.
  var output: [UInt8] = []
  var newOutput = 0
  var breakpoints: Set<TraceBreakpoint> = []
  var stopsAtExceptions = false
  /// What is to be said about this stop.
  var note: String?

  var frame: ObservedFrame { frames[min(selected, frames.count - 1)] }

  func hasBreakpoint(_ file: String, _ line: Int) -> Bool {
    breakpoints.contains(TraceBreakpoint(file: file, line: line))
  }
}

struct TraceBreakpoint: Hashable {
  let file: String
  let line: Int
}

extension ObservedFrame {
  /// The text of a line of its file, without the line's end.
  func text(of line: Int) -> String { String(decoding: source.lineText(line).bytes, as: UTF8.self) }

  /// How many lines its file has; a line break ends the last one.
  var lineCount: Int { source.text.last == 10 ? source.lineStarts.count - 1 : source.lineStarts.count }

  /// `area()`, `<module>`.
  var title: String { function.hasPrefix("<") ? function : function + "()" }
}

/// The variables as they were shown last, by the level of their frame: what changed is what differs from it.
struct TraceMemory {
  private var texts: [Int: [String: String]] = [:]

  /// Marks what changed since the last time, and remembers how it is now.
  mutating func mark(_ variables: [(name: String, text: String)], level: Int) -> [TraceVariable] {
    let before = texts[level]
    texts[level] = Dictionary(variables.map { ($0.name, $0.text) }, uniquingKeysWith: { $1 })
    return variables.map { name, text in
      var mark = TraceVariable.Mark.same
      if let before { mark = before[name].map { $0 == text ? .same : .changed } ?? .new }
      return TraceVariable(name: name, text: text, mark: mark)
    }
  }

  /// Forgets calls that are over.
  mutating func forget(above level: Int) {
    for known in texts.keys where known > level { texts[known] = nil }
  }

  mutating func forgetAll() { texts = [:] }
}

/// How a run that stands still is shown, and where its orders come from.
protocol TraceFace: AnyObject {
  /// Shows a stop; `isNew` when the run has moved, else another frame of it was chosen.
  func show(_ stop: TraceStop, isNew: Bool)
  /// The next order.
  func next(_ stop: TraceStop) -> TraceAction
  func say(_ text: String)
  /// A line for a program that asks for input, with its line feed; nil at the end.
  func input(after output: [UInt8]) -> [UInt8]?
  /// Whether somebody asks a run that takes long to stand still; the wish is then answered.
  func wantsPause() -> Bool
  /// The same, without an answer. Asked on another thread.
  var isAskedToStop: Bool { get }
  /// Gives back the place where the stops were shown.
  func close()
}
