// This file defines what a prompt may ask of live values while somebody types. Nothing here runs code of the program: a
// property or `__getattr__` is never called, so completing a name cannot change anything.

/// One parameter of something that can be called.
public struct CallParameter: Sendable, Equatable {
  public enum Kind: Sendable { case positionalOnly, positional, variadic, keywordOnly, anyKeyword }

  public let name: String
  public let kind: Kind
  /// The text of a native's default; for functions of Python "...", because a default may be any value.
  public let defaultText: String?

  public var canBeNamed: Bool { kind == .positional || kind == .keywordOnly }
}

extension VM {
  /// How many calls of Python code are in progress, the outermost counted.
  public var frameDepth: Int { currentFrame - frames }

  /// The names behind a dot: those of the object itself and of its class.
  public func attributeNames(of value: Value) -> [String] {
    guard let list = try? attributeNames(value), list.is(.list) else { return [] }
    return (0..<list.list.pointee.count).map { list.list.pointee.items[$0].str.string }
  }

  /// The value behind a dot as far as it is stored somewhere: undefined where reading it would run code.
  public func storedAttribute(_ name: String, of value: Value) -> Value {
    let key = intern(name)
    switch value.kind {
    case .module: return value.module.pointee.namespace.get(key.str)
    case .type: return unwrapped(lookup(value.type, key))
    default: break
    }
    let type = self.type(of: value)
    let attribute = lookup(type, key)
    if isDataDescriptor(attribute) {
      guard attribute.is(.memberSlot) else { return .undefined }
      return (try? readMember(attribute, value)) ?? .undefined
    }
    if value.isInstance {
      let own = storedAttribute(value.instance, key)
      if !own.isUndefined { return own }
    } else if value.is(.function), value.function.pointee.attributes.is(.dict) {
      let own = value.function.pointee.attributes.dict.get(key.str)
      if !own.isUndefined { return own }
    }
    switch attribute.kind {
    case .function: return newBoundMethod(attribute, value)
    case .native: return attribute.native.pointee.owner == nil ? attribute : newBoundMethod(attribute, value)
    default: return unwrapped(attribute)
    }
  }

  /// A class attribute without a descriptor around it; undefined for one that computes.
  private func unwrapped(_ attribute: Value) -> Value {
    switch attribute.kind {
    case .staticMethod: attribute.wrapper.pointee.wrapped
    case .classMethod: attribute.wrapper.pointee.wrapped
    case .property, .getSet, .memberSlot: .undefined
    case .instance, .foreign: lookup(type(of: attribute), .get).isUndefined ? attribute : .undefined
    default: attribute
    }
  }

  /// The value behind a key that is a str or an int, of exact dicts, lists and tuples alone; else undefined.
  public func storedItem(_ key: Value, of container: Value) -> Value {
    let plain = builtin(container)
    switch plain.kind {
    case .dict:
      var found = Value.undefined
      plain.dict.forEach { entry in
        if key.isStr && entry.key.isStr && entry.key.str.equals(key.str) { found = entry.value }
        if key.isInt && entry.key === key { found = entry.value }
      }
      return found
    case .list where key.isInt:
      let count = plain.list.pointee.count
      let index = key.int < 0 ? key.int + count : key.int
      return index >= 0 && index < count ? plain.list.pointee.items[index] : .undefined
    case .tuple where key.isInt:
      let count = plain.tuple.pointee.count
      let index = key.int < 0 ? key.int + count : key.int
      return index >= 0 && index < count ? plain.tuple.items[index] : .undefined
    default: return .undefined
    }
  }

  /// The parameters of a function, method, class or object that can be called, without those that a call fills in by
  /// itself; nil for what cannot be called or does not say.
  public func parameters(of callable: Value) -> [CallParameter]? {
    switch callable.kind {
    case .function: return parameters(of: callable.function)
    case .native:
      let native = callable.native
      let all = parameters(inSignature: signatureTexts[native.pointee.signatureIndex])
      return native.pointee.receiver.isUndefined || native.pointee.receiver.is(.module) ? all : Array(all.dropFirst())
    case .boundMethod:
      guard let all = parameters(of: callable.boundMethod.pointee.function) else { return nil }
      return all.first?.kind == .variadic ? all : Array(all.dropFirst())
    case .type:
      for special in [SpecialName.`init`, .new] {
        let method = lookup(callable.type, special)
        if method === lookup(objectType, special) { continue }
        let inner = method.is(.staticMethod) ? method.wrapper.pointee.wrapped : method
        if inner.is(.native), special == .`init`, !lookup(callable.type, .new).isUndefined,
          lookup(callable.type, .new) !== lookup(objectType, .new)
        {
          continue
        }
        guard inner.is(.function) || inner.is(.native), let all = parameters(of: inner) else { return nil }
        let isBound = inner.is(.native) && !inner.native.pointee.receiver.isUndefined
        return isBound ? all : Array(all.dropFirst())
      }
      return []
    case .instance:
      let method = lookup(type(of: callable), intern("__call__"))
      return method.is(.function) ? parameters(of: method.function).map { Array($0.dropFirst()) } : nil
    default: return nil
    }
  }

  private func parameters(of function: FunctionRef) -> [CallParameter]? {
    let code = function.pointee.code
    let info = code.pointee.info.takeUnretainedValue()
    let count = code.pointee.positionalCount
    let defaults = function.pointee.defaults
    let firstDefault = count - (defaults.is(.tuple) ? defaults.tuple.pointee.count : 0)
    let flags = code.pointee.flags
    let named = count + code.pointee.keywordOnlyCount
    guard info.variableNames.count >= named else { return nil }
    func name(_ register: Int) -> String {
      info.variableNames.indices.contains(register) ? info.variableNames[register].str.string : ""
    }
    var result = (0..<count).map { i in
      CallParameter(
        name: name(i), kind: i < code.pointee.positionalOnlyCount ? .positionalOnly : .positional,
        defaultText: i >= firstDefault ? "..." : nil)
    }
    if flags.contains(.hasVariadic) {
      result.append(CallParameter(name: name(named), kind: .variadic, defaultText: nil))
    }
    for i in count..<named {
      let keywordDefaults = function.pointee.keywordDefaults
      let hasDefault =
        keywordDefaults.is(.dict) && !keywordDefaults.dict.get(info.variableNames[i].str).isUndefined
      result.append(CallParameter(name: name(i), kind: .keywordOnly, defaultText: hasDefault ? "..." : nil))
    }
    if flags.contains(.hasVariadicKeywords) {
      let register = named + (flags.contains(.hasVariadic) ? 1 : 0)
      result.append(CallParameter(name: name(register), kind: .anyKeyword, defaultText: nil))
    }
    return result
  }

  /// The parameters that a signature's text such as `"(self, key, default=None, /)"` names.
  public func parameters(inSignature text: String) -> [CallParameter] {
    var result: [CallParameter] = []
    var isKeywordOnly = false
    for part in NativeSignature.split(text) {
      if part == "/" {
        result = result.map { CallParameter(name: $0.name, kind: .positionalOnly, defaultText: $0.defaultText) }
      } else if part == "*" {
        isKeywordOnly = true
      } else if part.hasPrefix("**") {
        result.append(CallParameter(name: String(part.dropFirst(2)), kind: .anyKeyword, defaultText: nil))
      } else if part.hasPrefix("*") {
        result.append(CallParameter(name: String(part.dropFirst()), kind: .variadic, defaultText: nil))
        isKeywordOnly = true
      } else {
        let pieces = part.split(separator: "=", maxSplits: 1)
        result.append(
          CallParameter(
            name: String(pieces.first ?? ""), kind: isKeywordOnly ? .keywordOnly : .positional,
            defaultText: pieces.count == 2 ? String(pieces[1]) : nil))
      }
    }
    return result
  }

  /// The default values of a Python function by the name of the parameter.
  public func defaultValues(of callable: Value) -> [String: Value] {
    var inner = callable
    if inner.is(.boundMethod) { inner = inner.boundMethod.pointee.function }
    if inner.is(.type) { inner = lookup(inner.type, .`init`) }
    guard inner.is(.function), let all = parameters(of: inner.function) else { return [:] }
    var result: [String: Value] = [:]
    let positional = all.filter { $0.kind == .positional || $0.kind == .positionalOnly }
    let defaults = inner.function.pointee.defaults
    if defaults.is(.tuple) {
      let first = positional.count - defaults.tuple.pointee.count
      for i in 0..<defaults.tuple.pointee.count where first + i >= 0 {
        result[positional[first + i].name] = defaults.tuple.items[i]
      }
    }
    if inner.function.pointee.keywordDefaults.is(.dict) {
      for (name, value) in entries(of: inner.function.pointee.keywordDefaults.dict) { result[name] = value }
    }
    return result
  }

  /// The text of a Python function that is not the library's, and where it stands.
  public func sourceText(ofFunction value: Value) -> (file: String, text: String, line: Int)? {
    guard value.is(.function) else { return nil }
    let info = value.function.pointee.code.pointee.info.takeUnretainedValue()
    guard !info.source.isLibrary, !info.source.isText else { return nil }
    let line = info.source.line(at: info.span.start)
    let start = info.source.lineText(line).start
    let end = min(max(Int(info.span.end), start), info.source.text.count)
    return (info.source.name, String(decoding: info.source.text[start..<end], as: UTF8.self), line)
  }
}
