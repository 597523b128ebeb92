// This file defines accumulate, pairwise, starmap and zip_longest: iterators that make new items out of others.

import PyRuntime

func addCombiningIterators(to builder: ModuleBuilder) {
  addAccumulate(to: builder)
  addPairwise(to: builder)
  addStarMap(to: builder)
  addZipLongest(to: builder)
}

/// Values: the iterator, the function or None, the total so far or undefined, the initial value or undefined.
private func addAccumulate(to builder: ModuleBuilder) {
  builder.iterator(
    "accumulate", "(cls, iterable, func=None, *, initial=None)",
    new: { vm, arguments, type throws(PyError) in
      let source = try vm.iterator(arguments[1])
      let function = arguments[2].isUndefined ? Value.none : arguments[2]
      let initial = arguments[3].isNone ? Value.undefined : arguments[3]
      return vm.newForeign(arguments[0], type, [source, function, .undefined, initial])
    },
    next: { vm, arguments throws(PyError) in
      let slots = arguments[0].foreign.slots
      if !slots[3].isUndefined {
        slots[2] = slots[3]
        slots[3] = .undefined
        return slots[2]
      }
      let item = try vm.take(slots[0])
      if item.isUndefined { return .undefined }
      if slots[2].isUndefined {
        slots[2] = item
      } else if slots[1].isNone {
        let total = slots[2]
        slots[2] = try vm.keeping(total) { () throws(PyError) in
          try vm.keeping(item) { () throws(PyError) in try vm.binary(.add, total, item) }
        }
      } else {
        slots[2] = try vm.call(slots[1], slots[2], item)
      }
      return slots[2]
    })
}

/// Values: the iterator (undefined at the end), the item before or undefined.
private func addPairwise(to builder: ModuleBuilder) {
  builder.iterator(
    "pairwise", "(cls, iterable, /)",
    new: { vm, arguments, type throws(PyError) in
      vm.newForeign(arguments[0], type, [try vm.iterator(arguments[1]), .undefined])
    },
    next: { vm, arguments throws(PyError) in
      let slots = arguments[0].foreign.slots
      if slots[0].isUndefined { return .undefined }
      if slots[1].isUndefined {
        slots[1] = try vm.take(slots[0])
        if slots[1].isUndefined {
          slots[0] = .undefined
          return .undefined
        }
      }
      let old = slots[1]
      return try vm.keeping(old) { () throws(PyError) in
        let item = slots[0].isUndefined ? Value.undefined : try vm.take(slots[0])
        slots[1] = item
        if item.isUndefined {
          slots[0] = .undefined
          return .undefined
        }
        let pair = vm.newTuple(count: 2)
        pair.items[0] = old
        pair.items[1] = item
        return Value(.tuple, pair)
      }
    })
}

/// Values: the function, the iterator.
private func addStarMap(to builder: ModuleBuilder) {
  builder.iterator(
    "starmap", "(cls, function, iterable, /)",
    new: { vm, arguments, type throws(PyError) in
      vm.newForeign(arguments[0], type, [arguments[1], try vm.iterator(arguments[2])])
    },
    next: { vm, arguments throws(PyError) in
      let slots = arguments[0].foreign.slots
      let item = try vm.take(slots[1])
      if item.isUndefined { return .undefined }
      return try vm.keeping(item) { () throws(PyError) in
        let given = vm.keep(try vm.tuple(vm.builtin(item)))
        return try vm.call(slots[0], Arguments(given.tuple.items, given.tuple.pointee.count))
      }
    })
}

/// Values: the iterators (undefined at their end), then the fill value. `first` is how many have not ended.
private func addZipLongest(to builder: ModuleBuilder) {
  builder.iterator(
    "zip_longest", "(cls, *iterables, **fillvalue)",
    new: { vm, arguments, type throws(PyError) in
      var fill = Value.none
      if arguments.keywordCount > 0 {
        let given = arguments.keyword("fillvalue")
        if given.isUndefined || arguments.keywordCount > 1 {
          throw vm.typeError("zip_longest() got an unexpected keyword argument")
        }
        fill = given
      }
      let count = arguments.positionalCount - 1
      let zip = vm.newForeign(
        arguments[0], type, Array(repeating: .undefined, count: count) + [fill], first: count)
      return try vm.keeping(zip) { () throws(PyError) in
        let slots = vm.builtin(zip).foreign.slots
        for i in 0..<count { slots[i] = try vm.iterator(arguments[i + 1]) }
        return zip
      }
    },
    next: { vm, arguments throws(PyError) in
      let zip = arguments[0].foreign
      let slots = zip.slots
      let count = zip.pointee.count - 1
      if count == 0 || zip.pointee.first == 0 { return .undefined }
      let row = try vm.newFilledTuple(count: count)
      return try vm.keeping(Value(.tuple, row)) { () throws(PyError) in
        for i in 0..<count {
          var item = slots[i].isUndefined ? Value.undefined : try vm.take(slots[i])
          if item.isUndefined {
            if !slots[i].isUndefined {
              slots[i] = .undefined
              zip.pointee.first &-= 1
              if zip.pointee.first == 0 { return .undefined }
            }
            item = slots[count]
          }
          row.items[i] = item
        }
        return Value(.tuple, row)
      }
    })
}
