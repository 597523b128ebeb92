// This file defines how the arguments of a Python call find their parameters (language reference 6.3.4), and the errors
// when they do not, worded as CPython's.

extension VM {
  /// Arranges `count` values at `base` (the last of them named by `keywords`) as the function's parameter registers.
  /// Code that has not been read yet is read here. Nothing here runs Python, so no collection can happen while values stand above `top`.
  func bindArguments(
    _ function: FunctionRef, _ base: UnsafeMutablePointer<Value>, _ count: Int, _ keywords: Value
  ) throws(PyError) {
    let code = function.pointee.code
    try complete(code)
    let positionalCount = code.pointee.positionalCount
    let flags = code.pointee.flags
    let named = positionalCount &+ code.pointee.keywordOnlyCount
    let keywordCount = keywords.isUndefined ? 0 : keywords.tuple.pointee.count
    let given = count &- keywordCount
    if stackEnd - base < named + 2 * count + 512 {
      limitReached = .depth
      throw .limit
    }
    var rest = Value.undefined
    if flags.contains(.hasVariadic) {
      rest =
        given > positionalCount ? newTuple(base + positionalCount, count: given &- positionalCount) : emptyTuple
    }
    // Set aside above all that is written here: the parameters' registers may be where the values stand.
    let aside = base + max(named &+ 2, count)
    if keywordCount > 0 { aside.update(from: base + given, count: keywordCount) }
    var i = min(given, positionalCount)
    while i < named &+ 2 {
      base[i] = .undefined
      i &+= 1
    }
    var extra = Value.undefined
    if flags.contains(.hasVariadicKeywords) { extra = Value(.dict, newDict()) }
    if keywordCount > 0 { try bindKeywords(function, base, keywords.tuple, aside, extra) }
    if given > positionalCount && rest.isUndefined { throw tooManyArguments(function, base, given) }
    try fillDefaults(function, base)
    var next = named
    if !rest.isUndefined {
      base[next] = rest
      next &+= 1
    }
    if !extra.isUndefined { base[next] = extra }
  }

  /// Puts keyword values where their names say; those that no parameter takes go to `extra`, the dict of `**kwargs`.
  private func bindKeywords(
    _ function: FunctionRef, _ base: UnsafeMutablePointer<Value>, _ keywords: TupleRef,
    _ values: UnsafeMutablePointer<Value>, _ extra: Value
  ) throws(PyError) {
    let code = function.pointee.code
    let names = code.pointee.variableNames
    let named = code.pointee.positionalCount &+ code.pointee.keywordOnlyCount
    var positionalOnlyByName: [String] = []
    for k in 0..<keywords.pointee.count {
      let name = intern(keywords.items[k])
      var place = 0
      while place < named && names[place].bits != name.bits { place &+= 1 }
      if place >= code.pointee.positionalOnlyCount && place < named {
        if !base[place].isUndefined {
          throw typeError(
            "\(function.pointee.qualifiedName.str.string)() got multiple values for argument '\(name.str.string)'")
        }
        base[place] = values[k]
      } else if !extra.isUndefined {
        setNamespace(extra.dict, name, values[k])
      } else if place < named {
        positionalOnlyByName.append(name.str.string)
      } else {
        throw typeError(
          "\(function.pointee.qualifiedName.str.string)() got an unexpected keyword argument '\(name.str.string)'")
      }
    }
    if !positionalOnlyByName.isEmpty {
      throw typeError(
        "\(function.pointee.qualifiedName.str.string)() got some positional-only arguments passed as keyword "
          + "arguments: '\(positionalOnlyByName.joined(separator: ", "))'")
    }
  }

  private func fillDefaults(_ function: FunctionRef, _ base: UnsafeMutablePointer<Value>) throws(PyError) {
    let code = function.pointee.code
    let positionalCount = code.pointee.positionalCount
    let defaults = function.pointee.defaults
    let required = positionalCount &- (defaults.is(.tuple) ? defaults.tuple.pointee.count : 0)
    var isComplete = true
    for i in 0..<positionalCount where base[i].isUndefined {
      if i >= required { base[i] = defaults.tuple.items[i &- required] } else { isComplete = false }
    }
    if !isComplete { throw missingArguments(function, (0..<required).filter { base[$0].isUndefined }, "positional") }
    let named = positionalCount &+ code.pointee.keywordOnlyCount
    for i in positionalCount..<named where base[i].isUndefined {
      if function.pointee.keywordDefaults.is(.dict) {
        base[i] = function.pointee.keywordDefaults.dict.get(code.pointee.variableNames[i].str)
      }
      if base[i].isUndefined { isComplete = false }
    }
    if !isComplete {
      throw missingArguments(function, (positionalCount..<named).filter { base[$0].isUndefined }, "keyword-only")
    }
  }

  private func missingArguments(_ function: FunctionRef, _ missing: [Int], _ kind: String) -> PyError {
    let names = missing.map { "'\(function.pointee.code.pointee.variableNames[$0].str.string)'" }
    let list: String
    switch names.count {
    case 1: list = names[0]
    case 2: list = "\(names[0]) and \(names[1])"
    default: list = names.dropLast().joined(separator: ", ") + ", and " + (names.last ?? "")
    }
    return typeError(
      "\(function.pointee.qualifiedName.str.string)() missing \(names.count) required \(kind) "
        + "argument\(names.count == 1 ? "" : "s"): \(list)")
  }

  private func tooManyArguments(_ function: FunctionRef, _ base: UnsafeMutablePointer<Value>, _ given: Int) -> PyError {
    let code = function.pointee.code
    let most = code.pointee.positionalCount
    let defaultCount = function.pointee.defaults.is(.tuple) ? function.pointee.defaults.tuple.pointee.count : 0
    var keywordGiven = 0
    for i in most..<most + code.pointee.keywordOnlyCount where !base[i].isUndefined { keywordGiven += 1 }
    let takes =
      defaultCount > 0
      ? "from \(most - defaultCount) to \(most) positional arguments"
      : "\(most) positional argument\(most == 1 ? "" : "s")"
    var were = "\(given)"
    if keywordGiven > 0 {
      were +=
        " positional argument\(given == 1 ? "" : "s") (and \(keywordGiven) keyword-only "
        + "argument\(keywordGiven == 1 ? "" : "s"))"
    }
    return typeError(
      "\(function.pointee.qualifiedName.str.string)() takes \(takes) but \(were) \(given == 1 && keywordGiven == 0 ? "was" : "were") given"
    )
  }
}
