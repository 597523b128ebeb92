// This file defines `+` and `*` where a builtin sequence takes part. A sequence joins and repeats only after the methods
// of both operands' classes have declined, and a class that overrides such a method is a sequence to that operator no more.

import PySyntax

extension VM {
  /// The protocol's result where one of the methods found may be that of a builtin sequence, or NotImplemented.
  func trySequence(_ operation: BinaryOperator, _ a: Value, _ b: Value, isInPlace: Bool) throws(PyError) -> Value {
    let left = type(of: a)
    let right = type(of: b)
    let isLeft = joins(left, operation)
    let isRight = joins(right, operation)
    let result = try tryMethods(
      operation, a, b, isLeft ? .undefined : lookup(left, operation.method),
      left == right || isRight ? .undefined : lookup(right, operation.reflected))
    if !result.is(.notImplemented) { return result }
    if isLeft { return try join(operation, a, b, operation.method) }
    // In place the right operand is asked only when the left one has nothing of a sequence, as classes always have.
    let asksRight = !isInPlace || !a.isInstance && lookup(left, .len).isUndefined
    return isRight && operation == .multiply && asksRight
      ? try join(operation, b, a, operation.method) : .notImplemented
  }

  /// `a op= b` for a builtin sequence with such a method. For a subclass `+=` goes to the method at once.
  func trySequenceInPlace(_ operation: BinaryOperator, _ a: Value, _ b: Value) throws(PyError) -> Value {
    let left = type(of: a)
    let right = type(of: b)
    if operation == .multiply || !a.isInstance, left != right {
      let result = try tryMethods(
        operation, a, b, joins(left, operation) ? .undefined : lookup(left, operation.method),
        joins(right, operation) ? .undefined : lookup(right, operation.reflected))
      if !result.is(.notImplemented) { return result }
    }
    return try join(operation, a, b, operation.inPlace)
  }

  private func join(_ operation: BinaryOperator, _ sequence: Value, _ other: Value, _ name: SpecialName)
    throws(PyError) -> Value
  {
    if operation == .multiply, !other.isInt, lookup(type(of: other), .index).isUndefined {
      throw typeError("can't multiply sequence by non-int of type '\(typeName(other))'")
    }
    return try callMethod(lookup(type(of: sequence), name), sequence, other)
  }

  /// Whether an operator finds nothing but the methods of a builtin sequence in a class.
  private func joins(_ type: TypeRef, _ operation: BinaryOperator) -> Bool {
    guard isOfSequence(lookup(type, operation.method)) else { return false }
    let reflected = lookup(type, operation.reflected)
    return operation == .add ? reflected.isUndefined : isOfSequence(reflected)
  }

  /// Whether a method is one of the builtin sequences' own.
  @inline(__always) func isOfSequence(_ method: Value) -> Bool {
    guard method.is(.native), let owner = method.native.pointee.owner else { return false }
    switch owner.pointee.instanceKind {
    case .str, .bytes, .bytearray, .list, .tuple: return true
    default: return false
    }
  }
}
