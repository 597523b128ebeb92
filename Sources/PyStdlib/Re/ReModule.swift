// This file defines the module `re`: the functions, which CPython writes in Python, and the names that it exports.

import PyRuntime
import RegexSyntax

/// The module `re` of the standard library (library reference, "Regular expression operations").
public func reModule() -> ModuleDefinition {
  ModuleDefinition("re") { builder throws(PyError) in
    let vm = builder.vm
    let engine = RegexEngine(vm)
    vm.moduleStates["re"] = engine
    try engine.makeFlagType(builder)
    engine.makeErrorType(builder)
    engine.makePatternType(vm)
    engine.makeMatchType(vm)
    engine.makeIteratorTypes(vm)
    engine.makeScannerType(builder)
    builder.set("Pattern", engine.patternType.value)
    builder.set("Match", engine.matchType.value)
    addSearchFunctions(builder, engine)
    addReplacingFunctions(builder, engine)
    addPatternFunctions(builder, engine)
    builder.set("__version__", vm.newStr("2.2.1"))
    builder.set("_MAXCACHE", Value(RegexEngine.cacheSize))
    builder.set("__all__", vm.newList(exported.map { vm.intern($0) }))
  }
}

private let exported = [
  "match", "fullmatch", "search", "sub", "subn", "split", "findall", "finditer", "compile", "purge", "template",
  "escape", "error", "Pattern", "Match", "A", "I", "L", "M", "S", "X", "U", "ASCII", "IGNORECASE", "LOCALE",
  "MULTILINE", "DOTALL", "VERBOSE", "UNICODE", "NOFLAG", "RegexFlag",
]

private func addSearchFunctions(_ builder: ModuleBuilder, _ engine: RegexEngine) {
  let parameters = ["pattern", "string", "flags"]
  builder.pythonFunction("search", parameters, required: 2) { vm, arguments throws(PyError) in
    let pattern = vm.keep(try engine.compile(vm, arguments[0], arguments[2]))
    return try engine.findOne(vm, pattern, .search, arguments[1])
  }
  builder.pythonFunction("match", parameters, required: 2) { vm, arguments throws(PyError) in
    let pattern = vm.keep(try engine.compile(vm, arguments[0], arguments[2]))
    return try engine.findOne(vm, pattern, .match, arguments[1])
  }
  builder.pythonFunction("fullmatch", parameters, required: 2) { vm, arguments throws(PyError) in
    let pattern = vm.keep(try engine.compile(vm, arguments[0], arguments[2]))
    return try engine.findOne(vm, pattern, .fullMatch, arguments[1])
  }
  builder.pythonFunction("findall", parameters, required: 2) { vm, arguments throws(PyError) in
    let pattern = vm.keep(try engine.compile(vm, arguments[0], arguments[2]))
    return try engine.findAll(vm, pattern, arguments[1])
  }
  builder.pythonFunction("finditer", parameters, required: 2) { vm, arguments throws(PyError) in
    let pattern = vm.keep(try engine.compile(vm, arguments[0], arguments[2]))
    return try engine.walk(vm, engine.iteratorType, pattern, arguments[1])
  }
}

private func addReplacingFunctions(_ builder: ModuleBuilder, _ engine: RegexEngine) {
  builder.pythonFunction("split", ["pattern", "string", "maxsplit", "flags"], required: 2) {
    vm, arguments throws(PyError) in
    let pattern = vm.keep(try engine.compile(vm, arguments[0], arguments[3]))
    return try engine.split(vm, pattern, arguments[1], arguments[2])
  }
  let parameters = ["pattern", "repl", "string", "count", "flags"]
  builder.pythonFunction("sub", parameters, required: 3) { vm, arguments throws(PyError) in
    let pattern = vm.keep(try engine.compile(vm, arguments[0], arguments[4]))
    return try engine.substitute(vm, pattern, arguments[1], arguments[2], arguments[3], level: 1).text
  }
  builder.pythonFunction("subn", parameters, required: 3) { vm, arguments throws(PyError) in
    let pattern = vm.keep(try engine.compile(vm, arguments[0], arguments[4]))
    let (text, count) = try engine.substitute(vm, pattern, arguments[1], arguments[2], arguments[3], level: 1)
    return vm.newTuple([text, Value(count)])
  }
}

private func addPatternFunctions(_ builder: ModuleBuilder, _ engine: RegexEngine) {
  builder.pythonFunction("compile", ["pattern", "flags"], required: 1) { vm, arguments throws(PyError) in
    try engine.compile(vm, arguments[0], arguments[1])
  }
  builder.pythonFunction("template", ["pattern", "flags"], required: 1) { vm, arguments throws(PyError) in
    try engine.warnOfTemplate(vm, "re.template()", "Use re.compile() instead.", line: 237)
    let flags = arguments[1].isUndefined ? RegexFlags() : RegexFlags(rawValue: try vm.index(vm.builtin(arguments[1])))
    return try engine.newPattern(vm, arguments[0], flags.union(.template))
  }
  builder.pythonFunction("purge", [], required: 0) { vm, _ throws(PyError) in
    vm.clear(engine.cache)
    return .none
  }
  builder.pythonFunction("escape", ["pattern"], required: 1) { vm, arguments throws(PyError) in
    let content = vm.builtin(arguments[0])
    switch content.kind {
    case .str: return vm.newStr(points: escapedForPattern(try engine.codePoints(vm, content)))
    case .bytes, .bytearray:
      return vm.newBytes(escapedForPattern(try engine.codePoints(vm, content)).map { UInt8(truncatingIfNeeded: $0) })
    default: throw vm.typeError("decoding to str: need a bytes-like object, \(vm.typeName(arguments[0])) found")
    }
  }
}
