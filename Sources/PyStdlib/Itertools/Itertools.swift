// This file defines the module itertools, whole and native, because its iterators stand in the innermost loops of
// programs (library reference, "itertools"). The iterators stand in the files beside this one by kind of work.

import PyRuntime

extension StandardLibrary {
  static var itertools: ModuleDefinition {
    ModuleDefinition("itertools") { builder throws(PyError) in
      addInfiniteIterators(to: builder)
      addFilteringIterators(to: builder)
      addSlice(to: builder)
      addCombiningIterators(to: builder)
      addChain(to: builder)
      addGrouping(to: builder)
      addTee(to: builder)
      addProduct(to: builder)
      addPermutations(to: builder)
      addCombinations(to: builder)
    }
  }
}

extension ModuleBuilder {
  /// An iterator type: `__new__` makes its traced values, `next` gives the next item or undefined.
  ///
  /// An iterator that is used up drops its source, so that it stays at its end.
  @discardableResult
  func iterator(
    _ name: String, _ signature: String,
    new: @escaping (VM, Arguments, TypeRef) throws(PyError) -> Value,
    next: @escaping NativeFunction,
    more: (TypeBuilder) -> Void = { _ in }
  ) -> TypeRef {
    type(name) { builder in
      let type = builder.type
      vm.keepForever(type.value)
      builder.staticMethod("__new__", signature) { vm, arguments throws(PyError) in try new(vm, arguments, type) }
      builder.method("__iter__", "(self, /)") { vm, arguments throws(PyError) in vm.receiver(of: arguments) }
      builder.method("__next__", "(self, /)", next)
      more(builder)
    }
  }
}

extension VM {
  /// Runs `body` with a value that is not yet stored anywhere kept alive.
  @inline(__always) func keeping<Result>(_ value: Value, _ body: () throws(PyError) -> Result) throws(PyError) -> Result
  {
    let mark = keepMark
    keep(value)
    defer { release(to: mark) }
    return try body()
  }

  /// The next item of an iterator or undefined, with the iterator kept alive: what it calls may use up the object that
  /// holds it.
  @inline(__always) func take(_ iterator: Value) throws(PyError) -> Value {
    switch iterator.kind {
    case .listIterator, .tupleIterator, .rangeIterator, .strIterator: return try next(iterator)
    default: return try keeping(iterator) { () throws(PyError) in try next(iterator) }
    }
  }

  /// `a == b` on values that a call back may let go of.
  func equalKeeping(_ a: Value, _ b: Value) throws(PyError) -> Bool {
    if a === b && !a.isFloat { return true }
    if a.isStr && b.isStr { return a.str.equals(b.str) }
    let mark = keepMark
    keep(a)
    keep(b)
    defer { release(to: mark) }
    return try equal(a, b)
  }

  /// A tuple of `count` items, None until they are filled in. Throws the memory limit.
  func newFilledTuple(count: Int) throws(PyError) -> TupleRef {
    try reserve(count &* 16)
    let tuple = newTuple(count: count)
    for i in 0..<count { tuple.items[i] = .none }
    return tuple
  }
}
