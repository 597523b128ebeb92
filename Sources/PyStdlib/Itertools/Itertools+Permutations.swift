// This file defines permutations: arrangements in lexicographic order of the places in the pool.

import PyRuntime

/// Values: the pool as a tuple of n items, n places, then r counters, of which counter i goes down from n - i to 1.
/// `first` is r; `second` says whether the first row was given (1) and whether none is left (2).
func addPermutations(to builder: ModuleBuilder) {
  builder.iterator(
    "permutations", "(cls, iterable, r=None)",
    new: { vm, arguments, type throws(PyError) in
      let pool = try vm.tuple(vm.builtin(arguments[1]))
      let n = pool.tuple.pointee.count
      var r = n
      if !arguments[2].isUndefined && !arguments[2].isNone {
        let given = vm.builtin(arguments[2])
        guard given.isInt || given.isBool || given.is(.bigInt) else { throw vm.typeError("Expected int as r") }
        r = try vm.index(given, .overflowError)
        if r < 0 { throw vm.valueError("r must be non-negative") }
      }
      if r > n { return vm.newForeign(arguments[0], type, [pool], first: 0, second: 2) }
      try vm.reserve((n &+ r) &* 16)
      var values = [pool]
      values += (0..<n).map { Value($0) }
      values += (0..<r).map { Value(n - $0) }
      return vm.newForeign(arguments[0], type, values, first: r)
    },
    next: { vm, arguments throws(PyError) in
      let state = arguments[0].foreign
      if state.pointee.second == 2 { return .undefined }
      let pool = state.slots[0].tuple
      if state.pointee.second == 1 && !advance(state, pool.pointee.count) {
        state.pointee.second = 2
        return .undefined
      }
      state.pointee.second = 1
      return try pick(vm, pool, state.slots + 1, state.pointee.first)
    })
}

private func advance(_ state: ForeignRef, _ n: Int) -> Bool {
  let places = state.slots + 1
  let counters = places + n
  var i = state.pointee.first &- 1
  while i >= 0 {
    let left = counters[i].int &- 1
    if left > 0 {
      counters[i] = Value(left)
      let other = n &- left
      let kept = places[i]
      places[i] = places[other]
      places[other] = kept
      return true
    }
    // All are used at this place: back to ascending order, and on to the place before.
    let first = places[i]
    for j in i..<max(n &- 1, i) { places[j] = places[j &+ 1] }
    places[n &- 1] = first
    counters[i] = Value(n &- i)
    i &-= 1
  }
  return false
}

/// A row: the items at `count` places of a pool.
func pick(_ vm: VM, _ pool: TupleRef, _ places: UnsafeMutablePointer<Value>, _ count: Int) throws(PyError) -> Value {
  if count == 0 { return vm.emptyTuple }
  try vm.reserve(count &* 16)
  let row = vm.newTuple(count: count)
  for i in 0..<count { row.items[i] = pool.items[places[i].int] }
  return Value(.tuple, row)
}
