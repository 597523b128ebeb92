// This file finds code that hardly anybody means as it stands, such as `day == ("Sat" or "Sun")`. It is said of an answer
// that fails, where nothing more certain is known.

import PySyntax
import SourceText

struct SuspiciousCode {
  private let bytes: [UInt8]
  private let names: NameTable
  private var bound: Set<String> = []
  private var found: [(offset: Int, text: String)] = []

  /// What to say of the first such place; nil where there is none.
  static func text(in file: SourceFile) -> String? {
    guard file.isShortAnswer, let module = try? parseModule(file.bytes) else { return nil }
    var search = SuspiciousCode(bytes: file.bytes, names: module.names)
    search.bound = Set(BoundNames(module).all.map { module.names[$0] })
    search.visit(module.body, inLoop: false)
    guard let first = search.found.min(by: { $0.offset < $1.offset }) else { return nil }
    return "Line \(file.line(of: first.offset)): \(first.text)"
  }

  private init(bytes: [UInt8], names: NameTable) {
    self.bytes = bytes
    self.names = names
  }

  private mutating func note(_ span: Span, _ text: String) { found.append((span.startOffset, text)) }

  private func text(_ span: Span) -> String {
    String(decoding: bytes[span.range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  // MARK: Statements

  private mutating func visit(_ body: [Statement], inLoop: Bool) {
    for (index, statement) in body.enumerated() { visit(statement, inLoop && index == body.count - 1) }
  }

  private mutating func visit(_ statement: Statement, _ endsRound: Bool) {
    switch statement.kind {
    case .return:
      if endsRound {
        note(
          statement.span,
          "this `return` ends the loop in its first round, whatever the rest would be. See how far it is indented.")
      }
    case .assign(let targets, let value): visitAssignment(targets, value)
    case .expression(let value): visitLonely(value)
    case .try(_, _, _, let finally, _):
      for inner in finally {
        guard case .return = inner.kind else { continue }
        note(
          inner.span, "`finally` always runs, and a `return` in it replaces every other result, and every exception.")
      }
    case .class(let definition): visitClass(definition)
    case .for(_, let iterable, let body, _, _): visitLoop(iterable, body)
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

  private mutating func visitAssignment(_ targets: [Expression], _ value: Expression) {
    guard targets.count == 1, case .call(let callee, _) = value.kind,
      case .attribute(let object, let method, _) = callee.kind, Self.changers.contains(names[method]),
      text(object.span) == text(targets[0].span)
    else { return }
    note(
      value.span,
      "`\(names[method])` changes its object and gives None, and this None is then what `\(text(object.span))` means.")
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
    case .comparison(_, let rest):
      for (operation, right) in rest where operation == .equal || operation == .notEqual {
        guard case .boolean(_, let values) = right.kind, values.allSatisfy(\.isLiteral) else { continue }
        note(
          expression.span,
          "`\(text(right.span))` is one single value, `\(text(values[0].span))` or another, and only that is compared. "
            + "Ask with `in` whether it is one of several.")
      }
    case .boolean(.or, let values):
      if case .comparison? = values.first?.kind, let last = values.last, case .constant(.string) = last.kind {
        note(
          expression.span,
          "`\(text(last.span))` alone is no comparison, and always counts as true. Repeat the comparison, or use `in`.")
      }
    case .call(let callee, let arguments):
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
