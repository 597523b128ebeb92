// This file defines calls as native code makes them. A call of a Python function runs a nested loop; everything else
// needs none.

extension VM {
  public func call(_ callee: Value) throws(PyError) -> Value {
    try call(callee, at: top, count: 0)
  }

  public func call(_ callee: Value, _ a: Value) throws(PyError) -> Value {
    try checkRoom(1)
    let base = top
    base[0] = a
    return try call(callee, at: base, count: 1)
  }

  public func call(_ callee: Value, _ a: Value, _ b: Value) throws(PyError) -> Value {
    try checkRoom(2)
    let base = top
    base[0] = a
    base[1] = b
    return try call(callee, at: base, count: 2)
  }

  public func call(_ callee: Value, _ a: Value, _ b: Value, _ c: Value) throws(PyError) -> Value {
    try checkRoom(3)
    let base = top
    base[0] = a
    base[1] = b
    base[2] = c
    return try call(callee, at: base, count: 3)
  }

  public func call(_ callee: Value, _ arguments: [Value], keywords: [(String, Value)] = []) throws(PyError) -> Value {
    let count = arguments.count + keywords.count
    try checkRoom(count)
    let base = top
    for (i, value) in arguments.enumerated() { base[i] = value }
    for (i, pair) in keywords.enumerated() { base[arguments.count + i] = pair.1 }
    let names = keywords.isEmpty ? Value.undefined : newTuple(keywords.map { intern($0.0) })
    return try call(callee, at: base, count: count, keywords: names)
  }

  /// Calls with the values of another call.
  public func call(_ callee: Value, _ arguments: Arguments) throws(PyError) -> Value {
    try checkRoom(arguments.count)
    let base = top
    for i in 0..<arguments.count { base[i] = arguments.base[i] }
    return try call(callee, at: base, count: arguments.count, keywords: arguments.keywords)
  }

  /// A special method found on a type: called with its receiver, bound first unless it is a plain function.
  @inline(__always) func callMethod(_ method: Value, _ receiver: Value) throws(PyError) -> Value {
    if method.is(.native) {
      try checkRoom(1)
      let base = top
      base[0] = receiver
      return try callNative(method.native, above: base, 1)
    }
    if method.is(.function) { return try call(method, receiver) }
    return try call(bind(method, to: receiver, type(of: receiver)))
  }

  func callMethod(_ method: Value, _ receiver: Value, _ a: Value) throws(PyError) -> Value {
    if method.is(.native) {
      try checkRoom(2)
      let base = top
      base[0] = receiver
      base[1] = a
      return try callNative(method.native, above: base, 2)
    }
    if method.is(.function) { return try call(method, receiver, a) }
    return try call(bind(method, to: receiver, type(of: receiver)), a)
  }

  func callMethod(_ method: Value, _ receiver: Value, _ a: Value, _ b: Value) throws(PyError) -> Value {
    if method.is(.function) || method.is(.native) { return try call(method, receiver, a, b) }
    return try call(bind(method, to: receiver, type(of: receiver)), a, b)
  }

  /// `object.name(arguments...)`
  public func callMethod(_ object: Value, _ name: String, _ arguments: [Value] = []) throws(PyError) -> Value {
    try call(try getAttribute(object, intern(name)), arguments)
  }

  /// Calls a method that a class holds, so that it needs no root, with values that stand at `base`, the present `top`.
  @inline(__always) private func callNative(
    _ native: NativeRef, above base: UnsafeMutablePointer<Value>, _ count: Int
  ) throws(PyError) -> Value {
    top = base + count
    if top > highWater { highWater = top }
    defer { top = base }
    return try callNative(native, base, count, .undefined)
  }

  @inline(__always) func checkRoom(_ count: Int) throws(PyError) {
    if stackEnd - top < count &+ 64 {
      limitReached = .depth
      throw .limit
    }
  }

  /// Calls with `count` values at `base`, the last of them keyword values when `keywords` names any. `base` is at or above `top`.
  func call(_ callee: Value, at base: UnsafeMutablePointer<Value>, count: Int, keywords: Value = .undefined)
    throws(PyError) -> Value
  {
    let savedTop = top
    top = base + count
    if top > highWater { highWater = top }
    defer { top = savedTop }
    let mark = keepMark
    keep(callee)
    if !keywords.isUndefined { keep(keywords) }
    defer { release(to: mark) }
    return try invoke(callee, base, count, keywords)
  }

  /// The dispatch of a call on the kind of the callee. The values lie below `top`.
  func invoke(_ callee: Value, _ base: UnsafeMutablePointer<Value>, _ count: Int, _ keywords: Value) throws(PyError)
    -> Value
  {
    switch callee.kind {
    case .function: return try enter(callee.function, base, count, keywords)
    case .native: return try callNative(callee.native, base, count, keywords)
    case .boundMethod:
      let method = callee.boundMethod
      try checkRoom(count + 1)
      // The receiver goes before the arguments: they move up by one, on top of the stack.
      let fresh = top
      fresh[0] = method.pointee.receiver
      for i in 0..<count { fresh[i + 1] = base[i] }
      top = fresh + count + 1
      if top > highWater { highWater = top }
      defer { top = fresh }
      return try invoke(method.pointee.function, fresh, count + 1, keywords)
    case .type: return try construct(callee.type, base, count, keywords)
    case .staticMethod: return try invoke(callee.wrapper.pointee.wrapped, base, count, keywords)
    default:
      let method = lookup(type(of: callee), .call)
      if method.isUndefined { throw typeError("'\(typeName(callee))' object is not callable") }
      try enterNative()
      defer { leaveNative() }
      if method.is(.function) || method.is(.native) && method.native.pointee.owner != nil {
        try checkRoom(count + 1)
        let fresh = top
        fresh[0] = callee
        for i in 0..<count { fresh[i + 1] = base[i] }
        top = fresh + count + 1
        if top > highWater { highWater = top }
        defer { top = fresh }
        return try invoke(method, fresh, count + 1, keywords)
      }
      return try invoke(try bind(method, to: callee, type(of: callee)), base, count, keywords)
    }
  }

  /// `type.__call__`: `__new__`, then `__init__` when the result is an instance.
  func construct(_ type: TypeRef, _ base: UnsafeMutablePointer<Value>, _ count: Int, _ keywords: Value)
    throws(PyError) -> Value
  {
    if count <= 1 && keywords.isUndefined {
      let made = try constructBuiltin(type, count == 1 ? base[0] : .undefined)
      if !made.isUndefined { return made }
    }
    if type.pointee.metatype != typeType {
      let custom = lookup(type.pointee.metatype, .call)
      if custom.is(.function) {
        return try invoke(newBoundMethod(custom, type.value), base, count, keywords)
      }
    }
    return try constructPlainly(type, base, count, keywords)
  }

  /// The same without regard to a metaclass's `__call__`.
  func constructPlainly(_ type: TypeRef, _ base: UnsafeMutablePointer<Value>, _ count: Int, _ keywords: Value)
    throws(PyError) -> Value
  {
    if type == typeType && count == 1 && keywords.isUndefined { return self.type(of: base[0]).value }
    if type.pointee.flags.contains(.cannotBeCreated) {
      throw typeError("cannot create '\(displayName(type))' instances")
    }
    var new = lookup(type, .new)
    if new.is(.staticMethod) { new = new.wrapper.pointee.wrapped }
    if new.isUndefined { throw typeError("cannot create '\(displayName(type))' instances") }
    try checkRoom(count + 1)
    let fresh = top
    fresh[0] = type.value
    for i in 0..<count { fresh[i + 1] = base[i] }
    top = fresh + count + 1
    if top > highWater { highWater = top }
    defer { top = fresh }
    let instance = try invoke(new, fresh, count + 1, keywords)
    guard self.type(of: instance).isSubtype(of: type) else { return instance }
    let initialize = lookup(self.type(of: instance), .`init`)
    if initialize.isUndefined || initialize.is(.native) && initialize.native.pointee.index == noInitializer {
      return instance
    }
    let mark = keepMark
    keep(instance)
    defer { release(to: mark) }
    fresh[0] = instance
    for i in 0..<count { fresh[i + 1] = base[i] }
    let result: Value
    if initialize.is(.function) || initialize.is(.native) {
      result = try invoke(initialize, fresh, count + 1, keywords)
    } else {
      result = try invoke(try bind(initialize, to: instance, self.type(of: instance)), fresh + 1, count, keywords)
    }
    if !result.isNone { throw typeError("__init__() should return None, not '\(typeName(result))'") }
    return instance
  }
}
