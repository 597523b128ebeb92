// This file defines the modules `_csv` and `csv` (library reference, "csv"): reading and writing natively, and in
// Python the dialects, the readers and writers of dicts, and the Sniffer.

import PyRuntime

func csvModules() -> [ModuleDefinition] {
  [
    ModuleDefinition("_csv", source: csvRegistrySource, build: buildCSV),
    ModuleDefinition("csv", source: csvSource + csvSnifferSource),
  ]
}

private func buildCSV(_ builder: ModuleBuilder) throws(PyError) {
  let vm = builder.vm
  let state = CSVState(builder)
  vm.moduleStates["_csv"] = state
  builder.set("Dialect", state.dialect.value)
  state.install(TypeBuilder(vm: vm, type: state.dialect))
  for (i, name) in ["QUOTE_MINIMAL", "QUOTE_ALL", "QUOTE_NONNUMERIC", "QUOTE_NONE"].enumerated() {
    builder.set(name, Value(i))
  }
  builder.set("Reader", state.reader.value)
  builder.set("Writer", state.writer.value)
  installReader(TypeBuilder(vm: vm, type: state.reader))
  installWriter(TypeBuilder(vm: vm, type: state.writer))
  builder.function("reader", "(*args, **kwargs)") { vm, arguments throws(PyError) in
    try checkCount(vm, arguments)
    let lines = vm.keep(try vm.iterator(arguments[0]))
    let dialect = try state.newDialect(vm, dialectArgument(arguments), arguments)
    guard let rules = dialect.foreign.state(CSVRules.self) else { return .none }
    return vm.newForeignInstance(.none, state.reader, values: [lines, dialect], host: CSVReader(state, rules))
  }
  builder.function("writer", "(*args, **kwargs)") { vm, arguments throws(PyError) in
    try checkCount(vm, arguments)
    let dialect = vm.keep(try state.newDialect(vm, dialectArgument(arguments), arguments))
    guard let rules = dialect.foreign.state(CSVRules.self) else { return .none }
    var write = Value.none
    let isMissing = try vm.catches(.attributeError) { () throws(PyError) in
      write = try vm.getAttribute(arguments[0], "write")
    }
    if isMissing || !vm.canCall(write) { throw vm.typeError("argument 1 must have a \"write\" method") }
    return vm.newForeignInstance(.none, state.writer, values: [write, dialect], host: CSVWriter(state, rules))
  }
  builder.function("field_size_limit", "(*args)") { vm, arguments throws(PyError) in
    let old = state.fieldLimit
    if arguments.count > 1 {
      throw vm.typeError("field_size_limit expected at most 1 argument, got \(arguments.count)")
    }
    if arguments.count == 1 {
      guard arguments[0].isInt else { throw vm.typeError("limit must be an integer") }
      state.fieldLimit = arguments[0].int
    }
    return Value(old)
  }
  builder.function("_new_dialect", "(*args, **kwargs)") { vm, arguments throws(PyError) in
    try state.newDialect(vm, arguments[0], arguments)
  }
}

private func checkCount(_ vm: VM, _ arguments: Arguments) throws(PyError) {
  if arguments.positionalCount == 0 { throw vm.typeError(" expected at least 1 argument, got 0") }
  if arguments.positionalCount > 2 {
    throw vm.typeError(" expected at most 2 arguments, got \(arguments.positionalCount)")
  }
}

private func dialectArgument(_ arguments: Arguments) -> Value {
  arguments.positionalCount > 1 ? arguments[1] : arguments.keyword("dialect")
}

private func installReader(_ builder: TypeBuilder) {
  builder.method("__iter__", "(self, /)") { _, arguments throws(PyError) in arguments[0] }
  builder.method("__next__", "(self, /)") { vm, arguments throws(PyError) in
    guard let reader = arguments[0].foreign.state(CSVReader.self) else { return .undefined }
    return try reader.next(vm, arguments[0].foreign[slot: 0])
  }
  builder.attribute("dialect") { _, arguments throws(PyError) in arguments[0].foreign[slot: 1] }
  builder.attribute("line_num") { _, arguments throws(PyError) in
    Value(arguments[0].foreign.state(CSVReader.self)?.lineNumber ?? 0)
  }
}

private func installWriter(_ builder: TypeBuilder) {
  func write(_ vm: VM, _ object: ForeignRef, _ row: Value) throws(PyError) -> Value {
    guard let writer = object.state(CSVWriter.self) else { return .none }
    let line = try writer.line(vm, row)
    return try vm.call(object[slot: 0], line)
  }
  builder.method("writerow", "(self, row, /)") { vm, arguments throws(PyError) in
    try write(vm, arguments[0].foreign, arguments[1])
  }
  builder.method("writerows", "(self, rows, /)") { vm, arguments throws(PyError) in
    let object = arguments[0].foreign
    try vm.iterate(arguments[1]) { (row) throws(PyError) in
      _ = try write(vm, object, row)
      return true
    }
    return .none
  }
  builder.attribute("dialect") { _, arguments throws(PyError) in arguments[0].foreign[slot: 1] }
}
