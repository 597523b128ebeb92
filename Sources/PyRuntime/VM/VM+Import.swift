// This file defines imports: the modules of the library, and the sibling files that the host offers.

import PySyntax

/// Code that cannot run: what, where, and what to do instead.
public struct SubsetRefusal: Error, Sendable {
  public let what: String
  public let hint: String
  public let fileName: String
  public let line: Int
  /// 1-based, in code points.
  public let column: Int
  public let lineText: String
  /// Code points to mark.
  public let length: Int
}

extension VM {
  /// What an import statement does: it calls `__import__`, which a program may have replaced. `names` is the empty tuple
  /// for a plain import and True for a star.
  func importName(_ path: Value, names: Value, level: Int, _ globals: DictRef) throws(PyError) -> Value {
    let function = (ownBuiltins(globals) ?? builtins).get(name(.import_).str)
    if function.isUndefined { throw raise(.importError, "__import__ not found") }
    if function === importNative { return try importByName(path, names: names, level: level, globals) }
    let isPlain = names.is(.tuple) && names.tuple.pointee.count == 0
    let wanted = isPlain ? .none : names.is(.tuple) ? names : newTuple([intern("*")])
    return try call(function, [path, Value(.dict, globals), Value(.dict, globals), wanted, Value(level)])
  }

  /// What a class statement calls: `__build_class__`, which a program may have replaced.
  func loadBuildClass() throws(PyError) -> Value {
    let globals = currentFrame.pointee.function.pointee.globals
    let function = (ownBuiltins(globals) ?? builtins).get(name(.buildClass).str)
    if function.isUndefined { throw raise(.nameError, "__build_class__ not found") }
    return function
  }

  /// `import a.b.c`: gives `a`; with names or a level, the module itself.
  func importByName(_ path: Value, names: Value, level: Int, _ globals: DictRef) throws(PyError) -> Value {
    let given = path.str.string
    let name = level > 0 ? try absoluteName(given, level, globals) : given
    let module = try importModule(name)
    if !names.is(.tuple) || names.tuple.pointee.count > 0 { return module }
    guard let dot = given.firstIndex(of: ".") else { return module }
    // A relative name gives the module of its first part.
    let rest = given.distance(from: dot, to: given.endIndex)
    return try importModule(String(name.dropLast(rest)))
  }

  /// Imports those of the names that a package has as modules and not as attributes yet; what there is not is left out.
  func importSubmodules(of module: Value, named names: Value) throws(PyError) {
    guard isPackage(module), names.is(.tuple) else { return }
    for i in 0..<names.tuple.pointee.count {
      let name = names.tuple.items[i]
      guard name.isStr else { throw typeError("Item in ``from list'' must be str, not \(typeName(name))") }
      var present = Value.undefined
      _ = try catches(.attributeError) { () throws(PyError) in
        present = try self.findAttribute(module, self.intern(name))
      }
      if !present.isUndefined || name.str.string == "*" { continue }
      let full = module.module.pointee.name.str.string + "." + name.str.string
      _ = try catches(.moduleNotFoundError) { () throws(PyError) in _ = try self.importModule(full) }
    }
  }

  private func absoluteName(_ name: String, _ level: Int, _ globals: DictRef) throws(PyError) -> String {
    let package = globals.get(self.name(.package).str)
    guard package.isStr, package.str.pointee.count > 0 else {
      throw raise(.importError, "attempted relative import with no known parent package")
    }
    var parts = package.str.string.split(separator: ".")
    guard parts.count >= level else {
      throw raise(.importError, "attempted relative import beyond top-level package")
    }
    parts.removeLast(level - 1)
    let base = parts.joined(separator: ".")
    return name.isEmpty ? base : base + "." + name
  }

  /// The module of an absolute dotted name, run if it is new.
  public func importModule(_ name: String) throws(PyError) -> Value {
    let present = modules.get(intern(name))
    if !present.isUndefined {
      if present.isNone { throw moduleNotFound(name, "import of \(name) halted; None in sys.modules") }
      return present
    }
    try enterNative()
    defer { leaveNative() }
    try charge(name.utf8.count >> 4)
    var parent = Value.undefined
    if let dot = name.lastIndex(of: ".") {
      parent = try importModule(String(name[..<dot]))
      let again = modules.get(intern(name))
      if !again.isUndefined { return again }
    }
    // A sibling file goes before the library, as the script's folder stands first in sys.path.
    let module: Value
    if let sibling = host.moduleSource(name) {
      module = try load(
        name, source: ProgramSource(name: sibling.path, text: sibling.text), isPackage: sibling.isPackage)
    } else if let definition = moduleDefinitions[name] {
      module = try load(definition)
    } else if host.hasFolder(name), parent.isUndefined || isPackage(parent) {
      module = makeModule(name)
      setNamespace(module.module.pointee.namespace, self.name(.path), Value(.list, newList()))
      setNamespace(module.module.pointee.namespace, self.name(.package), newStr(name))
    } else {
      if parent.isUndefined || isPackage(parent) {
        throw moduleNotFound(name, "No module named '\(name)'")
      }
      let top = name.split(separator: ".").dropLast().joined(separator: ".")
      throw moduleNotFound(name, "No module named '\(name)'; '\(top)' is not a package")
    }
    if parent.is(.module), let dot = name.lastIndex(of: ".") {
      setNamespace(parent.module.pointee.namespace, String(name[name.index(after: dot)...]), module)
    }
    return module
  }

  /// A module with `__path__`, or one of the library with modules below it.
  private func isPackage(_ module: Value) -> Bool {
    guard module.is(.module) else { return false }
    if !module.module.pointee.namespace.get(name(.path)).isUndefined { return true }
    let prefix = module.module.pointee.name.str.string + "."
    return moduleDefinitions[module.module.pointee.name.str.string] != nil
      && (moduleDefinitions.keys.contains { $0.hasPrefix(prefix) } || module.module.pointee.name.str.string == "json")
  }

  /// The name of the module that a ModuleNotFoundError missed; nil for any other exception.
  public func missingModule(_ exception: Value) -> String? {
    guard type(of: exception).isSubtype(of: type(.moduleNotFoundError)) else { return nil }
    let name = member(exception, "name")
    return name.isStr ? name.str.string : nil
  }

  private func moduleNotFound(_ name: String, _ message: String) -> PyError {
    let exception = newException(type(.moduleNotFoundError), [newStr(message)])
    setMember(exception, "msg", newStr(message))
    setMember(exception, "name", newStr(name))
    return raise(exception)
  }

  private func load(_ definition: ModuleDefinition) throws(PyError) -> Value {
    if heap.buffers.isRecorded, !loadedCode.modules.contains(definition.name) {
      loadedCode.modules.append(definition.name)
    }
    let module = makeModule(definition.name)
    do {
      if let build = definition.build { try build(ModuleBuilder(vm: self, module: module.module)) }
      if let source = definition.source {
        let text = ProgramSource(name: "<\(definition.name)>", text: Array(source.utf8), isLibrary: true)
        try run(text, in: module.module)
      }
    } catch {
      removeEntry(modules, modules.find(intern(definition.name).str))
      throw error
    }
    return module
  }

  private func load(_ name: String, source: ProgramSource, isPackage: Bool) throws(PyError) -> Value {
    let module = makeModule(name)
    let namespace = module.module.pointee.namespace
    setNamespace(namespace, self.name(.file), newStr(source.name))
    if isPackage { setNamespace(namespace, self.name(.path), newList([])) }
    let package = isPackage ? name : name.lastIndex(of: ".").map { String(name[..<$0]) } ?? ""
    setNamespace(namespace, self.name(.package), newStr(package))
    module.module.pointee.isInitializing = true
    defer { module.module.pointee.isInitializing = false }
    do {
      try run(source, in: module.module)
    } catch {
      let entry = modules.find(intern(name).str)
      if entry >= 0 { removeEntry(modules, entry) }
      throw error
    }
    return modules.get(intern(name))
  }

  /// A new, empty module in `sys.modules`.
  public func makeModule(_ name: String) -> Value {
    let text = intern(name)
    let module = newModule(text)
    setNamespace(modules, text, Value(.module, module))
    setNamespace(module.pointee.namespace, self.name(.name), text)
    setNamespace(module.pointee.namespace, self.name(.doc), .none)
    setNamespace(module.pointee.namespace, self.name(.package), emptyStr)
    setNamespace(module.pointee.namespace, self.name(.loader), .none)
    setNamespace(module.pointee.namespace, self.name(.spec), .none)
    return Value(.module, module)
  }

  /// Compiles and runs a source in a module's namespace.
  func run(_ source: ProgramSource, in module: ModuleRef) throws(PyError) {
    let code = try compile(source)
    let function = newFunction(code, module.pointee.namespace)
    let mark = keepMark
    keep(Value(.function, function))
    keep(Value(.module, module))
    defer { release(to: mark) }
    _ = try execute(function, namespace: .undefined)
  }

  // MARK: from ... import

  func importFrom(_ module: Value, _ name: Value) throws(PyError) -> Value {
    var value = Value.undefined
    _ = try catches(.attributeError) { () throws(PyError) in value = try self.findAttribute(module, name) }
    if !value.isUndefined { return value }
    if module.is(.module) {
      let moduleName = module.module.pointee.name.str.string
      let full = moduleName + "." + name.str.string
      let loaded = modules.get(intern(full))
      if !loaded.isUndefined { return loaded }
      var submodule = Value.undefined
      let isMissing = try catches(.moduleNotFoundError) { () throws(PyError) in
        submodule = try self.importModule(full)
      }
      if !isMissing { return submodule }
      let file = module.module.pointee.namespace.get(self.name(.file))
      let place = file.isStr ? file.str.string : "unknown location"
      let text =
        module.module.pointee.isInitializing
        ? "cannot import name '\(name.str.string)' from partially initialized module '\(moduleName)' "
          + "(most likely due to a circular import) (\(place))"
        : "cannot import name '\(name.str.string)' from '\(moduleName)' (\(place))"
      let exception = newException(type(.importError), [newStr(text)])
      setMember(exception, "msg", newStr(text))
      setMember(exception, "name", module.module.pointee.name)
      setMember(exception, "path", file.isUndefined ? .none : file)
      throw raise(exception)
    }
    throw raise(.importError, "cannot import name '\(name.str.string)'")
  }

  /// `from module import *`, where `module` is whatever stands in `sys.modules`: the names of its `__all__`, or all public
  /// ones.
  func importStar(_ module: Value, into globals: DictRef) throws(PyError) {
    let locals = currentFrame.pointee.namespace
    let globals = locals.is(.dict) ? locals.dict : globals
    let mark = keepMark
    defer { release(to: mark) }
    var all = Value.undefined
    _ = try catches(.attributeError) { () throws(PyError) in all = try self.findAttribute(module, self.name(.all)) }
    if all.isUndefined {
      var names = Value.undefined
      _ = try catches(.attributeError) { () throws(PyError) in
        names = try self.findAttribute(module, self.name(.dict))
      }
      if names.isUndefined { throw raise(.importError, "from-import-* object has no __dict__ and no __all__") }
      keep(names)
      let keys = try callMethod(names, "keys")
      try iterate(keys) { (key) throws(PyError) in
        guard key.isStr else {
          throw self.typeError(
            "Key in \(try self.importedName(module)).__dict__ must be str, not \(self.typeName(key))")
        }
        if key.str.pointee.count > 0 && key.str.codePoint(at: 0) == 0x5F { return true }
        self.setNamespace(globals, self.intern(key), try self.getAttribute(module, self.intern(key)))
        return true
      }
      return
    }
    keep(all)
    var index = 0
    while true {
      let key = try itemOrEnd(all, index)
      if key.isUndefined { return }
      try charge(1)
      guard key.isStr else {
        throw self.typeError("Item in \(try importedName(module)).__all__ must be str, not \(typeName(key))")
      }
      let name = keep(intern(key))
      if isPackage(module) { try importSubmodules(of: module, named: newTuple([name])) }
      setNamespace(globals, name, try getAttribute(module, name))
      release(to: mark + 1)
      index += 1
    }
  }

  private func importedName(_ module: Value) throws(PyError) -> String {
    try strText(try getAttribute(module, name(.name)))
  }
}
