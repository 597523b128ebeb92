// This file rewrites the statements of a lesson's own code; see CheckCode for what and why. Spans stay, so that
// tracebacks and messages speak of the code as written.

import Lessons
import PySyntax
import SourceText

struct CheckRewriter {
  var names: NameTable
  private(set) var assertions: [Assertion] = []
  let bound: Set<Identifier>
  let patched: Set<Identifier>
  private let block: CodeBlock
  private let bytes: [UInt8]
  /// Names that were given a literal, with the literal's source: `a, b = {1: 2}, []`.
  private var literals: [String: String] = [:]
  /// What the compiler treats by name.
  private static let untouched: Set<String> = ["super", "__class__", "__name__", "__debug__"]

  init(_ module: Module, block: CodeBlock, bound: Set<Identifier>, patched: Set<Identifier>) {
    names = module.names
    self.block = block
    self.bound = bound
    self.patched = patched
    bytes = Array(block.text.utf8)
  }

  mutating func rewrite(_ module: Module) -> Module {
    let body = rewrite(module.body)
    return Module(body: body, names: names)
  }

  func isUntouched(_ name: Identifier) -> Bool { bound.contains(name) || Self.untouched.contains(names[name]) }

  // MARK: Building

  mutating func hostCall(_ name: String, _ arguments: [Expression], at span: Span) -> Expression {
    let callee = Expression(.name(names.intern(name)), span)
    return Expression(.call(callee, arguments.map { .positional($0) }), span)
  }

  func text(_ value: String, at span: Span) -> Expression {
    Expression(.constant(.string(Array(value.utf8))), span)
  }

  func number(_ value: Int, at span: Span) -> Expression { Expression(.constant(.integer(value)), span) }

  /// The source of a span on one line, runs of white space as one blank.
  func source(of span: Span) -> String {
    let end = min(span.endOffset, bytes.count)
    let raw = String(decoding: bytes[min(span.startOffset, end)..<end], as: UTF8.self)
    guard raw.contains("\n") else { return raw }
    let joined = raw.split(separator: "\n").map { line in
      var line = line.drop { $0 == " " || $0 == "\t" }
      while line.last == " " { line.removeLast() }
      return String(line)
    }.joined(separator: " ")
    return joined.replacingBlanks()
  }

  func line(of span: Span) -> Int {
    block.fileLine(of: bytes.prefix(span.startOffset).reduce(1) { $0 + ($1 == 0x0A ? 1 : 0) })
  }

  // MARK: Statements

  mutating func rewrite(_ body: [Statement]) -> [Statement] {
    var result: [Statement] = []
    for statement in body { result += rewrite(statement) }
    return result
  }

  private mutating func rewrite(_ statement: Statement) -> [Statement] {
    let span = statement.span
    func one(_ kind: Statement.Kind) -> [Statement] { [Statement(kind, span)] }
    switch statement.kind {
    case .assert(let test, let message): return rewriteAssert(test, message, span)
    case .import(let imports): return imports.flatMap { rewrite(import: $0, span) }
    case .importFrom(let module, let level, let imports) where level == 0 && !imports.isEmpty:
      let path = module.map { names[$0] }.joined(separator: ".")
      if path == "__future__" { return [statement] }
      return imports.compactMap { item in
        guard let name = item.path.first else { return nil }
        let value = hostCall(
          HostName.importFrom, [text(path, at: span), text(names[name], at: span)], at: span)
        return Statement(.assign(targets: [Expression(.name(item.alias ?? name), span)], value), span)
      }
    case .expression(let e): return one(.expression(rewrite(e)))
    case .assign(let targets, let value):
      noteLiterals(targets, value)
      return one(.assign(targets: targets.map { rewriteTarget($0) }, rewrite(value)))
    case .augmentedAssign(let target, let operation, let value):
      return one(.augmentedAssign(rewriteTarget(target), operation, rewrite(value)))
    case .annotatedAssign(let target, let annotation, let value, let isSimple):
      return one(
        .annotatedAssign(
          rewriteTarget(target), annotation: rewrite(annotation), value.map { rewrite($0) }, isSimple: isSimple))
    case .delete(let targets): return one(.delete(targets.map { rewriteTarget($0) }))
    case .return(let value): return one(.return(value.map { rewrite($0) }))
    case .raise(let value, let cause):
      return one(.raise(value.map { rewrite($0) }, cause: cause.map { rewrite($0) }))
    case .if(let test, let body, let orElse): return one(.if(rewrite(test), rewrite(body), orElse: rewrite(orElse)))
    case .while(let test, let body, let orElse):
      return one(.while(rewrite(test), rewrite(body), orElse: rewrite(orElse)))
    case .for(let target, let iterable, let body, let orElse, let isAsync):
      return one(
        .for(
          target: rewriteTarget(target), iterable: rewrite(iterable), rewrite(body), orElse: rewrite(orElse),
          isAsync: isAsync))
    case .with(let items, let body, let isAsync):
      let items = items.map { WithItem(context: rewrite($0.context), target: $0.target.map { rewriteTarget($0) }) }
      return one(.with(items, rewrite(body), isAsync: isAsync))
    case .try(let body, let handlers, let orElse, let finally, let isStar):
      let handlers = handlers.map {
        ExceptHandler(type: $0.type.map { rewrite($0) }, name: $0.name, body: rewrite($0.body), span: $0.span)
      }
      return one(
        .try(rewrite(body), handlers, orElse: rewrite(orElse), finally: rewrite(finally), isStar: isStar))
    case .match(let subject, let cases):
      let cases = cases.map {
        MatchCase(pattern: rewrite($0.pattern), guard: $0.guard.map { rewrite($0) }, body: rewrite($0.body))
      }
      return one(.match(rewrite(subject), cases))
    case .function(let f):
      return one(
        .function(
          FunctionDefinition(
            name: f.name, parameters: rewrite(f.parameters), returns: nil, body: rewrite(f.body),
            decorators: f.decorators.map { rewrite($0) }, isAsync: f.isAsync, span: f.span)))
    case .class(let c):
      return one(
        .class(
          ClassDefinition(
            name: c.name, arguments: c.arguments.map { rewrite($0) }, body: rewrite(c.body),
            decorators: c.decorators.map { rewrite($0) }, span: c.span)))
    case .importFrom, .global, .nonlocal, .pass, .break, .continue: return [statement]
    }
  }

  private mutating func rewrite(import item: ImportName, _ span: Span) -> [Statement] {
    guard let first = item.path.first, !patched.contains(item.alias ?? first) else {
      return [Statement(.import([item]), span)]
    }
    let path = item.path.map { names[$0] }.joined(separator: ".")
    // `import a.b` binds `a`; `import a.b as c` binds `a.b`.
    let isWhole = item.alias != nil || item.path.count == 1
    let value = hostCall(
      HostName.importModule, [text(path, at: span), text(isWhole ? path : names[first], at: span)], at: span)
    return [Statement(.assign(targets: [Expression(.name(item.alias ?? first), span)], value), span)]
  }

  // MARK: Assertions

  private mutating func rewriteAssert(_ test: Expression, _ message: Expression?, _ span: Span) -> [Statement] {
    // `assert a and b` is two assertions, so that the message shows the one that fails.
    if case .boolean(.and, let values) = test.kind {
      return values.flatMap { rewriteAssert($0, message, span) }
    }
    var assertion = Assertion(
      relation: .truth, text: source(of: test.span), line: line(of: test.span), actualIsRight: false,
      unchangedNames: [])
    var arguments: [Expression]
    switch test.kind {
    case .comparison(let left, let rest) where rest.count == 1:
      assertion.relation = .comparison(rest[0].operation)
      assertion.actualIsRight = left.isLiteral && !rest[0].right.isLiteral
      assertion.unchangedNames = unchangedNames(left, rest[0].right)
      arguments = [rewrite(left), rewrite(rest[0].right)]
    case .unary(.not, let operand):
      assertion.relation = .negation
      arguments = [rewrite(operand)]
    default: arguments = [rewrite(test)]
    }
    arguments.insert(number(assertions.count, at: span), at: 0)
    let index = arguments[0]
    assertions.append(assertion)
    let call = hostCall(HostName.assert, arguments, at: test.span)
    let failure = hostCall(HostName.fail, [index] + (message.map { [rewrite($0)] } ?? []), at: span)
    let not = Expression(.unary(.not, call), test.span)
    return [Statement(.if(not, [Statement(.expression(failure), span)], orElse: []), span)]
  }

  private mutating func noteLiterals(_ targets: [Expression], _ value: Expression) {
    for target in targets {
      switch (target.kind, value.kind) {
      case (.name(let name), _): literals[names[name]] = value.isLiteral ? source(of: value.span) : nil
      case (.tuple(let names), .tuple(let values)) where names.count == values.count:
        for (name, value) in zip(names, values) { noteLiterals([name], value) }
      default: break
      }
    }
  }

  /// Names on one side that stood for the literal on the other side when the test began.
  private func unchangedNames(_ left: Expression, _ right: Expression) -> [String] {
    switch (left.kind, right.kind) {
    case (.name(let name), _) where right.isLiteral && literals[names[name]] == source(of: right.span):
      return [names[name]]
    case (.tuple(let lefts), .tuple(let rights)) where lefts.count == rights.count:
      let found = zip(lefts, rights).map { unchangedNames($0, $1) }
      return found.contains { $0.isEmpty } ? [] : found.flatMap { $0 }
    default: return []
    }
  }
}

extension Expression {
  /// Made of constants and displays of them only.
  var isLiteral: Bool {
    switch kind {
    case .constant: true
    case .unary(_, let operand): operand.isLiteral
    case .tuple(let items), .list(let items), .set(let items): items.allSatisfy(\.isLiteral)
    case .dictionary(let items): items.allSatisfy { $0.key?.isLiteral ?? false && $0.value.isLiteral }
    default: false
    }
  }
}

extension String {
  /// Runs of blanks as one.
  func replacingBlanks() -> String {
    split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
  }
}
