// This file defines the module random (library reference, "random"): the generator natively, as the base class of Random,
// and the distributions in Python (RandomSource.swift).

import Numbers
import PyRuntime

extension StandardLibrary {
  static var randomModule: ModuleDefinition {
    ModuleDefinition("random", source: randomSource + randomDistributions) { builder throws(PyError) in
      let module = builder.vm.intern("_random")
      let type = builder.vm.newNativeType("Random", module: module, kind: .foreign)
      builder.vm.keepForever(type.value)
      builder.set("_Generator", type.value)
      builder.set("_host_seed", builder.vm.newInt(UInt(truncatingIfNeeded: builder.vm.host.seed)))
      addGenerator(TypeBuilder(vm: builder.vm, type: type))
    }
  }
}

private final class GeneratorState {
  var twister = MersenneTwister(key: [0])
}

private func generator(_ vm: VM, _ value: Value) throws(PyError) -> GeneratorState {
  guard value.is(.foreign), let state = value.foreign.state(GeneratorState.self) else {
    throw vm.typeError("a generator is required")
  }
  return state
}

private func addGenerator(_ builder: TypeBuilder) {
  let type = builder.type
  builder.staticMethod("__new__", "(cls, /, *args, **kwargs)") { vm, arguments throws(PyError) in
    let object = vm.newForeign(type, host: GeneratorState()).value
    let cls = arguments[0]
    return cls.is(.type) && cls.type != type ? vm.newInstance(cls.type, payload: object) : object
  }
  builder.method("random", "(self, /)") { vm, arguments throws(PyError) in
    Value(try generator(vm, arguments[0]).twister.unit())
  }
  builder.method("getrandbits", "(self, k, /)") { vm, arguments throws(PyError) in
    let state = try generator(vm, arguments[0])
    let count = try vm.index(arguments[1], .overflowError)
    if count < 0 { throw vm.valueError("number of bits must be non-negative") }
    if count == 0 { return Value(0) }
    if count <= 32 { return Value(Int(state.twister.next() >> UInt32(32 - count))) }
    try vm.reserve(bits: count)
    try vm.charge(count >> 6)
    // Whole words from the least significant on; of the last one the upper bits.
    var limbs = [UInt](repeating: 0, count: (count + 63) / 64)
    var left = count
    var i = 0
    while left > 0 {
      var word = UInt(state.twister.next())
      if left < 32 { word >>= UInt(32 - left) }
      limbs[i / 2] |= word << UInt(i % 2 * 32)
      left -= 32
      i += 1
    }
    return vm.newInt(BigInt(limbs: limbs, negative: false))
  }
  // The seed of an int, as words of 32 bits.
  builder.method("_seed_words", "(self, words, /)") { vm, arguments throws(PyError) in
    let state = try generator(vm, arguments[0])
    var key: [UInt32] = []
    for word in try vm.array(arguments[1]) { key.append(UInt32(truncatingIfNeeded: word.isInt ? word.int : 0)) }
    state.twister = MersenneTwister(key: key.isEmpty ? [0] : key)
    return .none
  }
  builder.method("_words", "(self, /)") { vm, arguments throws(PyError) in
    let twister = try generator(vm, arguments[0]).twister
    return vm.newTuple(twister.words.map { Value(Int($0)) } + [Value(twister.position)])
  }
  builder.method("_set_words", "(self, words, /)") { vm, arguments throws(PyError) in
    guard arguments[1].is(.tuple) else { throw vm.typeError("state vector must be a tuple") }
    let given = try vm.array(arguments[1])
    guard given.count == MersenneTwister.size + 1 else { throw vm.valueError("state vector is the wrong size") }
    var words: [UInt32] = []
    for value in given.dropLast() {
      let word = try vm.index(value, .overflowError)
      words.append(UInt32(truncatingIfNeeded: word))
    }
    let position = try vm.index(given[MersenneTwister.size], .overflowError)
    guard let twister = MersenneTwister(words: words, position: position) else {
      throw vm.valueError("invalid state")
    }
    try generator(vm, arguments[0]).twister = twister
    return .none
  }
}
