// This file defines weak references as the collector sees them. A reference is a foreign object that names its referent in
// `first` and `second`, which are not traced; the table finds the references to an object, and behind each marking those
// whose referents are about to be freed.

/// The weak references of a run.
struct WeakTable {
  struct Entry {
    let reference: ForeignRef
    /// Counts up, so that callbacks run in an order that does not hang on addresses.
    let number: Int
  }

  /// By the referent's address, oldest first.
  var entries: [UInt: [Entry]] = [:]
  /// References whose referents have died and whose callbacks have yet to run.
  var due: [Value] = []
  var count = 0
  /// Bytes of heap that collections for the sake of weak references have gone through.
  var work = 0
}

extension VM {
  /// Collects, so that a reference to an object that nothing else holds any more is seen to be dead. CPython frees such an
  /// object at once; here that is affordable as long as these collections take a part of the run and no more. Contract as
  /// for `restPoint`.
  public func collectForWeakReferences() throws(PyError) {
    let allowed = 128 << 20 + stepsUsed &* 8
    if weakTable.work > allowed { return }
    weakTable.work &+= max(heap.bytes &- heap.frozenBytes, 4096)
    try collectNow()
  }

  /// A collection that a program asks for. Contract as for `restPoint`.
  public func collectNow() throws(PyError) {
    clearDeadTemporaries()
    // Nobody asks for these again once a call back has come this far, and they may name what is let go.
    receiver = .undefined
    lastCaught = .undefined
    collect()
    try runWeakCallbacks()
  }

  /// Registers behind the window of a call in progress are free: what earlier expressions left there must not keep an
  /// object alive that the program let go.
  private func clearDeadTemporaries() {
    var frame = frames + 1
    while frame <= currentFrame {
      let code = frame.pointee.code
      if frame.pointee.pc > code.pointee.instructions {
        let instruction = (frame.pointee.pc - 1).pointee
        let window = frame.pointee.base + Int(instruction.b) + Int(instruction.c)
        var end = frame.pointee.base + code.pointee.registerCount
        if frame < currentFrame { end = min(end, (frame + 1).pointee.base) }
        var register: UnsafeMutablePointer<Value>
        switch instruction.op {
        case .call: register = window + 1
        case .callMethod, .callKeyword: register = window + 2
        default: register = end
        }
        while register < end {
          register.pointee = .undefined
          register += 1
        }
      }
      frame += 1
    }
  }

  /// How many collections there were: what dies does so in one of them.
  public var collectionCount: Int { heap.collections }

  /// A reference to an object; `values[0]` is its callback or None, `values[1]` the object that a
  /// program sees, `values[2]` is free for its use.
  public func newWeakReference(_ cls: Value, _ type: TypeRef, to referent: Value, callback: Value) -> Value {
    let reference = newForeign(type, values: [callback, .undefined, .undefined])
    reference.pointee.first = Int(bitPattern: referent.tag)
    reference.pointee.second = Int(bitPattern: referent.bits)
    var shown = Value(.foreign, reference)
    if cls.is(.type) && cls.type != type { shown = newInstance(cls.type, payload: shown) }
    reference.pointee.values?[1] = shown
    weakTable.count += 1
    weakTable.entries[referent.bits, default: []].append(
      WeakTable.Entry(reference: reference, number: weakTable.count))
    return shown
  }

  /// What a reference refers to, or undefined when that is dead.
  public func referent(of reference: ForeignRef) -> Value {
    Value(tag: UInt(bitPattern: reference.pointee.first), bits: UInt(bitPattern: reference.pointee.second))
  }

  /// The references to an object, oldest first, as a program sees them.
  public func weakReferences(to object: Value) -> [Value] {
    guard object.isHeap else { return [] }
    return weakTable.entries[object.bits, default: []].compactMap { $0.reference.pointee.values?[1] }
  }

  /// Whether CPython gives objects of this type a place for weak references.
  public func canBeReferencedWeakly(_ value: Value) -> Bool {
    switch value.kind {
    case .type, .function, .native, .boundMethod, .set, .frozenset, .module, .generator, .coroutine, .asyncGenerator,
      .code, .memoryview, .foreign:
      return true
    case .instance:
      let type = value.instance.type
      switch type.pointee.payloadKind {
      case .int, .tuple, .bytes: return false
      default:
        if type.pointee.flags.contains(.hasForeignAttributes) { return true }
        return type.pointee.flags.contains(.isHeapType) && !type.pointee.flags.contains(.hasNoWeakReferences)
      }
    default: return false
    }
  }

  /// Takes dead references out of the table, and clears those whose referents are dead. Called when everything alive is
  /// marked.
  func forgetDeadReferents() {
    guard !weakTable.entries.isEmpty else { return }
    var fallen: [WeakTable.Entry] = []
    for (address, entries) in weakTable.entries {
      let alive = entries.filter { Heap.isMarked($0.reference) }
      let referent = UnsafeMutablePointer<Header>(bitPattern: address)
      if let referent, Heap.isMarked(referent) {
        if alive.count < entries.count { weakTable.entries[address] = alive.isEmpty ? nil : alive }
        continue
      }
      weakTable.entries[address] = nil
      for entry in alive {
        entry.reference.pointee.first = 0
        entry.reference.pointee.second = 0
        if let callback = entry.reference.pointee.values?[0], !callback.isNone { fallen.append(entry) }
      }
    }
    // The newest goes first, as where objects die one by one.
    fallen.sort { $0.number > $1.number }
    weakTable.due += fallen.map { Value(.foreign, $0.reference) }
  }

  /// Forgets the ids of objects that are about to be freed.
  func forgetDeadIdentities() {
    var dead: [UInt] = []
    for address in identities.keys {
      if let header = UnsafeMutablePointer<Header>(bitPattern: address), !Heap.isMarked(header) { dead.append(address) }
    }
    for address in dead { identities[address] = nil }
  }

  /// Calls what waits for objects that have died. An exception in it goes to standard error, as nobody could catch it.
  func runWeakCallbacks() throws(PyError) {
    guard !weakTable.due.isEmpty else { return }
    let mark = keepMark
    let (result, iterator, caught, thrown) = (generatorResult, lastIterator, lastCaught, currentException)
    for value in [result, iterator, caught, thrown] { keep(value) }
    defer {
      release(to: mark)
      (generatorResult, lastIterator, lastCaught, currentException) = (result, iterator, caught, thrown)
    }
    while let reference = weakTable.due.first {
      weakTable.due.removeFirst()
      keep(reference)
      guard let values = reference.foreign.pointee.values else { continue }
      let callback = keep(values[0])
      values[0] = .none
      do {
        _ = try call(callback, values[1])
      } catch {
        if error == .limit { throw error }
        let exception = keep(currentException)
        currentException = .undefined
        let text = "Exception ignored in: \(try reprText(callback))\n" + (try tracebackText(exception))
        try writeOutput(newStr(text).str, isError: true)
      }
    }
  }
}
