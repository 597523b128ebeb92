// This file defines combinations and combinations_with_replacement: selections in lexicographic order of places.

import PyRuntime

/// Values: the pool as a tuple, then the r places. `first` is r; `second` says whether the first row was given (1) and
/// whether none is left (2).
func addCombinations(to builder: ModuleBuilder) {
  addSelections("combinations", to: builder, first: { i in i }, isPossible: { n, r in r <= n }, advance: advance)
  addSelections(
    "combinations_with_replacement", to: builder, first: { _ in 0 }, isPossible: { n, r in n > 0 || r == 0 },
    advance: advanceWithReplacement)
}

private func addSelections(
  _ name: String, to builder: ModuleBuilder, first: @escaping (Int) -> Int,
  isPossible: @escaping (Int, Int) -> Bool,
  advance: @escaping (UnsafeMutablePointer<Value>, Int, Int) -> Bool
) {
  builder.iterator(
    name, "(cls, iterable, r)",
    new: { vm, arguments, type throws(PyError) in
      let r = try vm.index(arguments[2], .overflowError)
      let pool = try vm.tuple(vm.builtin(arguments[1]))
      if r < 0 { throw vm.valueError("r must be non-negative") }
      let n = pool.tuple.pointee.count
      if !isPossible(n, r) { return vm.newForeign(arguments[0], type, [pool], first: 0, second: 2) }
      if r > Int.max / 64 { throw vm.memoryLimit() }
      try vm.reserve(r &* 16)
      return vm.newForeign(arguments[0], type, [pool] + (0..<r).map { Value(first($0)) }, first: r)
    },
    next: { vm, arguments throws(PyError) in
      let state = arguments[0].foreign
      if state.pointee.second == 2 { return .undefined }
      let pool = state.slots[0].tuple
      let count = state.pointee.first
      if state.pointee.second == 1 && !advance(state.slots + 1, count, pool.pointee.count) {
        state.pointee.second = 2
        return .undefined
      }
      state.pointee.second = 1
      return try pick(vm, pool, state.slots + 1, count)
    })
}

/// Raises the last place that can be raised, and puts the following ones right behind it.
private func advance(_ places: UnsafeMutablePointer<Value>, _ r: Int, _ n: Int) -> Bool {
  var i = r &- 1
  while i >= 0 && places[i].int == i &+ n &- r { i &-= 1 }
  if i < 0 { return false }
  var place = places[i].int &+ 1
  while i < r {
    places[i] = Value(place)
    place &+= 1
    i &+= 1
  }
  return true
}

/// Raises the last place that can be raised, and puts the following ones on the same.
private func advanceWithReplacement(_ places: UnsafeMutablePointer<Value>, _ r: Int, _ n: Int) -> Bool {
  var i = r &- 1
  while i >= 0 && places[i].int == n &- 1 { i &-= 1 }
  if i < 0 { return false }
  let place = places[i].int &+ 1
  while i < r {
    places[i] = Value(place)
    i &+= 1
  }
  return true
}
