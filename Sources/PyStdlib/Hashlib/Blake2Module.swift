// This file defines the types blake2b and blake2s of hashlib, whose constructors check the parameters.

import PyRuntime

func addBlake2(_ builder: ModuleBuilder) {
  add(UInt64.self, "blake2b", builder)
  add(UInt32.self, "blake2s", builder)
}

private func add<Word: Blake2Word>(_ word: Word.Type, _ name: String, _ module: ModuleBuilder) {
  let vm = module.vm
  let type = vm.newNativeType(name, module: vm.intern("_blake2"), kind: .foreign, isFinal: true)
  vm.keepForever(type.value)
  let builder = TypeBuilder(vm: vm, type: type)
  builder.set("SALT_SIZE", Value(Blake2<Word>.saltSize))
  builder.set("PERSON_SIZE", Value(Blake2<Word>.saltSize))
  builder.set("MAX_KEY_SIZE", Value(Blake2<Word>.largestDigest))
  builder.set("MAX_DIGEST_SIZE", Value(Blake2<Word>.largestDigest))
  addHash(builder, isShownByType: true)
  let signature =
    "(cls, data=b'', /, *, digest_size=0, key=b'', salt=b'', person=b'', fanout=1, depth=1, leaf_size=0, "
    + "node_offset=0, node_depth=0, inner_size=0, last_node=False, usedforsecurity=True)"
  builder.staticMethod("__new__", signature) { vm, arguments throws(PyError) in
    let parameters = try Blake2Reader(vm: vm, arguments: arguments).parameters(Blake2<Word>.self)
    let state = HashState(name, Blake2<Word>(parameters))
    if !arguments[1].isUndefined { try state.update(vm, arguments[1]) }
    return vm.newForeign(type, host: state).value
  }
  module.set(name, type.value)
}

/// Reads and checks the parameters, in the order in which their errors are found.
private struct Blake2Reader {
  let vm: VM
  let arguments: Arguments

  func parameters<Word>(_ kind: Blake2<Word>.Type) throws(PyError) -> Blake2Parameters {
    var result = Blake2Parameters()
    let most = kind.largestDigest
    result.digestSize = try number(2) ?? most
    if !(1...most).contains(result.digestSize) {
      throw vm.valueError("digest_size must be between 1 and \(most) bytes")
    }
    result.salt = try bytes(4, "salt", kind.saltSize)
    result.person = try bytes(5, "person", kind.saltSize)
    result.fanout = try number(6) ?? 1
    if !(0...255).contains(result.fanout) { throw vm.valueError("fanout must be between 0 and 255") }
    result.depth = try number(7) ?? 1
    if !(1...255).contains(result.depth) { throw vm.valueError("depth must be between 1 and 255") }
    result.leafSize = try word(8)
    if result.leafSize > UInt(UInt32.max) { throw vm.overflowError("leaf_size is too large") }
    result.nodeOffset = UInt64(try word(9))
    if Word.bitWidth == 32 && result.nodeOffset >> 48 != 0 { throw vm.overflowError("node_offset is too large") }
    result.nodeDepth = try number(10) ?? 0
    if !(0...255).contains(result.nodeDepth) { throw vm.valueError("node_depth must be between 0 and 255") }
    result.innerSize = try number(11) ?? 0
    if !(0...most).contains(result.innerSize) {
      throw vm.valueError("inner_size must be between 0 and is \(most)")
    }
    result.key = try bytes(3, "key", most)
    result.isLastNode = arguments[12].isUndefined ? false : try vm.isTrue(arguments[12])
    return result
  }

  private func number(_ index: Int) throws(PyError) -> Int? {
    arguments[index].isUndefined ? nil : try vm.index(arguments[index], .overflowError)
  }

  private func word(_ index: Int) throws(PyError) -> UInt {
    if arguments[index].isUndefined { return 0 }
    let value = try vm.indexValue(arguments[index])
    if vm.isNegative(value) { throw vm.valueError("value must be positive") }
    guard let word = vm.unsignedWord(value) else { throw vm.overflowError("int too big to convert") }
    return word
  }

  private func bytes(_ index: Int, _ name: String, _ most: Int) throws(PyError) -> [UInt8] {
    if arguments[index].isUndefined { return [] }
    guard let bytes = try vm.bytesLike(vm.builtin(arguments[index])) else {
      throw vm.typeError("a bytes-like object is required, not '\(vm.typeName(arguments[index]))'")
    }
    if bytes.count > most { throw vm.valueError("maximum \(name) length is \(most) bytes") }
    return bytes
  }
}
