// This file defines `breakpoint()`. What it opens is the host's; where there is nobody to answer, it ends the run, because
// going on in silence would hide a call that was left in by mistake.

extension VM {
  func installBreakpoint(_ builder: ModuleBuilder) {
    builder.function("breakpoint", "(*args, **kws)") { vm, arguments throws(PyError) in
      let module = vm.modules.get(vm.intern("sys"))
      guard module.is(.module) else { return try vm.stopAtBreakpoint() }
      let hook = module.module.pointee.namespace.get(vm.intern("breakpointhook"))
      if hook.isUndefined { throw vm.runtimeError("lost sys.breakpointhook") }
      let names = arguments[1].is(.dict) ? vm.entries(of: arguments[1].dict) : []
      return try vm.call(hook, try vm.array(arguments[0]), keywords: names.map { ($0.name, $0.value) })
    }
  }

  /// What `sys.breakpointhook` does until a program puts something else there.
  public func stopAtBreakpoint() throws(PyError) -> Value {
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
