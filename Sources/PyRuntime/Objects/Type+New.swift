// This file defines how types come into being: builtin ones, those of native modules, and those of `class` statements,
// with their method resolution order (C3, "The Python 2.3 Method Resolution Order").

extension VM {
  /// An empty type. The caller sets bases, MRO and layout.
  private func allocateType(_ name: Value) -> TypeRef {
    let type = heap.allocate(.type, TypeObject.self)
    type.pointee.metatype = typeType
    type.pointee.name = name
    type.pointee.qualifiedName = name
    type.pointee.bases = emptyTuple
    type.pointee.mro = emptyTuple
    type.pointee.namespace = newDict()
    type.pointee.layout = nil
    type.pointee.slotLayout = nil
    type.pointee.instanceKind = .instance
    type.pointee.payloadKind = .undefined
    type.pointee.flags = []
    type.pointee.version = heap.nextVersion()
    type.pointee.expectedSlots = 4
    type.pointee.subclasses = Value(.list, newList())
    type.pointee.rootShape = newShape(type)
    type.pointee.dictionaryShape = newShape(type)
    type.pointee.dictionaryShape.pointee.isDictionary = true
    return type
  }

  func newShape(_ owner: TypeRef) -> ShapeRef {
    let shape = heap.allocateBuffer(1, of: ShapeObject.self)
    shape.initialize(
      to: ShapeObject(
        owner: owner, parent: nil, key: .undefined, count: 0, transitions: nil, transitionCount: 0,
        isDictionary: false))
    return shape
  }

  /// The shape that follows when an instance gets one more attribute.
  func transition(_ shape: ShapeRef, adding key: Value) -> ShapeRef {
    for i in 0..<shape.pointee.transitionCount {
      if let next = shape.pointee.transitions?[i], next.pointee.key.bits == key.bits { return next }
    }
    let next = newShape(shape.pointee.owner)
    next.pointee.parent = shape
    next.pointee.key = key
    next.pointee.count = shape.pointee.count + 1
    keepForever(key)
    let count = shape.pointee.transitionCount
    if count & (count - 1) == 0 {
      let larger = heap.allocateBuffer(max(count * 2, 1), of: ShapeRef.self)
      if let old = shape.pointee.transitions {
        larger.update(from: old, count: count)
        heap.releaseBuffer(old, count)
      }
      shape.pointee.transitions = larger
    }
    shape.pointee.transitions?[count] = next
    shape.pointee.transitionCount = count + 1
    return next
  }

  /// A builtin type of one kind of values.
  func newBuiltinType(_ name: String, _ kind: Kind, base: TypeRef? = nil, isFinal: Bool = false) -> TypeRef {
    let type = newNativeType(name, base: base, module: intern("builtins"), kind: kind, isFinal: isFinal)
    builtinTypes[Int(kind.rawValue)] = type
    return type
  }

  /// A type whose instances native code makes.
  public func newNativeType(_ text: String, base: TypeRef? = nil, module: Value, kind: Kind, isFinal: Bool = false)
    -> TypeRef
  {
    let type = allocateType(intern(text))
    let base = base ?? objectType
    type.pointee.instanceKind = kind
    type.pointee.payloadKind = kind == .instance ? base.pointee.payloadKind : kind
    type.pointee.layout = kind == .instance ? base.pointee.layout : type
    if isFinal { type.pointee.flags.insert(.isFinal) }
    type.pointee.flags.formUnion(
      base.pointee.flags.intersection([.isException, .isMetaclass, .isSequence, .isMapping]))
    setBases(type, [base])
    // Types of the builtins have none, so that their instances have none either.
    if module.str.string != "builtins" { setNamespace(type.pointee.namespace, name(.module), module) }
    // Native code knows it without being a root.
    keepForever(type.value)
    return type
  }

  /// An exception class made by native code: instances are plain instances with an exception state.
  public func newExceptionType(_ name: String, base: TypeRef, module: Value) -> TypeRef {
    newNativeType(name, base: base, module: module, kind: .instance)
  }

  func newObjectType() -> TypeRef {
    let type = allocateType(intern("object"))
    type.pointee.mro = newTuple([type.value])
    return type
  }

  /// Sets bases and a linear MRO for a single base; native types have no other.
  private func setBases(_ type: TypeRef, _ bases: [TypeRef]) {
    type.pointee.bases = newTuple(bases.map(\.value))
    var mro = [type.value]
    let inherited = bases[0].pointee.mro.tuple
    for i in 0..<inherited.pointee.count { mro.append(inherited.items[i]) }
    type.pointee.mro = newTuple(mro)
    for base in bases { addSubclass(type, to: base) }
  }

  func addSubclass(_ type: TypeRef, to base: TypeRef) {
    // A list of types only: nothing here can fail but memory, which the class itself has asked for.
    try? append(base.pointee.subclasses.list, type.value)
  }

  /// A class as `type(name, bases, namespace)` makes it, without `__set_name__` and `__init_subclass__`.
  /// `namespace` becomes the class's own.
  public func newClass(_ name: Value, bases given: [TypeRef], namespace: DictRef, metatype: TypeRef) throws(PyError)
    -> TypeRef
  {
    try charge(50)
    let bases = given.isEmpty ? [objectType] : given
    for base in bases where base.pointee.flags.contains(.isFinal) {
      throw typeError("type '\(base.nameText)' is not an acceptable base type")
    }
    let type = allocateType(name)
    let mark = keepMark
    keep(type.value)
    defer { release(to: mark) }
    type.pointee.metatype = metatype
    type.pointee.namespace = namespace
    type.pointee.flags.insert(.isHeapType)
    type.pointee.bases = newTuple(bases.map(\.value))
    type.pointee.mro = try linearize(type, bases)
    try chooseLayout(type, bases)
    inheritCollection(type)
    for base in bases { addSubclass(type, to: base) }
    classes.append(type)
    try applySlots(type, bases)
    return type
  }

  /// A private name as it stands in a class: `__x` in `C` is `_C__x` (language reference 6.2.1).
  func mangled(_ name: String, in className: String) -> String {
    guard name.hasPrefix("__"), !name.hasSuffix("__"), !name.contains(".") else { return name }
    let stripped = className.drop { $0 == "_" }
    return stripped.isEmpty ? name : "_\(stripped)\(name)"
  }

  /// C3: the class, then a merge of its bases' orders and the bases themselves.
  func linearize(_ type: TypeRef, _ bases: [TypeRef]) throws(PyError) -> Value {
    if bases.count == 1 {
      let inherited = bases[0].pointee.mro.tuple
      try charge(inherited.pointee.count)
      try reserve(inherited.pointee.count &* 16)
      return newTuple([type.value] + (0..<inherited.pointee.count).map { inherited.items[$0] })
    }
    var seen: Set<UInt> = []
    for base in bases where !seen.insert(UInt(bitPattern: base)).inserted {
      throw typeError("duplicate base class \(base.nameText)")
    }
    var sequences: [[UInt]] = bases.map { base in
      let mro = base.pointee.mro.tuple
      return (0..<mro.pointee.count).map { mro.items[$0].bits }
    }
    sequences.append(bases.map { UInt(bitPattern: $0) })
    // How many sequences hold a class behind their head: only a class that no tail holds may come next.
    var tails: [UInt: Int] = [:]
    for sequence in sequences {
      try charge(sequence.count)
      for entry in sequence.dropFirst() { tails[entry, default: 0] += 1 }
    }
    var heads = [Int](repeating: 0, count: sequences.count)
    var order = [type.value]
    while true {
      try charge(sequences.count)
      var next: UInt?
      var isDone = true
      for (i, sequence) in sequences.enumerated() where heads[i] < sequence.count {
        isDone = false
        if tails[sequence[heads[i]], default: 0] == 0 {
          next = sequence[heads[i]]
          break
        }
      }
      if isDone { return newTuple(order) }
      guard let next else { throw inconsistentOrder(zip(sequences, heads).filter { $1 < $0.count }.map { $0[$1] }) }
      order.append(Value(tag: UInt(Kind.type.rawValue), bits: next))
      for (i, sequence) in sequences.enumerated() where heads[i] < sequence.count && sequence[heads[i]] == next {
        heads[i] += 1
        if heads[i] < sequence.count { tails[sequence[heads[i]], default: 1] -= 1 }
      }
    }
  }

  private func inconsistentOrder(_ heads: [UInt]) -> PyError {
    var names: [String] = []
    for head in heads {
      let text = Value(tag: UInt(Kind.type.rawValue), bits: head).type.nameText
      if !names.contains(text) { names.append(text) }
    }
    return typeError(
      "Cannot create a consistent method resolution\norder (MRO) for bases \(names.joined(separator: ", "))")
  }

  /// Renews the version of a class and of all below it.
  func typeChanged(_ type: TypeRef) {
    type.pointee.version = heap.nextVersion()
    type.pointee.flags.remove([.constructionIsKnown, .hasPlainConstruction])
    let subclasses = type.pointee.subclasses.list
    for i in 0..<subclasses.pointee.count { typeChanged(subclasses.pointee.items[i].type) }
  }

  // MARK: Instances

  /// A plain instance without attributes.
  @inline(__always) public func newInstance(_ type: TypeRef) -> InstanceRef {
    let slots = type.pointee.expectedSlots
    let instance = heap.allocate(.instance, InstanceObject.self, extra: slots &* 16)
    instance.pointee.header.auxiliary = UInt32(truncatingIfNeeded: slots)
    instance.pointee.shape = type.pointee.rootShape
    instance.pointee.slots = instance.inlineSlots
    instance.pointee.extension = nil
    // The names of `__slots__` come first, and are unbound until they are set.
    for i in 0..<type.pointee.rootShape.pointee.count { instance.pointee.slots[i] = .undefined }
    return instance
  }

  private func extend(_ instance: InstanceRef) -> UnsafeMutablePointer<InstanceExtension> {
    if let present = instance.pointee.extension { return present }
    let fresh = heap.allocateBuffer(1, of: InstanceExtension.self)
    fresh.initialize(to: InstanceExtension(payload: .undefined, dictionary: .undefined))
    instance.pointee.extension = fresh
    heap.noteOwner(instance)
    return fresh
  }

  /// Gives an instance of a subclass of a builtin type its builtin value.
  public func setPayload(_ instance: InstanceRef, _ payload: Value) { extend(instance).pointee.payload = payload }

  /// A new instance of a class that derives from a builtin type, holding `payload`.
  public func newInstance(_ type: TypeRef, payload: Value) -> Value {
    let instance = newInstance(type)
    setPayload(instance, payload)
    return Value(.instance, instance)
  }

  /// Adds a slot for a name that the instance does not have.
  func addSlot(_ instance: InstanceRef, _ key: Value, _ value: Value) {
    let shape = instance.pointee.shape
    let count = shape.pointee.count
    if count >= maximumShapeSlots || shape.pointee.transitionCount >= maximumTransitions && !shape.hasTransition(key) {
      setNamespace(dictionary(of: instance), key, value)
      return
    }
    let next = transition(shape, adding: key)
    let room = Int(instance.pointee.header.auxiliary)
    if count == room {
      let larger = max(room &* 2, 4)
      let slots = heap.allocateBuffer(larger, of: Value.self)
      slots.update(from: instance.pointee.slots, count: count)
      if instance.pointee.slots != instance.inlineSlots { heap.releaseBuffer(instance.pointee.slots, room) }
      instance.pointee.slots = slots
      heap.noteOwner(instance)
      instance.pointee.header.auxiliary = UInt32(truncatingIfNeeded: larger)
      let type = instance.type
      type.pointee.expectedSlots = max(type.pointee.expectedSlots, min(larger, 16))
    }
    instance.pointee.slots[count] = value
    instance.pointee.shape = next
  }

  /// The instance's `__dict__`, and dictionary mode from now on.
  public func dictionary(of instance: InstanceRef) -> DictRef {
    let more = extend(instance)
    if more.pointee.dictionary.is(.dict) { return more.pointee.dictionary.dict }
    let dict = newDict()
    let members = instance.type.pointee.rootShape.pointee.count
    for (i, key) in instance.pointee.shape.keys.enumerated() {
      setNamespace(dict, key, instance.pointee.slots[members + i])
    }
    more.pointee.dictionary = Value(.dict, dict)
    instance.pointee.shape = instance.type.pointee.dictionaryShape
    return dict
  }

  /// `obj.__dict__ = dict`
  func setDictionary(of instance: InstanceRef, _ dict: Value) {
    extend(instance).pointee.dictionary = dict
    instance.pointee.shape = instance.type.pointee.dictionaryShape
  }

  /// `obj.__class__ = type`
  func setType(of instance: InstanceRef, _ type: TypeRef) {
    _ = dictionary(of: instance)
    instance.pointee.shape = type.pointee.dictionaryShape
  }
}
