// This file defines the compilation of set displays, because the way in which a set was filled decides the order in
// which it is printed, and CPython fills a set of constants in two steps.

import PySyntax
import SourceText

extension Compiler {
  /// Three or more constants are one frozen set, from which the new set is filled.
  func setDisplay(_ items: [Expression], to target: Int, _ span: Span) throws(CompileError) {
    guard items.count > 2, let frozen = frozenSet(items) else {
      return try display(items, .buildSet, to: target, span)
    }
    let b = builder
    let mark = b.mark
    let register = b.temporary()
    b.emitWide(.loadConstant, register, wide: b.constant(frozen), at: span)
    b.emit(.buildSet, target, target, 0, at: span)
    b.emit(.setUpdate, target, register, at: span)
    b.release(to: mark)
  }

  /// What a `for` goes through: a set of constants is the frozen set itself there.
  func compileIterable(_ e: Expression, to target: Int) throws(CompileError) {
    guard case .set(let items) = e.kind, let frozen = frozenSet(items) else { return try compile(e, to: target) }
    builder.emitWide(.loadConstant, target, wide: builder.constant(frozen), at: e.span)
  }

  /// The frozen set of constants, or nil. CPython's compiler fills it a second time in the order of the first one.
  private func frozenSet(_ items: [Expression]) -> Value? {
    let before = vm.currentException
    do {
      let first = vm.newSet(kind: .frozenset)
      for item in items {
        guard let value = try folded(item) else { return nil }
        try vm.add(first, value)
      }
      let second = vm.newSet(kind: .frozenset)
      try vm.iterate(Value(.frozenset, first)) { (key) throws(PyError) in
        try vm.add(second, key)
        return true
      }
      return Value(.frozenset, second)
    } catch {
      vm.currentException = before
      return nil
    }
  }

  /// Powers and shifts are left alone when the result would be longer than 128 bits.
  private func isFolded(_ operation: BinaryOperator, _ a: Value, _ b: Value) -> Bool {
    guard operation == .power || operation == .leftShift, a.isInt, b.isInt, a.int != 0, b.int > 0 else { return true }
    let bits = 64 - a.int.magnitude.leadingZeroBitCount
    return operation == .power ? bits <= 128 / min(b.int, 1000) : b.int <= 128 - bits
  }

  /// The value of what CPython's compiler folds to a constant: literals, signs and arithmetic of numbers, tuples.
  private func folded(_ e: Expression) throws(PyError) -> Value? {
    switch e.kind {
    case .constant(let constant): return constant == .none ? .none : builder.constants[constantNumber(constant)]
    case .unary(let operation, let operand):
      guard let value = try folded(operand) else { return nil }
      return try vm.unary(operation, value)
    case .binary(let left, let operation, let right, _):
      switch operation {
      case .matrixMultiply: return nil
      default: break
      }
      guard let a = try folded(left), let b = try folded(right), a.isInt || a.isFloat, b.isInt || b.isFloat,
        isFolded(operation, a, b)
      else { return nil }
      return try vm.binary(operation, a, b)
    case .tuple(let items):
      var values: [Value] = []
      for item in items {
        guard let value = try folded(item) else { return nil }
        values.append(value)
      }
      return vm.newTuple(values)
    default: return nil
    }
  }
}
