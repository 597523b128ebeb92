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
  /// `import a.b.c`: gives `a`; with names or a level, the module itself.
  func importName(_ path: Value, names: Value, level: Int, _ globals: DictRef) throws(PyError) -> Value {
    if let own = ownBuiltins(globals), own.find(name(.import_).str) < 0 {
      throw raise(.importError, "__import__ not found")
    }
    var name = path.str.string
    if level > 0 { name = try absoluteName(name, level, globals) }
    let module = try importModule(name)
    if names.is(.tuple) && names.tuple.pointee.count == 0 {
      guard let dot = name.firstIndex(of: ".") else { return module }
      return try importModule(String(name[..<dot]))
    }
    return module
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

  func importStar(_ module: Value, into globals: DictRef) throws(PyError) {
    guard module.is(.module) else { return }
    let locals = currentFrame.pointee.namespace
    let globals = locals.is(.dict) ? locals.dict : globals
    let namespace = module.module.pointee.namespace
    let all = namespace.get(name(.all))
    if all.isUndefined {
      for i in 0..<namespace.pointee.used {
        let entry = namespace.pointee.entries[i]
        if !entry.key.isUndefined && entry.key.isStr && !entry.key.str.string.hasPrefix("_") {
          setNamespace(globals, entry.key, entry.value)
        }
      }
      return
    }
    try iterate(all) { (key) throws(PyError) in
      guard key.isStr else { throw self.typeError("Item in __all__ must be str, not \(self.typeName(key))") }
      self.setNamespace(globals, self.intern(key), try self.getAttribute(module, self.intern(key)))
      return true
    }
  }
}
