// This file rewrites the expressions of a lesson's own code: names that it does not bind, and comparisons.

import PySyntax
import SourceText

extension CheckRewriter {
  mutating func rewrite(_ expressions: [Expression]) -> [Expression] {
    var result: [Expression] = []
    for expression in expressions { result.append(rewrite(expression)) }
    return result
  }

  mutating func rewrite(_ expression: Expression) -> Expression {
    let span = expression.span
    func made(_ kind: Expression.Kind) -> Expression { Expression(kind, span) }
    switch expression.kind {
    case .constant: return expression
    case .name(let name):
      return isUntouched(name) ? expression : hostCall(HostName.load, [text(names[name], at: span)], at: span)
    case .comparison(let first, let rest):
      // All operands are evaluated, also behind one that does not hold; tests compare values, not effects.
      var arguments = [text(rest.map(\.operation.symbol).joined(separator: ","), at: span), rewrite(first)]
      arguments += rewrite(rest.map(\.right))
      return hostCall(HostName.compare, arguments, at: span)
    case .joinedString(let parts): return made(.joinedString(rewrite(parts)))
    case .attribute(let object, let name, let nameSpan):
      return made(.attribute(rewrite(object), name, nameSpan: nameSpan))
    case .subscript_(let object, let key): return made(.subscript_(rewrite(object), rewrite(key)))
    case .slice(let lower, let upper, let step):
      return made(
        .slice(lower: lower.map { rewrite($0) }, upper: upper.map { rewrite($0) }, step: step.map { rewrite($0) }))
    case .call(let callee, let arguments): return made(.call(rewrite(callee), arguments.map { rewrite($0) }))
    case .unary(let operation, let operand): return made(.unary(operation, rewrite(operand)))
    case .binary(let left, let operation, let right, let operatorSpan):
      return made(.binary(rewrite(left), operation, rewrite(right), operatorSpan: operatorSpan))
    case .boolean(let operation, let values): return made(.boolean(operation, rewrite(values)))
    case .conditional(let test, let then, let otherwise):
      return made(.conditional(test: rewrite(test), then: rewrite(then), otherwise: rewrite(otherwise)))
    case .lambda(let parameters, let body): return made(.lambda(rewrite(parameters), rewrite(body)))
    case .tuple(let items): return made(.tuple(rewrite(items)))
    case .list(let items): return made(.list(rewrite(items)))
    case .set(let items): return made(.set(rewrite(items)))
    case .dictionary(let items):
      return made(.dictionary(items.map { (key: $0.key.map { rewrite($0) }, value: rewrite($0.value)) }))
    case .listComprehension(let item, let clauses): return made(.listComprehension(rewrite(item), rewrite(clauses)))
    case .setComprehension(let item, let clauses): return made(.setComprehension(rewrite(item), rewrite(clauses)))
    case .generator(let item, let clauses): return made(.generator(rewrite(item), rewrite(clauses)))
    case .dictionaryComprehension(let key, let value, let clauses):
      return made(.dictionaryComprehension(key: rewrite(key), value: rewrite(value), rewrite(clauses)))
    case .starred(let inner): return made(.starred(rewrite(inner)))
    case .named(let name, let nameSpan, let value):
      return made(.named(name, nameSpan: nameSpan, rewrite(value)))
    case .await(let inner): return made(.await(rewrite(inner)))
    case .yield(let value): return made(.yield(value.map { rewrite($0) }))
    case .yieldFrom(let inner): return made(.yieldFrom(rewrite(inner)))
    }
  }

  /// A target: names in it are bound, everything else in it is read.
  mutating func rewriteTarget(_ target: Expression) -> Expression {
    func made(_ kind: Expression.Kind) -> Expression { Expression(kind, target.span) }
    switch target.kind {
    case .name: return target
    case .tuple(let items): return made(.tuple(items.map { rewriteTarget($0) }))
    case .list(let items): return made(.list(items.map { rewriteTarget($0) }))
    case .starred(let inner): return made(.starred(rewriteTarget(inner)))
    default: return rewrite(target)
    }
  }

  mutating func rewrite(_ argument: Argument) -> Argument {
    switch argument {
    case .positional(let value): .positional(rewrite(value))
    case .keyword(let name, let value, let span): .keyword(name, rewrite(value), span: span)
    case .iterable(let value): .iterable(rewrite(value))
    case .mapping(let value): .mapping(rewrite(value))
    }
  }

  /// Annotations go: the host has read what it needs of them.
  mutating func rewrite(_ parameters: Parameters) -> Parameters {
    func plain(_ parameter: Parameter, _ rewriter: inout CheckRewriter) -> Parameter {
      Parameter(
        name: parameter.name, annotation: nil, defaultValue: parameter.defaultValue.map { rewriter.rewrite($0) },
        span: parameter.span)
    }
    var result = Parameters()
    result.positionalOnly = parameters.positionalOnly.map { plain($0, &self) }
    result.positional = parameters.positional.map { plain($0, &self) }
    result.variadic = parameters.variadic.map { plain($0, &self) }
    result.keywordOnly = parameters.keywordOnly.map { plain($0, &self) }
    result.variadicKeywords = parameters.variadicKeywords.map { plain($0, &self) }
    return result
  }

  private mutating func rewrite(_ clauses: [ComprehensionClause]) -> [ComprehensionClause] {
    clauses.map {
      ComprehensionClause(
        target: rewriteTarget($0.target), iterable: rewrite($0.iterable), conditions: rewrite($0.conditions),
        isAsync: $0.isAsync, span: $0.span)
    }
  }

  private mutating func rewrite(_ parts: [StringPart]) -> [StringPart] {
    parts.map { part in
      guard case .replacement(let value, let debugText, let conversion, let format, let span) = part else {
        return part
      }
      return .replacement(
        rewrite(value), debugText: debugText, conversion: conversion, format: format.map { rewrite($0) }, span: span)
    }
  }

  /// The names that a pattern reads: those of classes, and the beginnings of dotted values.
  mutating func rewrite(_ pattern: Pattern) -> Pattern {
    func made(_ kind: Pattern.Kind) -> Pattern { Pattern(kind, pattern.span) }
    switch pattern.kind {
    case .value(let value): return made(.value(rewrite(value)))
    case .singleton, .capture, .wildcard, .star: return pattern
    case .sequence(let parts): return made(.sequence(parts.map { rewrite($0) }))
    case .or(let parts): return made(.or(parts.map { rewrite($0) }))
    case .mapping(let keys, let parts, let rest):
      return made(.mapping(keys: keys.map { rewrite($0) }, parts.map { rewrite($0) }, rest: rest))
    case .class(let type, let positional, let keywords):
      return made(
        .class(
          rewrite(type), positional: positional.map { rewrite($0) },
          keywords: keywords.map { (name: $0.name, pattern: rewrite($0.pattern)) }))
    case .as(let inner, let name): return made(.as(rewrite(inner), name))
    }
  }
}
