// This file defines a program as a tree of one uniform shape, because two programs are compared by one rule for every
// node, whatever its kind: what it is, its parts, its blocks. `CodeReader` makes it from the parsed program.

import PySyntax
import SourceText

/// A statement, a clause of one (`elif`, `else`, `except`, `finally`, `case`) or an expression.
final class CodeNode {
  enum Form { case expression, statement, clause }

  let form: Form
  /// What it is apart from its parts: `if`, `return`, `.strip`, `and`, `'text'`.
  let label: String
  /// The name that it is, or binds.
  let name: String?
  /// The expressions in it, in reading order.
  let parts: [CodeNode]
  /// Its body, and then, where the kind of statement can have clauses, those.
  let blocks: [[CodeNode]]
  /// Bytes of the program.
  let range: Range<Int>
  /// How many nodes it has.
  let size: Int
  /// Equal for nodes that mean the same, whatever their layout.
  let key: String
  let expression: Expression?

  init(
    _ form: Form, _ label: String, _ range: Range<Int>, name: String? = nil, parts: [CodeNode] = [],
    blocks: [[CodeNode]] = [], expression: Expression? = nil
  ) {
    self.form = form
    self.label = label
    self.name = name
    self.parts = parts
    self.blocks = blocks
    self.range = range
    self.expression = expression
    size = blocks.reduce(parts.reduce(1) { $0 + $1.size }) { $1.reduce($0) { $0 + $1.size } }
    var key = label
    if !parts.isEmpty { key += "(" + parts.map(\.key).joined(separator: ",") + ")" }
    for block in blocks { key += "{" + block.map(\.key).joined(separator: ";") + "}" }
    self.key = key
  }

  /// Whether its parts are a list of any length, separated by one mark.
  var separator: String? {
    switch label {
    case "call", "list", "tuple", "set", "dict": ", "
    case "and": " and "
    case "or": " or "
    default: nil
    }
  }

  var isCompound: Bool { !blocks.isEmpty }

  /// Whether a part of it, at any depth, means the same as `other`.
  func holds(_ other: CodeNode) -> Bool { parts.contains { $0.key == other.key || $0.holds(other) } }

  /// The names in it, in reading order.
  func addNames(to names: inout [String]) {
    if form == .expression, let name, !names.contains(name) { names.append(name) }
    for part in parts { part.addNames(to: &names) }
  }
}

/// Reads a parsed program into nodes.
struct CodeReader {
  let bytes: [UInt8]
  let names: NameTable
  /// Names that count as equal to each other: those of which it is not known what they are called in the other program.
  let freeNames: Set<String>

  // MARK: Statements

  /// A block without its docstring.
  func block(_ body: [Statement]) -> [CodeNode] {
    body.compactMap { statement in
      if case .expression(let value) = statement.kind, case .constant(.string) = value.kind { return nil }
      return node(statement)
    }
  }

  private func node(_ statement: Statement) -> CodeNode {
    let range = statement.span.range
    func plain(_ label: String, _ parts: [Expression]) -> CodeNode {
      CodeNode(.statement, label, range, parts: parts.map(node))
    }
    func compound(_ label: String, _ parts: [CodeNode], _ blocks: [[CodeNode]]) -> CodeNode {
      CodeNode(.statement, label, range, parts: parts, blocks: blocks)
    }
    switch statement.kind {
    case .expression(let value): return plain("expression", [value])
    case .assign(let targets, let value): return plain("=", targets + [value])
    case .annotatedAssign(let target, _, let value?, _): return plain("=", [target, value])
    case .augmentedAssign(let target, let operation, let value): return plain(operation.symbol + "=", [target, value])
    case .delete(let targets): return plain("del", targets)
    case .return(let value): return plain("return", value.map { [$0] } ?? [])
    case .raise(let value, let cause):
      return plain(cause == nil ? "raise" : "raise from", [value, cause].compactMap { $0 })
    case .assert(let test, let message): return plain("assert", [test, message].compactMap { $0 })
    case .if(let test, let body, let orElse):
      return compound("if", [node(test)], [block(body), clauses(orElse, behind: end(of: body, test.span.endOffset))])
    case .while(let test, let body, let orElse):
      return compound(
        "while", [node(test)], [block(body), clauses(orElse, behind: end(of: body, test.span.endOffset))])
    case .for(let target, let iterable, let body, let orElse, _):
      let clauses = clauses(orElse, behind: end(of: body, iterable.span.endOffset))
      return compound("for", [node(target), node(iterable)], [block(body), clauses])
    case .with(let items, let body, _):
      let parts = items.map { item in
        let end = item.target?.span.endOffset ?? item.context.span.endOffset
        return CodeNode(
          .expression, item.target == nil ? "item" : "item as", item.context.span.startOffset..<end,
          parts: [item.context, item.target].compactMap { $0 }.map(node))
      }
      return compound("with", parts, [block(body)])
    case .try(let body, let handlers, let orElse, let finally, _):
      return compound("try", [], [block(body), clauses(handlers, orElse, finally, behind: end(of: body, 0))])
    case .match(let subject, let cases):
      return compound("match", [node(subject)], [clauses(cases, behind: subject.span.endOffset)])
    case .function(let function):
      let parts = function.decorators.map(node) + function.parameters.all.map(node)
      return CodeNode(
        .statement, "def " + shown(names[function.name]), range, name: names[function.name], parts: parts,
        blocks: [block(function.body)])
    case .class(let definition):
      return CodeNode(
        .statement, "class " + shown(names[definition.name]), range, name: names[definition.name],
        parts: definition.decorators.map(node) + definition.arguments.map(node), blocks: [block(definition.body)])
    case .pass, .break, .continue, .global, .nonlocal, .import, .importFrom, .annotatedAssign:
      return CodeNode(.statement, text(range), range)
    }
  }

  private func clauses(_ orElse: [Statement], behind end: Int) -> [CodeNode] {
    guard let first = orElse.first else { return [] }
    if orElse.count == 1, case .if(let test, let body, let rest) = first.kind, text(first.span.range).hasPrefix("elif")
    {
      let bodyEnd = self.end(of: body, test.span.endOffset)
      let clause = CodeNode(
        .clause, "elif", first.span.startOffset..<bodyEnd, parts: [node(test)], blocks: [block(body)])
      return [clause] + clauses(rest, behind: bodyEnd)
    }
    return clause("else", orElse, behind: end)
  }

  private func clauses(
    _ handlers: [ExceptHandler], _ orElse: [Statement], _ finally: [Statement], behind end: Int
  ) -> [CodeNode] {
    var end = end
    var result: [CodeNode] = []
    for handler in handlers {
      let parts = handler.type.map { [node($0)] } ?? []
      result.append(
        CodeNode(
          .clause, "except", handler.span.range, name: handler.name.map { names[$0] }, parts: parts,
          blocks: [block(handler.body)]))
      end = handler.span.endOffset
    }
    result += clause("else", orElse, behind: end)
    return result + clause("finally", finally, behind: self.end(of: orElse, end))
  }

  private func clauses(_ cases: [MatchCase], behind end: Int) -> [CodeNode] {
    var end = end
    return cases.map { item in
      let pattern = item.pattern.span.range
      let start = find("case", from: end, to: pattern.lowerBound) ?? pattern.lowerBound
      end = self.end(of: item.body, pattern.upperBound)
      let node = CodeNode(.expression, "pattern " + text(pattern).filter { !$0.isWhitespace }, pattern)
      return CodeNode(
        .clause, "case", start..<end, parts: [node] + (item.guard.map { [self.node($0)] } ?? []),
        blocks: [block(item.body)])
    }
  }

  private func clause(_ word: String, _ body: [Statement], behind end: Int) -> [CodeNode] {
    guard let first = body.first, let start = find(word, from: end, to: first.span.startOffset) else { return [] }
    return [CodeNode(.clause, word, start..<self.end(of: body, start), blocks: [block(body)])]
  }

  // MARK: Text

  private func end(of body: [Statement], _ otherwise: Int) -> Int { body.last?.span.endOffset ?? otherwise }

  private func find(_ word: String, from start: Int, to end: Int) -> Int? {
    let wanted = Array(word.utf8)
    return stride(from: end - wanted.count, through: start, by: -1).first { offset in
      offset >= 0 && offset + wanted.count <= bytes.count
        && bytes[offset..<(offset + wanted.count)].elementsEqual(wanted)
    }
  }

  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  func shown(_ name: String) -> String { freeNames.contains(name) ? "·" : name }
}
