// This file finds code that hardly anybody means as it stands, such as `day == ("Sat" or "Sun")`. It is said of an answer
// that fails, where nothing more certain is known.

import PySyntax
import SourceText

struct SuspiciousCode {
  private let bytes: [UInt8]
  private let names: NameTable
  private var bound: Set<String> = []
  private var found: [(offset: Int, text: String, isSure: Bool)] = []

  /// What to say of the first such place, with its line; nil where there is none.
  static func text(in file: SourceFile) -> String? {
    guard let first = first(in: file, within: 0..<file.bytes.count) else { return nil }
    return "Line \(file.line(of: first.offset)): \(first.text)"
  }

  /// The same of places that have an effect on nothing, or on everything, which is never meant.
  static func sureText(in file: SourceFile) -> String? {
    guard let first = first(in: file, within: 0..<file.bytes.count, isSure: true) else { return nil }
    return "Line \(file.line(of: first.offset)): \(first.text)"
  }

  /// What to say of the first such place in a stretch of the program.
  static func text(in file: SourceFile, within range: Range<Int>) -> String? { first(in: file, within: range)?.text }

  private static func first(
    in file: SourceFile, within range: Range<Int>, isSure: Bool = false
  ) -> (offset: Int, text: String, isSure: Bool)? {
    guard file.isShortAnswer, let module = try? parseModule(file.bytes) else { return nil }
    var search = SuspiciousCode(bytes: file.bytes, names: module.names)
    search.bound = Set(BoundNames(module).all.map { module.names[$0] })
    search.visit(module.body, inLoop: false)
    return search.found.filter { range.contains($0.offset) && ($0.isSure || !isSure) }.min { $0.offset < $1.offset }
  }

  private init(bytes: [UInt8], names: NameTable) {
    self.bytes = bytes
    self.names = names
  }

  private mutating func note(_ span: Span, _ text: String, isSure: Bool = false) {
    found.append((span.startOffset, text, isSure))
  }

  private func text(_ span: Span) -> String {
    String(decoding: bytes[span.range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  // MARK: Statements

  private mutating func visit(_ body: [Statement], inLoop: Bool) {
    for (statement, next) in zip(body, body.dropFirst()) where !statement.canEnd && !next.isDefinition {
      note(next.span, "this line is never reached: every way before it ends in a `return` or a `raise`.", isSure: true)
    }
    for (index, statement) in body.enumerated() { visit(statement, inLoop && index == body.count - 1) }
  }

  private mutating func visit(_ statement: Statement, _ endsRound: Bool) {
    switch statement.kind {
    case .return(let value):
      if let value, let method = changer(value) {
        note(
          value.span, "`\(method)` changes its object and gives None, and this None is what the function gives back.")
      }
      if endsRound {
        note(
          statement.span,
          "this `return` ends the loop in its first round, whatever the rest would be. See how far it is indented.")
      }
    case .assign(let targets, let value): visitAssignment(targets, value)
    case .expression(let value): visitLonely(value)
    case .try(_, let handlers, _, let finally, _):
      for handler in handlers {
        guard let type = handler.type, case .boolean(.or, _) = type.kind else { continue }
        note(type.span, "`or` gives only its first side. Several kinds of exception stand in round brackets, `(A, B)`.")
      }
      for inner in finally {
        guard case .return = inner.kind else { continue }
        note(
          inner.span, "`finally` always runs, and a `return` in it replaces every other result, and every exception.")
      }
    case .class(let definition): visitClass(definition)
    case .for(let target, let iterable, let body, _, _):
      visitLoop(iterable, body)
      visitInnerLoops(target, body)
    case .raise(let value?, _): visitRaise(value)
    case .match(_, let cases):
      for item in cases {
        for name in item.pattern.captures.map({ names[$0] })
        where name.count > 1 && name.first?.isUppercase == true {
          note(
            item.pattern.span,
            "`\(name)` without a dot is a new name that fits every value. Write where it comes from, as in `Colour.RED`."
          )
        }
      }
    case .function(let function): visitParameters(function)
    default: break
    }
    for expression in statement.expressions { visit(expression) }
    switch statement.kind {
    case .for(_, _, let body, let orElse, _):
      visit(body, inLoop: !hasContinue(body))
      visit(orElse, inLoop: false)
    default: for body in statement.bodies { visit(body, inLoop: false) }
    }
  }

  private func hasContinue(_ body: [Statement]) -> Bool {
    body.contains { statement in
      if case .continue = statement.kind { return true }
      return statement.bodies.contains { hasContinue($0) }
    }
  }

  private static let changers: Set<String> = [
    "sort", "reverse", "append", "extend", "update", "add", "insert", "clear",
  ]

  /// The method of a call that changes its object and gives None.
  private func changer(_ value: Expression) -> String? {
    guard case .call(let callee, _) = value.kind, case .attribute(_, let method, _) = callee.kind,
      Self.changers.contains(names[method]), !bound.contains(names[method])
    else { return nil }
    return names[method]
  }

  private mutating func visitAssignment(_ targets: [Expression], _ value: Expression) {
    guard targets.count == 1, let method = changer(value) else { return }
    note(
      value.span,
      "`\(method)` changes its object and gives None, and this None is then what `\(text(targets[0].span))` means.")
  }

  /// A value that is worked out and used for nothing.
  private mutating func visitLonely(_ value: Expression) {
    switch value.kind {
    case .call(let callee, _):
      let name = text(callee.span)
      if case .attribute(let object, let method, _) = callee.kind, case .name = object.kind,
        ["strip", "lower", "upper", "replace", "title", "rstrip", "lstrip"].contains(names[method])
      {
        note(
          value.span, "`\(names[method])` gives a new text and leaves the old one as it is; the new one is lost here.")
      }
      if name == "sorted" { note(value.span, "`sorted` gives a new list, which is lost here.") }
    case .attribute(_, let method, _):
      note(value.span, "without brackets `\(names[method])` is only named and not called.")
    case .binary:
      note(value.span, "this makes a new value, which nobody keeps: what was there before stays as it is.")
    case .comparison(_, let rest) where rest.contains(where: { $0.operation == .equal }):
      note(value.span, "`==` compares, and the answer is lost here. A name gets a value by one `=`.")
    default: break
    }
  }

  private mutating func visitLoop(_ iterable: Expression, _ body: [Statement]) {
    let own = text(iterable.span)
    guard case .name = iterable.kind else { return }
    for statement in body.flatMap({ [$0] + $0.bodies.flatMap { $0 } }) {
      guard case .expression(let value) = statement.kind, case .call(let callee, _) = value.kind,
        case .attribute(let object, let method, _) = callee.kind, text(object.span) == own,
        ["remove", "pop", "insert"].contains(names[method])
      else { continue }
      note(
        value.span,
        "`\(own)` changes while the loop goes through it, and so items are left out. Go through a copy, or make a new one."
      )
    }
  }

  /// A loop inside another one that uses the same name.
  private mutating func visitInnerLoops(_ target: Expression, _ body: [Statement]) {
    guard case .name(let name) = target.kind else { return }
    for statement in body.flatMap({ [$0] + $0.bodies.flatMap { $0 } }) {
      guard case .for(let inner, _, _, _, _) = statement.kind, case .name(let other) = inner.kind, other == name else {
        continue
      }
      note(inner.span, "the loop around this one uses the name `\(names[name])` as well, and loses its value here.")
    }
  }

  private mutating func visitRaise(_ value: Expression) {
    guard case .call(let callee, let arguments) = value.kind, case .name(let name) = callee.kind,
      ["ValueError", "TypeError", "KeyError", "RuntimeError", "Exception"].contains(names[name]), arguments.count > 1
    else { return }
    note(
      value.span,
      "with a comma the exception's message is a tuple of both. It takes one text: put them together, as in an f-string."
    )
  }

  /// A parameter that is never read, and its name in quotes.
  private mutating func visitParameters(_ function: FunctionDefinition) {
    var used: Set<String> = []
    var quoted: [(name: String, span: Span)] = []
    func walk(_ expression: Expression) {
      if case .name(let name) = expression.kind { used.insert(names[name]) }
      if case .constant(.string(let text)) = expression.kind {
        quoted.append((String(decoding: text, as: UTF8.self), expression.span))
      }
      expression.children.forEach(walk)
    }
    func walk(_ body: [Statement]) {
      for statement in body {
        statement.expressions.forEach(walk)
        statement.bodies.forEach(walk)
      }
    }
    walk(function.body)
    let parameters = Set(function.parameters.all.map { names[$0.name] }).subtracting(used)
    for literal in quoted where parameters.contains(literal.name) {
      note(
        literal.span,
        "`\"\(literal.name)\"` in quotes is this text, letter by letter, and not what the parameter `\(literal.name)` holds."
      )
    }
  }

  // MARK: Classes

  private mutating func visitClass(_ definition: ClassDefinition) {
    var methods: [String] = []
    for statement in definition.body {
      guard case .function(let function) = statement.kind else { continue }
      methods.append(names[function.name])
      if function.decorators.isEmpty, function.parameters.all.isEmpty {
        note(
          function.span,
          "a method gets its object as the first argument: its first parameter is `self`, "
            + "`def \(names[function.name])(self):`.")
      }
    }
    let isTest = definition.arguments.contains { text($0.value.span).hasSuffix("TestCase") }
    if isTest, !methods.isEmpty, !methods.contains(where: { $0.hasPrefix("test") }) {
      note(definition.span, "only methods whose names begin with `test` are run as tests, and here is none.")
    }
  }

  // MARK: Expressions

  private mutating func visit(_ expression: Expression) {
    switch expression.kind {
    case .comparison(let first, let rest):
      if case .call(let callee, _) = first.kind, text(callee.span) == "type", let right = rest.first?.right,
        case .constant(.string) = right.kind
      {
        note(expression.span, "`type(...)` gives a class, which is never equal to a text. Leave the quotes out.")
      }
      for (operation, right) in rest where operation == .equal || operation == .notEqual {
        guard case .boolean(_, let values) = right.kind, values.allSatisfy(\.isLiteral) else { continue }
        note(
          expression.span,
          "`\(text(right.span))` is one single value, `\(text(values[0].span))` or another, and only that is compared. "
            + "Ask with `in` whether it is one of several.")
      }
    case .boolean(.or, let values)
    where values.allSatisfy({ text($0.span).hasPrefix("re.") && !text($0.span).contains("(") }):
      note(expression.span, "`or` gives only its first side, so the second flag is lost. Flags are joined by `|`.")
    case .boolean(.or, let values):
      if case .comparison? = values.first?.kind, let last = values.last, case .constant(.string) = last.kind {
        note(
          expression.span,
          "`\(text(last.span))` alone is no comparison, and always counts as true. Repeat the comparison, or use `in`.")
      }
    case .call(let callee, let arguments):
      visitCall(callee, arguments, expression.span)
      if case .attribute(_, let method, _) = callee.kind, names[method] == "assertEqual",
        let second = arguments.dropFirst().first, case .name(let name) = second.value.kind,
        names[name].hasSuffix("Error")
      {
        note(
          expression.span,
          "the call raises before anything is compared. That it raises is tested by `with self.assertRaises(\(names[name])):`."
        )
      }
      if case .attribute(_, let method, _) = callee.kind { visitStrip(names[method], arguments, expression.span) }
      if case .attribute(_, let method, _) = callee.kind, ["format", "format_map"].contains(names[method]) {
        arguments.forEach { visit($0.value) }
        return
      }
    case .constant(.string): visitText(expression)
    case .joinedString: return
    default: break
    }
    for child in expression.children { visit(child) }
  }

  private mutating func visitCall(_ callee: Expression, _ arguments: [Argument], _ span: Span) {
    let name = text(callee.span)
    if name == "all", arguments.count == 1, let clause = arguments[0].value.clauses.last, !clause.conditions.isEmpty,
      case .listComprehension(let item, _) = arguments[0].value.kind, text(item.span) == text(clause.target.span)
    {
      note(
        span, "the `if` leaves out just the items for which `all` should say no. Put the condition in front of `for`.")
    }
    if name == "self.assertTrue", arguments.count == 2,
      arguments[1].value.isLiteral || !text(arguments[1].value.span).contains("\"")
    {
      note(
        span,
        "`assertTrue` looks only at its first argument; the second is a message. Two values are compared by `assertEqual`."
      )
    }
    if name == "re.split", let pattern = arguments.first.map({ text($0.value.span) }), pattern.contains("("),
      pattern.pieces(by: "(").dropFirst().contains(where: { !$0.hasPrefix("?") }), !pattern.contains("\\(")
    {
      note(span, "`re.split` also puts what a group `(...)` has taken between the pieces. `(?:...)` is no such group.")
    }
    guard ["re.search", "re.match", "re.fullmatch", "re.findall", "re.finditer"].contains(name), arguments.count > 1,
      !arguments[0].value.isLiteral, text(arguments[1].value.span).hasPrefix("r\"")
    else { return }
    note(span, "the pattern comes first, then the text in which to look.")
  }

  /// `text.lstrip("NOT ")`, where a word was meant.
  private mutating func visitStrip(_ method: String, _ arguments: [Argument], _ span: Span) {
    guard ["strip", "lstrip", "rstrip"].contains(method), arguments.count == 1,
      case .constant(.string(let signs)) = arguments[0].value.kind,
      signs.count(where: { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }) > 1
    else { return }
    let instead = method == "lstrip" ? "`removeprefix`" : method == "rstrip" ? "`removesuffix`" : "`removeprefix`"
    note(
      span,
      "`\(method)` takes away each of these signs, in any order and number, and not this word. A word is taken away "
        + "by \(instead).")
  }

  /// A text with a field whose name the program knows, and no `f`.
  private mutating func visitText(_ expression: Expression) {
    let source = text(expression.span)
    guard source.first == "\"" || source.first == "'" else { return }
    for part in source.split(separator: "{", omittingEmptySubsequences: false).dropFirst() {
      guard let end = part.firstIndex(of: "}") else { continue }
      let name = part[..<end].prefix { $0.isLetter || $0.isNumber || $0 == "_" }
      guard !name.isEmpty, bound.contains(String(name)) else { continue }
      note(expression.span, "without an `f` in front of its quotes a text keeps `{\(part[..<end])}` as it is.")
      return
    }
  }
}
