// This file defines the native part of timedelta.

import Glibc
import Numbers
import PyRuntime

extension DatetimeState {
  /// Parameters of timedelta in the order in which they count, with their sizes in microseconds.
  private static let units: [(place: Int, name: String, size: Int)] = [
    (3, "microseconds", 1), (4, "milliseconds", 1000), (2, "seconds", 1_000_000), (5, "minutes", 60_000_000),
    (6, "hours", 3_600_000_000), (1, "days", 86_400_000_000), (7, "weeks", 604_800_000_000),
  ]

  func addDuration(to builder: TypeBuilder) {
    let parameters = "days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0"
    builder.staticMethod("__new__", "(cls, \(parameters))") { [self] vm, arguments throws(PyError) in
      let length = try length(vm, arguments)
      return try newDuration(vm, length, arguments[0].is(.type) ? arguments[0].type : nil)
    }
    builder.attribute("days") { _, arguments throws(PyError) in Value(arguments[0].foreign.pointee.first) }
    builder.attribute("seconds") { _, arguments throws(PyError) in
      Value(arguments[0].foreign.pointee.second / 1_000_000)
    }
    builder.attribute("microseconds") { _, arguments throws(PyError) in
      Value(arguments[0].foreign.pointee.second % 1_000_000)
    }
    builder.attribute("_length") { [self] vm, arguments throws(PyError) in newInt(vm, length(arguments[0].foreign)) }
    builder.method("total_seconds", "(self, /)") { [self] vm, arguments throws(PyError) in
      let length = length(arguments[0].foreign)
      if length.magnitude < 1 << 53 { return Value(Double(Int(truncatingIfNeeded: length)) / 1e6) }
      return try vm.binary(.divide, newInt(vm, length), Value(1_000_000))
    }
    addDurationArithmetic(to: builder)
    addDurationComparisons(to: builder)
    addDurationTexts(to: builder)
  }

  private func length(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Int128 {
    var length: Int128 = 0
    var left = 0.0
    for (place, name, size) in DatetimeState.units where !arguments[place].isUndefined {
      let value = vm.builtin(arguments[place])
      if value.isInt || value.isBool {
        length += Int128(value.int) * Int128(size)
      } else if value.is(.bigInt) {
        throw vm.overflowError("Python int too large to convert to C int")
      } else if value.isFloat {
        // Whole units, whole microseconds of the rest, and what is below them.
        let whole = value.float.rounded(.towardZero)
        length += try self.length(vm, try vm.integer(of: whole)) * Int128(size)
        let rest = (value.float - whole) * Double(size)
        let wholeRest = rest.rounded(.towardZero)
        length += Int128(wholeRest)
        left += rest - wholeRest
      } else {
        throw vm.typeError("unsupported type for timedelta \(name) component: \(shown(vm, arguments[place]))")
      }
    }
    if left != 0 {
      // What is below a microsecond rounds with the whole, half to even.
      let lower = left.rounded(.down)
      length += Int128(lower)
      let rest = left - lower
      if rest > 0.5 || (rest == 0.5 && length & 1 == 1) { length += 1 }
    }
    return length
  }

  private func addDurationArithmetic(to builder: TypeBuilder) {
    let sums: [(String, Int128, Int128)] = [
      ("__add__", 1, 1), ("__radd__", 1, 1), ("__sub__", 1, -1), ("__rsub__", -1, 1),
    ]
    for (name, own, others) in sums {
      builder.method(name, "(self, value, /)") { [self] vm, arguments throws(PyError) in
        guard let other = object(vm, arguments[1], durationType) else { return .notImplemented }
        return try newDuration(vm, own * length(arguments[0].foreign) + others * length(other))
      }
    }
    builder.method("__pos__", "(self, /)") { [self] vm, arguments throws(PyError) in
      try newDuration(vm, length(arguments[0].foreign))
    }
    builder.method("__neg__", "(self, /)") { [self] vm, arguments throws(PyError) in
      try newDuration(vm, -length(arguments[0].foreign))
    }
    builder.method("__abs__", "(self, /)") { [self] vm, arguments throws(PyError) in
      try newDuration(vm, abs(length(arguments[0].foreign)))
    }
    builder.method("__bool__", "(self, /)") { [self] _, arguments throws(PyError) in
      Value(length(arguments[0].foreign) != 0)
    }
    for name in ["__mul__", "__rmul__"] {
      builder.method(name, "(self, value, /)") { [self] vm, arguments throws(PyError) in
        let factor = vm.builtin(arguments[1])
        if factor.isInt || factor.isBool {
          let (product, overflow) = length(arguments[0].foreign).multipliedReportingOverflow(by: Int128(factor.int))
          if overflow { throw vm.overflowError("Python int too large to convert to C int") }
          return try newDuration(vm, product)
        }
        guard factor.isFloat || factor.is(.bigInt) else { return .notImplemented }
        return try vm.callMethod(vm.receiver(of: arguments), "_times", [arguments[1]])
      }
    }
  }

  private func addDurationComparisons(to builder: TypeBuilder) {
    let comparisons: [(String, (Int128, Int128) -> Bool)] = [
      ("__lt__", { $0 < $1 }), ("__le__", { $0 <= $1 }), ("__eq__", { $0 == $1 }), ("__ne__", { $0 != $1 }),
      ("__gt__", { $0 > $1 }), ("__ge__", { $0 >= $1 }),
    ]
    for (name, holds) in comparisons {
      builder.method(name, "(self, value, /)") { [self] vm, arguments throws(PyError) in
        guard let other = object(vm, arguments[1], durationType) else { return .notImplemented }
        return Value(holds(length(arguments[0].foreign), length(other)))
      }
    }
    builder.method("__hash__", "(self, /)") { vm, arguments throws(PyError) in
      let object = arguments[0].foreign
      let fields = [object.pointee.first, object.pointee.second / 1_000_000, object.pointee.second % 1_000_000]
      return Value(try vm.hash(vm.newTuple(fields.map { Value($0) })))
    }
  }

  private func addDurationTexts(to builder: TypeBuilder) {
    builder.method("__str__", "(self, /)") { [self] vm, arguments throws(PyError) in
      let object = arguments[0].foreign
      let days = object.pointee.first
      let time = ClockTime(length: object.pointee.second)
      var text = ClockText()
      text.append(time)
      // The hours have no zero in front.
      let clock = text.bytes[0] == 0x30 ? text.bytes[1...] : text.bytes[...]
      if days == 0 { return vm.newStr(utf8: Array(clock)) }
      return vm.newStr(utf8: Array("\(days) day\(abs(days) == 1 ? "" : "s"), ".utf8) + clock)
    }
    builder.method("__repr__", "(self, /)") { [self] vm, arguments throws(PyError) in
      let object = arguments[0].foreign
      let fields = [
        ("days", object.pointee.first), ("seconds", object.pointee.second / 1_000_000),
        ("microseconds", object.pointee.second % 1_000_000),
      ]
      let shown = fields.filter { $0.1 != 0 }.map { "\($0.0)=\($0.1)" }.joined(separator: ", ")
      let name = className(vm, vm.receiverType(of: arguments))
      return vm.newStr("\(name)(\(shown.isEmpty ? "0" : shown))")
    }
    builder.method("__reduce__", "(self, /)") { vm, arguments throws(PyError) in
      let object = arguments[0].foreign
      let fields = [object.pointee.first, object.pointee.second / 1_000_000, object.pointee.second % 1_000_000]
      return vm.newTuple([vm.receiverType(of: arguments).value, vm.newTuple(fields.map { Value($0) })])
    }
  }
}
