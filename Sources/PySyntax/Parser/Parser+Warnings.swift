// This file finds the doubtful expressions that CPython's compiler warns about, where the parser sees them anyway.

import SourceText

extension TreeParser {
  private func warn(_ message: String, _ span: Span) {
    context.warnings.append(SyntaxWarning(.syntax, message, span, stage: .compiler))
  }

  /// Nothing is read from a subscript that is assigned to or deleted.
  func forgetWarning(about target: Expression) {
    if context.warnings.isEmpty { return }
    switch target.kind {
    case .subscript_: context.warnings.removeAll { $0.stage == .compiler && $0.span == target.span }
    case .tuple(let items), .list(let items): for item in items { forgetWarning(about: item) }
    case .starred(let item): forgetWarning(about: item)
    default: break
    }
  }

  /// `a is 1`
  func warnAboutIdentity(
    _ first: Expression, _ rest: [(operation: ComparisonOperator, right: Expression)], _ span: Span
  ) {
    var left = first
    for (operation, right) in rest {
      if operation == .is || operation == .isNot, isUnidentifiable(left) || isUnidentifiable(right) {
        warn(
          operation == .is
            ? "\"is\" with a literal. Did you mean \"==\"?" : "\"is not\" with a literal. Did you mean \"!=\"?", span)
        return
      }
      left = right
    }
  }

  private func isUnidentifiable(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .constant(.none), .constant(.boolean), .constant(.ellipsis): false
    default: isConstant(expression)
    }
  }

  /// Whether CPython's compiler makes one constant of it.
  private func isConstant(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .constant: true
    case .unary(.minus, let operand), .unary(.plus, let operand): isNumber(operand)
    case .binary(let left, .add, let right, _), .binary(let left, .subtract, let right, _),
      .binary(let left, .multiply, let right, _):
      isNumber(left) && isNumber(right)
    case .tuple(let items): items.allSatisfy(isConstant)
    default: false
    }
  }

  private func isNumber(_ expression: Expression) -> Bool {
    switch typeName(expression) {
    case "int", "float", "complex": true
    default: false
    }
  }

  /// `1(2)`: most often a forgotten comma.
  func warnAboutCall(_ function: Expression, _ span: Span) {
    guard let type = typeName(function), !isCallable(function) else { return }
    warn("'\(type)' object is not callable; perhaps you missed a comma?", span)
  }

  private func isCallable(_ expression: Expression) -> Bool {
    if case .lambda = expression.kind { return true }
    return false
  }

  /// `(1)[2]`, or an index of a wrong type for a literal sequence.
  func warnAboutSubscript(_ value: Expression, _ index: Expression, _ span: Span) {
    switch value.kind {
    case .constant(.string), .constant(.bytes), .tuple, .list, .listComprehension, .joinedString:
      if let type = typeName(value), let indexType = typeName(index), !isValidIndex(index) {
        warn(
          "\(type) indices must be integers or slices, not \(indexType); perhaps you missed a comma?", span)
      }
    case .constant, .set, .setComprehension, .generator, .lambda:
      if let type = typeName(value) {
        warn("'\(type)' object is not subscriptable; perhaps you missed a comma?", span)
      }
    default: break
    }
  }

  private func isValidIndex(_ index: Expression) -> Bool {
    switch index.kind {
    case .constant(.integer), .constant(.bigInteger), .constant(.boolean), .slice: true
    case .unary(_, let operand): isValidIndex(operand)
    default: false
    }
  }

  /// The type of a display or literal; nothing for what is only known when it runs.
  private func typeName(_ expression: Expression) -> String? {
    switch expression.kind {
    case .tuple: "tuple"
    case .list, .listComprehension: "list"
    case .dictionary, .dictionaryComprehension: "dict"
    case .set, .setComprehension: "set"
    case .generator: "generator"
    case .lambda: "function"
    case .joinedString: "str"
    case .unary(.minus, let operand) where isNumber(operand), .unary(.plus, let operand) where isNumber(operand):
      typeName(operand)
    case .constant(let constant):
      switch constant {
      case .none: "NoneType"
      case .boolean: "bool"
      case .ellipsis: "ellipsis"
      case .integer, .bigInteger: "int"
      case .float: "float"
      case .imaginary: "complex"
      case .string: "str"
      case .bytes: "bytes"
      }
    default: nil
    }
  }
}
