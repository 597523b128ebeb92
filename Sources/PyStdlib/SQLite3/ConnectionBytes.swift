// This file compiles statements without running them (`connection(sql)`), and copies a connection's database to and from
// bytes.

import PyRuntime
import SQLite

/// What `connection(sql)` gives: of use to CPython's own cursors only, but a program may ask whether a statement compiles.
func installStatement(_ builder: TypeBuilder) {
  builder.type.pointee.flags.insert(.cannotBeCreated)
}

func installConnectionBytes(_ builder: TypeBuilder) {
  builder.method("__call__", "(self, *args, **kwargs)") { vm, arguments throws(PyError) in
    let database = try vm.openDatabase(arguments[0])
    let count = arguments.positionalCount - 1
    guard count == 1 else { throw vm.typeError("function takes exactly 1 argument (\(count) given)") }
    let text = vm.builtin(arguments[1])
    guard text.isStr else { throw vm.typeError("argument 1 must be str, not \(vm.typeName(arguments[1]))") }
    try compileStatement(vm, database, text)?.giveBack()
    return Value(.foreign, vm.newForeign(database.types.statement))
  }
  builder.method("blobopen", "(self, table, column, row, /, *, readonly=False, name='main')", openBlob)
  builder.method("serialize", "(self, /, *, name='main')") { vm, arguments throws(PyError) in
    let database = try vm.openDatabase(arguments[0])
    let name = try databaseName(vm, arguments[1], "serialize")
    guard
      let bytes = try vm.withSQLite(database, { () throws(SQLiteError) in try database.connection.serialized(name) })
    else {
      throw vm.operationalError("unable to serialize '\(name)'")
    }
    try vm.reserve(bytes.count)
    try vm.charge(1 + bytes.count >> 6)
    return vm.newBytes(bytes)
  }
  builder.method("deserialize", "(self, data, /, *, name='main')") { vm, arguments throws(PyError) in
    let database = try vm.openDatabase(arguments[0])
    let bytes = try contiguousBytes(vm, arguments[1])
    let name = try databaseName(vm, arguments[2], "deserialize")
    try vm.charge(1 + bytes.count >> 6)
    // SQLite attaches the bytes under a name of its own.
    database.mayAttach = true
    defer { database.mayAttach = false }
    try vm.withSQLite(database) { () throws(SQLiteError) in
      try database.connection.deserialize(bytes, into: name, limit: Int64(Database.maximumPages) * 4096)
    }
    return .none
  }
}

private func databaseName(_ vm: VM, _ value: Value, _ function: String) throws(PyError) -> String {
  if value.isUndefined { return "main" }
  guard vm.builtin(value).isStr else {
    throw vm.typeError("\(function)() argument 'name' must be str, not \(vm.typeName(value))")
  }
  return vm.builtin(value).str.string
}
