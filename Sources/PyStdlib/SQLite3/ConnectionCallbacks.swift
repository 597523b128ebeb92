// This file lets SQL call Python: functions, aggregates, window functions, collations, and the handlers that watch a
// connection. The callables stand in a dict of the connection's object, where the collector sees them.

import PyRuntime
import SQLite

func installConnectionCallbacks(_ builder: TypeBuilder) {
  builder.method("create_function", "(self, /, name, narg, func, *, deterministic=False)", createFunction)
  builder.method("create_aggregate", "(self, /, name, n_arg, aggregate_class)") { vm, arguments throws(PyError) in
    try createAggregate(vm, arguments, isWindow: false)
  }
  builder.method("create_window_function", "(self, name, num_params, aggregate_class, /)") {
    vm, arguments throws(PyError) in
    try createAggregate(vm, arguments, isWindow: true)
  }
  builder.method("create_collation", "(self, name, callback, /)", createCollation)
  builder.method("set_authorizer", "(self, /, authorizer_callback)") { vm, arguments throws(PyError) in
    let database = try vm.openDatabase(arguments[0])
    try keepCallback(vm, arguments[0], "authorizer", arguments[1])
    database.userAuthorizer = arguments[1].isNone ? .undefined : arguments[1]
    // It is asked while statements are compiled.
    database.statements = StatementCache()
    return .none
  }
  builder.method("set_progress_handler", "(self, /, progress_handler, n)") { vm, arguments throws(PyError) in
    let database = try vm.openDatabase(arguments[0])
    try keepCallback(vm, arguments[0], "progress", arguments[1])
    let every = try vm.index(arguments[2], .overflowError)
    try vm.withSQLite(database) { () throws(SQLiteError) in
      try database.setUserProgress(arguments[1].isNone ? .undefined : arguments[1], every: every)
    }
    return .none
  }
  builder.method("set_trace_callback", "(self, /, trace_callback)", setTrace)
  builder.method("enable_load_extension", "(self, enable, /)") { vm, arguments throws(PyError) in
    guard let types = vm.sqliteTypes else { return .none }
    throw vm.raise(types.notSupportedError, "extensions cannot be loaded here")
  }
  builder.method("backup", "(self, /, target, *, pages=-1, progress=None, name='main', sleep=0.25)", connectionBackup)
}

private func keepCallback(_ vm: VM, _ connection: Value, _ key: String, _ callback: Value) throws(PyError) {
  try vm.set(connection.foreign[slot: ConnectionSlot.callbacks].dict, vm.newStr(key), callback)
}

private func nameArgument(_ vm: VM, _ value: Value, _ function: String, _ position: String) throws(PyError) -> String {
  guard vm.builtin(value).isStr else {
    throw vm.typeError("\(function)() argument \(position) must be str, not \(vm.typeName(value))")
  }
  return vm.builtin(value).str.string
}

/// The arguments of a call from SQL as Python values.
private func pythonArguments(_ vm: VM, _ values: [SQLValue]) throws(PyError) -> [Value] {
  var result: [Value] = []
  for value in values {
    if case .text(let bytes) = value, !vm.isValidUTF8(bytes) {
      throw vm.operationalError("Could not decode to UTF-8")
    }
    result.append(try vm.pythonValue(value, textFactory: .undefined) { "" })
  }
  return result
}

// MARK: Functions and collations

private func createFunction(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let database = try vm.openDatabase(arguments[0])
  let name = try nameArgument(vm, arguments[1], "create_function", "'name'")
  let count = Int32(clamping: try vm.index(arguments[2], .overflowError))
  let function = arguments[3]
  let isDeterministic = arguments[4].isUndefined ? false : try vm.isTrue(arguments[4])
  try keepCallback(vm, arguments[0], "function \(name.lowercased()) \(count)", function)
  let body: ([SQLValue]) -> SQLOutcome = { [unowned vm, unowned database] values in
    var outcome: SQLOutcome?
    let message = "user-defined function raised exception"
    let isFine = database.protected(function) { () throws(PyError) in
      let result = try vm.call(function, try pythonArguments(vm, values))
      outcome = try vm.sqlOutcome(result)
    }
    return isFine ? outcome ?? .failure(message) : database.outcome(ofFailure: message)
  }
  do {
    try database.retrying { () throws(SQLiteError) in
      try database.connection.createFunction(
        name, argumentCount: count, deterministic: isDeterministic, function.isNone ? nil : body)
    }
  } catch {
    throw vm.operationalError("Error creating function")
  }
  return .none
}

private func createCollation(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let database = try vm.openDatabase(arguments[0])
  let name = try nameArgument(vm, arguments[1], "create_collation", "1")
  _ = try vm.strictUTF8(vm.builtin(arguments[1]).str)
  let callback = arguments[2]
  if !callback.isNone && !vm.canCall(callback) { throw vm.typeError("parameter must be callable") }
  try keepCallback(vm, arguments[0], "collation \(name.lowercased())", callback)
  let body: ([UInt8], [UInt8]) -> Int = { [unowned vm, unowned database] a, b in
    var order = 0
    _ = database.protected(callback) { () throws(PyError) in
      let result = vm.builtin(try vm.call(callback, vm.newStr(utf8: a), vm.newStr(utf8: b)))
      if result.isInt || result.isBool { order = result.int.signum() }
    }
    return order
  }
  try vm.withSQLite(database) { () throws(SQLiteError) in
    try database.connection.createCollation(name, callback.isNone ? nil : body)
  }
  return .none
}

private func setTrace(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let database = try vm.openDatabase(arguments[0])
  let callback = arguments[1]
  try keepCallback(vm, arguments[0], "trace", callback)
  let body: ([UInt8]) -> Void = { [unowned vm, unowned database] sql in
    _ = database.protected(callback) { () throws(PyError) in _ = try vm.call(callback, vm.newStr(utf8: sql)) }
  }
  try vm.withSQLite(database) { () throws(SQLiteError) in
    try database.connection.setTrace(callback.isNone ? nil : body)
  }
  return .none
}

// MARK: Aggregates

/// One group's instance of an aggregate class. The instance stands in a list of the connection's object.
private final class PythonAggregate: AggregateState {
  private unowned let vm: VM
  private unowned let database: Database
  private let type: Value
  private let instances: ListRef
  private var place = -1
  private var failure: String?

  init(_ vm: VM, _ database: Database, _ type: Value, _ instances: ListRef) {
    self.vm = vm
    self.database = database
    self.type = type
    self.instances = instances
    let isFine = database.protected(type) { () throws(PyError) in
      let instance = try vm.call(type)
      // A place that a finished group left free, or a new one.
      for i in 0..<instances.pointee.count where instances.pointee.items[i].isNone && self.place < 0 { self.place = i }
      if self.place < 0 {
        self.place = instances.pointee.count
        try vm.append(instances, instance)
      } else {
        instances.pointee.items[self.place] = instance
      }
    }
    if !isFine { failure = "user-defined aggregate's '__init__' method raised error" }
  }

  private var instance: Value {
    place >= 0 && place < instances.pointee.count ? instances.pointee.items[place] : .none
  }

  /// Calls a method; a message when that failed.
  private func perform(_ name: String, _ values: [SQLValue], _ use: (Value) throws(PyError) -> Void = { _ in })
    -> String?
  {
    if let failure { return failure }
    var isDefined = true
    let isFine = database.protected(type) { () throws(PyError) in
      isDefined = try !self.vm.findAttribute(self.instance, self.vm.intern(name)).isUndefined
      let method = try self.vm.getAttribute(self.instance, name)
      try use(try self.vm.call(method, try pythonArguments(self.vm, values)))
    }
    if isFine { return nil }
    return "user-defined aggregate's '\(name)' method \(isDefined ? "raised error" : "not defined")"
  }

  private func result(of name: String) -> SQLOutcome {
    var outcome: SQLOutcome?
    let message = perform(name, []) { (value) throws(PyError) in outcome = try self.vm.sqlOutcome(value) }
    if let message { return database.outcome(ofFailure: message) }
    return outcome ?? .failure("user-defined aggregate's '\(name)' method raised error")
  }

  func step(_ arguments: [SQLValue]) -> String? { perform("step", arguments) }
  func inverse(_ arguments: [SQLValue]) -> String? { perform("inverse", arguments) }
  func value() -> SQLOutcome { result(of: "value") }

  func finish() -> SQLOutcome {
    defer { if place >= 0 && place < instances.pointee.count { instances.pointee.items[place] = .none } }
    return result(of: "finalize")
  }
}

private func createAggregate(_ vm: VM, _ arguments: Arguments, isWindow: Bool) throws(PyError) -> Value {
  let database = try vm.openDatabase(arguments[0])
  let function = isWindow ? "create_window_function" : "create_aggregate"
  let name = try nameArgument(vm, arguments[1], function, isWindow ? "1" : "'name'")
  let count = Int32(clamping: try vm.index(arguments[2], .overflowError))
  let type = arguments[3]
  try keepCallback(vm, arguments[0], "aggregate \(name.lowercased()) \(count)", type)
  let instances = arguments[0].foreign[slot: ConnectionSlot.aggregates].list
  let make: () -> any AggregateState = { [unowned vm, unowned database] in
    PythonAggregate(vm, database, type, instances)
  }
  do {
    try database.retrying { () throws(SQLiteError) in
      try database.connection.createAggregate(
        name, argumentCount: count, isWindow: isWindow, type.isNone ? nil : make)
    }
  } catch {
    if isWindow { throw vm.programmingError(error.message) }
    throw vm.operationalError("Error creating aggregate")
  }
  return .none
}

// MARK: Backup

private func connectionBackup(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let source = try vm.openDatabase(arguments[0])
  guard let types = vm.sqliteTypes, vm.type(of: arguments[1]).isSubtype(of: types.connection) else {
    throw vm.typeError("backup() argument 1 must be sqlite3.Connection, not \(vm.typeName(arguments[1]))")
  }
  let target = try vm.openDatabase(arguments[1])
  if source === target { throw vm.valueError("target cannot be the same connection instance") }
  var pages = arguments[2].isUndefined ? -1 : try vm.index(arguments[2], .overflowError)
  if pages == 0 { pages = -1 }
  let progress = arguments[3].isUndefined ? Value.none : arguments[3]
  if !progress.isNone && !vm.canCall(progress) { throw vm.typeError("progress argument must be a callable") }
  let name = arguments[4].isUndefined ? "main" : try nameArgument(vm, arguments[4], "backup", "'name'")
  let backup = try vm.withSQLite(target) { () throws(SQLiteError) in
    try Backup(from: source.connection, named: name, to: target.connection)
  }
  defer { backup.end() }
  while true {
    let isDone = try vm.withSQLite(target) { () throws(SQLiteError) in
      try backup.step(pages: Int32(clamping: pages))
    }
    try vm.charge(1000)
    if !progress.isNone {
      _ = try vm.call(progress, Value(isDone ? 101 : 0), Value(backup.remaining), Value(backup.pageCount))
    }
    if isDone { return .none }
  }
}
