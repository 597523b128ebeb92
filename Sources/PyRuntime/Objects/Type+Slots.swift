// This file defines `__slots__` (data model 3.3.2.4): which names a class reserves, where instances keep them, and which
// classes can be combined. The names of a class stand behind those of its base, before all other attributes, and a shape
// counts them without naming them, so neither `__dict__` nor an inline cache ever sees one.

extension VM {
  /// The nearest builtin layout and the nearest class with slots among the bases; two that differ cannot be combined.
  func chooseLayout(_ type: TypeRef, _ bases: [TypeRef]) throws(PyError) {
    type.pointee.layout = nil
    type.pointee.slotLayout = nil
    type.pointee.payloadKind = .undefined
    func conflict() -> PyError { typeError("multiple bases have instance lay-out conflict") }
    for base in bases {
      type.pointee.flags.formUnion(base.pointee.flags.intersection([.isException, .isMetaclass]))
      if let slots = base.pointee.slotLayout {
        if let present = type.pointee.slotLayout, present != slots, !present.isSubtype(of: slots) {
          guard slots.isSubtype(of: present) else { throw conflict() }
        }
        if type.pointee.slotLayout?.isSubtype(of: slots) != true { type.pointee.slotLayout = slots }
      }
      guard let layout = base.pointee.layout else { continue }
      if let present = type.pointee.layout, present != layout {
        if present.isSubtype(of: layout) { continue }
        guard layout.isSubtype(of: present) else { throw conflict() }
      }
      type.pointee.layout = layout
      type.pointee.payloadKind = layout.pointee.payloadKind
    }
    if let slots = type.pointee.slotLayout, let layout = type.pointee.layout, !slots.isSubtype(of: layout) {
      throw conflict()
    }
    let members = type.pointee.slotLayout?.pointee.rootShape.pointee.count ?? 0
    reserve(members, in: type)
    type.pointee.expectedSlots = max(members, bases.map(\.pointee.expectedSlots).max() ?? 4)
  }

  private func reserve(_ members: Int, in type: TypeRef) {
    type.pointee.rootShape.pointee.count = members
    type.pointee.dictionaryShape.pointee.count = members
  }

  /// Makes the members that the class's own `__slots__` names.
  func applySlots(_ type: TypeRef, _ bases: [TypeRef]) throws(PyError) {
    let slots = type.pointee.namespace.get(name(.slots))
    guard !slots.isUndefined else { return }
    let names = slots.isStr ? [slots] : try array(slots)
    if !names.isEmpty, let base = bases.first(where: { hasVariableSize($0) }) {
      throw typeError("nonempty __slots__ not supported for subtype of '\(base.nameText)'")
    }
    var keepsDictionary = bases.contains { hasDictionary($0) || bringsDictionary($0) }
    var keepsReferences = bases.contains { hasWeakReferences($0) || bringsReferences($0) }
    var keys: [Value] = []
    for slot in names {
      guard slot.isStr else { throw typeError("__slots__ items must be strings, not '\(typeName(slot))'") }
      let text = slot.str.string
      switch text {
      case "__dict__":
        if keepsDictionary { throw typeError("__dict__ slot disallowed: we already got one") }
        keepsDictionary = true
      case "__weakref__":
        if keepsReferences {
          throw typeError("__weakref__ slot disallowed: either we already got one, or __itemsize__ != 0")
        }
        keepsReferences = true
      default:
        if !isIdentifier(slot.str) { throw typeError("__slots__ must be identifiers") }
        let key = intern(mangled(text, in: type.pointee.name.str.string))
        if type.pointee.namespace.find(key.str) >= 0, text != "__qualname__", text != "__classcell__" {
          throw valueError("'\(text)' in __slots__ conflicts with class variable")
        }
        if !keys.contains(where: { $0.bits == key.bits }) { keys.append(key) }
      }
      try charge(keys.count >> 4)
    }
    let first = type.pointee.rootShape.pointee.count
    for (i, key) in keys.enumerated() {
      setNamespace(type.pointee.namespace, key, newMember(key, of: type, at: first + i))
    }
    if !keys.isEmpty {
      type.pointee.slotLayout = type
      reserve(first + keys.count, in: type)
      type.pointee.expectedSlots = max(type.pointee.expectedSlots, first + keys.count)
    }
    if !keepsDictionary { type.pointee.flags.insert(.hasNoDictionary) }
    if !keepsReferences { type.pointee.flags.insert(.hasNoWeakReferences) }
  }

  /// Gives a class the `__dict__` and the `__weakref__` of its instances, unless a base has them already.
  func addInstanceAttributes(_ type: TypeRef) {
    let bases = type.pointee.bases.tuple
    var (needsDictionary, needsReferences) = (hasDictionary(type), hasWeakReferences(type))
    for i in 0..<bases.pointee.count {
      let base = bases.items[i].type
      if hasDictionary(base) || bringsDictionary(base) { needsDictionary = false }
      if hasWeakReferences(base) || bringsReferences(base) { needsReferences = false }
    }
    if needsDictionary { add(instanceDictionary, to: type) }
    if needsReferences { add(instanceReferences, to: type) }
  }

  /// A copy of an attribute in the namespace of a class that has no such name.
  func add(_ attribute: Value, to type: TypeRef) {
    let name = attribute.getSet.pointee.name
    if type.pointee.namespace.find(name.str) >= 0 { return }
    let copy = heap.allocate(.getSet, GetSetObject.self)
    let header = copy.pointee.header
    copy.pointee = attribute.getSet.pointee
    copy.pointee.header = header
    copy.pointee.owner = type
    setNamespace(type.pointee.namespace, name, Value(.getSet, copy))
  }

  /// Builtin types whose instances have attributes of their own.
  private func bringsDictionary(_ type: TypeRef) -> Bool {
    type.pointee.flags.contains(.isMetaclass) || type.pointee.flags.contains(.hasForeignAttributes)
      || type.pointee.payloadKind == .module
  }

  /// Builtin types whose instances have a place for weak references.
  private func bringsReferences(_ type: TypeRef) -> Bool {
    switch type.pointee.payloadKind {
    case .set, .frozenset, .module, .foreign: true
    default: type.pointee.flags.contains(.hasForeignAttributes)
    }
  }

  func newMember(_ name: Value, of owner: TypeRef, at index: Int) -> Value {
    let member = heap.allocate(.memberSlot, MemberSlotObject.self)
    member.pointee.name = name
    member.pointee.owner = owner
    member.pointee.index = index
    return Value(.memberSlot, member)
  }

  /// int, tuple and bytes: CPython stores their items in the object, where a slot has no place.
  private func hasVariableSize(_ type: TypeRef) -> Bool {
    switch type.pointee.payloadKind {
    case .int, .tuple, .bytes: true
    default: type.pointee.flags.contains(.isMetaclass)
    }
  }

  private func hasDictionary(_ type: TypeRef) -> Bool {
    if type.pointee.flags.contains(.isException) { return true }
    return type.pointee.flags.contains(.isHeapType) && !type.pointee.flags.contains(.hasNoDictionary)
  }

  private func hasWeakReferences(_ type: TypeRef) -> Bool {
    if hasVariableSize(type) { return true }
    return type.pointee.flags.contains(.isHeapType) && !type.pointee.flags.contains(.hasNoWeakReferences)
  }

  /// Whether an instance of one class can become one of the other: `obj.__class__ = other`.
  func haveSameLayout(_ a: TypeRef, _ b: TypeRef) -> Bool {
    guard a.pointee.layout == b.pointee.layout, a.pointee.payloadKind == b.pointee.payloadKind,
      hasDictionary(a) == hasDictionary(b),
      a.pointee.rootShape.pointee.count == b.pointee.rootShape.pointee.count
    else { return false }
    if a.pointee.slotLayout == b.pointee.slotLayout { return true }
    return memberNames(a).elementsEqual(memberNames(b)) { $0.bits == $1.bits }
  }

  private func memberNames(_ type: TypeRef) -> [Value] {
    guard let owner = type.pointee.slotLayout else { return [] }
    var names: [Value] = []
    owner.pointee.namespace.forEach {
      if $0.value.is(.memberSlot) && $0.value.memberSlot.pointee.owner == owner { names.append($0.key) }
    }
    return names
  }

  // MARK: Access

  /// The instance that a member of this class can be asked for.
  private func holder(_ member: Value, _ object: Value) throws(PyError) -> InstanceRef {
    let slot = member.memberSlot.pointee
    guard object.isInstance, object.instance.type.isSubtype(of: slot.owner),
      slot.index < object.instance.type.pointee.rootShape.pointee.count
    else {
      throw typeError(
        "descriptor '\(slot.name.str.string)' for '\(slot.owner.nameText)' objects doesn't apply to a "
          + "'\(typeName(object))' object")
    }
    return object.instance
  }

  func readMember(_ member: Value, _ object: Value) throws(PyError) -> Value {
    let slot = member.memberSlot.pointee
    if slot.index < 0 {
      guard object.isInstance else { throw attributeError(object, slot.name) }
      let value = storedAttribute(object.instance, slot.name)
      if value.isUndefined { throw attributeError(object, slot.name) }
      return value
    }
    let value = try holder(member, object).pointee.slots[slot.index]
    if value.isUndefined { throw attributeError(object, slot.name) }
    return value
  }

  /// Sets a member, or deletes it when `value` is undefined.
  func writeMember(_ member: Value, _ object: Value, _ value: Value) throws(PyError) {
    let slot = member.memberSlot.pointee
    if slot.index < 0 {
      guard object.isInstance else { throw attributeError(object, slot.name) }
      return try setStored(object, slot.name, value)
    }
    let instance = try holder(member, object)
    if value.isUndefined && instance.pointee.slots[slot.index].isUndefined {
      throw raise(.attributeError, slot.name.str.string)
    }
    instance.pointee.slots[slot.index] = value
  }
}
