// This file looks at the loop in which a program was stopped, because the names that its condition reads and nothing in
// it changes are what the learner has to see.

import PyRuntime
import PySyntax

/// The innermost `while` around a line.
struct EndlessLoop {
  /// The line of the `while`, from 1.
  let line: Int
  /// That line without its indentation.
  let text: String
  let unchangedNames: [String]

  init?(around line: Int, in source: ProgramSource) {
    guard let module = try? parseModule(source.text) else { return nil }
    var found: (test: Expression, body: [Statement], line: Int)?
    func search(_ body: [Statement]) {
      for statement in body {
        let (first, last) = (source.line(at: statement.span.start), source.line(at: statement.span.end))
        guard first <= line, line <= last else { continue }
        if case .while(let test, let body, _) = statement.kind { found = (test, body, first) }
        for inner in statement.bodies { search(inner) }
      }
    }
    search(module.body)
    guard let found else { return nil }
    self.line = found.line
    text = String(decoding: source.lineText(found.line).bytes, as: UTF8.self).trimmingBlanks()
    var changed: Set<String> = []
    for statement in found.body { statement.collectChanges(into: &changed, module.names) }
    var names: [String] = []
    func read(_ expression: Expression) {
      if case .name(let name) = expression.kind, !names.contains(module.names[name]) {
        names.append(module.names[name])
      }
      if case .named(let name, _, _) = expression.kind { changed.insert(module.names[name]) }
      for child in expression.children { read(child) }
    }
    read(found.test)
    unchangedNames = names.filter { !changed.contains($0) }
  }
}

extension Statement {
  /// The blocks directly inside.
  var bodies: [[Statement]] {
    switch kind {
    case .if(_, let body, let orElse), .while(_, let body, let orElse), .for(_, _, let body, let orElse, _):
      [body, orElse]
    case .with(_, let body, _): [body]
    case .try(let body, let handlers, let orElse, let finally, _): [body] + handlers.map(\.body) + [orElse, finally]
    case .match(_, let cases): cases.map(\.body)
    case .function(let definition): [definition.body]
    case .class(let definition): [definition.body]
    default: []
    }
  }

  /// The expressions directly in it, targets included.
  var expressions: [Expression] {
    switch kind {
    case .expression(let e): [e]
    case .assign(let targets, let value): targets + [value]
    case .augmentedAssign(let target, _, let value): [target, value]
    case .annotatedAssign(let target, let annotation, let value, _): [target, annotation] + (value.map { [$0] } ?? [])
    case .delete(let targets): targets
    case .return(let value): value.map { [$0] } ?? []
    case .raise(let value, let cause): [value, cause].compactMap { $0 }
    case .assert(let test, let message): [test, message].compactMap { $0 }
    case .if(let test, _, _), .while(let test, _, _): [test]
    case .for(let target, let iterable, _, _, _): [target, iterable]
    case .with(let items, _, _): items.flatMap { [$0.context, $0.target].compactMap { $0 } }
    case .try(_, let handlers, _, _, _): handlers.compactMap(\.type)
    case .match(let subject, let cases): [subject] + cases.compactMap(\.guard)
    case .function(let f): f.decorators + f.parameters.defaults
    case .class(let c): c.decorators + c.arguments.map(\.value)
    default: []
    }
  }

  /// Names that may have another value, or other contents, after this statement.
  func collectChanges(into changed: inout Set<String>, _ names: NameTable) {
    func add(_ expression: Expression) {
      switch expression.kind {
      case .name(let name): changed.insert(names[name])
      case .attribute(let object, _, _), .subscript_(let object, _): add(object)
      case .tuple(let items), .list(let items): items.forEach(add)
      case .starred(let inner): add(inner)
      default: break
      }
    }
    /// A call may change its arguments and the object whose method it is.
    func look(_ expression: Expression) {
      if case .call(let callee, let arguments) = expression.kind {
        if case .attribute(let object, _, _) = callee.kind { add(object) }
        if case .name(let name) = callee.kind, ["print", "len", "range", "str", "int"].contains(names[name]) {
        } else {
          arguments.forEach { add($0.value) }
        }
      }
      if case .named(let name, _, _) = expression.kind { changed.insert(names[name]) }
      expression.children.forEach(look)
    }
    switch kind {
    case .assign(let targets, _), .delete(let targets): targets.forEach(add)
    case .augmentedAssign(let target, _, _), .annotatedAssign(let target, _, _, _): add(target)
    case .for(let target, _, _, _, _): add(target)
    case .with(let items, _, _): items.compactMap(\.target).forEach(add)
    case .match(_, let cases):
      for item in cases { for name in item.pattern.captures { changed.insert(names[name]) } }
    default: break
    }
    expressions.forEach(look)
    for body in bodies { for statement in body { statement.collectChanges(into: &changed, names) } }
  }
}

extension String {
  func trimmingBlanks() -> String {
    var text = drop { $0 == " " || $0 == "\t" }
    while text.last == " " || text.last == "\t" { text.removeLast() }
    return String(text)
  }
}
