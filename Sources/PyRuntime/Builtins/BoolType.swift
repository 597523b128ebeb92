// This file defines the type bool: int's methods, its own text, and bitwise operators that stay bool between bools.

import PySyntax

extension VM {
  func installBool(_ builder: TypeBuilder) {
    builder.staticMethod("__new__", "(cls, x=False, /)") { vm, arguments throws(PyError) in
      let cls = arguments[0]
      let truth = arguments[1].isUndefined ? Value.false : Value(try vm.isTrue(arguments[1]))
      return try vm.newNumber(cls, .bool, truth)
    }
    builder.method("__repr__", "(self, /)") { vm, arguments throws(PyError) in
      vm.intern(arguments[0].bool ? "True" : "False")
    }
    for (name, operation) in [("and", BinaryOperator.and), ("or", .or), ("xor", .xor)] {
      for prefix in ["", "r"] {
        builder.method("__\(prefix)\(name)__", "(self, value, /)") { vm, arguments throws(PyError) in
          let truth = arguments[0].int
          if arguments[1].isBool {
            let other = arguments[1].int
            let bits = operation == .and ? truth & other : operation == .or ? truth | other : truth ^ other
            return Value(bits != 0)
          }
          let other = vm.integerOperand(arguments[1])
          // All three commute, so the reflected form needs no other order.
          return other.isUndefined ? .notImplemented : try vm.integerBinary(operation, Value(truth), other)
        }
      }
    }
  }
}
