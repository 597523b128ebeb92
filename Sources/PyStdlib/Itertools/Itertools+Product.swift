// This file defines product: nested loops as one iterator.

import PyRuntime

/// Values: the pools as tuples, then the place in each as an int. `first` is their number; `second` says whether the
/// first row was given (1) and whether none is left (2).
func addProduct(to builder: ModuleBuilder) {
  builder.iterator(
    "product", "(cls, *iterables, repeat=1)", new: newProduct,
    next: { vm, arguments throws(PyError) in
      let product = arguments[0].foreign
      let count = product.pointee.first
      if product.pointee.second == 2 { return .undefined }
      if product.pointee.second == 1 && !advance(product, count) {
        product.pointee.second = 2
        return .undefined
      }
      try vm.reserve(count &* 16)
      let row = vm.newTuple(count: count)
      guard count > 0 else {
        product.pointee.second = 2
        return vm.emptyTuple
      }
      let pools = product.slots
      for i in 0..<count {
        let pool = pools[i].tuple
        let place = pools[count &+ i].int
        guard place < pool.pointee.count else {
          // An empty pool: there is no row at all.
          product.pointee.second = 2
          return .undefined
        }
        row.items[i] = pool.items[place]
      }
      product.pointee.second = 1
      return Value(.tuple, row)
    })
}

/// The next row's places, the last pool fastest; false behind the last row.
private func advance(_ product: ForeignRef, _ count: Int) -> Bool {
  let slots = product.slots
  var i = count &- 1
  while i >= 0 {
    let next = slots[count &+ i].int &+ 1
    if next < slots[i].tuple.pointee.count {
      slots[count &+ i] = Value(next)
      return true
    }
    slots[count &+ i] = Value(0)
    i &-= 1
  }
  return false
}

private func newProduct(_ vm: VM, _ arguments: Arguments, _ type: TypeRef) throws(PyError) -> Value {
  let given = arguments.keyword("repeat")
  let times = given.isUndefined ? 1 : try vm.index(given, .overflowError)
  if times < 0 { throw vm.valueError("repeat argument cannot be negative") }
  let own = times == 0 ? 0 : arguments.positionalCount - 1
  let (count, overflow) = own.multipliedReportingOverflow(by: times)
  if overflow || count > Int.max / 64 { throw vm.overflowError("repeat argument too large") }
  try vm.reserve(count &* 32)
  let mark = vm.keepMark
  defer { vm.release(to: mark) }
  var values = Array(repeating: Value(0), count: count &* 2)
  for i in 0..<own { values[i] = vm.keep(try vm.tuple(vm.builtin(arguments[i + 1]))) }
  if own > 0 {
    for i in own..<max(count, own) { values[i] = values[i % own] }
  }
  return vm.newForeign(arguments[0], type, values, first: count)
}
