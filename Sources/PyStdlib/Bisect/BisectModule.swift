// This file defines the module bisect (library reference, "bisect").

import PyRuntime

extension StandardLibrary {
  static var bisect: ModuleDefinition {
    ModuleDefinition("bisect") { builder throws(PyError) in
      for name in ["bisect_right", "bisect_left", "insort_right", "insort_left"] {
        let isRight = name.hasSuffix("right")
        let isInsertion = name.hasPrefix("insort")
        builder.function(name, "(a, x, lo=0, hi=None, *, key=None)") { vm, arguments throws(PyError) in
          let key = arguments[4].isUndefined ? .none : arguments[4]
          var wanted = arguments[1]
          let mark = vm.keepMark
          defer { vm.release(to: mark) }
          if isInsertion && !key.isNone { wanted = vm.keep(try vm.call(key, wanted)) }
          let place = try search(vm, arguments, wanted, key, isRight: isRight)
          if !isInsertion { return Value(place) }
          if arguments[0].is(.list) {
            try vm.append(arguments[0].list, .none)
            let list = arguments[0].list
            try vm.charge((list.pointee.count - place) >> 4)
            var i = list.pointee.count - 1
            while i > place {
              list.pointee.items[i] = list.pointee.items[i - 1]
              i -= 1
            }
            if place < list.pointee.count { list.pointee.items[place] = arguments[1] }
          } else {
            _ = try vm.callMethod(arguments[0], "insert", [Value(place), arguments[1]])
          }
          return .none
        }
      }
      let namespace = builder.module.pointee.namespace
      builder.set("bisect", builder.vm.value(of: "bisect_right", in: namespace))
      builder.set("insort", builder.vm.value(of: "insort_right", in: namespace))
    }
  }
}

private func search(_ vm: VM, _ arguments: Arguments, _ wanted: Value, _ key: Value, isRight: Bool) throws(PyError)
  -> Int
{
  var low = arguments[2].isUndefined ? 0 : try vm.index(arguments[2], .overflowError)
  if low < 0 { throw vm.valueError("lo must be non-negative") }
  var high = -1
  if !arguments[3].isUndefined && !arguments[3].isNone { high = try vm.index(arguments[3], .overflowError) }
  if high == -1 { high = try vm.length(arguments[0]) }
  while low < high {
    let middle = low + (high - low) / 2
    try vm.charge(1)
    let mark = vm.keepMark
    defer { vm.release(to: mark) }
    var item = vm.keep(try vm.getItem(arguments[0], Value(middle)))
    if !key.isNone { item = vm.keep(try vm.call(key, item)) }
    if isRight {
      if try vm.isLess(wanted, item) { high = middle } else { low = middle + 1 }
    } else {
      if try vm.isLess(item, wanted) { low = middle + 1 } else { high = middle }
    }
  }
  return low
}
