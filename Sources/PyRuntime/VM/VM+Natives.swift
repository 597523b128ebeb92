// This file defines calls of native functions: one binder gives every builtin the same good argument errors, so a native
// finds parameter `i` at index `i`.

extension VM {
  /// A native with a signature such as `"(self, /, sep=None, maxsplit=-1)"`. With an `owner` it is a method of that type.
  public func newNative(
    _ name: String, _ signature: String, owner: TypeRef?, _ function: @escaping NativeFunction
  ) -> Value {
    let native = heap.allocate(.native, NativeObject.self)
    native.pointee.name = intern(name)
    native.pointee.index = addNative(function)
    native.pointee.owner = owner
    native.pointee.receiver = .undefined
    native.pointee.doc = .none
    native.pointee.module = .none
    native.pointee.signatureIndex = signatureTexts.count
    signatureTexts.append(signature)
    signatures.append(nil)
    let counts = VM.countParameters(signature)
    native.pointee.minimum = counts.minimum
    native.pointee.maximum = counts.maximum
    return Value(.native, native)
  }

  /// How many positional arguments a signature takes, without parsing it whole: start-up makes a thousand natives.
  private static func countParameters(_ text: String) -> (minimum: Int, maximum: Int) {
    var text = text
    return text.withUTF8 { bytes in
      var minimum = 0
      var maximum = 0
      var i = 1
      var isKeywordOnly = false
      while i < bytes.count - 1 {
        while bytes[i] == 0x20 { i += 1 }
        let start = i
        var hasDefault = false
        var quote: UInt8 = 0
        while i < bytes.count - 1 && (bytes[i] != 0x2C || quote != 0) {
          if quote != 0 {
            if bytes[i] == quote { quote = 0 }
          } else if bytes[i] == 0x27 || bytes[i] == 0x22 {
            quote = bytes[i]
          }
          if bytes[i] == 0x3D { hasDefault = true }
          i += 1
        }
        if bytes[start] == 0x2A {
          if i - start > 1 && bytes[start + 1] != 0x2A { maximum = .max }
          isKeywordOnly = true
        } else if bytes[start] != 0x2F && i > start && !isKeywordOnly {
          maximum += 1
          if !hasDefault { minimum += 1 }
        }
        i += 1
      }
      return (minimum, maximum)
    }
  }

  func signature(of native: NativeRef) -> NativeSignature {
    let index = native.pointee.signatureIndex
    if let parsed = signatures[index] { return parsed }
    let parsed = NativeSignature(signatureTexts[index])
    for name in parsed.names {
      parsed.keys.append(intern(name))
      keepForever(intern(name))
    }
    signatures[index] = parsed
    return parsed
  }

  /// Calls a native with `count` values at `base`, which lie below `top`.
  @inline(__always) func callNative(
    _ native: NativeRef, _ base: UnsafeMutablePointer<Value>, _ count: Int, _ keywords: Value
  ) throws(PyError) -> Value {
    if keywords.isUndefined && count >= native.pointee.minimum && count <= native.pointee.maximum {
      guard let owner = native.pointee.owner else {
        return try natives[native.pointee.index].function(self, Arguments(base, count))
      }
      // An exact instance of the type: no check of the receiver, nothing to unwrap.
      let receiver = base[0]
      if receiver.is(.foreign)
        ? receiver.foreign.pointee.type == owner
        : builtinTypes[Int(truncatingIfNeeded: receiver.tag & 0xFF)] == owner && !receiver.isInstance
      {
        let result = try natives[native.pointee.index].function(self, Arguments(base, count))
        // `__next__` gives nothing at the end; whoever calls it by name gets the exception.
        if result.isUndefined && native.pointee.name.bits == name(.next).bits { throw stopIteration() }
        return result
      }
    }
    return try callNativeSlow(native, base, count, keywords)
  }

  @inline(never) private func callNativeSlow(
    _ native: NativeRef, _ base: UnsafeMutablePointer<Value>, _ count: Int, _ keywords: Value
  ) throws(PyError) -> Value {
    var original = Value.undefined
    if let owner = native.pointee.owner {
      if count == 0 {
        let name = native.pointee.name.str.string
        if isSlotWrapper(native) {
          throw typeError("descriptor '\(name)' of '\(displayName(owner))' object needs an argument")
        }
        throw typeError(
          "unbound method \(owner.nameText).\(native.pointee.name.str.string)() needs an argument")
      }
      original = base[0]
      if type(of: original) != owner {
        guard type(of: original).isSubtype(of: owner) else {
          if isSlotWrapper(native) {
            throw typeError(
              "descriptor '\(native.pointee.name.str.string)' requires a '\(displayName(owner))' object but received a "
                + "'\(typeName(original))'")
          }
          throw typeError(
            "descriptor '\(native.pointee.name.str.string)' for '\(displayName(owner))' objects doesn't apply to a "
              + "'\(typeName(original))' object")
        }
      }
      if original.isInstance {
        let payload = original.instance.payload
        if !payload.isUndefined && !payload.is(.exceptionState) && owner != objectType { base[0] = payload }
      } else if original.isBool && owner == type(.int) {
        base[0] = Value(original.int)
      }
    }
    receiver = original
    // The register that named the instance now names its builtin value only.
    let mark = keepMark
    if original.isInstance { keep(original) }
    defer { release(to: mark) }
    let result: Value
    if keywords.isUndefined && count >= native.pointee.minimum && count <= native.pointee.maximum {
      result = try natives[native.pointee.index].function(self, Arguments(base, count))
    } else {
      result = try callBinding(native, base, count, keywords)
    }
    // The end of a native iterator, which only a call by name has to raise.
    if result.isUndefined && native.pointee.name.bits == name(.next).bits { throw stopIteration() }
    // A method that gives back its receiver gives back the whole instance, not the builtin value inside.
    if original.isInstance && result === base[0]
      && (result.is(.list) || result.is(.dict) || result.is(.set) || result.is(.bytearray) || result.is(.foreign))
    {
      return original
    }
    return result
  }

  /// Binds to the signature, in registers above `top`.
  private func callBinding(
    _ native: NativeRef, _ base: UnsafeMutablePointer<Value>, _ count: Int, _ keywords: Value
  ) throws(PyError) -> Value {
    let signature = signature(of: native)
    let keywordCount = keywords.isUndefined ? 0 : keywords.tuple.pointee.count
    let positional = count - keywordCount
    if let message = wrongSlotCall(native, signature, positional - 1, keywordCount) { throw typeError(message) }
    if keywordCount > 0 && takesNoKeywords(native, signature) {
      throw typeError("\(qualified(native))() takes no keyword arguments")
    }
    if positional > signature.positional && !signature.isVariadic {
      throw typeError(tooMany(native, signature, positional, keywordCount))
    }
    if signature.isVariadic || signature.takesAnyKeyword {
      if positional < signature.required { throw typeError(tooFew(native, signature, positional)) }
      if !signature.takesAnyKeyword {
        for i in 0..<keywordCount {
          let name = keywords.tuple.items[i].str.string
          if !signature.names.contains(name) { throw typeError(unexpected(native, name)) }
        }
      }
      return try natives[native.pointee.index].function(self, Arguments(base, count, keywords: keywords))
    }
    try checkRoom(signature.names.count)
    let bound = top
    for i in 0..<signature.names.count { bound[i] = i < positional ? base[i] : .undefined }
    // What is missing goes before what is wrong.
    var wrong: String?
    for i in 0..<keywordCount {
      let key = intern(keywords.tuple.items[i])
      guard let at = signature.keys.firstIndex(where: { $0.bits == key.bits }), at >= signature.positionalOnly else {
        if wrong == nil { wrong = unexpected(native, key.str.string) }
        continue
      }
      if at < positional {
        let place = "given by name ('\(key.str.string)') and position (\(at + offset(native)))"
        if wrong == nil { wrong = "argument for \(shownName(native))() \(place)" }
        continue
      }
      bound[at] = base[positional + i]
    }
    for i in 0..<signature.required where bound[i].isUndefined {
      if signature.positionalOnly > i { throw typeError(tooFew(native, signature, positional)) }
      throw typeError(
        "\(shownName(native))() missing required argument '\(signature.names[i])' (pos \(i + offset(native)))")
    }
    if let wrong { throw typeError(wrong) }
    top = bound + signature.names.count
    if top > highWater { highWater = top }
    defer { top = bound }
    return try natives[native.pointee.index].function(self, Arguments(bound, signature.names.count))
  }

  /// The error of a wrong call of a slot wrapper, whose counts are of the arguments behind `self`; nil when the call is
  /// right, or when what stands behind the slot words its errors itself.
  private func wrongSlotCall(_ native: NativeRef, _ signature: NativeSignature, _ given: Int, _ keywords: Int)
    -> String?
  {
    if signature.isVariadic || signature.positionalOnly < signature.names.count || !isSlotWrapper(native)
      || native.pointee.name === self.name(.call) || native.pointee.name === self.name(.`init`)
    {
      return nil
    }
    let least = signature.required - 1
    let most = signature.positional - 1
    if keywords > 0 { return "wrapper \(native.pointee.name.str.string)() takes no keyword arguments" }
    if given >= least && given <= most { return nil }
    let bound = least == most ? "" : given < least ? "at least " : "at most "
    let count = given < least ? least : most
    // The slots that repeat a sequence, and those of two arguments, unpack them under no name, which leaves a space.
    let isUnpacked = most > 1 || isRepetition(native)
    return "\(isUnpacked ? " " : "")expected \(bound)\(count) argument\(count == 1 ? "" : "s"), got \(given)"
  }

  private func isRepetition(_ native: NativeRef) -> Bool {
    let name = native.pointee.name
    guard name === self.name(.mul) || name === self.name(.rmul) || name === self.name(.imul) else { return false }
    guard let owner = native.pointee.owner else { return false }
    return [Kind.str, .bytes, .bytearray, .list, .tuple].contains { type($0) == owner }
  }

  /// Arguments that the program did not write: `self`, or the class of a class method or `__new__`.
  private func implicit(_ native: NativeRef) -> Int {
    native.pointee.owner != nil || native.pointee.receiver.is(.type) ? 1 : 0
  }

  /// Positions are counted without those.
  private func offset(_ native: NativeRef) -> Int { 1 - implicit(native) }

  /// Constructors and calls of objects go by the name of the type.
  private func shownName(_ native: NativeRef) -> String {
    if let owner = native.pointee.owner, native.pointee.name === name(.call) || native.pointee.name === name(.`init`) {
      return owner.nameText
    }
    if native.pointee.receiver.is(.type), native.pointee.name === name(.new) {
      return native.pointee.receiver.type.nameText
    }
    return native.pointee.name.str.string
  }

  private func qualified(_ native: NativeRef) -> String {
    let name = shownName(native)
    guard let owner = native.pointee.owner else {
      if native.pointee.receiver.is(.type), native.pointee.name !== self.name(.new) {
        return native.pointee.receiver.type.nameText + "." + name
      }
      if native.pointee.module.isStr, native.pointee.module.str.string != "builtins" {
        return native.pointee.module.str.string + "." + name
      }
      return name
    }
    if native.pointee.name === self.name(.call) { return name }
    return owner.nameText + "." + name
  }

  private func takesNoKeywords(_ native: NativeRef, _ signature: NativeSignature) -> Bool {
    if signature.takesAnyKeyword { return false }
    return signature.names.count <= max(signature.positionalOnly, signature.isVariadic ? implicit(native) : 0)
  }

  private func unexpected(_ native: NativeRef, _ name: String) -> String {
    "'\(name)' is an invalid keyword argument for \(shownName(native))()"
  }

  private func tooMany(_ native: NativeRef, _ signature: NativeSignature, _ given: Int, _ keywords: Int) -> String {
    let own = implicit(native)
    if signature.positionalOnly < signature.names.count {
      return tooManyWithKeywords(native, signature, given - own, keywords)
    }
    return wrongCount(native, signature, given - own, most: signature.positional - own)
  }

  private func tooFew(_ native: NativeRef, _ signature: NativeSignature, _ given: Int) -> String {
    let own = implicit(native)
    if given < own { return "\(shownName(native)).__new__(): not enough arguments" }
    return wrongCount(native, signature, given - own, most: signature.isVariadic ? .max : signature.positional - own)
  }

  /// Of natives that take keywords, first the number of all arguments counts, then that of positional ones.
  private func tooManyWithKeywords(_ native: NativeRef, _ signature: NativeSignature, _ given: Int, _ keywords: Int)
    -> String
  {
    let name = shownName(native)
    let own = implicit(native)
    let all = signature.names.count - own
    let most = signature.positional - own
    if given + keywords > all {
      let kind = given == 0 ? "keyword " : ""
      return "\(name)() takes at most \(all) \(kind)argument\(all == 1 ? "" : "s") (\(given + keywords) given)"
    }
    if most == 0 { return "\(name)() takes no positional arguments" }
    let bound = signature.required - own < most ? "at most" : "exactly"
    return "\(name)() takes \(bound) \(most) positional argument\(most == 1 ? "" : "s") (\(given) given)"
  }

  /// CPython words these by calling convention; the convention follows from the signature.
  private func wrongCount(_ native: NativeRef, _ signature: NativeSignature, _ given: Int, most: Int) -> String {
    let own = implicit(native)
    let least = signature.required - own
    let name = shownName(native)
    if most == 0 { return "\(qualified(native))() takes no arguments (\(given) given)" }
    let isUnnamed = native.pointee.name === self.name(.new) || native.pointee.name === self.name(.call)
    if least == 1 && most == 1 && !isUnnamed && signature.names.count == signature.positional {
      return "\(qualified(native))() takes exactly one argument (\(given) given)"
    }
    let bound = least == most ? "" : given < least ? "at least " : "at most "
    let count = given < least ? least : most
    return "\(name) expected \(bound)\(count) argument\(count == 1 ? "" : "s"), got \(given)"
  }
}
