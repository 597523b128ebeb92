// This file defines how a dialect of CSV is read from its parameters, and the type `_csv.Dialect` that holds
// the result.

import PyRuntime

/// The parameters of a dialect, checked.
final class CSVRules {
  enum Quoting: Int { case minimal, all, nonnumeric, none }

  var delimiter: UInt32 = 0x2C
  var quote: UInt32? = 0x22
  var escape: UInt32?
  var terminator: [UInt32] = [0x0D, 0x0A]
  var quoting = Quoting.minimal
  var doublesQuotes = true
  var skipsSpace = false
  var isStrict = false

  static let names = [
    "delimiter", "doublequote", "escapechar", "lineterminator", "quotechar", "quoting", "skipinitialspace", "strict",
  ]

  /// Reads parameters that are undefined where the defaults hold.
  init(_ vm: VM, _ parameters: [Value]) throws(PyError) {
    if !parameters[0].isUndefined {
      guard let character = try CSVRules.character(vm, parameters[0], "delimiter", allowsNone: false) else {
        throw vm.typeError("\"delimiter\" must be a 1-character string")
      }
      delimiter = character
    }
    if !parameters[1].isUndefined { doublesQuotes = try vm.isTrue(parameters[1]) }
    if !parameters[2].isUndefined { escape = try CSVRules.character(vm, parameters[2], "escapechar") }
    let end = vm.builtin(parameters[3])
    if end.isStr {
      terminator = (0..<end.str.pointee.count).map { end.str.codePoint(at: $0) }
    } else if !end.isUndefined && !end.isNone {
      throw vm.typeError("\"lineterminator\" must be a string")
    }
    if !parameters[4].isUndefined { quote = try CSVRules.character(vm, parameters[4], "quotechar") }
    if !parameters[5].isUndefined {
      guard parameters[5].isInt else { throw vm.typeError("\"quoting\" must be an integer") }
      guard let known = Quoting(rawValue: parameters[5].int) else { throw vm.typeError("bad \"quoting\" value") }
      quoting = known
    } else if parameters[4].isNone {
      quoting = .none
    }
    if !parameters[6].isUndefined { skipsSpace = try vm.isTrue(parameters[6]) }
    if !parameters[7].isUndefined { isStrict = try vm.isTrue(parameters[7]) }
    if quoting != .none && quote == nil { throw vm.typeError("quotechar must be set if quoting enabled") }
    if end.isNone { throw vm.typeError("lineterminator must be set") }
  }

  private static func character(_ vm: VM, _ value: Value, _ name: String, allowsNone: Bool = true) throws(PyError)
    -> UInt32?
  {
    if value.isNone && allowsNone { return nil }
    let plain = vm.builtin(value)
    guard plain.isStr else {
      throw vm.typeError("\"\(name)\" must be string\(allowsNone ? " or None" : ""), not \(vm.typeName(value))")
    }
    guard plain.str.pointee.count == 1 else { throw vm.typeError("\"\(name)\" must be a 1-character string") }
    return plain.str.codePoint(at: 0)
  }

  /// A parameter as the attribute of a Dialect.
  func value(_ vm: VM, of name: String) -> Value {
    func text(_ point: UInt32?) -> Value { point.map { vm.newStr(point: $0) } ?? .none }
    switch name {
    case "delimiter": return text(delimiter)
    case "doublequote": return Value(doublesQuotes)
    case "escapechar": return text(escape)
    case "lineterminator": return vm.newStr(points: terminator)
    case "quotechar": return text(quote)
    case "quoting": return Value(quoting.rawValue)
    case "skipinitialspace": return Value(skipsSpace)
    default: return Value(isStrict)
    }
  }
}

/// The types of the module and its exception.
final class CSVState {
  let error: TypeRef
  let dialects: DictRef
  let dialect: TypeRef
  let reader: TypeRef
  let writer: TypeRef
  var fieldLimit = 131_072

  init(_ builder: ModuleBuilder) {
    let vm = builder.vm
    error = builder.exception("Error", base: vm.type(.exception))
    dialects = vm.newDict()
    builder.set("_dialects", Value(.dict, dialects))
    let module = vm.intern("_csv")
    dialect = vm.newNativeType("Dialect", module: module, kind: .foreign)
    reader = vm.newNativeType("reader", module: module, kind: .foreign, isFinal: true)
    writer = vm.newNativeType("writer", module: module, kind: .foreign, isFinal: true)
    for type in [error, dialect, reader, writer] { vm.keepForever(type.value) }
    vm.keepForever(Value(.dict, dialects))
    reader.pointee.flags.insert(.cannotBeCreated)
    writer.pointee.flags.insert(.cannotBeCreated)
  }

  func failure(_ vm: VM, _ message: String) -> PyError { vm.raise(error, message) }

  /// A Dialect of a name, a class, an object with the attributes, or nothing, changed by the keywords of a call.
  func newDialect(_ vm: VM, _ given: Value, _ call: Arguments, class cls: Value = .undefined) throws(PyError) -> Value {
    var source = given
    if vm.builtin(source).isStr {
      source = try vm.get(dialects, vm.builtin(source))
      if source.isUndefined { throw failure(vm, "unknown dialect") }
    }
    if call.keywordCount == 0, source.is(.foreign), source.foreign.pointee.type == dialect { return source }
    if !call.keywords.isUndefined {
      for i in 0..<call.keywordCount {
        let name = call.keywords.tuple.items[i].str.string
        if !CSVRules.names.contains(name) && name != "dialect" {
          throw vm.typeError("'\(name)' is an invalid keyword argument for this function")
        }
      }
    }
    let mark = vm.keepMark
    defer { vm.release(to: mark) }
    var parameters: [Value] = []
    for name in CSVRules.names {
      var value = call.keyword(name)
      if value.isUndefined && !source.isUndefined && !source.isNone {
        _ = try vm.catches(.attributeError) { () throws(PyError) in value = try vm.getAttribute(source, name) }
      }
      parameters.append(vm.keep(value))
    }
    let rules = try CSVRules(vm, parameters)
    return vm.newForeignInstance(cls, dialect, values: [], host: rules)
  }

  func install(_ builder: TypeBuilder) {
    builder.staticMethod("__new__", "(*args, **kwargs)") { [self] vm, arguments throws(PyError) in
      if arguments.positionalCount > 2 {
        throw vm.typeError("expected at most 1 argument, got \(arguments.positionalCount - 1)")
      }
      let given = arguments.positionalCount > 1 ? arguments[1] : arguments.keyword("dialect")
      return try newDialect(vm, given, arguments, class: arguments[0])
    }
    builder.method("__init__", "(self, /, *args, **kwargs)") { _, _ throws(PyError) in .none }
    for name in CSVRules.names {
      builder.attribute(name) { vm, arguments throws(PyError) in
        arguments[0].foreign.state(CSVRules.self)?.value(vm, of: name) ?? .none
      }
    }
  }
}
