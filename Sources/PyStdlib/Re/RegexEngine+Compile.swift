// This file defines how a pattern becomes a Pattern object: the cache in front, Python's errors behind.

import PyRuntime
import PythonRegex
import RegexSyntax

extension RegexEngine {
  /// `re.compile(pattern, flags)`: a Pattern object. `flags` may be undefined.
  func compile(_ vm: VM, _ source: Value, _ flags: Value) throws(PyError) -> Value {
    let number = vm.builtin(flags)
    if flags.isUndefined || number.isInt && number.int == 0 {
      if source.isStr || source.is(.bytes) {
        let known = try vm.get(cache, source)
        if !known.isUndefined { return known }
        return try compileAndRemember(vm, source, [], key: source)
      }
      if isPattern(source) { return source }
    }
    return try compileSlow(vm, source, flags, number)
  }

  func isPattern(_ value: Value) -> Bool { value.is(.foreign) && value.foreign.pointee.type == patternType }

  private func compileSlow(_ vm: VM, _ source: Value, _ flags: Value, _ number: Value) throws(PyError) -> Value {
    let mark = vm.keepMark
    defer { vm.release(to: mark) }
    let plain = flags.isUndefined ? Value(0) : number.isBool ? Value(number.int) : number
    let key = vm.keep(vm.newTuple([vm.type(of: source).value, source, plain]))
    let known = try vm.get(cache, key)
    if !known.isUndefined { return known }
    if isPattern(source) {
      if try vm.isTrue(flags) { throw vm.valueError("cannot process flags argument with a compiled pattern") }
      return source
    }
    let content = vm.builtin(source)
    guard content.isStr || content.is(.bytes) else {
      throw vm.typeError("first argument must be string or compiled pattern")
    }
    guard plain.isInt || plain.is(.bigInt) else {
      _ = try vm.binary(.and, flags, flag(vm, RegexFlags.template.rawValue))
      throw vm.typeError("flags must be an int, not '\(vm.typeName(flags))'")
    }
    guard plain.isInt, let bits = Int32(exactly: plain.int) else {
      throw vm.overflowError("Python int too large to convert to C int")
    }
    let given = RegexFlags(rawValue: Int(bits))
    if given.contains(.template) {
      try warnOfTemplate(vm, "re.TEMPLATE/re.T", "Don't use it.", line: 289)
    }
    return try compileAndRemember(vm, source, given, key: key)
  }

  private func compileAndRemember(_ vm: VM, _ source: Value, _ flags: RegexFlags, key: Value) throws(PyError) -> Value {
    let mark = vm.keepMark
    defer { vm.release(to: mark) }
    let object = vm.keep(try newPattern(vm, source, flags))
    if flags.contains(.debug) {
      try printDebugForm(vm, object.compiled.pattern.tree)
      return object
    }
    if cache.pointee.count >= RegexEngine.cacheSize {
      let oldest = vm.nextEntry(cache, from: 0)
      if oldest >= 0 { vm.removeEntry(cache, oldest) }
    }
    try vm.set(cache, key, object)
    return object
  }

  /// A fresh Pattern object. `source` is a str or bytes, or an instance of a subclass.
  func newPattern(_ vm: VM, _ source: Value, _ flags: RegexFlags) throws(PyError) -> Value {
    try newPattern(vm, source, tree(vm, source, flags))
  }

  /// Parses a str or bytes, or an instance of a subclass.
  func tree(_ vm: VM, _ source: Value, _ flags: RegexFlags) throws(PyError) -> PatternTree {
    let content = vm.builtin(source)
    guard content.isStr || content.is(.bytes) else {
      throw vm.typeError("decoding to str: need a bytes-like object, \(vm.typeName(source)) found")
    }
    let points = try codePoints(vm, content)
    let tree: PatternTree
    do throws(PatternError) {
      tree = try PatternTree(parsing: points, isText: content.isStr, flags: flags)
    } catch {
      try warn(vm, error.warnings)
      throw raise(vm, error, source, points)
    }
    try warn(vm, tree.warnings)
    return tree
  }

  /// A Pattern object for a tree.
  func newPattern(_ vm: VM, _ source: Value, _ tree: PatternTree) throws(PyError) -> Value {
    let pattern: Pattern
    do throws(PatternError) {
      pattern = try Pattern(tree)
    } catch {
      throw raise(vm, error, source, tree.source)
    }
    let groups = vm.newDict()
    for name in pattern.groupNames { vm.setNamespace(groups, vm.newStr(points: name.codePoints), Value(name.group)) }
    let (object, slots) = vm.newForeign(patternType, valueCount: PatternSlot.count)
    slots[PatternSlot.source] = source
    slots[PatternSlot.groupIndex] = Value(.dict, groups)
    object.pointee.host = Unmanaged.passRetained(CompiledPattern(pattern))
    return Value(.foreign, object)
  }

  /// The code points of a str, or the bytes of bytes widened. A tree takes some hundred bytes for each.
  func codePoints(_ vm: VM, _ content: Value) throws(PyError) -> [UInt32] {
    let count = content.isStr ? content.str.pointee.count : content.bytes.pointee.count
    try vm.reserve(count &* 256)
    if content.isStr { return (0..<count).map { content.str.codePoint(at: $0) } }
    return UnsafeBufferPointer(start: content.bytes.pointee.data, count: count).map(UInt32.init)
  }

  /// Raises what Python raises for a pattern or template that it refuses.
  func raise(_ vm: VM, _ error: PatternError, _ source: Value, _ points: [UInt32]) -> PyError {
    let text = error.description(for: points)
    switch error.kind {
    case .error: return vm.raise(newError(vm, error, source, points))
    case .valueError: return vm.valueError(text)
    case .indexError: return vm.indexError(text)
    case .recursionError: return vm.raise(.recursionError, text)
    // CPython's own engine raises OverflowError for code that it cannot hold.
    case .overflowError, .limit: return vm.overflowError(text)
    }
  }

  /// Prints the parse tree as `re.DEBUG` does. What CPython prints behind it is the code of its own engine.
  private func printDebugForm(_ vm: VM, _ tree: PatternTree) throws(PyError) {
    let print = vm.builtins.get(vm.intern("print"))
    if print.isUndefined { return }
    let text = vm.keep(vm.newStr(tree.debugDump))
    _ = try vm.call(print, [text], keywords: [("end", vm.emptyStr)])
  }
}
