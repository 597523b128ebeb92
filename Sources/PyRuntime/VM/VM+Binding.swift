// This file defines how the arguments of a Python call find their parameters (language reference 6.3.4), and the errors
// when they do not, worded as CPython's.

extension VM {
  /// Arranges `count` values at `base` (the last of them named by `keywords`) as the function's parameter registers.
  func bindArguments(
    _ function: FunctionRef, _ base: UnsafeMutablePointer<Value>, _ count: Int, _ keywords: Value
  ) throws(PyError) {
    let code = function.pointee.code
    let positionalCount = code.pointee.positionalCount
    let keywordOnlyCount = code.pointee.keywordOnlyCount
    let flags = code.pointee.flags
    let named = positionalCount &+ keywordOnlyCount
    let keywordCount = keywords.isUndefined ? 0 : keywords.tuple.pointee.count
    let given = count &- keywordCount
    if stackEnd - base < named + count + 512 {
      limitReached = .depth
      throw .limit
    }
    // Copied aside: rest and keyword values go elsewhere.
    var rest: [Value] = []
    if given > positionalCount { for i in positionalCount..<given { rest.append(base[i]) } }
    var keywordValues: [Value] = []
    for i in 0..<keywordCount { keywordValues.append(base[given + i]) }
    var i = min(given, positionalCount)
    while i < named + 2 {
      base[i] = .undefined
      i += 1
    }
    var extra: DictRef?
    if keywordCount > 0 || flags.contains(.hasVariadicKeywords) {
      let info = code.pointee.info.takeUnretainedValue()
      if flags.contains(.hasVariadicKeywords) { extra = newDict() }
      var positionalOnlyByName: [String] = []
      for k in 0..<keywordCount {
        let name = intern(keywords.tuple.items[k])
        var place = -1
        for p in 0..<named where info.variableNames[p].bits == name.bits { place = p }
        if place >= 0 && place < info.positionalOnlyCount {
          if extra == nil {
            positionalOnlyByName.append(name.str.string)
            continue
          }
          place = -1
        }
        if place < 0 {
          guard let extra else {
            throw typeError(
              "\(function.pointee.qualifiedName.str.string)() got an unexpected keyword argument '\(name.str.string)'")
          }
          setNamespace(extra, name, keywordValues[k])
          continue
        }
        if !base[place].isUndefined {
          throw typeError(
            "\(function.pointee.qualifiedName.str.string)() got multiple values for argument '\(name.str.string)'")
        }
        base[place] = keywordValues[k]
      }
      if !positionalOnlyByName.isEmpty {
        throw typeError(
          "\(function.pointee.qualifiedName.str.string)() got some positional-only arguments passed as keyword "
            + "arguments: '\(positionalOnlyByName.joined(separator: ", "))'")
      }
    }
    if !rest.isEmpty && !flags.contains(.hasVariadic) { throw tooManyArguments(function, base, given) }
    try fillDefaults(function, base)
    var next = named
    if flags.contains(.hasVariadic) {
      base[next] = rest.isEmpty ? emptyTuple : newTuple(rest)
      next += 1
    }
    if let extra { base[next] = Value(.dict, extra) }
  }

  private func fillDefaults(_ function: FunctionRef, _ base: UnsafeMutablePointer<Value>) throws(PyError) {
    let code = function.pointee.code
    let positionalCount = code.pointee.positionalCount
    var missing: [Int] = []
    let defaults = function.pointee.defaults
    let defaultCount = defaults.is(.tuple) ? defaults.tuple.pointee.count : 0
    for i in 0..<positionalCount where base[i].isUndefined {
      let d = i - (positionalCount - defaultCount)
      if d >= 0 { base[i] = defaults.tuple.items[d] } else { missing.append(i) }
    }
    if !missing.isEmpty { throw missingArguments(function, missing, "positional") }
    for i in positionalCount..<positionalCount &+ code.pointee.keywordOnlyCount where base[i].isUndefined {
      let name = code.pointee.info.takeUnretainedValue().variableNames[i]
      var value = Value.undefined
      if function.pointee.keywordDefaults.is(.dict) { value = function.pointee.keywordDefaults.dict.get(name.str) }
      if value.isUndefined { missing.append(i) } else { base[i] = value }
    }
    if !missing.isEmpty { throw missingArguments(function, missing, "keyword-only") }
  }

  private func missingArguments(_ function: FunctionRef, _ missing: [Int], _ kind: String) -> PyError {
    let info = function.pointee.code.pointee.info.takeUnretainedValue()
    let names = missing.map { "'\(info.variableNames[$0].str.string)'" }
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
