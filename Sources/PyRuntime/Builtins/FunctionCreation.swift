// This file defines `types.FunctionType(...)`, which makes a function from a code object and a namespace, and the types of
// generic aliases that a program makes by name.

/// `function(code, globals, name=None, argdefs=None, closure=None)`
func newFunctionObject(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let names = ["code", "globals", "name", "argdefs", "closure"]
  let given = arguments.count &- 1
  if given > names.count { throw vm.typeError("function() takes at most 5 arguments (\(given) given)") }
  var parts = Array(repeating: Value.undefined, count: names.count)
  for i in 1..<max(arguments.positionalCount, 1) { parts[i - 1] = arguments[i] }
  for i in 0..<arguments.keywordCount {
    let name = arguments.keywords.tuple.items[i].str.string
    guard let at = names.firstIndex(of: name) else {
      throw vm.typeError("'\(name)' is an invalid keyword argument for function()")
    }
    if !parts[at].isUndefined {
      throw vm.typeError("argument for function() given by name ('\(name)') and position (\(at + 1))")
    }
    parts[at] = arguments.base[arguments.positionalCount &+ i]
  }
  for i in 0...1 where parts[i].isUndefined {
    throw vm.typeError("function() missing required argument '\(names[i])' (pos \(i + 1))")
  }
  guard parts[0].is(.code) else {
    throw vm.typeError("function() argument 'code' must be code, not \(vm.argumentTypeName(parts[0]))")
  }
  let globals = vm.builtin(parts[1])
  guard globals.is(.dict) else {
    throw vm.typeError("function() argument 'globals' must be dict, not \(vm.argumentTypeName(parts[1]))")
  }
  func isGiven(_ i: Int) -> Bool { !parts[i].isUndefined && !parts[i].isNone }
  if isGiven(2) && !parts[2].isStr { throw vm.typeError("arg 3 (name) must be None or string") }
  if isGiven(3) && !parts[3].is(.tuple) { throw vm.typeError("arg 4 (defaults) must be None or tuple") }
  let code = parts[0].code
  let freeCount = code.pointee.info.takeUnretainedValue().freeNames.count
  if isGiven(4) && !parts[4].is(.tuple) {
    throw vm.typeError(freeCount > 0 ? "arg 5 (closure) must be tuple" : "arg 5 (closure) must be None or tuple")
  }
  if freeCount > 0 && !isGiven(4) { throw vm.typeError("arg 5 (closure) must be tuple") }
  let cellCount = isGiven(4) ? parts[4].tuple.pointee.count : 0
  if cellCount != freeCount {
    throw vm.valueError("\(code.pointee.name.str.string) requires closure of length \(freeCount), not \(cellCount)")
  }
  for i in 0..<cellCount where !parts[4].tuple.items[i].is(.cell) {
    throw vm.typeError("arg 5 (closure) expected cell, found \(vm.typeName(parts[4].tuple.items[i]))")
  }
  let function = vm.newFunction(code, globals.dict)
  if isGiven(2) { function.pointee.name = parts[2] }
  if isGiven(3) { function.pointee.defaults = parts[3] }
  if isGiven(4) { function.pointee.closure = parts[4] }
  return Value(.function, function)
}
