// This file defines the module unicodedata (library reference, "unicodedata"), of Unicode 14.0.

import PyRuntime
import RegexSyntax

extension StandardLibrary {
  static var unicodedata: ModuleDefinition {
    ModuleDefinition("unicodedata") { builder throws(PyError) in
      builder.set("unidata_version", builder.vm.newStr("14.0.0"))
      addProperties(builder)
      addNumbers(builder)
      addNames(builder)
      addNormalForms(builder)
    }
  }
}

/// The one character of an argument.
private func character(_ vm: VM, _ value: Value, _ function: String, _ place: String = "argument") throws(PyError)
  -> UInt32
{
  let plain = vm.builtin(value)
  guard plain.isStr, plain.str.pointee.count == 1 else {
    throw vm.typeError("\(function)() \(place) must be a unicode character, not \(vm.typeName(value))")
  }
  return plain.str.codePoint(at: 0)
}

private func addProperties(_ builder: ModuleBuilder) {
  let texts: [(String, @Sendable (UnicodeTables.Kind) -> String)] = [
    ("category", { $0.category }), ("bidirectional", { $0.direction }), ("east_asian_width", { $0.width }),
  ]
  for (name, property) in texts {
    builder.function(name, "(chr, /)") { vm, arguments throws(PyError) in
      vm.intern(property(UnicodeTables.kind(try character(vm, arguments[0], name))))
    }
  }
  builder.function("combining", "(chr, /)") { vm, arguments throws(PyError) in
    Value(Int(UnicodeTables.kind(try character(vm, arguments[0], "combining")).combiningClass))
  }
  builder.function("mirrored", "(chr, /)") { vm, arguments throws(PyError) in
    Value(UnicodeTables.kind(try character(vm, arguments[0], "mirrored")).isMirrored ? 1 : 0)
  }
  builder.function("decomposition", "(chr, /)") { vm, arguments throws(PyError) in
    guard let parts = UnicodeTables.decomposition(try character(vm, arguments[0], "decomposition")) else {
      return vm.emptyStr
    }
    var words = parts.isCanonical ? [] : [UnicodeTables.tagNames[parts.tag]]
    for point in parts.points {
      let digits = String(point, radix: 16, uppercase: true)
      words.append(String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits)
    }
    return vm.newStr(words.joined(separator: " "))
  }
}

/// A scalar that has been assigned in Unicode 14.0.
private func assigned(_ point: UInt32) -> Unicode.Scalar? {
  let category = UnicodeTables.kind(point).category
  return category == "Cn" || category == "Cs" ? nil : Unicode.Scalar(point)
}

// MARK: Numbers

/// Characters that became numbers after Unicode 14.0.
private let laterNumbers: Set<UInt32> = [
  0x4E24, 0x4EAC, 0x4FE9, 0x5006, 0x62D0, 0x6D1E, 0x7695, 0x79ED, 0x920E, 0x94A9, 0x12038, 0x12039, 0x12079, 0x12226,
  0x1222B, 0x1230B, 0x1230D, 0x12399,
]

private func addNumbers(_ builder: ModuleBuilder) {
  let kinds: [(String, String, [Unicode.NumericType])] = [
    ("decimal", "not a decimal", [.decimal]), ("digit", "not a digit", [.decimal, .digit]),
    ("numeric", "not a numeric character", [.decimal, .digit, .numeric]),
  ]
  for (name, complaint, types) in kinds {
    builder.function(name, "(chr, default=None, /)") { vm, arguments throws(PyError) in
      let point = try character(vm, arguments[0], name, "argument 1")
      let properties = laterNumbers.contains(point) ? nil : assigned(point)?.properties
      if let type = properties?.numericType, types.contains(type), let value = properties?.numericValue {
        return name == "numeric" ? Value(value) : Value(Int(value))
      }
      if arguments[1].isUndefined { throw vm.valueError(complaint) }
      return arguments[1]
    }
  }
}

// MARK: Names

private func addNames(_ builder: ModuleBuilder) {
  builder.function("name", "(chr, default=None, /)") { vm, arguments throws(PyError) in
    let properties = assigned(try character(vm, arguments[0], "name", "argument 1"))?.properties
    // CPython 3.11 has no names for Tangut ideographs.
    if let name = properties?.name, !name.hasPrefix("TANGUT IDEOGRAPH-") { return vm.newStr(name) }
    if arguments[1].isUndefined { throw vm.valueError("no such name") }
    return arguments[1]
  }
  builder.function("lookup", "(name, /)") { vm, arguments throws(PyError) in
    let plain = vm.builtin(arguments[0])
    let points: [UInt32]
    if plain.isStr {
      points = (0..<plain.str.pointee.count).map { plain.str.codePoint(at: $0) }
    } else if let bytes = try vm.bytesLike(plain) {
      points = bytes.map { UInt32($0) }
    } else {
      throw vm.typeError("a bytes-like object is required, not '\(vm.typeName(arguments[0]))'")
    }
    if points.count > 256 { throw vm.keyError(vm.newStr("name too long")) }
    if let point = CharacterNames.lookup(points) { return vm.newStr(point: point) }
    throw vm.keyError(vm.newStr("undefined character name '\(PythonText.string(points))'"))
  }
}

// MARK: Normal forms

private func addNormalForms(_ builder: ModuleBuilder) {
  func normalized(_ vm: VM, _ arguments: Arguments, _ function: String) throws(PyError) -> (StrRef, [UInt32]?) {
    for i in 0..<2 where !vm.builtin(arguments[i]).isStr {
      let given = arguments[i].isNone ? "None" : vm.typeName(arguments[i])
      throw vm.typeError("\(function)() argument \(i + 1) must be str, not \(given)")
    }
    let str = vm.builtin(arguments[1]).str
    guard str.pointee.count > 0 else { return (str, nil) }
    guard let form = Normalization(vm.builtin(arguments[0]).str.string) else {
      throw vm.valueError("invalid normalization form")
    }
    if str.pointee.isASCII { return (str, nil) }
    try vm.charge(str.pointee.count)
    try vm.reserve(str.pointee.count &* 80)
    let points = (0..<str.pointee.count).map { str.codePoint(at: $0) }
    let result = form.apply(to: points)
    return (str, result == points ? nil : result)
  }
  builder.function("normalize", "(form, unistr, /)") { vm, arguments throws(PyError) in
    let (str, changed) = try normalized(vm, arguments, "normalize")
    return changed.map { vm.newStr(points: $0) } ?? Value(.str, str)
  }
  builder.function("is_normalized", "(form, unistr, /)") { vm, arguments throws(PyError) in
    Value(try normalized(vm, arguments, "is_normalized").1 == nil)
  }
}
