// This file defines the type variables of generic aliases such as `list[T]`: which there are, and what `list[T][int]` makes
// of them (library reference, "Generic Alias Type").

extension VM {
  /// The type variables among the arguments of an alias, each once, in order.
  func typeParameters(_ arguments: Value) throws(PyError) -> [Value] {
    var found: [Value] = []
    try enterNative()
    defer { leaveNative() }
    for item in try array(arguments) {
      var more: [Value] = []
      if item.is(.type) { continue }
      if !lookup(type(of: item), intern("__typing_subst__")).isUndefined {
        more = [item]
      } else if item.is(.list) || item.is(.tuple) {
        more = try typeParameters(item)
      } else {
        let own = try findAttribute(item, intern("__parameters__"))
        if own.is(.tuple) { more = try array(own) }
      }
      for parameter in more where !found.contains(where: { $0 === parameter }) { found.append(parameter) }
    }
    return found
  }

  /// `alias[key]`: the alias with its type variables replaced.
  func substitute(_ alias: Value, _ key: Value) throws(PyError) -> Value {
    let mark = keepMark
    defer { release(to: mark) }
    let arguments = alias.iterator.pointee.extra
    let parameters = try typeParameters(arguments)
    if parameters.isEmpty { throw typeError("\(try reprText(alias)) is not a generic class") }
    let given = key.is(.tuple) ? try array(key) : [key]
    if given.count != parameters.count {
      let many = given.count > parameters.count ? "many" : "few"
      throw typeError(
        "Too \(many) arguments for \(try reprText(alias)); actual \(given.count), expected \(parameters.count)")
    }
    var values: [Value] = []
    for (parameter, value) in zip(parameters, given) {
      values.append(keep(try callMethod(parameter, "__typing_subst__", [value])))
    }
    func replaced(_ item: Value) throws(PyError) -> Value {
      if item.is(.type) { return item }
      if let at = parameters.firstIndex(where: { $0 === item }) { return values[at] }
      if item.is(.list) {
        var items: [Value] = []
        for inner in try array(item) { items.append(keep(try replaced(inner))) }
        return keep(newList(items))
      }
      let own = try typeParameters(newTuple([item]))
      if own.isEmpty { return item }
      let chosen = own.map { parameter in values[parameters.firstIndex { $0 === parameter } ?? 0] }
      return keep(try getItem(item, newTuple(chosen)))
    }
    var result: [Value] = []
    for item in try array(arguments) { result.append(try replaced(item)) }
    return newGenericAlias(alias.iterator.pointee.source, keep(newTuple(result)))
  }
}
