// This file defines what can be asked of a run that stands still, and how it is typed on a line. The letters are those of
// Python's own debugger where it has them.

/// A way to go, forward or back.
enum TraceMove: Equatable {
  /// One step, into calls.
  case step
  /// To the next step of this function, over what it calls.
  case over
  /// To where this function gives its value; back: to its call.
  case out
  /// To a breakpoint.
  case `continue`
  case line(Int)
  /// To the end; back: to the first step.
  case end
}

enum TraceAction: Equatable {
  case forward(TraceMove)
  case backward(TraceMove)
  /// At a line of the file that is shown; nil for the present one.
  case toggleBreakpoint(Int?)
  case toggleExceptionStops
  /// An expression; one that was named by `p` shows None, too.
  case evaluate(String, showsNone: Bool)
  case evaluatePretty(String)
  case stack, up, down
  case list, listAll
  case arguments, variables
  case help, quit
  /// What was typed means nothing.
  case unclear(String)

  /// What a line says. A letter alone and its word mean the same; anything else is an expression, as in pdb.
  init(line: String) {
    let text = line.trimmingBlanks
    let word = String(text.prefix { $0 != " " && $0 != "\t" })
    let rest = String(text.dropFirst(word.count)).trimmingBlanks
    let number = Int(rest)
    if let action = TraceAction.words[word], rest.isEmpty {
      self = action
      return
    }
    switch word {
    case "b", "break", "t":
      self = number.map { .toggleBreakpoint($0) } ?? .unclear("'\(word)' takes the number of a line")
    case "g", "until", "jump":
      self = number.map { .forward(.line($0)) } ?? .unclear("'\(word)' takes the number of a line")
    case "p": self = rest.isEmpty ? .unclear("'p' takes an expression") : .evaluate(rest, showsNone: true)
    case "pp": self = rest.isEmpty ? .unclear("'pp' takes an expression") : .evaluatePretty(rest)
    case "l", "list", "ll", "longlist": self = .listAll
    default:
      if text.hasPrefix(":") {
        self = TraceAction(afterColon: String(text.dropFirst()))
      } else {
        let expression = text.hasPrefix("!") ? String(text.dropFirst()).trimmingBlanks : text
        self = expression.isEmpty ? .unclear("type h for the commands") : .evaluate(expression, showsNone: false)
      }
    }
  }

  /// `:12` goes to a line; `:WORD` is the word.
  private init(afterColon text: String) {
    if let number = Int(text.trimmingBlanks) {
      self = .forward(.line(number))
    } else {
      self = text.hasPrefix(":") ? .unclear("type h for the commands") : TraceAction(line: text)
    }
  }

  private static let words: [String: TraceAction] = {
    var words: [String: TraceAction] = [:]
    let table: [(String, TraceAction)] = [
      ("s step", .forward(.step)), ("n next", .forward(.over)), ("r return o out", .forward(.out)),
      ("c cont continue", .forward(.continue)), ("end last", .forward(.end)),
      ("b back", .backward(.step)), ("B", .backward(.over)), ("O", .backward(.out)), ("C", .backward(.continue)),
      ("home first", .backward(.end)), ("t", .toggleBreakpoint(nil)), ("e", .toggleExceptionStops),
      ("w where bt", .stack), ("u up", .up), ("d down", .down), ("l list", .list), ("ll longlist", .listAll),
      ("a args", .arguments), ("v", .variables), ("h help ?", .help), ("q quit exit", .quit),
    ]
    for (names, action) in table { for name in names.split(separator: " ") { words[String(name)] = action } }
    return words
  }()
}
