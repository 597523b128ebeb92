// This file defines what a host needs beyond running a program: running a tree of its own making in a namespace that the
// program cannot reach, looking at where a run stopped, and knowing who wrote the method that would decide a comparison.

import PySyntax

extension VM {
  /// Runs a tree in a namespace, as a program of its own. `source` gives the lines of tracebacks.
  public func run(_ module: Module, of source: ProgramSource, in namespace: DictRef) -> Outcome {
    perform { () throws(PyError) in
      let code: CodeRef
      let program = try self.raising(source) { () throws(PySyntaxError) in try ResolvedProgram(module) }
      do throws(CompileError) {
        code = try Compiler.compile(program, source: source, vm: self)
      } catch {
        switch error {
        case .syntax(let error): throw self.raise(self.syntaxException(error, source))
        case .outsideSubset(let what, _, let hint): throw self.refuse(what, hint: hint)
        }
      }
      let function = self.newFunction(code, namespace)
      let mark = self.keepMark
      self.keep(Value(.function, function))
      defer { self.release(to: mark) }
      _ = try self.execute(function, namespace: .undefined)
    }
  }

  /// Runs native code that calls into the program, as a run of its own.
  public func perform(_ body: () throws(PyError) -> Void) -> Outcome {
    let outcome: Outcome
    do {
      try body()
      outcome = .finished
    } catch {
      outcome = self.outcome(of: error)
    }
    flushOutput()
    resetStacks()
    return outcome
  }

  /// Ends the run as one that needs something outside the subset, in the line that is running. Throw the result.
  public func refuse(_ what: String, hint: String) -> PyError {
    let place = currentPlace()
    let text = place?.text ?? ""
    let indent = text.unicodeScalars.prefix { $0 == " " || $0 == "\t" }.count
    refusal = SubsetRefusal(
      what: what, hint: hint, fileName: place?.file ?? "", line: place?.line ?? 1, column: indent + 1, lineText: text,
      length: max(1, text.unicodeScalars.count - indent))
    if limitReached == nil { limitReached = .steps }
    return .limit
  }

  /// The innermost line of `source` that was running when the last run met a limit; nil if it met none there.
  public func stoppingPlace(in source: ProgramSource) -> Place? {
    guard let frame = stoppedFrame(in: source) else { return nil }
    let code = frame.pointee.code
    let info = code.pointee.info.takeUnretainedValue()
    guard !info.spans.isEmpty else { return nil }
    let at = min(max(0, frame.pointee.pc - code.pointee.instructions - 1), info.spans.count - 1)
    let line = source.line(at: info.spans[at].start)
    return Place(file: source.name, line: line, text: String(decoding: source.lineText(line).bytes, as: UTF8.self))
  }

  /// A variable as it was in that line, or undefined: a local one, else a global one.
  public func stoppingValue(of name: String, in source: ProgramSource) -> Value {
    guard let frame = stoppedFrame(in: source) else { return .undefined }
    let info = frame.pointee.code.pointee.info.takeUnretainedValue()
    let wanted = intern(name)
    for (register, variable) in info.variableNames.enumerated() where variable === wanted {
      let value = frame.pointee.base[register]
      return value.is(.cell) ? value.cell.pointee.value : value
    }
    return frame.pointee.function.pointee.globals.get(wanted.str)
  }

  private func stoppedFrame(in source: ProgramSource) -> UnsafeMutablePointer<Frame>? {
    guard var frame = limitFrame else { return nil }
    while frame > frames {
      if frame.pointee.code.pointee.info.takeUnretainedValue().source === source { return frame }
      frame -= 1
    }
    return nil
  }

  /// The class on the MRO that defines a special method, and the method. Nil when none does.
  public func definition(of name: String, on type: TypeRef) -> (owner: TypeRef, method: Value)? {
    let name = intern(name)
    guard type.pointee.mro.is(.tuple) else { return nil }
    let mro = type.pointee.mro.tuple
    for i in 0..<mro.pointee.count where mro.items[i].is(.type) {
      let found = mro.items[i].type.pointee.namespace.get(name.str)
      if !found.isUndefined { return (mro.items[i].type, found) }
    }
    return nil
  }

  /// Whether a value is a Python function of the library.
  public func isLibraryFunction(_ value: Value) -> Bool {
    value.is(.function) && value.function.pointee.code.pointee.info.takeUnretainedValue().source.isLibrary
  }

  /// Ends a run that reads or changes the parts of a function through which the caller's names could be replaced. The
  /// library's own code may.
  public func guardFunctionInternals() {
    let namespace = type(.function).pointee.namespace
    for name in ["__globals__", "__code__", "__defaults__", "__kwdefaults__", "__closure__"] {
      let present = namespace.get(intern(name))
      guard present.is(.getSet) else { continue }
      let getter = present.pointer(to: GetSetObject.self).pointee.getter
      let setter = present.pointer(to: GetSetObject.self).pointee.setter
      func check(_ vm: VM) throws(PyError) {
        let frame = vm.currentFrame
        if frame > vm.frames, frame.pointee.code.pointee.info.takeUnretainedValue().source.isLibrary { return }
        throw vm.refuse("`\(name)` in a check", hint: "call the function instead")
      }
      keepForever(getter)
      keepForever(setter)
      TypeBuilder(vm: self, type: type(.function)).attribute(
        name,
        { vm, arguments throws(PyError) in
          try check(vm)
          return try vm.call(getter, arguments[0])
        },
        set: { vm, arguments throws(PyError) in
          try check(vm)
          if setter.isUndefined { throw vm.raise(.attributeError, "readonly attribute") }
          return try vm.call(setter, arguments[0], arguments[1])
        })
    }
  }

  /// The names of a namespace and their values, in order.
  public func entries(of namespace: DictRef) -> [(name: String, value: Value)] {
    var result: [(name: String, value: Value)] = []
    namespace.forEach { if $0.key.isStr { result.append(($0.key.str.string, $0.value)) } }
    return result
  }

  /// The value of a global name, or undefined.
  public func value(of name: String, in namespace: DictRef) -> Value { namespace.get(intern(name).str) }

  /// Takes a name out of a namespace.
  public func remove(_ name: String, from namespace: DictRef) {
    let index = namespace.find(intern(name).str)
    if index >= 0 { removeEntry(namespace, index) }
  }
}
