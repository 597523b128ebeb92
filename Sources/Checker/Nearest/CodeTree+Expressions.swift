// This file reads expressions into nodes.

import PySyntax
import SourceText

extension CodeReader {
  func node(_ expression: Expression) -> CodeNode {
    func of(_ label: String, _ parts: [CodeNode], name: String? = nil) -> CodeNode {
      CodeNode(.expression, label, expression.span.range, name: name, parts: parts, expression: expression)
    }
    func plain(_ label: String, _ parts: [Expression]) -> CodeNode { of(label, parts.map(node)) }
    switch expression.kind {
    case .constant(let constant): return of(label(constant, expression), [])
    case .name(let name): return of(shown(names[name]), [], name: names[name])
    case .joinedString(let parts): return of("f" + parts.map(label).joined(), expression.children.map(node))
    case .attribute(let object, let name, _): return plain("." + names[name], [object])
    case .subscript_(let object, let key): return plain("[]", [object, key])
    case .slice(let lower, let upper, let step):
      return plain(
        "\(lower == nil ? "" : "a"):\(upper == nil ? "" : "b"):\(step == nil ? "" : "c")", expression.children)
    case .call(let callee, let arguments): return of("call", [node(callee)] + arguments.map(node))
    case .unary(let operation, let operand): return plain("unary \(operation)", [operand])
    case .binary(let left, let operation, let right, _): return plain(operation.symbol, [left, right])
    case .boolean(let operation, let values): return plain(operation == .and ? "and" : "or", values)
    case .comparison(_, let rest):
      return plain(rest.map { $0.operation.symbol }.joined(separator: " "), expression.children)
    case .conditional(let test, let then, let otherwise): return plain("if else", [then, test, otherwise])
    case .lambda(let parameters, let body): return of("lambda", parameters.all.map(node) + [node(body)])
    case .tuple(let items): return plain("tuple", items)
    case .list(let items): return plain("list", items)
    case .set(let items): return plain("set", items)
    case .dictionary(let items): return of("dict", items.map(node))
    case .listComprehension(let item, let clauses): return of("list for", [node(item)] + clauses.map(node))
    case .setComprehension(let item, let clauses): return of("set for", [node(item)] + clauses.map(node))
    case .generator(let item, let clauses): return of("for in", [node(item)] + clauses.map(node))
    case .dictionaryComprehension(let key, let value, let clauses):
      return of("dict for", [node(key), node(value)] + clauses.map(node))
    case .starred(let inner): return plain("*", [inner])
    case .named(let name, _, let value): return of(":= " + shown(names[name]), [node(value)], name: names[name])
    case .await(let inner): return plain("await", [inner])
    case .yield(let value): return plain("yield", value.map { [$0] } ?? [])
    case .yieldFrom(let inner): return plain("yield from", [inner])
    }
  }

  func node(_ argument: Argument) -> CodeNode {
    switch argument {
    case .positional(let value): node(value)
    case .keyword(let name, let value, let span):
      CodeNode(.expression, names[name] + "=", span.range, parts: [node(value)])
    case .iterable(let value): node(value).behind("*", from: bytes)
    case .mapping(let value): node(value).behind("**", from: bytes)
    }
  }

  func node(_ parameter: Parameter) -> CodeNode {
    CodeNode(
      .expression, "parameter " + shown(names[parameter.name]), parameter.span.range, name: names[parameter.name],
      parts: parameter.defaultValue.map { [node($0)] } ?? [])
  }

  private func node(_ item: (key: Expression?, value: Expression)) -> CodeNode {
    guard let key = item.key else { return node(item.value).behind("**", from: bytes) }
    return CodeNode(
      .expression, "entry", key.span.startOffset..<item.value.span.endOffset, parts: [node(key), node(item.value)])
  }

  private func node(_ clause: ComprehensionClause) -> CodeNode {
    CodeNode(
      .expression, "for \(clause.conditions.count)", clause.span.range,
      parts: [node(clause.target), node(clause.iterable)] + clause.conditions.map(node))
  }

  private func label(_ constant: Constant, _ expression: Expression) -> String {
    switch constant {
    case .string(let text): "'\(String(decoding: text, as: UTF8.self))'"
    case .bytes(let text): "b'\(String(decoding: text, as: UTF8.self))'"
    case .integer(let value): String(value)
    case .float(let value): String(value)
    default: text(expression.span.range)
    }
  }

  private func label(_ part: StringPart) -> String {
    switch part {
    case .literal(let text): return String(decoding: text, as: UTF8.self)
    case .replacement(_, let debug, let conversion, let format, _):
      let style = format.map { ":" + $0.map(label).joined() } ?? ""
      return "{\(debug == nil ? "" : "=")\(conversion == .none ? "" : "!\(conversion.rawValue)")\(style)}"
    }
  }
}

extension CodeNode {
  /// The node with the mark before it, `*` or `**`, as one.
  fileprivate func behind(_ mark: String, from bytes: [UInt8]) -> CodeNode {
    var start = range.lowerBound
    while start > 0, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x2A { start -= 1 }
    while start < range.lowerBound, bytes[start] == 0x20 { start += 1 }
    return CodeNode(.expression, mark, start..<range.upperBound, parts: [self])
  }
}
