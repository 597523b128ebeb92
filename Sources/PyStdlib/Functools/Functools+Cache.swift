// This file defines the wrapper behind lru_cache and cache. The cache is a dict whose order is the order of use: the
// oldest entry stands first.

import PyRuntime

/// Places in the values of a cache wrapper.
private enum Place {
  static let function = 0
  static let cache = 1
  /// How many results are kept: an int, or None for all.
  static let limit = 2
  /// Whether the types of arguments count.
  static let typed = 3
  static let informationType = 4
}

/// `first` counts hits, `second` misses.
func addCacheWrapper(to builder: ModuleBuilder) {
  builder.type("_lru_cache_wrapper") { builder in
    let type = builder.type
    builder.vm.keepForever(type.value)
    builder.allowAttributes()
    builder.staticMethod("__new__", "(cls, user_function, maxsize, typed, cache_info_type)") {
      vm, arguments throws(PyError) in
      guard isCallable(vm, arguments[1]) else { throw vm.typeError("the first argument must be callable") }
      let limit = arguments[2].isNone ? .none : Value(max(0, try vm.index(arguments[2], .overflowError)))
      let typed = Value(try vm.isTrue(arguments[3]))
      let cache = Value(.dict, vm.newDict())
      return vm.newForeign(arguments[0], type, [arguments[1], cache, limit, typed, arguments[4]])
    }
    builder.method("__call__", "(self, /, *args, **kwargs)", callCached)
    builder.method("cache_info", "(self, /)") { vm, arguments throws(PyError) in
      let wrapper = arguments[0].foreign
      let slots = wrapper.slots
      return try vm.call(
        slots[Place.informationType],
        [
          Value(wrapper.pointee.first), Value(wrapper.pointee.second), slots[Place.limit],
          Value(slots[Place.cache].dict.pointee.count),
        ])
    }
    builder.method("cache_clear", "(self, /)") { vm, arguments throws(PyError) in
      arguments[0].foreign.pointee.first = 0
      arguments[0].foreign.pointee.second = 0
      vm.clear(arguments[0].foreign.slots[Place.cache].dict)
      return .none
    }
    builder.method("__get__", "(self, instance, owner=None, /)") { vm, arguments throws(PyError) in
      arguments[1].isNone ? arguments[0] : vm.newBoundMethod(arguments[0], arguments[1])
    }
    builder.method("__copy__", "(self, /)") { _, arguments throws(PyError) in arguments[0] }
    builder.method("__deepcopy__", "(self, memo, /)") { _, arguments throws(PyError) in arguments[0] }
  }
}

private func callCached(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let wrapper = arguments[0].foreign
  let slots = wrapper.slots
  let given = arguments.dropFirst()
  if slots[Place.limit].isInt && slots[Place.limit].int == 0 {
    wrapper.pointee.second &+= 1
    return try vm.call(slots[Place.function], given)
  }
  let key = cacheKey(vm, given, isTyped: slots[Place.typed].bool)
  let mark = vm.keepMark
  defer { vm.release(to: mark) }
  vm.keep(key)
  let cache = slots[Place.cache].dict
  let known: Value
  if slots[Place.limit].isNone {
    known = try vm.get(cache, key)
  } else {
    // The newest result moves to the end. An entry that is there already stays: a comparison of keys that calls the same
    // function would otherwise change the dict, and begin again, for ever.
    let isKnown = try vm.move(cache, key, toEnd: true)
    known = isKnown ? cache.pointee.entries[cache.pointee.used - 1].value : .undefined
  }
  if !known.isUndefined {
    wrapper.pointee.first &+= 1
    return known
  }
  wrapper.pointee.second &+= 1
  let result = vm.keep(try vm.call(slots[Place.function], given))
  if slots[Place.limit].isInt, try vm.get(cache, key).isUndefined {
    while cache.pointee.count >= slots[Place.limit].int {
      let oldest = vm.nextEntry(cache, from: 0)
      if oldest < 0 { break }
      vm.removeEntry(cache, oldest)
    }
  }
  try vm.set(cache, key, result)
  return result
}

/// A lone int or str is its own key. Everything else is a tuple: arguments, keywords behind a mark that no argument
/// can be equal to by chance, then types when they count.
private func cacheKey(_ vm: VM, _ given: Arguments, isTyped: Bool) -> Value {
  if given.count == 1 && given.keywordCount == 0 && !isTyped && (given[0].isInt || given[0].isStr) { return given[0] }
  var parts: [Value] = []
  for i in 0..<given.positionalCount { parts.append(given[i]) }
  if given.keywordCount > 0 {
    parts.append(vm.objectType.value)
    for i in 0..<given.keywordCount {
      parts.append(given.keywords.tuple.items[i])
      parts.append(given[given.positionalCount + i])
    }
  }
  if isTyped {
    for i in 0..<given.count { parts.append(vm.type(of: given[i]).value) }
  }
  return vm.newTuple(parts)
}
