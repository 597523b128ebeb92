// This file defines the layout of deque: a ring of values in a foreign object, so that both ends are equally cheap.

import PyRuntime

/// Values: the maximum length or None, the number of changes so far, then the ring. `first` is the ring's head and
/// `second` the length. Free places of the ring are undefined, since the collector walks all of them.
struct DequeObject {
  let object: ForeignRef

  static let headerCount = 2
  static let smallestRing = 8

  init(_ value: Value) { object = value.foreign }

  /// A new deque, in an instance when `cls` is a subclass.
  static func make(_ vm: VM, _ cls: Value, _ type: TypeRef, limit: Value) -> Value {
    let values = [limit, Value(0)] + Array(repeating: Value.undefined, count: smallestRing)
    return vm.newForeign(cls, type, values)
  }

  var count: Int {
    get { object.pointee.second }
    nonmutating set { object.pointee.second = newValue }
  }

  var head: Int {
    get { object.pointee.first }
    nonmutating set { object.pointee.first = newValue }
  }

  /// A power of two.
  var ringSize: Int { object.pointee.capacity - DequeObject.headerCount }
  var ring: UnsafeMutablePointer<Value> { object.slots + DequeObject.headerCount }

  /// Int.max when there is no limit.
  var limit: Int {
    get { object.slots[0].isInt ? object.slots[0].int : .max }
    nonmutating set { object.slots[0] = newValue == .max ? .none : Value(newValue) }
  }

  var limitValue: Value { object.slots[0] }
  var changes: Int { object.slots[1].int }

  func noteChange() { object.slots[1] = Value(object.slots[1].int &+ 1) }

  /// The item at a place from 0 to count - 1.
  subscript(place: Int) -> Value {
    get { ring[(head &+ place) & (ringSize &- 1)] }
    nonmutating set { ring[(head &+ place) & (ringSize &- 1)] = newValue }
  }

  /// Room for one more item. What had wrapped round the end of the old ring moves behind it.
  func makeRoom(_ vm: VM) throws(PyError) {
    let size = ringSize
    if count < size { return }
    try vm.resize(object, to: size &* 2 &+ DequeObject.headerCount)
    for i in 0..<head {
      ring[size &+ i] = ring[i]
      ring[i] = .undefined
    }
  }

  func append(_ vm: VM, _ value: Value) throws(PyError) {
    if limit == 0 { return }
    if count >= limit { _ = removeFirst() }
    try makeRoom(vm)
    self[count] = value
    count &+= 1
    noteChange()
  }

  func appendLeft(_ vm: VM, _ value: Value) throws(PyError) {
    if limit == 0 { return }
    if count >= limit { _ = removeLast() }
    try makeRoom(vm)
    head = (head &+ ringSize &- 1) & (ringSize &- 1)
    count &+= 1
    self[0] = value
    noteChange()
  }

  /// The first item, or undefined.
  func removeFirst() -> Value {
    if count == 0 { return .undefined }
    let value = self[0]
    self[0] = .undefined
    head = (head &+ 1) & (ringSize &- 1)
    count &-= 1
    noteChange()
    return value
  }

  /// The last item, or undefined.
  func removeLast() -> Value {
    if count == 0 { return .undefined }
    let value = self[count &- 1]
    self[count &- 1] = .undefined
    count &-= 1
    noteChange()
    return value
  }

  func removeAll() {
    (object.slots + DequeObject.headerCount).update(repeating: .undefined, count: ringSize)
    count = 0
    head = 0
    noteChange()
  }

  /// Turns the ring by `steps` to the right.
  func rotate(_ vm: VM, _ steps: Int) throws(PyError) {
    if count < 2 { return }
    var left = steps % count
    if left > count / 2 { left -= count }
    if left < -count / 2 { left += count }
    try vm.charge(abs(left) / 8)
    while left > 0 {
      let last = self[count &- 1]
      self[count &- 1] = .undefined
      head = (head &+ ringSize &- 1) & (ringSize &- 1)
      self[0] = last
      left -= 1
    }
    while left < 0 {
      let first = self[0]
      self[0] = .undefined
      head = (head &+ 1) & (ringSize &- 1)
      self[count &- 1] = first
      left += 1
    }
    noteChange()
  }

  /// Removes the item at a place within the deque.
  func remove(_ vm: VM, at place: Int) throws(PyError) {
    try vm.charge(count / 16)
    for i in place..<max(count - 1, place) { self[i] = self[i + 1] }
    _ = removeLast()
  }
}
