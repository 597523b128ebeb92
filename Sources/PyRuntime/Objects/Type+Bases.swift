// This file defines the assignment of `__bases__`, which gives a class and all below it a new method resolution order.

extension VM {
  /// `type.__bases__ = bases`. Nothing changes when a check or an order fails.
  func setBases(of type: TypeRef, _ given: Value) throws(PyError) {
    let name = type.nameText
    guard given.is(.tuple) else {
      throw typeError("can only assign tuple to \(name).__bases__, not \(typeName(given))")
    }
    if given.tuple.pointee.count == 0 {
      throw typeError("can only assign non-empty tuple to \(name).__bases__, not ()")
    }
    var bases: [TypeRef] = []
    for i in 0..<given.tuple.pointee.count {
      let base = given.tuple.items[i]
      guard base.is(.type) else {
        throw typeError("\(name).__bases__ must be tuple of classes, not '\(typeName(base))'")
      }
      if base.type.isSubtype(of: type) { throw typeError("a __bases__ item causes an inheritance cycle") }
      if base.type.pointee.flags.contains(.isFinal) {
        throw typeError("type '\(base.type.nameText)' is not an acceptable base type")
      }
      bases.append(base.type)
    }
    let old = (0..<type.pointee.bases.tuple.pointee.count).map { type.pointee.bases.tuple.items[$0].type }
    let before = leading(old)
    let after = leading(bases)
    guard (before == objectType) == (after == objectType), haveSameLayout(before, after) else {
      throw typeError(
        "__bases__ assignment: '\(after.nameText)' deallocator differs from '\(before.nameText)'")
    }
    var saved: [(TypeRef, Value)] = []
    let oldBases = type.pointee.bases
    type.pointee.bases = given
    do {
      try renewOrder(type, bases, &saved)
    } catch {
      for (changed, order) in saved { changed.pointee.mro = order }
      type.pointee.bases = oldBases
      throw error
    }
    for base in old {
      let list = base.pointee.subclasses.list
      for i in (0..<list.pointee.count).reversed() where list.pointee.items[i].bits == type.value.bits {
        for next in i + 1..<max(list.pointee.count, i + 1) { list.pointee.items[next - 1] = list.pointee.items[next] }
        list.pointee.count -= 1
      }
    }
    for base in bases { addSubclass(type, to: base) }
    typeChanged(type)
  }

  /// The base that decides the layout: the one with slots or a builtin layout, else the first.
  private func leading(_ bases: [TypeRef]) -> TypeRef {
    bases.first { $0.pointee.slotLayout != nil || $0.pointee.layout != nil }
      ?? bases.first { $0 != objectType } ?? objectType
  }

  private func renewOrder(_ type: TypeRef, _ bases: [TypeRef], _ saved: inout [(TypeRef, Value)]) throws(PyError) {
    try enterNative()
    defer { leaveNative() }
    let order = try linearize(type, bases)
    saved.append((type, type.pointee.mro))
    type.pointee.mro = order
    let subclasses = type.pointee.subclasses.list
    for i in 0..<subclasses.pointee.count {
      let below = subclasses.pointee.items[i].type
      let own = below.pointee.bases.tuple
      try renewOrder(below, (0..<own.pointee.count).map { own.items[$0].type }, &saved)
    }
  }
}
