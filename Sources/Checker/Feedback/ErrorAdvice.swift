// This file explains exceptions that learners meet often: what Python's message means here, and where to look. It is
// said beside Python's own message, never in its place.

import PySyntax
import SourceText

/// What can be said of the errors of one program.
struct ErrorAdvice {
  let program: ProgramFacts?
  private let text: String

  init(program: [UInt8]) {
    self.program = ProgramFacts(program)
    text = String(decoding: program, as: UTF8.self)
  }

  /// Whether the program has this piece of code.
  func holds(_ code: String) -> Bool { text.pieces(by: code).count > 1 }

  func text(for fault: Fault) -> String? {
    if let function = fault.raisedByLesson { return text(for: fault, raisedBy: function) }
    let (type, message) = fault.parts
    let line = fault.frames.last?.text ?? ""
    if let place = fault.frames.last, place.text == "raise" || place.text.hasPrefix("raise ") {
      return
        "Line \(place.line) of your program raises this itself, and here no exception is wanted. Which condition leads "
        + "there?"
    }
    switch type {
    case "NameError": return missingName(message)
    case "UnboundLocalError": return unbound(message)
    case "AttributeError": return attribute(message, line)
    case "IndexError": return index(message, line)
    case "KeyError":
      if message.contains("<"), message.contains(": ") {
        return
          "The key that is asked for is a member, or holds some. Are the keys of the dict members, too, and not texts or "
          + "values?"
      }
      return
        "There is no key \(message). Should it be there? If it may be missing, ask with `in` before, or use `get`, which "
        + "gives None or a default."
    case "TypeError": return typeError(message, line, fault)
    case "ValueError": return valueError(message)
    case "re.error", "error": return Self.text(forPattern: message)
    case "sqlite3.OperationalError", "sqlite3.ProgrammingError", "sqlite3.InterfaceError": return databaseError(message)
    case "sqlite3.IntegrityError":
      return
        "The database refuses this row, because it breaks a rule of the table. Catch `sqlite3.IntegrityError` where that "
        + "may happen, or see that it cannot."
    case "ZeroDivisionError": return "Here the divisor is 0. Is there a case for it, such as an empty list?"
    case "RecursionError": return Self.recursion
    case "RuntimeError" where message.contains("changed size during iteration"):
      return
        "While a loop goes through a dict or set, its size must not change. Go through a copy, `list(...)`, or collect "
        + "first what is to be changed."
    default: return nil
    }
  }

  static let recursion =
    "The function calls itself without end. It needs a case in which it does not, and each call has to come closer to it."

  // MARK: Names

  private static let otherLanguages = [
    "true": "True", "false": "False", "null": "None", "none": "None", "nil": "None", "elseif": "elif", "this": "self",
    "undefined": "None",
  ]
  private static let modules: Set<String> = [
    "re", "math", "json", "random", "string", "itertools", "functools", "collections", "datetime", "sqlite3", "logging",
    "enum", "textwrap", "statistics", "decimal", "fractions", "operator", "time", "sys",
  ]

  /// Names of the library that are easily used without their module.
  private static let homes: [(module: String, names: Set<String>)] = [
    ("sqlite3", ["IntegrityError", "OperationalError", "ProgrammingError", "DatabaseError", "connect", "Row"]),
    (
      "re",
      [
        "search", "match", "fullmatch", "findall", "finditer", "sub", "escape", "IGNORECASE", "MULTILINE", "DOTALL",
        "VERBOSE",
      ]
    ),
    ("json", ["loads", "dumps", "JSONDecodeError"]),
    (
      "logging",
      [
        "getLogger", "basicConfig", "StreamHandler", "FileHandler", "Formatter", "Handler", "LoggerAdapter", "DEBUG",
        "INFO",
        "WARNING", "ERROR", "CRITICAL",
      ]
    ),
    ("enum", ["Enum", "IntEnum", "StrEnum", "Flag", "IntFlag", "auto", "unique"]),
    ("collections", ["Counter", "defaultdict", "deque", "namedtuple", "OrderedDict", "ChainMap"]),
    ("contextlib", ["contextmanager", "suppress", "closing"]),
    ("functools", ["partial", "reduce", "wraps", "total_ordering"]),
    ("itertools", ["groupby", "chain", "islice"]), ("unittest", ["TestCase"]),
    ("dataclasses", ["dataclass", "field"]), ("io", ["StringIO"]),
  ]

  private func missingName(_ message: String) -> String? {
    guard let name = Self.quoted(message) else { return nil }
    if let own = Self.otherLanguages[name] { return "Python writes it `\(own)`." }
    if Self.modules.contains(name) {
      return "`\(name)` is a module of the library: begin the program with `import \(name)`."
    }
    if let module = Self.homes.first(where: { $0.names.contains(name) })?.module {
      return program?.imported.contains(module) == true
        ? "`\(name)` belongs to the module: `\(module).\(name)`."
        : "`\(name)` belongs to the library: `from \(module) import \(name)`."
    }
    if let near = message.range(ofSuffixAfter: "Did you mean: ").flatMap(Self.quoted) {
      return "Nothing is called `\(name)` here, but there is `\(near)`. Every letter counts, capitals too."
    }
    return
      "Nothing is called `\(name)` here. A text needs quotes, \"\(name)\"; a name has to be given a value before it is used."
  }

  private func unbound(_ message: String) -> String? {
    guard let name = Self.quoted(message) else { return nil }
    return
      "The function gives `\(name)` a value somewhere, so `\(name)` is its own name here, and in this line it has no "
      + "value yet. Give it one first, such as `\(name) = 0`, on every way through the function."
  }

  // MARK: Attributes

  private func attribute(_ message: String, _ line: String) -> String? {
    if message.hasPrefix("'NoneType' object has no attribute") { return noneValue(line) }
    let parts = message.split(separator: "'", omittingEmptySubsequences: false).map(String.init)
    guard parts.count >= 4, message.contains("object has no attribute") else { return nil }
    let (type, name) = (parts[1], parts[3])
    switch (type, name) {
    case (_, "length"), (_, "size"): return "The number of items is `len(...)`."
    case ("list", "push"), ("list", "add"): return "A list takes a new item at its end with `append`."
    case ("set", "append"), ("set", "push"): return "A set takes a new item with `add`."
    case ("str", "append"), ("str", "add"):
      return "A text never changes. Join texts with `+`, or collect them in a list."
    case ("tuple", "append"): return "A tuple never changes. Use a list to collect items."
    case ("dict", "append"), ("dict", "add"): return "A dict gets a new pair by `d[key] = value`."
    case (_, "contains"), (_, "includes"): return "Whether something is in it is asked with `in`."
    default: break
    }
    if let near = message.range(ofSuffixAfter: "Did you mean: ").flatMap(Self.quoted) {
      return "A value of the type `\(type)` has no `\(name)`, but it has `\(near)`. Every letter counts."
    }
    return
      "A value of the type `\(type)` has no `\(name)`. Is it the value that you think it is? `print(type(...))` shows."
  }

  private static let changers = [
    "sort", "append", "reverse", "extend", "insert", "update", "remove", "clear", "add", "shuffle",
  ]

  /// Something is None that was not meant to be.
  func noneValue(_ line: String) -> String {
    let ofSearch =
      "This value is None: `re.search` and its relatives give None where nothing is found. Ask before you go on."
    if [".search(", ".match(", ".fullmatch("].contains(where: line.contains) { return ofSearch }
    if line.contains(".get(") {
      return
        "This value is None: `get` gives None for a key that is not there, unless a second argument says what to give."
    }
    if let method = program?.namedChanges.first(where: Self.changers.contains) {
      return
        "This value is None: `\(method)` changes its object and gives None. Call it on a line of its own, without `=`."
    }
    if program?.usesPatterns == true { return ofSearch }
    if program?.readsJSON == true {
      return
        "This value is None, which is what JSON's `null` becomes. JSON from outside may hold anything: ask with "
        + "`isinstance` before."
    }
    return
      "This value is None. It often comes from a function without a `return`, or from a method that only changes its "
      + "object."
  }

  // MARK: Places

  private func index(_ message: String, _ line: String) -> String? {
    if message == "pop from empty list" { return "The list is empty here. Ask for its length before, or `if items:`." }
    if message == "no such group" { return noSuchGroup }
    guard message.contains("index out of range") else { return nil }
    let last = "The first item has the index 0, so the last one has `len(...) - 1`."
    if line.contains("len(") || line.contains("+ 1]") { return last + " This index goes one too far." }
    return last + " Look at where the index begins and ends, and at what happens when there are no items."
  }

  private func valueError(_ message: String) -> String? {
    if message.hasPrefix("invalid literal for int()") {
      return
        "`int` reads a text of digits only. See what the text really is: spaces, a dot, letters, or nothing at all?"
    }
    if message.hasPrefix("too many values to unpack") || message.hasPrefix("not enough values to unpack") {
      return "The left side of `=` has another number of names than the right side has items."
    }
    if message.hasPrefix("could not convert string to float") {
      return "`float` reads a number with a dot and nothing else. See what the text really is."
    }
    if message.hasPrefix("Unknown level") {
      return "The names of the levels are written in capitals, `\"INFO\"`; or take the number, `logging.INFO`."
    }
    if message.hasPrefix("Invalid format") {
      return "A field of a logging format is `%(name)s`: behind the round bracket stands a letter for its kind."
    }
    if message.contains("is not a valid ") {
      return
        "Round brackets behind an enum look for the member with this **value**. Is that what stands there? A member is "
        + "found by its name with square brackets."
    }
    if message == "substring not found" || message.hasSuffix("is not in list") {
      return "What is looked for is not there. Ask with `in` before."
    }
    return nil
  }

  // MARK: Arguments

  func arguments(_ message: String, _ fault: Fault) -> String? {
    guard let end = message.firstIndex(of: "(") else { return nil }
    let path = message[..<end].split(separator: ".").map(String.init)
    guard let name = path.last, let program else { return nil }
    if path.count > 1, let method = program.methods[name], method.first != "self", method.first != "cls",
      message.contains("but \(method.count + 1) w")
    {
      let list = (["self"] + method).joined(separator: ", ")
      return "A method gets its object as the first argument: write `def \(name)(\(list)):`."
    }
    guard let parameters = program.functions[name] ?? program.methods[name] else { return nil }
    let own = "`def \(name)(\(parameters.joined(separator: ", "))):`"
    guard let call = fault.expression, call.contains(name + "(") || fault.frames.isEmpty else {
      return "Compare the call with \(own): as many values as names, in the same order."
    }
    return "The test calls it as `\(Self.call(of: name, in: call))`. Compare that with your \(own)."
  }

  /// The call of a function alone, out of the code around it.
  private static func call(of name: String, in code: String) -> String {
    guard let before = code.pieces(by: name + "(").first, before.count < code.count else { return code }
    var result = ""
    var depth = 0
    for sign in code.dropFirst(before.count) {
      result.append(sign)
      depth += "([{".contains(sign) ? 1 : ")]}".contains(sign) ? -1 : 0
      if depth == 0, sign == ")" { break }
    }
    return result
  }

  // MARK: Defaults

  /// Said of a wrong value when a function of the test has a default that its calls share and change.
  func sharedDefault(in expression: String) -> String? {
    guard let program else { return nil }
    for (name, parameter) in program.sharedDefaults where expression.contains(name + "(") {
      return
        "The default of `\(parameter)` is made once, and every call without that argument changes the same one. Use "
        + "`\(parameter)=None`, and make a new value in the function."
    }
    return nil
  }

  /// What stands between the first two quotes.
  static func quoted(_ text: String) -> String? {
    let parts = text.split(separator: "'", omittingEmptySubsequences: false)
    return parts.count >= 3 ? String(parts[1]) : nil
  }
}

extension String {
  /// What follows the last `mark`; nil where it is missing.
  fileprivate func range(ofSuffixAfter mark: String) -> String? {
    var start = startIndex
    var found: String?
    while start < endIndex {
      if self[start...].hasPrefix(mark) { found = String(self[start...].dropFirst(mark.count)) }
      start = index(after: start)
    }
    return found
  }
}
