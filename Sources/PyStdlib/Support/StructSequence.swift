// This file makes tuples with named fields, such as `sys.version_info` and `time.struct_time`: subclasses of tuple whose
// fields are attributes and whose repr names them.

import PyRuntime

extension ModuleBuilder {
  /// A tuple type whose first `visible` fields are items, all of them attributes. With `acceptsSequence` a program may
  /// make one from a sequence.
  func structSequence(
    _ name: String, shownAs shown: String, _ fields: [String], visible: Int? = nil, acceptsSequence: Bool = false
  ) -> TypeRef {
    let visible = visible ?? fields.count
    let type = vm.newNativeType(
      name, base: vm.type(.tuple), module: module.pointee.name, kind: .instance, isFinal: true)
    let builder = TypeBuilder(vm: vm, type: type)
    for (i, field) in fields.enumerated() where i < visible {
      builder.attribute(field) { vm, arguments throws(PyError) in
        let tuple = vm.builtin(arguments[0])
        return tuple.is(.tuple) && i < tuple.tuple.pointee.count ? tuple.tuple.items[i] : .none
      }
    }
    builder.method("__repr__", "(self, /)") { vm, arguments throws(PyError) in
      var parts: [String] = []
      let tuple = vm.builtin(arguments[0])
      guard tuple.is(.tuple) else { return vm.newStr(shown) }
      for i in 0..<min(visible, tuple.tuple.pointee.count) {
        parts.append("\(fields[i])=\(try vm.reprText(tuple.tuple.items[i]))")
      }
      return vm.newStr("\(shown)(\(parts.joined(separator: ", ")))")
    }
    builder.set("__match_args__", vm.newTuple(fields.prefix(visible).map { vm.intern($0) }))
    builder.set("n_fields", Value(fields.count))
    builder.set("n_sequence_fields", Value(visible))
    builder.set("n_unnamed_fields", Value(0))
    if acceptsSequence {
      builder.staticMethod("__new__", "(cls, sequence, dict=None, /)") { vm, arguments throws(PyError) in
        let items = try vm.tuple(arguments[1])
        guard items.tuple.pointee.count >= visible else {
          throw vm.typeError(
            "\(shown)() takes an at least \(visible)-sequence (\(items.tuple.pointee.count)-sequence given)")
        }
        return vm.newInstance(arguments[0].type, payload: vm.newTuple(items.tuple.items, count: visible))
      }
    } else {
      type.pointee.flags.insert(.cannotBeCreated)
    }
    vm.keepForever(type.value)
    return type
  }
}
