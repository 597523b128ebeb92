// This file defines the short way to `x[a:b]`, which makes no slice object.

extension VM {
  /// `object[start:stop]` with the bounds at `parts`. Lists, tuples and strs, which a program cannot teach another
  /// meaning of a slice, are read at once; undefined for everything else, and for bounds that are neither ints nor None.
  @inline(never) func slice(_ object: Value, _ parts: UnsafeMutablePointer<Value>) throws(PyError) -> Value {
    guard isBound(parts[0]), isBound(parts[1]) else { return .undefined }
    let length: Int
    switch object.kind {
    case .list: length = object.list.pointee.count
    case .tuple: length = object.tuple.pointee.count
    case .str: length = object.str.pointee.count
    default: return .undefined
    }
    let start = place(parts[0], within: length, absent: 0)
    let count = max(0, place(parts[1], within: length, absent: length) &- start)
    switch object.kind {
    case .str: return try slice(object.str, start, 1, count)
    case .list:
      try reserveValues(count)
      return newList(object.list.pointee.items + start, count: count)
    default:
      if count == length { return object }
      if count == 0 { return emptyTuple }
      try reserveValues(count)
      return newTuple(object.tuple.items + start, count: count)
    }
  }

  @inline(__always) private func isBound(_ value: Value) -> Bool { value.isInt || value.isNone }

  /// A bound as a position from 0 to `length`.
  @inline(__always) private func place(_ bound: Value, within length: Int, absent: Int) -> Int {
    if bound.isNone { return absent }
    let position = bound.int < 0 ? bound.int &+ length : bound.int
    return min(max(position, 0), length)
  }
}
