// This file defines `re.RegexFlag`. In CPython it is an `enum.IntFlag`; here it is a class of its own below int with the
// same texts and operators, because importing `enum` would cost more than all of `re`.

import PyRuntime
import RegexSyntax

/// The members in the order of their definition, with their short names.
private let members: [(name: String, short: String?, flag: RegexFlags)] = [
  ("NOFLAG", nil, []), ("ASCII", "A", .ascii), ("IGNORECASE", "I", .ignoreCase), ("LOCALE", "L", .locale),
  ("UNICODE", "U", .unicode), ("MULTILINE", "M", .multiline), ("DOTALL", "S", .dotAll), ("VERBOSE", "X", .verbose),
  ("TEMPLATE", "T", .template), ("DEBUG", nil, .debug),
]

/// All bits that have a name.
private let allFlags = 511

extension RegexEngine {
  /// A RegexFlag of a value: always the same object for the same value.
  func flag(_ vm: VM, _ given: Int) throws(PyError) -> Value {
    var value = given
    if value < 0 {
      // A negative number is a complement: of the named bits, or of as many as it has (enum.KEEP).
      let width = Int.bitWidth - (value == .min ? 0 : abs(value).leadingZeroBitCount)
      value = value >= -(allFlags + 1) ? value + allFlags + 1 : width < 62 ? max(allFlags + 1, 1 << width) + value : 0
    }
    let known = try vm.get(flagMembers, Value(value))
    if !known.isUndefined { return known }
    let flag = vm.newInstance(flagType, payload: Value(value))
    // Programs can ask for any number: only so many are remembered.
    if flagMembers.pointee.count < 4096 { try vm.set(flagMembers, Value(value), flag) }
    return flag
  }

  private func bits(_ vm: VM, _ flag: Value) -> Int {
    let value = vm.builtin(flag)
    return value.isInt || value.isBool ? value.int : 0
  }

  func makeFlagType(_ builder: ModuleBuilder) throws(PyError) {
    let vm = builder.vm
    let metatype = vm.newNativeType("EnumType", base: vm.typeType, module: vm.intern("enum"), kind: .type)
    vm.keepForever(metatype.value)
    let namespace = vm.newDict()
    vm.setNamespace(namespace, "__module__", vm.intern("re"))
    vm.setNamespace(namespace, "__qualname__", vm.intern("RegexFlag"))
    vm.setNamespace(namespace, "__doc__", vm.newStr("An enumeration."))
    flagType = try vm.newClass(vm.intern("RegexFlag"), bases: [vm.type(.int)], namespace: namespace, metatype: metatype)
    vm.keepForever(flagType.value)
    addFlagMethods(vm.builder(for: flagType))
    addFlagOperators(vm.builder(for: flagType))
    addMetatypeMethods(vm.builder(for: metatype))
    builder.set("RegexFlag", flagType.value)
    for member in members {
      let flag = try flag(vm, member.flag.rawValue)
      for name in [member.name, member.short].compactMap({ $0 }) {
        vm.setNamespace(namespace, name, flag)
        builder.set(name, flag)
      }
    }
  }

  private func addFlagMethods(_ builder: TypeBuilder) {
    builder.staticMethod("__new__", "(cls, value)") { vm, arguments throws(PyError) in
      var value = vm.builtin(arguments[1])
      if value.isFloat, let whole = Int(exactly: value.float) { value = Value(whole) }
      guard value.isInt || value.isBool else {
        throw vm.valueError("\(try vm.reprText(arguments[1])) is not a valid RegexFlag")
      }
      return try self.flag(vm, value.int)
    }
    builder.method("__init__", "(self, /, *args)") { _, _ throws(PyError) in .none }
    for name in ["__repr__", "__str__"] {
      builder.method(name, "(self, /)") { vm, arguments throws(PyError) in
        vm.newStr(RegexFlags(rawValue: self.bits(vm, arguments[0])).pythonRepr)
      }
    }
    builder.method("__format__", "(self, format_spec, /)") { vm, arguments throws(PyError) in
      let specification = vm.builtin(arguments[1])
      if specification.isStr && specification.str.pointee.count == 0 { return try vm.str(arguments[0]) }
      return try vm.format(Value(self.bits(vm, arguments[0])), arguments[1])
    }
    for name in ["name", "_name_"] {
      builder.attribute(name, { vm, arguments throws(PyError) in self.name(vm, self.bits(vm, arguments[0])) })
    }
    for name in ["value", "_value_"] {
      builder.attribute(name, { vm, arguments throws(PyError) in Value(self.bits(vm, arguments[0])) })
    }
    builder.method("__len__", "(self, /)") { vm, arguments throws(PyError) in
      Value(self.bits(vm, arguments[0]).nonzeroBitCount)
    }
    builder.method("__bool__", "(self, /)") { vm, arguments throws(PyError) in
      Value(self.bits(vm, arguments[0]) != 0)
    }
    builder.method("__iter__", "(self, /)") { vm, arguments throws(PyError) in
      try vm.iterator(self.list(vm, RegexFlags(rawValue: self.bits(vm, arguments[0]))))
    }
    builder.method("__contains__", "(self, other, /)") { vm, arguments throws(PyError) in
      guard arguments[1].isInstance, arguments[1].instance.type == self.flagType else {
        throw vm.typeError(
          "unsupported operand type(s) for 'in': '\(vm.typeName(arguments[1]))' and 'RegexFlag'")
      }
      let wanted = self.bits(vm, arguments[1])
      return Value(self.bits(vm, arguments[0]) & wanted == wanted)
    }
    builder.method("__copy__", "(self, /)") { _, arguments throws(PyError) in arguments[0] }
    builder.method("__deepcopy__", "(self, memo, /)") { _, arguments throws(PyError) in arguments[0] }
  }

  /// `name` of a combination joins the names; a number without a name has none.
  private func name(_ vm: VM, _ bits: Int) -> Value {
    if bits == 0 { return vm.intern("NOFLAG") }
    if bits & allFlags == 0 { return .none }
    let text = RegexFlags(rawValue: bits).pythonRepr
    return vm.newStr(
      text.split(separator: "|").map { $0.hasPrefix("re.") ? $0.dropFirst(3) : $0 }.joined(separator: "|"))
  }

  /// The members of a combination, or of all.
  private func list(_ vm: VM, _ flags: RegexFlags) throws(PyError) -> Value {
    let list = vm.newList()
    for member in members where !member.flag.isEmpty && flags.contains(member.flag) {
      try vm.append(list, flag(vm, member.flag.rawValue))
    }
    return Value(.list, list)
  }

  /// `|`, `&`, `^` with flags and ints give flags, `~` the complement; all other operators are those of int.
  private func addFlagOperators(_ builder: TypeBuilder) {
    let operators: [(names: [String], apply: @Sendable (Int, Int) -> Int)] = [
      (["__or__", "__ror__"], { $0 | $1 }), (["__and__", "__rand__"], { $0 & $1 }),
      (["__xor__", "__rxor__"], { $0 ^ $1 }),
    ]
    for (names, apply) in operators {
      for name in names {
        builder.method(name, "(self, other, /)") { vm, arguments throws(PyError) in
          let other = vm.builtin(arguments[1])
          guard other.isInt || other.isBool else { return .notImplemented }
          return try self.flag(vm, apply(self.bits(vm, arguments[0]), other.int))
        }
      }
    }
    builder.method("__invert__", "(self, /)") { vm, arguments throws(PyError) in
      try self.flag(vm, ~self.bits(vm, arguments[0]))
    }
  }

  /// What can be done with the class itself: `RegexFlag['I']`, `list(RegexFlag)`.
  private func addMetatypeMethods(_ builder: TypeBuilder) {
    builder.method("__repr__", "(cls, /)") { vm, _ throws(PyError) in vm.newStr("<flag 'RegexFlag'>") }
    builder.method("__getitem__", "(cls, name, /)") { vm, arguments throws(PyError) in
      let wanted = vm.builtin(arguments[1])
      if wanted.isStr {
        let text = wanted.str.string
        for member in members where member.name == text || member.short == text {
          return try self.flag(vm, member.flag.rawValue)
        }
      }
      throw vm.keyError(arguments[1])
    }
    builder.method("__iter__", "(cls, /)") { vm, _ throws(PyError) in
      try vm.iterator(self.list(vm, RegexFlags(rawValue: allFlags)))
    }
    builder.method("__reversed__", "(cls, /)") { vm, _ throws(PyError) in
      let list = try self.list(vm, RegexFlags(rawValue: allFlags))
      _ = try vm.callMethod(list, "reverse")
      return try vm.iterator(list)
    }
    builder.method("__len__", "(cls, /)") { _, _ throws(PyError) in Value(members.count - 1) }
    builder.method("__bool__", "(cls, /)") { _, _ throws(PyError) in .true }
    builder.method("__contains__", "(cls, member, /)") { vm, arguments throws(PyError) in
      guard arguments[1].isInstance, arguments[1].instance.type.pointee.metatype == self.flagType.pointee.metatype
      else {
        throw vm.typeError(
          "unsupported operand type(s) for 'in': '\(vm.typeName(arguments[1]))' and 'EnumType'")
      }
      return Value(arguments[1].instance.type == self.flagType)
    }
    builder.attribute(
      "__members__",
      { vm, _ throws(PyError) in
        let dict = vm.newDict()
        for member in members {
          for name in [member.name, member.short].compactMap({ $0 }) {
            vm.setNamespace(dict, name, try self.flag(vm, member.flag.rawValue))
          }
        }
        return vm.newWrapper(.mappingProxy, Value(.dict, dict))
      })
  }
}
