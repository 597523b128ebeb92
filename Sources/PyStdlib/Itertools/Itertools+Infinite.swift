// This file defines count, cycle and repeat: the iterators that need not end.

import PyRuntime

func addInfiniteIterators(to builder: ModuleBuilder) {
  addCount(to: builder)
  addCycle(to: builder)
  addRepeat(to: builder)
}

/// Values: the next number, the step.
private func addCount(to builder: ModuleBuilder) {
  builder.iterator(
    "count", "(cls, start=0, step=1)",
    new: { vm, arguments, type throws(PyError) in
      for i in 1...2 where !arguments[i].isUndefined && !isNumber(vm, arguments[i]) {
        throw vm.typeError("a number is required")
      }
      let start = arguments[1].isUndefined ? Value(0) : arguments[1]
      let step = arguments[2].isUndefined ? Value(1) : arguments[2]
      return vm.newForeign(arguments[0], type, [start, step])
    },
    next: { vm, arguments throws(PyError) in
      let slots = arguments[0].foreign.slots
      let current = slots[0]
      if current.isInt && slots[1].isInt {
        let (sum, overflow) = current.int.addingReportingOverflow(slots[1].int)
        if !overflow {
          slots[0] = Value(sum)
          return current
        }
      }
      slots[0] = try vm.keeping(current) { () throws(PyError) in try vm.binary(.add, current, slots[1]) }
      return current
    },
    more: { builder in
      builder.method("__repr__", "(self, /)") { vm, arguments throws(PyError) in
        let name = vm.receiverType(of: arguments).nameText
        let slots = arguments[0].foreign.slots
        let step = vm.builtin(slots[1])
        let isPlain = (step.isInt || step.isBool) && step.int == 1
        let start = try vm.reprText(slots[0])
        return vm.newStr(isPlain ? "\(name)(\(start))" : "\(name)(\(start), \(try vm.reprText(slots[1])))")
      }
    })
}

/// Whether a value can stand for a number: what `count` asks of its arguments.
private func isNumber(_ vm: VM, _ value: Value) -> Bool {
  switch vm.builtin(value).kind {
  case .int, .bool, .float, .bigInt, .complex: return true
  default: break
  }
  let type = vm.type(of: value)
  return [SpecialName.index, .int, .float, .complex].contains { !vm.lookup(type, $0).isUndefined }
}

/// Values: the source (undefined once it is used up), the list of what it gave. `first` is the place in the list.
private func addCycle(to builder: ModuleBuilder) {
  builder.iterator(
    "cycle", "(cls, iterable, /)",
    new: { vm, arguments, type throws(PyError) in
      let source = try vm.iterator(arguments[1])
      return vm.newForeign(arguments[0], type, [source, Value(.list, vm.newList())])
    },
    next: { vm, arguments throws(PyError) in
      let cycle = arguments[0].foreign
      let saved = cycle.slots[1].list
      if !cycle.slots[0].isUndefined {
        let item = try vm.take(cycle.slots[0])
        if !item.isUndefined {
          try vm.append(saved, item)
          return item
        }
        cycle.slots[0] = .undefined
      }
      guard saved.pointee.count > 0 else { return .undefined }
      let i = cycle.pointee.first
      cycle.pointee.first = i &+ 1 >= saved.pointee.count ? 0 : i &+ 1
      return saved.pointee.items[i]
    })
}

/// Values: the object. `first` is how often it is still to be given, -1 for ever.
private func addRepeat(to builder: ModuleBuilder) {
  builder.iterator(
    "repeat", "(cls, object, times=None)",
    new: { vm, arguments, type throws(PyError) in
      let times = arguments[2].isUndefined ? -1 : max(0, try vm.index(arguments[2], .overflowError))
      return vm.newForeign(arguments[0], type, [arguments[1]], first: times)
    },
    next: { vm, arguments throws(PyError) in
      let repetition = arguments[0].foreign
      if repetition.pointee.first == 0 { return .undefined }
      if repetition.pointee.first > 0 { repetition.pointee.first &-= 1 }
      return repetition.slots[0]
    },
    more: { builder in
      builder.method("__repr__", "(self, /)") { vm, arguments throws(PyError) in
        let name = vm.receiverType(of: arguments).nameText
        let repetition = arguments[0].foreign
        let object = try vm.reprText(repetition.slots[0])
        let times = repetition.pointee.first
        return vm.newStr(times < 0 ? "\(name)(\(object))" : "\(name)(\(object), \(times))")
      }
      builder.method("__length_hint__", "(self, /)") { vm, arguments throws(PyError) in
        let times = arguments[0].foreign.pointee.first
        if times < 0 { throw vm.typeError("len() of unsized object") }
        return Value(times)
      }
    })
}
