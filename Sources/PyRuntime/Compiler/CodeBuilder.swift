// This file defines the code under construction of one scope: instructions, labels, registers, constants, and the
// variables known to be bound at the present place.

import PySyntax
import SourceText

/// Why a program cannot be compiled.
public enum CompileError: Error {
  /// Python itself refuses it.
  case syntax(PySyntaxError)
  /// Python runs it, this subset does not.
  case outsideSubset(what: String, span: Span, hint: String)
}

/// A place to jump to, known or not yet.
struct Label { let index: Int }

/// A set of registers as bits: copied at every branch.
struct RegisterSet {
  private var words: [UInt64]

  init(count: Int) { words = Array(repeating: 0, count: (count + 63) / 64) }

  func contains(_ register: Int) -> Bool {
    register >> 6 < words.count && words[register >> 6] & (1 << UInt64(register & 63)) != 0
  }

  mutating func insert(_ register: Int) {
    if register >> 6 < words.count { words[register >> 6] |= 1 << UInt64(register & 63) }
  }

  mutating func formIntersection(_ other: RegisterSet) {
    for i in words.indices { words[i] &= other.words[i] }
  }
}

final class CodeBuilder {
  let scope: Scope
  let span: Span
  var instructions: [Instruction] = []
  var spans: [Span] = []
  var ranges: [ExceptionRange] = []
  var constants: [Value] = []
  private var constantNumbers: [ConstantKey: Int] = [:]
  var caches: [InlineCache] = []
  private var labels: [Int] = []
  private var jumps: [(instruction: Int, label: Label, isShort: Bool)] = []

  /// Registers of variables.
  private(set) var locals: [Identifier: Int] = [:]
  private(set) var localNames: [Identifier] = []
  private var nextTemporary: Int
  private(set) var registerCount: Int
  var bound: RegisterSet
  var needsClear = false
  /// No jump that is limited to 16 bits.
  let isWide: Bool
  var blocks: [Block] = []
  /// Set while nothing after the present place can run.
  var isUnreachable = false

  private enum ConstantKey: Hashable {
    case constant(Constant)
    case value(UInt, UInt)
  }

  init(scope: Scope, span: Span, isWide: Bool) {
    self.scope = scope
    self.span = span
    self.isWide = isWide
    var names = scope.parameters
    if scope.isFunctionLike {
      let parameters = Set(names)
      for name in scope.order where !parameters.contains(name) {
        switch scope.storage(of: name) {
        case .local, .cell: names.append(name)
        default: break
        }
      }
    } else {
      names += scope.cells.sorted { $0.index < $1.index }
    }
    for (i, name) in names.enumerated() { locals[name] = i }
    localNames = names
    nextTemporary = names.count
    registerCount = names.count
    bound = RegisterSet(count: names.count)
    for i in 0..<scope.parameters.count where !scope.unbound.contains(names[i]) { bound.insert(i) }
  }

  // MARK: Registers

  func temporary() -> Int { temporaries(1) }

  /// The first of so many fresh registers in a row.
  func temporaries(_ count: Int) -> Int {
    let first = nextTemporary
    nextTemporary += count
    registerCount = max(registerCount, nextTemporary)
    return first
  }

  /// What to hand to `release` so that every temporary taken since is free again.
  var mark: Int { nextTemporary }
  func release(to mark: Int) { nextTemporary = mark }
  func isVariable(_ register: Int) -> Bool { register < localNames.count }

  // MARK: Emission

  @discardableResult
  func emit(_ op: Op, x: Int = 0, _ a: Int = 0, _ b: Int = 0, _ c: Int = 0, at span: Span) -> Int {
    instructions.append(
      Instruction(
        op: op, x: UInt8(truncatingIfNeeded: x), a: UInt16(truncatingIfNeeded: a), b: UInt16(truncatingIfNeeded: b),
        c: UInt16(truncatingIfNeeded: c)))
    spans.append(span)
    return instructions.count - 1
  }

  @discardableResult
  func emitWide(_ op: Op, x: Int = 0, _ a: Int, wide: Int, at span: Span) -> Int {
    emit(op, x: x, a, wide & 0xFFFF, wide >> 16, at: span)
  }

  func label() -> Label {
    labels.append(-1)
    return Label(index: labels.count - 1)
  }

  func place(_ label: Label) {
    labels[label.index] = instructions.count
    isUnreachable = false
  }

  func jump(_ op: Op, _ a: Int = 0, to label: Label, at span: Span) {
    jumps.append((emitWide(op, a, wide: 0, at: span), label, false))
  }

  /// A jump whose distance stands in c.
  func shortJump(_ op: Op, x: Int = 0, _ a: Int, _ b: Int, to label: Label, at span: Span) {
    jumps.append((emit(op, x: x, a, b, 0, at: span), label, true))
  }

  /// Fills in the jumps; false when a short one cannot reach.
  func resolveJumps() -> Bool {
    for jump in jumps {
      let target = labels[jump.label.index]
      if jump.isShort {
        let distance = target - jump.instruction - 1
        guard let short = Int16(exactly: distance) else { return false }
        instructions[jump.instruction].c = UInt16(bitPattern: short)
      } else {
        instructions[jump.instruction].b = UInt16(truncatingIfNeeded: target)
        instructions[jump.instruction].c = UInt16(truncatingIfNeeded: target >> 16)
      }
    }
    return true
  }

  /// Whether everything fits into 16 bits.
  var isTooLarge: Bool { registerCount > 60_000 || caches.count > 65_000 || constants.count > 1 << 30 }

  // MARK: Constants and caches

  func constant(_ value: Value) -> Int {
    let key = ConstantKey.value(value.tag, value.bits)
    if let known = constantNumbers[key] { return known }
    constants.append(value)
    constantNumbers[key] = constants.count - 1
    return constants.count - 1
  }

  func constant(_ literal: Constant, make: () -> Value) -> Int {
    // 0.0 and -0.0 are equal but not the same; -0.0 is no literal, so equality of literals is identity here.
    let key = ConstantKey.constant(literal)
    if let known = constantNumbers[key] { return known }
    constants.append(make())
    constantNumbers[key] = constants.count - 1
    return constants.count - 1
  }

  func cache(_ name: Value) -> Int {
    caches.append(InlineCache(name: name))
    return caches.count - 1
  }
}

/// What encloses the place that is being compiled, from the function inwards: what a `return`, `break` or `continue`
/// has to undo on its way out.
enum Block {
  case loop(start: Label, end: Label)
  /// `finally`, or the closing of anything: emitted again at every exit.
  case cleanup(region: Region, emit: () throws(CompileError) -> Void)
  /// The body of an `except*` clause: nothing may leave it but an exception.
  case groupHandler
}

/// A range of instructions under protection, with holes where cleanups were emitted inside it.
final class Region {
  var start: Int
  var pieces: [(start: Int, end: Int)] = []
  /// The body of a handler, whose cleanup is to leave it.
  var isHandler = false
  init(start: Int) { self.start = start }
}
