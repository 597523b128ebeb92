// This file defines `_snip`, the module through which the library's Python sources see the running program: who called
// them, and the text of an exception. Programs have no other way to frames.

import PyRuntime

func snipModule() -> ModuleDefinition {
  ModuleDefinition("_snip") { builder throws(PyError) in
    // (file name, line, function) of the caller `depth` calls up, 0 being who asks; None beyond the outermost.
    builder.function("caller", "(depth, /)") { vm, arguments throws(PyError) in
      let depth = try vm.index(arguments[0])
      guard let place = vm.caller(depth) else { return .none }
      return vm.newTuple([vm.newStr(place.file), Value(place.line), vm.newStr(place.function)])
    }
    // How many calls up the nearest code is that stands in another file than the caller's own.
    builder.function("depth_outside", "()") { vm, _ throws(PyError) in
      guard let own = vm.caller(0)?.file else { return Value(0) }
      var depth = 1
      while vm.caller(depth)?.file == own {
        depth += 1
      }
      return Value(depth)
    }
    addAttributeView(builder)
    // The name of the module whose code called `depth` calls up, or None.
    builder.function("module_name", "(depth, /)") { vm, arguments throws(PyError) in
      let name = vm.callerModule(try vm.index(arguments[0]))
      return name.isUndefined ? .none : name
    }
    // (file name, whole text, first line) of a code object; None for the library's own.
    builder.function("source_of", "(code, /)") { vm, arguments throws(PyError) in
      guard let found = vm.sourceText(of: arguments[0]) else { return .none }
      return vm.newTuple([vm.newStr(found.file), vm.newStr(found.text), Value(found.line)])
    }
    // (file name, whole text) of a module of the program; None when there is none.
    builder.function("module_source", "(name, /)") { vm, arguments throws(PyError) in
      guard arguments[0].isStr, let found = vm.sourceText(ofModule: arguments[0].str.string) else { return .none }
      return vm.newTuple([vm.newStr(found.file), vm.newStr(found.text)])
    }
    builder.function("format_exception", "(exception, /)") { vm, arguments throws(PyError) in
      vm.newStr(try vm.tracebackText(arguments[0]))
    }
    builder.function("source_line", "(filename, lineno, /)") { vm, arguments throws(PyError) in
      guard arguments[0].isStr, arguments[1].isInt,
        let text = vm.sourceLine(arguments[0].str.string, arguments[1].int)
      else { return .none }
      return vm.newStr(text)
    }
    // How `match` sees a class: as one registered with an abstract class, or as a "sequence" or "mapping".
    builder.function("inherit_collection", "(subclass, cls, /)") { vm, arguments throws(PyError) in
      if arguments[0].is(.type), arguments[1].is(.type) {
        vm.inheritCollection(arguments[0].type, from: arguments[1].type)
      }
      return .none
    }
    builder.function("set_collection", "(cls, kind, /)") { vm, arguments throws(PyError) in
      if arguments[0].is(.type), arguments[1].isStr {
        vm.setCollection(arguments[0].type, arguments[1].str.string == "mapping" ? .isMapping : .isSequence)
      }
      return .none
    }
    // [(file name, line, function, traceback), ...], outermost first.
    builder.function("traceback_frames", "(exception, /)") { vm, arguments throws(PyError) in
      vm.newList(
        vm.tracebackFrames(arguments[0]).map {
          vm.newTuple([vm.newStr($0.file), Value($0.line), vm.newStr($0.function), vm.newStr($0.text)])
        })
    }
  }
}

/// `attributes(object)`: what `%` takes for a mapping of the object's own attributes. Asking for its `__dict__` would make
/// one, and take the object its hidden class.
private func addAttributeView(_ builder: ModuleBuilder) {
  let type = builder.type("attributes", isFinal: true) { builder in
    builder.type.pointee.flags.insert(.cannotBeCreated)
    builder.method("__getitem__", "(self, name, /)") { vm, arguments throws(PyError) in
      let object = arguments[0].foreign.slots[0]
      let name = vm.builtin(arguments[1])
      let value = name.isStr ? vm.storedAttribute(object.instance, vm.intern(name)) : .undefined
      if value.isUndefined { throw vm.keyError(arguments[1]) }
      return value
    }
  }
  builder.vm.keepForever(type.value)
  builder.function("attributes", "(object, /)") { vm, arguments throws(PyError) in
    guard arguments[0].isInstance else { return try vm.getAttribute(arguments[0], "__dict__") }
    return Value(.foreign, vm.newForeign(type, values: [arguments[0]]))
  }
}
