// This file defines `breakpoint()`. What it opens is the host's; where there is nobody to answer, it ends the run, because
// going on in silence would hide a call that was left in by mistake.

extension VM {
  func installBreakpoint(_ builder: ModuleBuilder) {
    builder.function("breakpoint", "(*args, **kws)") { vm, arguments throws(PyError) in
      let module = vm.modules.get(vm.intern("sys"))
      guard module.is(.module) else { return try vm.stopAtBreakpoint(arguments) }
      let hook = vm.value(of: "breakpointhook", in: module.module.pointee.namespace)
      if hook.isUndefined { throw vm.runtimeError("lost sys.breakpointhook") }
      return try vm.call(hook, arguments)
    }
  }

  /// What `sys.breakpointhook` does until a program puts something else there: it takes what `pdb.set_trace` takes.
  public func stopAtBreakpoint(_ arguments: Arguments) throws(PyError) -> Value {
    let given = arguments.positionalCount
    if given > 0 {
      throw typeError("set_trace() takes 0 positional arguments but \(given) \(given == 1 ? "was" : "were") given")
    }
    for i in 0..<arguments.keywordCount {
      let name = arguments.keywords.tuple.items[i].str.string
      if name != "header" { throw typeError("set_trace() got an unexpected keyword argument '\(name)'") }
    }
    if isAside { return .none }
    guard let breakpointHandler else {
      throw refuse(
        "`breakpoint()` where nobody can answer it",
        hint: "take it out; `snip trace FILE` steps through a program without it")
    }
    try breakpointHandler(self)
    return .none
  }
}
