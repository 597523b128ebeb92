// This file binds arguments as a function written in Python does, because CPython's `re` is written in Python: a learner
// who forgets an argument of `re.sub` reads another sentence than one who forgets it on a compiled pattern.

import PyRuntime

/// The parameters of a function that Python code defines in CPython; the last ones have defaults.
struct PythonSignature: Sendable {
  let name: String
  let parameters: [String]
  /// Parameters without a default.
  let required: Int

  init(_ name: String, _ parameters: [String], required: Int) {
    self.name = name
    self.parameters = parameters
    self.required = required
  }

  /// Parameter `i` at index `i`, undefined where it was left out. What is bound is kept: release to a mark taken before.
  ///
  /// - Throws: the TypeError of language reference 6.3.4 in CPython's words.
  func bind(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Arguments {
    let given = arguments.positionalCount
    if arguments.keywordCount == 0, given >= required, given <= parameters.count { return arguments }
    let bound = vm.newTuple(count: parameters.count)
    vm.keep(Value(.tuple, bound))
    for i in 0..<parameters.count { bound.items[i] = i < given ? arguments.base[i] : .undefined }
    for i in 0..<arguments.keywordCount {
      let keyword = arguments.keywords.tuple.items[i].str.string
      guard let index = parameters.firstIndex(of: keyword) else {
        throw vm.typeError("\(name)() got an unexpected keyword argument '\(keyword)'")
      }
      if !bound.items[index].isUndefined {
        throw vm.typeError("\(name)() got multiple values for argument '\(keyword)'")
      }
      bound.items[index] = arguments.base[given + i]
    }
    if given > parameters.count { throw vm.typeError(tooMany(given)) }
    let missing = (0..<required).filter { bound.items[$0].isUndefined }.map { "'\(parameters[$0])'" }
    if !missing.isEmpty { throw vm.typeError(tooFew(missing)) }
    return Arguments(bound.items, parameters.count)
  }

  private func tooMany(_ given: Int) -> String {
    let most = parameters.count
    let takes = required < most ? "from \(required) to \(most)" : "\(most)"
    let noun = most == 1 && required == most ? "argument" : "arguments"
    return "\(name)() takes \(takes) positional \(noun) but \(given) \(given == 1 ? "was" : "were") given"
  }

  private func tooFew(_ missing: [String]) -> String {
    let names: String
    switch missing.count {
    case 1: names = missing[0]
    case 2: names = "\(missing[0]) and \(missing[1])"
    default: names = missing.dropLast().joined(separator: ", ") + ", and " + missing[missing.count - 1]
    }
    let noun = missing.count == 1 ? "argument" : "arguments"
    return "\(name)() missing \(missing.count) required positional \(noun): \(names)"
  }
}

extension ModuleBuilder {
  /// A function that Python code defines in CPython.
  func pythonFunction(
    _ name: String, _ parameters: [String], required: Int, _ body: @escaping NativeFunction
  ) {
    let signature = PythonSignature(name, parameters, required: required)
    function(name, "(*args, **kwargs)", signature.binding(body))
  }
}

extension TypeBuilder {
  /// A method that Python code defines in CPython; `self` is the first parameter.
  func pythonMethod(
    _ name: String, _ parameters: [String], required: Int, _ body: @escaping NativeFunction
  ) {
    let qualified = type.pointee.qualifiedName.str.string + "." + name
    let signature = PythonSignature(qualified, parameters, required: required)
    method(name, "(self, /, *args, **kwargs)", signature.binding(body))
  }
}

extension PythonSignature {
  /// `body` behind the binder; the usual call, all by position, goes straight through.
  fileprivate func binding(_ body: @escaping NativeFunction) -> NativeFunction {
    { vm, arguments throws(PyError) in
      let mark = vm.keepMark
      defer { vm.release(to: mark) }
      return try body(vm, bind(vm, arguments))
    }
  }
}
