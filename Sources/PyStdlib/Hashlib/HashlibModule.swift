// This file defines the module hashlib (library reference, "hashlib"): the type of hashes under way, a constructor for
// each algorithm, and key derivation. scrypt is left out: it is made to be expensive.

import PyRuntime

extension StandardLibrary {
  static var hashlib: ModuleDefinition {
    ModuleDefinition("hashlib", source: hashlibSource) { builder throws(PyError) in
      let vm = builder.vm
      let module = vm.intern("_hashlib")
      let hash = vm.newNativeType("HASH", module: module, kind: .foreign, isFinal: true)
      let extendable = vm.newNativeType("HASHXOF", base: hash, module: module, kind: .foreign, isFinal: true)
      for type in [hash, extendable] {
        vm.keepForever(type.value)
        type.pointee.flags.insert(.cannotBeCreated)
      }
      addHash(TypeBuilder(vm: vm, type: hash))
      addExtendable(TypeBuilder(vm: vm, type: extendable))
      for (name, make) in HashAlgorithm.all {
        let type = name.hasPrefix("shake") ? extendable : hash
        let function = vm.newNative("openssl_" + name, "(string=b'', *, usedforsecurity=True)", owner: nil) {
          vm, arguments throws(PyError) in
          let state = HashState(name, make())
          if !arguments[0].isUndefined { try state.update(vm, arguments[0]) }
          return vm.newForeign(type, host: state).value
        }
        function.native.pointee.module = module
        builder.set(name, function)
      }
      addBlake2(builder)
      builder.function("_derive", "(name, password, salt, iterations, size, /)", derive)
    }
  }
}

/// The algorithms without parameters of their own.
enum HashAlgorithm {
  static let all: [(name: String, make: @Sendable () -> any MessageDigest)] = [
    ("md5", { MD5() }), ("sha1", { SHA1() }), ("sha224", { SHA256.short }), ("sha256", { SHA256() }),
    ("sha384", { SHA512.short }), ("sha512", { SHA512() }), ("sha3_224", { SHA3(size: 28) }),
    ("sha3_256", { SHA3(size: 32) }), ("sha3_384", { SHA3(size: 48) }), ("sha3_512", { SHA3(size: 64) }),
    ("shake_128", { SHA3(shake: 128) }), ("shake_256", { SHA3(shake: 256) }),
  ]
}

/// A hash as Python holds it.
final class HashState {
  let name: String
  var digest: any MessageDigest

  init(_ name: String, _ digest: any MessageDigest) {
    self.name = name
    self.digest = digest
  }

  var blockSize: Int { (digest as? SHA3)?.rate ?? type(of: digest).blockSize }

  func update(_ vm: VM, _ data: Value) throws(PyError) {
    let plain = vm.builtin(data)
    if plain.isStr { throw vm.typeError("Strings must be encoded before hashing") }
    guard let bytes = try vm.buffer(plain) else { throw vm.typeError("object supporting the buffer API required") }
    try vm.charge(1 + bytes.count >> 2)
    digest.update(bytes)
  }
}

func hashState(_ vm: VM, _ value: Value) throws(PyError) -> HashState {
  guard let state = value.foreign.state(HashState.self) else { throw vm.typeError("expected a hash") }
  return state
}

private func hexadecimal(_ vm: VM, _ bytes: [UInt8]) -> Value {
  let digits = Array("0123456789abcdef".utf8)
  return vm.newStr(utf8: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
}

/// The methods that all hashes have.
func addHash(_ builder: TypeBuilder, isShownByType: Bool = false) {
  let type = builder.type
  builder.method("update", "(self, obj, /)") { vm, arguments throws(PyError) in
    try hashState(vm, arguments[0]).update(vm, arguments[1])
    return .none
  }
  builder.method("digest", "(self, /)") { vm, arguments throws(PyError) in
    vm.newBytes(try hashState(vm, arguments[0]).digest.digest())
  }
  builder.method("hexdigest", "(self, /)") { vm, arguments throws(PyError) in
    hexadecimal(vm, try hashState(vm, arguments[0]).digest.digest())
  }
  builder.method("copy", "(self, /)") { vm, arguments throws(PyError) in
    let state = try hashState(vm, arguments[0])
    let own = arguments[0].foreign.pointee.type
    return vm.newForeign(own, host: HashState(state.name, state.digest)).value
  }
  builder.attribute("name") { vm, arguments throws(PyError) in vm.newStr(try hashState(vm, arguments[0]).name) }
  builder.attribute("digest_size") { vm, arguments throws(PyError) in
    Value(try hashState(vm, arguments[0]).digest.digestSize)
  }
  builder.attribute("block_size") { vm, arguments throws(PyError) in
    Value(try hashState(vm, arguments[0]).blockSize)
  }
  if isShownByType { return }
  builder.method("__repr__", "(self, /)") { vm, arguments throws(PyError) in
    let name = try hashState(vm, arguments[0]).name
    let address = String(vm.identity(arguments[0]), radix: 16)
    return vm.newStr("<\(name) \(vm.displayName(type)) object @ 0x\(address)>")
  }
}

/// SHAKE gives as many bytes as one asks for.
private func addExtendable(_ builder: TypeBuilder) {
  func bytes(_ vm: VM, _ arguments: Arguments) throws(PyError) -> [UInt8] {
    let length = try vm.index(arguments[1], .overflowError)
    if length < 0 { throw vm.raise(vm.type(.memoryError), "") }
    try vm.reserve(length)
    try vm.charge(length >> 1)
    return (try hashState(vm, arguments[0]).digest as? SHA3)?.digest(count: length) ?? []
  }
  builder.method("digest", "(self, length)") { vm, arguments throws(PyError) in
    vm.newBytes(try bytes(vm, arguments))
  }
  builder.method("hexdigest", "(self, length)") { vm, arguments throws(PyError) in
    hexadecimal(vm, try bytes(vm, arguments))
  }
}

/// PBKDF2 (RFC 8018) with HMAC: the arguments have been checked.
private func derive(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  guard let algorithm = HashAlgorithm.all.first(where: { $0.name == arguments[0].str.string }) else {
    throw vm.valueError("[digital envelope routines] unsupported")
  }
  func given(_ value: Value) throws(PyError) -> [UInt8] {
    guard let bytes = try vm.bytesLike(vm.builtin(value)) else {
      throw vm.typeError("a bytes-like object is required, not '\(vm.typeName(value))'")
    }
    return bytes
  }
  let password = try given(arguments[1])
  let salt = try given(arguments[2])
  let (iterations, size) = (arguments[3].int, arguments[4].int)
  try vm.reserve(size)
  let code = AuthenticationCode(algorithm.make, key: password)
  var result: [UInt8] = []
  var block: UInt32 = 0
  while result.count < size {
    block += 1
    let number = (0..<4).map { UInt8(truncatingIfNeeded: block >> UInt32(24 - 8 * $0)) }
    var last = code.of(salt + number)
    var sum = last
    for _ in 1..<max(iterations, 1) {
      // Some two microseconds.
      try vm.charge(128)
      last = code.of(last)
      for i in sum.indices { sum[i] ^= last[i] }
    }
    result += sum
  }
  return vm.newBytes(Array(result.prefix(size)))
}

/// HMAC (RFC 2104) with a key that was taken in once.
private struct AuthenticationCode {
  private var inner: any MessageDigest
  private var outer: any MessageDigest

  init(_ make: () -> any MessageDigest, key: [UInt8]) {
    inner = make()
    outer = make()
    let size = (inner as? SHA3)?.rate ?? type(of: inner).blockSize
    var key = key
    if key.count > size {
      var hash = make()
      hash.update(key)
      key = hash.digest()
    }
    key += [UInt8](repeating: 0, count: size - key.count)
    inner.update(key.map { $0 ^ 0x36 })
    outer.update(key.map { $0 ^ 0x5C })
  }

  func of(_ message: [UInt8]) -> [UInt8] {
    var (inner, outer) = (inner, outer)
    inner.update(message)
    outer.update(inner.digest())
    return outer.digest()
  }
}
