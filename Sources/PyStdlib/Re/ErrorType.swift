// This file defines the exception `re.error` and the warnings that patterns give.

import PyRuntime
import RegexSyntax

extension RegexEngine {
  func makeErrorType(_ builder: ModuleBuilder) {
    let vm = builder.vm
    errorType = builder.exception("error", base: vm.type(.exception))
    vm.keepForever(errorType.value)
    let methods = vm.builder(for: errorType)
    methods.pythonMethod("__init__", ["self", "msg", "pattern", "pos"], required: 2) { vm, arguments throws(PyError) in
      try self.initialize(vm, error: arguments[0], arguments[1], arguments[2], arguments[3])
      return .none
    }
  }

  /// The exception for a pattern that was refused.
  func newError(_ vm: VM, _ error: PatternError, _ source: Value, _ points: [UInt32]) -> Value {
    let exception = vm.newException(errorType, [vm.newStr(points: error.descriptionPoints(for: points))])
    let place = error.place(in: points)
    set(
      vm, exception, message: vm.newStr(points: error.messagePoints), pattern: error.position == nil ? .none : source,
      position: error.position.map { Value($0) } ?? .none, line: place.map { Value($0.line) } ?? .none,
      column: place.map { Value($0.column) } ?? .none)
    return exception
  }

  private func set(
    _ vm: VM, _ exception: Value, message: Value, pattern: Value, position: Value, line: Value, column: Value
  ) {
    // A plain instance with a dictionary: nothing here can fail.
    for (name, value) in [
      ("msg", message), ("pattern", pattern), ("pos", position), ("lineno", line), ("colno", column),
    ] {
      try? vm.setGenericAttribute(exception, vm.type(of: exception), vm.intern(name), value)
    }
  }

  /// `error(msg, pattern=None, pos=None)`, as a program may call it.
  private func initialize(
    _ vm: VM, error: Value, _ message: Value, _ pattern: Value, _ position: Value
  ) throws(PyError) {
    let source = pattern.isUndefined ? Value.none : pattern
    let place = position.isUndefined ? Value.none : position
    var text = message
    var (line, column) = (Value.none, Value.none)
    if !source.isNone && !place.isNone {
      let content = vm.builtin(source)
      guard content.isStr || content.is(.bytes) || content.is(.bytearray) else {
        throw vm.attributeError(source, vm.intern("count"))
      }
      let number = vm.builtin(place)
      guard number.isInt || number.isBool else {
        throw vm.typeError("%d format: a real number is required, not \(vm.typeName(place))")
      }
      let points = try codePoints(vm, content)
      let problem = PatternError(try vm.strText(message), at: number.int)
      text = vm.newStr(points: problem.descriptionPoints(for: points))
      if let found = problem.place(in: points) { (line, column) = (Value(found.line), Value(found.column)) }
    }
    set(vm, error, message: message, pattern: source, position: place, line: line, column: column)
    vm.exceptionState(error)?.pointee.arguments = vm.newTuple([text])
  }
}
