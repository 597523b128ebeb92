// This file lists what a program uses, in the words of the rules.

import PySyntax
import SourceText

/// Every word of the rules' vocabulary that fits somewhere in a tree, with the places.
struct SyntaxUses {
  private(set) var places: [String: [Span]] = [:]
  private let names: NameTable
  /// Functions around the present place.
  private var functions: [String] = []

  init(_ module: Module) {
    names = module.names
    visit(module.body)
  }

  private mutating func note(_ word: String, _ span: Span) { places[word, default: []].append(span) }

  private mutating func visit(_ body: [Statement]) {
    for statement in body { visit(statement) }
  }

  private mutating func visit(_ statement: Statement) {
    let span = statement.span
    switch statement.kind {
    case .expression, .assign: break
    case .augmentedAssign(_, let operation, _): note(operation.symbol, span)
    case .annotatedAssign: note("annotation", span)
    case .delete: note("del", span)
    case .pass: note("pass", span)
    case .break: note("break", span)
    case .continue: note("continue", span)
    case .return: note("return", span)
    case .raise: note("raise", span)
    case .assert: note("assert", span)
    case .global: note("global", span)
    case .nonlocal: note("nonlocal", span)
    case .import(let imports):
      note("import", span)
      for item in imports { note("import " + dotted(item.path), span) }
    case .importFrom(let module, _, let imports):
      note("import", span)
      note("import " + dotted(module), span)
      for item in imports { if let name = item.path.first { note(names[name], span) } }
    case .if: note("if", span)
    case .while: note("while", span)
    case .for(_, _, _, _, let isAsync):
      note("for", span)
      if isAsync { note("async", span) }
    case .with(_, _, let isAsync):
      note("with", span)
      if isAsync { note("async", span) }
    case .try: note("try", span)
    case .match: note("match", span)
    case .class: note("class", span)
    case .function(let definition):
      note("def", span)
      if definition.isAsync { note("async", span) }
      if definition.returns != nil || definition.parameters.all.contains(where: { $0.annotation != nil }) {
        note("annotation", span)
      }
      if definition.parameters.variadic != nil { note("*args", span) }
      if definition.parameters.variadicKeywords != nil { note("**kwargs", span) }
      statement.expressions.forEach { visit($0) }
      functions.append(names[definition.name])
      visit(definition.body)
      functions.removeLast()
      return
    }
    statement.expressions.forEach { visit($0) }
    statement.bodies.forEach { visit($0) }
  }

  private func dotted(_ path: [Identifier]) -> String { path.map { names[$0] }.joined(separator: ".") }

  private func dottedName(_ expression: Expression) -> String? {
    switch expression.kind {
    case .name(let name): return names[name]
    case .attribute(let object, let name, _): return dottedName(object).map { $0 + "." + names[name] }
    default: return nil
    }
  }

  private mutating func visit(_ expression: Expression) {
    let span = expression.span
    switch expression.kind {
    case .name(let name): note(names[name], span)
    case .attribute(_, let name, _):
      note(names[name], span)
      if let whole = dottedName(expression) { note(whole, span) }
    case .call(let callee, _):
      if let whole = dottedName(callee) {
        note(whole + "()", span)
        if functions.contains(whole) { note("recursion", span) }
      }
      if case .attribute(let object, let name, _) = callee.kind {
        note("." + names[name] + "()", span)
        if case .name(let owner) = object.kind, names[owner] == "self", functions.contains(names[name]) {
          note("recursion", span)
        }
      }
    case .joinedString: note("f-string", span)
    case .subscript_: note("subscript", span)
    case .slice: note("slice", span)
    case .unary(let operation, _):
      switch operation {
      case .not: note("not", span)
      case .invert: note("~", span)
      case .minus: note("-", span)
      case .plus: note("+", span)
      }
    case .binary(_, let operation, _, _): note(operation.symbol, span)
    case .boolean(let operation, _): note(operation == .and ? "and" : "or", span)
    case .comparison(_, let rest): for item in rest { note(item.operation.symbol, span) }
    case .conditional: note("if", span)
    case .lambda: note("lambda", span)
    case .listComprehension, .setComprehension, .dictionaryComprehension, .generator: note("comprehension", span)
    case .named: note(":=", span)
    case .await: note("await", span)
    case .yield, .yieldFrom: note("yield", span)
    case .constant, .tuple, .list, .set, .dictionary, .starred: break
    }
    for child in expression.children { visit(child) }
  }
}

extension BinaryOperator {
  var symbol: String {
    switch self {
    case .add: "+"
    case .subtract: "-"
    case .multiply: "*"
    case .matrixMultiply: "@"
    case .divide: "/"
    case .floorDivide: "//"
    case .modulo: "%"
    case .power: "**"
    case .leftShift: "<<"
    case .rightShift: ">>"
    case .and: "&"
    case .or: "|"
    case .xor: "^"
    }
  }
}
