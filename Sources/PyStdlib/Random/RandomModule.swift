// This file defines the module random (library reference, "random"): the generator's type natively, the rest in Python.

import Numbers
import PyRuntime

extension StandardLibrary {
  static var random: ModuleDefinition {
    ModuleDefinition("random", sources: [randomSource, randomDistributionsSource]) { builder throws(PyError) in
      let vm = builder.vm
      let type = vm.newNativeType("Random", module: vm.intern("_random"), kind: .foreign)
      vm.keepForever(type.value)
      addGenerator(TypeBuilder(vm: vm, type: type))
      builder.set("_Generator", type.value)
      builder.function("_urandom", "(size, /)") { vm, arguments throws(PyError) in
        let size = try vm.index(arguments[0], .overflowError)
        if size < 0 { throw vm.valueError("negative argument not allowed") }
        return vm.newBytes(try vm.entropy(size))
      }
      builder.function("_text_seed", "(data, /)") { vm, arguments throws(PyError) in
        let data = try vm.bytesLike(vm.builtin(arguments[0])) ?? []
        var hash = SHA512()
        hash.update(data)
        return vm.newInt(BigInt(bytes: data + hash.digest(), order: .big, signed: false))
      }
    }
  }
}

private func twister(_ vm: VM, _ arguments: Arguments) throws(PyError) -> MersenneTwister {
  guard let twister = arguments[0].foreign.state(MersenneTwister.self) else {
    throw vm.typeError("expected a generator")
  }
  return twister
}

private func addGenerator(_ builder: TypeBuilder) {
  let type = builder.type
  builder.staticMethod("__new__", "(cls, /, *args, **kwargs)") { vm, arguments throws(PyError) in
    let result = vm.newForeignInstance(arguments[0], type, values: [], host: MersenneTwister())
    if arguments[0].is(.type), arguments[0].type == type {
      if arguments.count > 2 { throw vm.typeError("Random() requires 0 or 1 argument") }
      if let twister = result.foreign.state(MersenneTwister.self) { try seed(vm, twister, arguments[1]) }
    }
    return result
  }
  builder.method("seed", "(self, n=None, /)") { vm, arguments throws(PyError) in
    try seed(vm, try twister(vm, arguments), arguments[1])
    return .none
  }
  builder.method("random", "(self, /)") { vm, arguments throws(PyError) in
    Value(try twister(vm, arguments).nextUnit())
  }
  builder.method("getrandbits", "(self, k, /)") { vm, arguments throws(PyError) in
    let twister = try twister(vm, arguments)
    let count = try vm.index(arguments[1], .overflowError)
    if count < 0 { throw vm.valueError("number of bits must be non-negative") }
    try vm.reserve(bits: count)
    return integer(vm, twister.nextBits(count))
  }
  builder.method("_randbelow", "(self, n, /)") { vm, arguments throws(PyError) in
    try below(vm, try twister(vm, arguments), arguments[1])
  }
  builder.method("getstate", "(self, /)") { vm, arguments throws(PyError) in
    let twister = try twister(vm, arguments)
    return vm.newTuple(twister.words.map { Value(Int($0)) } + [Value(twister.place)])
  }
  builder.method("setstate", "(self, state, /)") { vm, arguments throws(PyError) in
    try restore(vm, try twister(vm, arguments), vm.builtin(arguments[1]))
    return .none
  }
}

private func integer(_ vm: VM, _ words: [UInt32]) -> Value {
  if words.count == 1 { return Value(Int(words[0])) }
  var limbs: [UInt] = []
  for i in stride(from: 0, to: words.count, by: 2) {
    limbs.append(UInt(words[i]) | (i + 1 < words.count ? UInt(words[i + 1]) << 32 : 0))
  }
  return vm.newInt(BigInt(limbs: limbs, negative: false))
}

/// Seeds with the size of an int, with the hash of anything else, with the host's entropy for None.
private func seed(_ vm: VM, _ twister: MersenneTwister, _ value: Value) throws(PyError) {
  if value.isUndefined || value.isNone {
    let bytes = try vm.entropy(MersenneTwister.size * 4)
    twister.seed(
      stride(from: 0, to: bytes.count, by: 4).map { at in
        (0..<4).reduce(UInt32(0)) { $0 | UInt32(bytes[at + $1]) << UInt32(8 * $1) }
      })
    return
  }
  var integer = vm.integerOperand(value)
  if integer.isUndefined {
    integer = vm.newInt(UInt(bitPattern: try vm.hash(value)))
  }
  let limbs = vm.bigInteger(integer).limbs
  try vm.charge(limbs.count)
  var key = limbs.flatMap { [UInt32(truncatingIfNeeded: $0), UInt32(truncatingIfNeeded: $0 >> 32)] }
  while key.count > 1, key.last == 0 { key.removeLast() }
  twister.seed(key.isEmpty ? [0] : key)
}

/// An int from 0 up to `bound`: as many bits as that has, again until they are below it.
private func below(_ vm: VM, _ twister: MersenneTwister, _ bound: Value) throws(PyError) -> Value {
  let limit = vm.integerOperand(bound)
  if limit.isUndefined { throw vm.typeError("'\(vm.typeName(bound))' object cannot be interpreted as an integer") }
  if vm.isNegative(limit) || (limit.isInt && limit.int == 0) { return Value(0) }
  let bits = vm.bitLength(limit)
  try vm.reserve(bits: bits)
  while true {
    let candidate = integer(vm, twister.nextBits(bits))
    if vm.compareIntegers(candidate, limit) < 0 { return candidate }
    try vm.charge(1 + bits >> 6)
  }
}

private func restore(_ vm: VM, _ twister: MersenneTwister, _ state: Value) throws(PyError) {
  guard state.is(.tuple) else { throw vm.typeError("state vector must be a tuple") }
  let size = MersenneTwister.size
  guard state.tuple.pointee.count == size + 1 else { throw vm.valueError("state vector is the wrong size") }
  var words: [UInt32] = []
  for i in 0..<size {
    let item = vm.integerOperand(state.tuple.items[i])
    if item.isUndefined { throw vm.typeError("an integer is required") }
    if vm.isNegative(item) { throw vm.overflowError("can't convert negative value to unsigned int") }
    guard let word = vm.unsignedWord(item) else {
      throw vm.overflowError("Python int too large to convert to C unsigned long")
    }
    words.append(UInt32(truncatingIfNeeded: word))
  }
  let place = try vm.index(state.tuple.items[size], .overflowError)
  if place < 0 || place > size { throw vm.valueError("invalid state") }
  twister.restore(words, place)
}
