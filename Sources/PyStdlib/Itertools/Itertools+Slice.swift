// This file defines islice, whose arguments follow rules of their own: None or an int from 0 to sys.maxsize.

import PyRuntime

/// Values: the iterator (undefined at the end), how many items were taken from it, the next one wanted, the end or -1,
/// the step.
func addSlice(to builder: ModuleBuilder) {
  builder.iterator(
    "islice", "(cls, iterable, start, stop=None, step=None, /)", new: newSlice,
    next: { vm, arguments throws(PyError) in
      let slots = arguments[0].foreign.slots
      if slots[0].isUndefined { return .undefined }
      let stop = slots[3].int
      while slots[1].int < slots[2].int {
        try vm.charge(1)
        if try vm.take(slots[0]).isUndefined { return end(slots) }
        slots[1] = Value(slots[1].int &+ 1)
      }
      if stop >= 0 && slots[1].int >= stop { return end(slots) }
      let item = try vm.take(slots[0])
      if item.isUndefined { return end(slots) }
      slots[1] = Value(slots[1].int &+ 1)
      let (next, overflow) = slots[2].int.addingReportingOverflow(slots[4].int)
      if stop >= 0 && (overflow || next > stop) {
        slots[2] = Value(stop)
      } else {
        slots[2] = Value(overflow ? Int.max : next)
      }
      return item
    })
}

/// Lets go of the source, which `next` must not touch again.
private func end(_ slots: UnsafeMutablePointer<Value>) -> Value {
  slots[0] = .undefined
  return .undefined
}

private func newSlice(_ vm: VM, _ arguments: Arguments, _ type: TypeRef) throws(PyError) -> Value {
  let stopMessage = "Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize."
  var start = 0
  var stop = -1
  var step = 1
  if arguments[3].isUndefined {
    if !arguments[2].isNone {
      stop = try bound(vm, arguments[2])
      if stop < 0 { throw vm.valueError(stopMessage) }
    }
  } else {
    if !arguments[2].isNone { start = try bound(vm, arguments[2]) }
    if !arguments[3].isNone {
      stop = try bound(vm, arguments[3])
      if stop == -1 { throw vm.valueError(stopMessage) }
    }
    if start < 0 || stop < -1 {
      throw vm.valueError("Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.")
    }
  }
  if !arguments[4].isUndefined && !arguments[4].isNone {
    step = try bound(vm, arguments[4])
    if step < 1 { throw vm.valueError("Step for islice() must be a positive integer or None.") }
  }
  let source = try vm.iterator(arguments[1])
  return vm.newForeign(arguments[0], type, [source, Value(0), Value(start), Value(stop), Value(step)])
}

/// An argument as an Int; -1 for what is none, whatever it raised.
private func bound(_ vm: VM, _ value: Value) throws(PyError) -> Int {
  var number = -1
  _ = try vm.catches(.exception) { () throws(PyError) in number = try vm.index(value, .overflowError) }
  return number
}
