// This file defines what is known of an expression before it runs: the value that a chain of names leads to, or the class
// of the value that it will have. Nothing of the learner's code runs for it.

import PyRuntime

struct LiveNames {
  enum Known {
    case value(Value)
    /// Some value of this class.
    case instance(TypeRef)
  }

  typealias Token = PromptTokens.Token

  let vm: VM

  /// What the tokens of one expression stand for; nil where only running would tell.
  func resolve(_ tokens: ArraySlice<Token>) -> Known? {
    guard let first = tokens.first else { return nil }
    var rest = tokens.dropFirst()
    var known: Known
    switch first.kind {
    case .string:
      let prefix = first.text.lowercased().prefix { $0 != "\"" && $0 != "'" }
      known = .instance(vm.type(prefix.contains("b") ? .bytes : .str))
      while rest.first?.kind == .string { rest.removeFirst() }
    case .number:
      let digits = first.text.lowercased()
      let isHexadecimal = digits.hasPrefix("0x")
      known = .instance(
        vm.type(
          digits.hasSuffix("j") ? .complex : !isHexadecimal && digits.contains { ".e".contains($0) } ? .float : .int))
    default:
      if let end = closing(tokens) {
        guard let display = display(tokens[tokens.startIndex...end]) else { return nil }
        known = display
        rest = tokens[(end + 1)...]
      } else {
        guard let value = global(first.text) else { return nil }
        known = .value(value)
      }
    }
    while let token = rest.first {
      if token.text == ".", let name = rest.dropFirst().first {
        guard let next = attribute(name.text, of: known) else { return nil }
        known = next
        rest = rest.dropFirst(2)
      } else if let end = closing(rest) {
        let inside = rest[(rest.startIndex + 1)..<end]
        guard let next = token.text == "(" ? result(ofCalling: known) : item(inside, of: known) else { return nil }
        known = next
        rest = rest[(end + 1)...]
      } else {
        return nil
      }
    }
    return known
  }

  /// A variable of the session, or a builtin.
  func global(_ name: String) -> Value? {
    switch name {
    case "None": return Value.none
    case "True": return .true
    case "False": return .false
    default: break
    }
    let own = vm.value(of: name, in: vm.mainModule().pointee.namespace)
    if !own.isUndefined { return own }
    let builtin = vm.value(of: name, in: vm.builtins)
    return builtin.isUndefined ? nil : builtin
  }

  /// The names behind a dot.
  func attributeNames(of known: Known) -> [String] {
    switch known {
    case .value(let value): vm.attributeNames(of: value)
    case .instance(let type): vm.attributeNames(of: type.value)
    }
  }

  private func attribute(_ name: String, of known: Known) -> Known? {
    switch known {
    case .value(let value):
      let found = vm.storedAttribute(name, of: value)
      return found.isUndefined ? nil : .value(found)
    case .instance(let type):
      let found = vm.storedAttribute(name, of: type.value)
      return found.isUndefined ? nil : .value(found)
    }
  }

  /// A class makes an instance of itself; of functions, annotations and what is known of builtin ones tell.
  private func result(ofCalling known: Known) -> Known? {
    guard case .value(let value) = known else { return nil }
    if value.is(.type) { return .instance(value.type) }
    var function = value
    if function.is(.boundMethod) { function = function.boundMethod.pointee.function }
    if function.is(.native) { return builtinResult(function.native.pointee.name.str.string, function.native) }
    guard function.is(.function), function.function.pointee.annotations.is(.dict) else { return nil }
    let annotation = vm.value(of: "return", in: function.function.pointee.annotations.dict)
    return annotation.is(.type) ? .instance(annotation.type) : nil
  }

  /// What natives of everyday use give.
  private func builtinResult(_ name: String, _ native: NativeRef) -> Known? {
    let owner = native.pointee.owner
    let kinds: [String: Kind]
    switch owner {
    case vm.type(.str): kinds = Self.strResults
    case vm.type(.dict): kinds = ["keys": .dictKeys, "values": .dictValues, "items": .dictItems, "copy": .dict]
    case vm.type(.list): kinds = ["copy": .list, "count": .int, "index": .int]
    case vm.type(.bytes): kinds = ["decode": .str, "hex": .str]
    case nil: kinds = Self.functionResults
    default: return nil
    }
    return kinds[name].map { .instance(vm.type($0)) }
  }

  private static let functionResults: [String: Kind] = [
    "sorted": .list, "len": .int, "repr": .str, "ascii": .str, "chr": .str, "ord": .int, "input": .str, "format": .str,
    "hex": .str, "oct": .str, "bin": .str, "dir": .list, "divmod": .tuple, "id": .int, "hash": .int,
    "globals": .dict, "locals": .dict, "vars": .dict, "isinstance": .bool, "callable": .bool, "any": .bool,
    "all": .bool,
  ]

  private static let strResults: [String: Kind] = [
    "split": .list, "rsplit": .list, "splitlines": .list, "partition": .tuple, "rpartition": .tuple, "encode": .bytes,
    "find": .int, "index": .int, "count": .int, "startswith": .bool, "endswith": .bool,
    "lower": .str, "upper": .str, "strip": .str, "lstrip": .str, "rstrip": .str, "replace": .str, "title": .str,
    "capitalize": .str, "join": .str, "format": .str, "center": .str, "ljust": .str, "rjust": .str, "zfill": .str,
    "casefold": .str, "swapcase": .str, "removeprefix": .str, "removesuffix": .str, "expandtabs": .str,
    "translate": .str,
  ]

  private func item(_ inside: ArraySlice<Token>, of known: Known) -> Known? {
    guard case .value(let container) = known else {
      if case .instance(let type) = known, type == vm.type(.str) { return known }
      return nil
    }
    let isNegative = inside.first?.text == "-"
    let literal = isNegative ? inside.dropFirst() : inside
    guard literal.count == 1, let token = literal.first else { return nil }
    let key: Value
    if token.kind == .number, let number = Int(token.text) {
      key = Value(isNegative ? -number : number)
    } else if token.kind == .string, !token.text.contains("\\"), let quote = token.text.first, "\"'".contains(quote) {
      key = vm.newStr(String(token.text.dropFirst().dropLast()))
    } else {
      return nil
    }
    let found = vm.storedItem(key, of: container)
    return found.isUndefined ? nil : .value(found)
  }

  /// The index of the bracket that closes the one with which the tokens begin.
  private func closing(_ tokens: ArraySlice<Token>) -> Int? {
    guard let first = tokens.first, ["(", "[", "{"].contains(first.text) else { return nil }
    var depth = 0
    for index in tokens.indices {
      switch tokens[index].text {
      case "(", "[", "{": depth += 1
      case ")", "]", "}":
        depth -= 1
        if depth == 0 { return index }
      default: break
      }
    }
    return nil
  }

  /// A list, dict or set written out, or an expression in parentheses.
  private func display(_ tokens: ArraySlice<Token>) -> Known? {
    let inside = tokens.dropFirst().dropLast()
    var depth = 0
    var hasColon = false
    var hasComma = false
    for token in inside {
      if ["(", "[", "{"].contains(token.text) { depth += 1 }
      if [")", "]", "}"].contains(token.text) { depth -= 1 }
      if depth == 0 && token.text == ":" { hasColon = true }
      if depth == 0 && token.text == "," { hasComma = true }
    }
    switch tokens.first?.text {
    case "[": return .instance(vm.type(.list))
    case "{": return .instance(vm.type(hasColon || inside.isEmpty ? .dict : .set))
    default:
      if hasComma || inside.isEmpty { return .instance(vm.type(.tuple)) }
      let all = PromptTokens(tokens: Array(inside))
      return all.primary(endingAt: inside.count).count == inside.count ? resolve(inside) : nil
    }
  }
}
